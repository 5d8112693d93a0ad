import { type Organ, organIds, organs, parseSymbol, seriesPrefix } from "@open-resolutions/symbols";
import type { ReaderFinding } from "../reader-finding.ts";
import type { Masthead } from "./masthead.ts";
import type { Closing } from "./read-closing.ts";

/** What every record needs: its symbol, and the day of its adoption. */
export interface Identity {
  symbol: string | undefined;
  /** ISO 8601. */
  adopted: string | undefined;
  findings: ReaderFinding[];
}

const start = { line: 1, column: 1 };
const confirm = "confirm it with the official document";

/**
 * The symbol as printed, or made from number and organ, or read from the name of the input.
 * @param speaking the organ that the enacting formula names
 */
export function identify(
  masthead: Masthead,
  path: string,
  speaking?: Organ,
): Pick<Identity, "symbol" | "findings"> {
  if (masthead.symbol !== undefined) return { symbol: masthead.symbol, findings: [] };
  const guessed = (symbol: string, message: string): Pick<Identity, "symbol" | "findings"> => ({
    symbol,
    findings: [{ ...start, code: "DRF010", message, hint: confirm }],
  });
  const made = fromNumber(masthead);
  if (made !== undefined)
    return guessed(made, `the text prints no symbol; ${made} is made from number and organ`);
  const named = fromName(path);
  if (named !== undefined)
    return guessed(
      named,
      `the text prints no symbol and no number; ${named} is taken from the name of the file`,
    );
  const message = missingSymbol(masthead, speaking);
  const organ = masthead.organ ?? masthead.named ?? speaking ?? "general-assembly";
  const hint = `write the symbol on a line of its own above the text, such as ${exampleOf(organ)}`;
  return { symbol: undefined, findings: [{ ...start, code: "DRF001", message, hint }] };
}

/** Why no symbol is known: a number that the organ does not give, no number, or no sign of a resolution. */
function missingSymbol({ number, organ, named, meeting }: Masthead, speaking: Organ | undefined): string {
  if (number !== undefined && organ)
    return `the text has no symbol, and the ${organs[organ].name} gives no resolution a number such as ${number}`;
  const by = organ ?? named ?? speaking;
  if (number !== undefined) return "the text has no symbol, and no number with the name of an organ";
  if (by === undefined)
    return "the text has no symbol, no number and no enacting formula: it may be another document";
  const what = organ === undefined && meeting === undefined ? "without its masthead" : "without its number";
  return `this is the text of a resolution of the ${organs[by].name} ${what}: it has no symbol`;
}

/** A symbol of the resolutions of an organ, as they are numbered today. */
function exampleOf(organ: Organ): string {
  const [series] = organs[organ].series.filter(({ type }) => type === "resolution");
  return series?.examples[0] ?? "A/RES/77/20";
}

function fromNumber({ number, organ }: Masthead): string | undefined {
  const symbol = number !== undefined && organ ? `${seriesPrefix(organ, "resolution")}/${number}` : "";
  return parseSymbol(symbol) ? symbol : undefined;
}

/** `A_RES_77_20-2226542E.xml`, `a-res-77-20.txt` and `S_RES_2511 (2020).txt` are named after their symbols. */
function fromName(path: string): string | undefined {
  const [file = "", folder = ""] = path.split(/[\\/]/).reverse();
  // The source of records that were drafted is in a folder with the name of its symbol.
  const name = file === "source.txt" ? folder : file.replace(/\.[a-z]+$/i, "");
  for (const organ of organIds) {
    const prefix = seriesPrefix(organ, "resolution");
    const named = new RegExp(
      `^${prefix.replaceAll("/", "[_-]")}[_-](.+?)(?:-[0-9]{6,}[A-Z]?)?(?:[_-]EN?)?$`,
      "i",
    );
    const number = named.exec(name)?.[1]?.toUpperCase();
    const symbol =
      number && symbolsOf(prefix, number).find((each) => parseSymbol(each)?.type === "resolution");
    if (symbol) return symbol;
  }
  return undefined;
}

/** The symbols that a number in the name of a file may mean: `77-20`, `ES-10-21`, `1402-2002`, `1402_(2002)`. */
function symbolsOf(prefix: string, number: string): string[] {
  const year = number.replace(/[ _-]?\(?((?:19|20)[0-9]{2})\)?$/, " ($1)");
  return [number.replace(/[_-]/g, "/"), number.replace(/[_-](?=[0-9]+$)/, "/"), year].map(
    (each) => `${prefix}/${each}`,
  );
}

/** A finding on a text without a title, of an organ that prints one. */
export function titleMissing({ title }: Masthead, organ: Organ | undefined): ReaderFinding[] {
  if (title || !organ || !organs[organ].printsTitle) return [];
  const message = "the text has no title, so the record has none";
  const hint =
    'add the line with number and title to the input, above the enacting formula: "99/7. Title of the resolution"';
  return [{ ...start, code: "DRF011", message, hint }];
}

/** The day of adoption: as printed under the masthead, else under the meeting, else that of distribution. */
export function dateAdoption(
  masthead: Masthead,
  closing: Closing,
  organ: Organ = "general-assembly",
): Pick<Identity, "adopted" | "findings"> {
  if (masthead.adopted !== undefined) return { adopted: masthead.adopted, findings: [] };
  const adopted = closing.date ?? masthead.published;
  if (adopted === undefined) {
    const { name, meetingIn } = organs[organ];
    const line =
      meetingIn === "adoption"
        ? `Adopted by the ${name} at its 9000th meeting, on 1 March 2045`
        : `Resolution adopted by the ${name} on 1 March 2045`;
    const { number } = masthead;
    const message = `the text has ${number === undefined ? "" : `the number ${number}, but `}no day of adoption`;
    const hint = `write a line above the enacting formula, as the official document prints it, such as "${line}"`;
    return { adopted, findings: [{ ...start, code: "DRF001", message, hint }] };
  }
  const where = closing.date === undefined ? "the day of distribution" : "the date under the meeting";
  const message = `no line says when the resolution was adopted; ${adopted} is ${where}`;
  return { adopted, findings: [{ ...start, code: "DRF010", message, hint: confirm }] };
}
