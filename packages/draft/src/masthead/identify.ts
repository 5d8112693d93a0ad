import { parseSymbol } from "@open-resolutions/core/symbols";
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

const prefixes = {
  "general-assembly": "A/RES",
  "security-council": "S/RES",
  "economic-and-social-council": "E/RES",
  "human-rights-council": "A/HRC/RES",
} as const;

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
  const symbol = number !== undefined && organ ? `${prefixes[organ]}/${number}` : "";
  return parseSymbol(symbol) ? symbol : undefined;
}

/** `A_RES_77_20-2226542E.xml`, `a-res-77-20.txt` and `S_RES_2511 (2020).txt` are named after their symbols. */
function fromName(path: string): string | undefined {
  const name =
    path
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.[a-z]+$/i, "") ?? "";
  const parts = /^([AES])[_-](HRC[_-])?RES[_-](.+?)(?:-[0-9]{6,}[A-Z]?)?$/i.exec(name);
  if (!parts) return undefined;
  const [, organ = "", council, rest = ""] = parts;
  const symbol = `${organ.toUpperCase()}${council ? "/HRC" : ""}/RES/${rest.replace(/[_-]/g, "/")}`;
  return parseSymbol(symbol)?.type === "resolution" ? symbol : undefined;
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
