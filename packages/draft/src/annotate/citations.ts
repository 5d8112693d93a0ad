import type { AuthoredCitation } from "@open-resolutions/schemas";
import {
  type DocumentSymbol,
  findBareNumbers,
  findSymbols,
  type Organ,
  parseSymbol,
  symbolSlug,
} from "@open-resolutions/symbols";
import { anyOrganName } from "../organ-names.ts";
import { organOfNumber } from "./organ-of-number.ts";
import { cover, type Statement } from "./spans.ts";

/** What a citation says beside its words. */
export type Cited = Pick<AuthoredCitation, "document" | "pinpoint" | "role" | "method">;

/** A run of a text that names a document of the registers. */
export interface NamedDocument {
  start: number;
  end: number;
  document: string;
}

/** Words of the form of a symbol that cite nothing that the dataset can hold, and why. */
interface Uncited {
  start: number;
  end: number;
  reason: string;
}

/** What a text cites. */
export interface FoundCitations {
  citations: Statement<Cited>[];
  uncited: Uncited[];
  /** The symbols by which documents are cited. */
  symbols: DocumentSymbol[];
}

/** References to documents that are not definite: a word without which there is none, and the pattern. */
const indefinite: readonly [string, RegExp][] = [
  [" law", /\binternational (?:humanitarian |human rights |refugee )?law\b(?! enforcement)/g],
  ["laws and", /\b(?:domestic|national) laws and regulations\b/g],
  [
    "rules and",
    /\b(?:\p{Lu}[\p{L}-]{0,40} ){0,4}rules and regulations(?: of (?:the )?\p{Lu}[\p{L}-]{0,40}(?: \p{Lu}[\p{L}-]{0,40}){0,3})?/gu,
  ],
  [
    "relevant ",
    /\b(?:all (?:other )?)?relevant (?:\p{L}{1,40} ){0,3}(?:resolutions|agreements|conventions|instruments)(?= (?:recognizing|between|of|on|adopted|and decisions)\b|[,;.])/gu,
  ],
  ["existing ", /\bexisting (?:cooperation )?(?:arrangements|agreements)\b/g],
];

/** Finds what a text cites: symbols, numbers, names of documents, this resolution, and documents that are not definite. */
export function findCitations(
  text: string,
  inFootnote: boolean,
  named: readonly NamedDocument[],
  speaking: Organ,
): FoundCitations {
  const found: { start: number; end: number; document: string | null; role?: Cited["role"] }[] = [];
  const uncited: Uncited[] = [];
  const symbols: DocumentSymbol[] = [];
  for (const name of named) found.push(withSymbol(text, name));
  const covered = cover(found);
  for (const { symbol, start, end } of findSymbols(text)) {
    if (covered({ start, end })) continue;
    found.push({ start, end, document: symbolSlug(symbol) });
    symbols.push(symbol);
  }
  for (const { text: number, start, end } of findBareNumbers(text)) {
    if (covered({ start, end })) continue;
    const reference = organOfNumber(number, sentenceBefore(text, start), speaking);
    if (reference) {
      found.push({ start, end, document: symbolSlug(reference) });
      symbols.push(reference);
    } else
      uncited.push({
        start,
        end,
        reason: reference === null ? "resolution of another body" : "number of no known series",
      });
  }
  const definite = found.slice();
  for (const [word, pattern] of inFootnote ? [] : indefinite) {
    for (const { index, 0: words } of text.includes(word) ? text.matchAll(pattern) : []) {
      const run = { start: index, end: index + words.length };
      if (!overlaps(definite, run)) found.push({ ...run, document: null });
    }
  }
  for (const { index, 0: words } of text.matchAll(/\bpresent resolution\b/g))
    found.push({ start: index, end: index + words.length, document: null, role: "self" });
  found.push(...backReferences(text, found));
  return {
    citations: found
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ start, end, document, role }) => ({
        start,
        end,
        document,
        ...pinpointOf(text, start, end),
        role: role ?? roleOf(text, start, inFootnote),
        method: "rule",
      })),
    uncited,
    symbols,
  };
}

