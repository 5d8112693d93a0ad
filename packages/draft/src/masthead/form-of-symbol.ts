import { type DocumentSymbol, findSymbols, parseSymbol } from "@open-resolutions/symbols";
import type { Block } from "../block.ts";
import { decisionIn } from "./decisions.ts";
import { draftIn, sponsorsOf } from "./drafts.ts";
import { aboveFormula, carrierIn, formNamedIn, reportIn } from "./form-lines.ts";

/** The symbol of a document, with the block and the words that print it. */
interface PrintedSymbol {
  symbol: DocumentSymbol;
  place: Block;
  text: string;
}

/** The first symbol that is a whole line, also after the name of the publisher. */
export function printedSymbol(head: readonly Block[]): PrintedSymbol | undefined {
  for (const place of head) {
    const text = place.text
      .replace(/^United Nations\s+/, "")
      .replace(/\*+$/, "")
      .trim();
    const symbol = symbolAlone(text);
    if (symbol) return { symbol, place, text };
  }
  return undefined;
}

function symbolAlone(line: string): DocumentSymbol | undefined {
  if (line.length > 60) return undefined;
  const parsed = parseSymbol(line.replaceAll("–", "-"));
  if (parsed) return parsed;
  const [only, ...others] = findSymbols(line);
  return only && others.length === 0 && only.start === 0 && only.end === line.length
    ? only.symbol
    : undefined;
}

/** The symbol after which a file is named: `A_C.3_77_L.5-2226542E.txt`, `S_PRST_2021_7-EN.pdf`. */
export function symbolOfFile(path: string): Omit<PrintedSymbol, "place"> | undefined {
  const file = path.split(/[\\/]/).at(-1) ?? "";
  const name = file.replace(/\.[a-z]{2,5}$/i, "").replace(/-(?:[0-9]{6,}[A-Z]?|[A-Z]{2})$/, "");
  const text = name.replaceAll("_", "/");
  const symbol = text === name ? undefined : parseSymbol(text);
  return symbol && { symbol, text };
}

/** Whether a symbol is that of a resolution: `T/RES/2106 (XLIX)`, `UNEP/EA.5/Res.5`. */
export function isOfResolution(symbol: DocumentSymbol): boolean {
  const isMark = (part: string) => /^RES(?:\.[0-9]+)?$/i.test(part);
  return symbol.type === "resolution" || (symbol.type === "document" && symbol.components.some(isMark));
}

/** The distribution that drafts have. */
const limited = /^(?:Distr(?:\.|ibution)?\s*:?\s*)?limited$/i;

/**
 * What a document is, by its symbol and by the lines of its masthead: `a draft resolution, A/77/L.20, submitted by …`.
 * Undefined where neither says it.
 */
export function nameOfDocument(
  { symbol, text: printed }: Omit<PrintedSymbol, "place">,
  head: readonly Block[],
): string | undefined {
  const isLimited =
    symbol.type === "document" &&
    (symbol.components.some((part) => /^L\.[0-9]/.test(part)) || head.some(({ text }) => limited.test(text)));
  const above = aboveFormula(head);
  const name =
    formOfSymbol(symbol) ??
    decisionIn(head)?.name ??
    carrierIn(above)?.name ??
    (isLimited ? undefined : reportIn(head, head)?.name) ??
    formNamedIn(above)?.name ??
    draftIn(above)?.name ??
    (isLimited ? "a draft resolution" : undefined);
  if (name === undefined) return undefined;
  const sponsors = name.startsWith("a draft") ? sponsorsOf(above) : undefined;
  return `${name}, ${printed}${sponsors === undefined ? "" : `, submitted by ${sponsors}`}`;
}

/** Whether a symbol is that of a document with a suffix for corrections: `A/RES/77/20/Corr.1`. */
export function isOfCorrection({ suffixes }: DocumentSymbol): boolean {
  return suffixes.some(({ kind }) => kind === "corrigendum");
}

/** The form that a symbol tells alone. */
function formOfSymbol(symbol: DocumentSymbol): string | undefined {
  if (symbol.type === "statement") return "a presidential statement";
  if (symbol.type === "decision") return "a decision";
  if (isOfCorrection(symbol)) return "a correction";
  if (symbol.type !== "document") return undefined;
  if (symbol.components.some((part) => /^(?:PV|SR)\.[0-9]/.test(part))) return "a record of a meeting";
  return symbol.bodies[0] === "SC" ? "a press release" : undefined;
}
