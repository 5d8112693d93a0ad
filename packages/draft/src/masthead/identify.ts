import { organIds, parseSymbol, seriesPrefix } from "@open-resolutions/symbols";
import type { Note } from "../notes.ts";
import type { Closing } from "./read-closing.ts";
import type { Masthead } from "./read-masthead.ts";

/** What a record cannot do without: its symbol, and the day of its adoption. */
export interface Identity {
  symbol: string | undefined;
  /** ISO 8601. */
  adopted: string | undefined;
  notes: Note[];
}

const start = { line: 1, column: 1 };
const confirm = "confirm it with the official document";

/** The symbol as printed, or made from number and organ, or read from the name of the input. */
export function identify(masthead: Masthead, path: string): Pick<Identity, "symbol" | "notes"> {
  if (masthead.symbol !== undefined) return { symbol: masthead.symbol, notes: [] };
  const guessed = (symbol: string, message: string): Pick<Identity, "symbol" | "notes"> => ({
    symbol,
    notes: [{ ...start, code: "DRF010", message, hint: confirm }],
  });
  const made = fromNumber(masthead);
  if (made !== undefined) return guessed(made, `no symbol is printed: ${made} follows from number and organ`);
  const named = fromName(path);
  if (named !== undefined)
    return guessed(named, `neither symbol nor number is printed: ${named} follows from the name of the file`);
  const message = "no symbol was found, and no number with the name of an organ";
  const hint = "write the symbol on the first line, such as A/RES/77/20";
  return { symbol: undefined, notes: [{ ...start, code: "DRF001", message, hint }] };
}

function fromNumber({ number, organ }: Masthead): string | undefined {
  const symbol = number !== undefined && organ ? `${seriesPrefix(organ, "resolution")}/${number}` : "";
  return parseSymbol(symbol) ? symbol : undefined;
}

/** `A_RES_77_20-2226542E.xml`, `a-res-77-20.txt` and `S_RES_2511 (2020).txt` are named after their symbols. */
function fromName(path: string): string | undefined {
  const name =
    path
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.[a-z]+$/i, "") ?? "";
  for (const organ of organIds) {
    const prefix = seriesPrefix(organ, "resolution");
    const named = new RegExp(`^${prefix.replaceAll("/", "[_-]")}[_-](.+?)(?:-[0-9]{6,}[A-Z]?)?$`, "i");
    const number = named.exec(name)?.[1]?.replace(/[_-]/g, "/");
    const symbol = `${prefix}/${number}`;
    if (number !== undefined && parseSymbol(symbol)?.type === "resolution") return symbol;
  }
  return undefined;
}

/** The day of adoption: as printed under the masthead, else under the meeting, else that of distribution. */
export function dateAdoption(masthead: Masthead, closing: Closing): Pick<Identity, "adopted" | "notes"> {
  if (masthead.adopted !== undefined) return { adopted: masthead.adopted, notes: [] };
  const adopted = closing.date ?? masthead.published;
  if (adopted === undefined) {
    const hint =
      'add the line as the official document prints it: "Resolution adopted by the General Assembly on …"';
    return { adopted, notes: [{ ...start, code: "DRF001", message: "no day of adoption was found", hint }] };
  }
  const where = closing.date === undefined ? "the day of distribution" : "the date under the meeting";
  const message = `no line says when it was adopted: ${adopted} is ${where}`;
  return { adopted, notes: [{ ...start, code: "DRF010", message, hint: confirm }] };
}