/** Whether a run has words in common with one of others. */
function overlaps(
  others: readonly { start: number; end: number }[],
  run: { start: number; end: number },
): boolean {
  return others.some(({ start, end }) => start < run.end && run.start < end);
}

/** A title with its symbol in brackets after it is one reference. */
function withSymbol(text: string, { start, end, document }: NamedDocument): NamedDocument {
  const printed = /^ \(([A-Z][^()\s]{2,60})\)/.exec(text.slice(end, end + 66));
  const symbol = parseSymbol(printed?.[1] ?? "");
  return printed && symbol && symbolSlug(symbol) === document
    ? { start, end: end + printed[0].length, document }
    : { start, end, document };
}

/** "The said cooperation agreement" is the last one cited before by that name. */
function backReferences(
  text: string,
  found: readonly { start: number; end: number; document: string | null }[],
): { start: number; end: number; document: string }[] {
  return [
    ...text.matchAll(
      /\bsaid ((?:cooperation )?(?:agreement|arrangement|convention|memorandum|protocol|treaty))\b/g,
    ),
  ].flatMap(({ index, 0: words, 1: noun = "" }) => {
    const meant = found.findLast(
      (other) => other.end <= index && text.slice(other.start, other.end).includes(noun),
    );
    return meant?.document ? [{ start: index, end: index + words.length, document: meant.document }] : [];
  });
}

const longestSentence = 600;

function sentenceBefore(text: string, start: number): string {
  return (
    text
      .slice(Math.max(0, start - longestSentence), start)
      .split(/;|\.\s+(?=\p{Lu})/u)
      .at(-1) ?? ""
  );
}

const placeAfter =
  /^,? ((?:annex(?:es)?|appendix|chap\.|sect\.|paras?\.|arts?\.|articles?|section|part|resolution|decision|figure|vol\.|rule)(?:es)?(?: [0-9IVXLCA-Z][0-9IVXLCA-Za-z/().–-]*)?(?:(?:,| and) (?:annex|chap\.|sect\.|paras?\.|arts?\.|section|part|[0-9IVX]+)(?: [0-9IVXLCA-Z][0-9IVXLCA-Za-z().–-]*)?){0,3})/;
const placeBefore = new RegExp(
  `\\b((?:paragraphs?|articles?|section|chapter|rule) [0-9IVX]+(?: \\([0-9a-z]+\\))?(?:(?:, | and | to |–)[0-9IVX]+(?: \\([0-9a-z]+\\))?){0,6}) of (?:(?:the|its|${anyOrganName}) )*(?:resolution |decision )?$`,
);

/** The place in the document, before or after its name. */
export function pinpointOf(text: string, start: number, end: number): { pinpoint?: string } {
  const after = placeAfter.exec(text.slice(end, end + 80))?.[1]?.replace(/[.,;]$/, "");
  const before = placeBefore.exec(text.slice(Math.max(0, start - 120), start))?.[1];
  const pinpoint = before ?? after;
  return pinpoint === undefined ? {} : { pinpoint };
}

const carryingOut =
  /(?:in accordance with|implementation of|implementing|implement|consistent with|pursuant to|in line with|under|compliance with|comply with|in conformity with|towards the implementation of|respect of|activities of)\b[^,;]*$/;

/** How a document is used, by the words before it. */
function roleOf(text: string, start: number, inFootnote: boolean): Cited["role"] {
  if (inFootnote)
    return /\b[Ss]ee\b(?:[^;.]*)$/.test(text.slice(Math.max(0, start - 200), start)) ? "see" : "source";
  const before = text.slice(Math.max(0, start - 160), start);
  if (carryingOut.test(before)) return "implements";
  return /^(?:Recall|Reaffirm|Further recall|Also recall)/.test(text) ||
    /\brecall(?:ing|s)\b[^;]*$/.test(before)
    ? "recalls"
    : "names";
}
