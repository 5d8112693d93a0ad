import type { AuthoredDocument } from "@open-resolutions/schemas";
import type { Run } from "../../../block.ts";
import { nounOf } from "../../name-nouns.ts";
import { takenWords } from "../../spans.ts";
import { type CitedDocuments, citeOrPropose } from "../citations.ts";
import { proposedDocument } from "../proposed-documents.ts";
import { quotedTitles } from "./titles.ts";

const kinds: readonly [AuthoredDocument["kind"], string][] = [
  ["report", "report|reports|study"],
  ["publication", "publication|handbook|guide|book|manual|compendium|brochure|toolkit"],
  [
    "instrument",
    "guidelines|declaration|strategy|plan|framework|policy|recommendation|recommendations|principles|annex|plan of action|programme of action|communiqué|agenda",
  ],
  ["document", "document|paper|note|letter|statement|brief|briefs"],
];
const kindOfNoun = new Map(
  kinds.flatMap(([kind, nouns]) =>
    nouns.split("|").map((noun): [string, AuthoredDocument["kind"]] => [noun, kind]),
  ),
);
const events =
  "items?|sub-items?|meetings?|events?|debates?|discussions?|dialogues?|panels?|conferences?|seminars?|workshops?|sessions?|projects?|initiatives?|campaigns?|sections?|chapters?|parts?|themes?|exhibitions?|forums?|summits?|modules?|programmes?|resolutions?|decisions?|drafts?|symposiums?|courses?|consultations?";
/** In small letters: a "Conference" in a name has no title here. */
const owner = new RegExp(
  `\\b(${[...kindOfNoun.keys()].sort((a, b) => b.length - a.length).join("|")}|Report|${events})\\b(?![-’'])`,
  "g",
);
const ofSession = /\b(?:President|Presidency) of the(?: [\p{L}-]+){0,3} $/u;
/** "The resolution of 3 May 2044 of the Harbour Congress entitled": it has no number. */
const resolutionOfOthers =
  /\bresolutions? (?:of \d{1,2} \p{Lu}\p{L}+ \d{4} (?:and \d{1,2} \p{Lu}\p{L}+ \d{4} )?)?(?:of|adopted by) the \p{Lu}[^\d“”;]*[“"]$/u;
const entitled = /\b(?:entitled|titled) $/;
/** "The outcome document of the special session on reefs, entitled": the title is that of the document. */
const outcome = /\boutcome document of the [^;“”]{3,140}, (?:entitled|titled) [“"]$/;
/** "A standing item on its agenda entitled": the title is that of the item. */
const agendaItem =
  /\b(?:sub-)?items? (?:\d+ )?(?:on|of|in) (?:the|its|their) (?:[\p{L}-]+ ){0,4}agenda(?: of [^,;“”]{3,120})?,? (?:entitled|titled),? [“"]$/u;
const longestOwner = 160;
const closing = /^[”"]?[,;.)]*/;
const longestClosing = 8;

/**
 * The documents that a text cites by a title in quotation marks, and the records of those that have no symbol.
 *
 * @param italics the words in italics: after "entitled" they are a title as well
 */
export function quotedDocuments(
  text: string,
  cited: readonly (Run & { document: string | null })[],
  sources: readonly { offset: number; document: string }[],
  inFootnote: boolean,
  documentNamed: (title: string) => string | undefined,
  italics: readonly Run[] = [],
): CitedDocuments {
  const documents: CitedDocuments = { citations: [], proposed: [] };
  const taken = takenWords(text, cited);
  const byOffset = new Map(sources.map(({ offset, document }) => [offset, document]));
  // “Lamps for all” (A/98/12)
  const byStart = new Map(cited.flatMap((one) => (one.document === null ? [] : [[one.start, one.document]])));
  const inItalics = italics.filter(({ start }) => entitled.test(text.slice(Math.max(0, start - 20), start)));
  for (const { start, end } of [...quotedTitles(text), ...inItalics]) {
    if (taken.overlaps({ start, end })) continue;
    const before = text.slice(Math.max(0, start - longestOwner), start);
    const nouns = [...before.matchAll(owner)];
    // "The statement by the President of the seventy-fifth session entitled": the title is that of the statement.
    const own = nouns.filter(
      (one) => !/^session/.test(one[0]) || !ofSession.test(before.slice(0, one.index)),
    );
    const noun = own.at(-1)?.[1]?.toLowerCase() ?? "";
    const kind =
      kindOfNoun.get(noun) ??
      (resolutionOfOthers.test(before) || outcome.test(before) ? "instrument" : undefined);
    if (kind === undefined || agendaItem.test(before)) continue;
    const marks = closing.exec(text.slice(end, end + longestClosing))?.[0].length ?? 0;
    const inBrackets = byStart.get(
      end + (/^[”"],? \(/.exec(text.slice(end, end + longestClosing))?.[0].length ?? 0),
    );
    const source = inBrackets ?? range(end, end + marks).flatMap((offset) => byOffset.get(offset) ?? [])[0];
    const record = proposedDocument(text.slice(start, end).replace(/[,;.]$/, ""), kind);
    const run = { start, end: start + (record.title ?? "").length };
    const known = documentNamed(record.title ?? "") ?? source;
    citeOrPropose(documents, { text, inFootnote }, run, record, known);
  }
  return documents;
}

const named = /\b(?:[Tt]he|[Ii]ts|[Ss]o-called) “(\p{Lu}[^“”]{8,300})”/gu;

/** The documents that a text names in quotation marks by a title that says what they are: the “Arrangement on Lamps”. */
export function namedInQuotes(text: string, cited: readonly Run[]): CitedDocuments {
  const taken = takenWords(text, cited);
  const documents: CitedDocuments = { citations: [], proposed: [] };
  for (const { index, 0: words, 1: title = "" } of text.matchAll(named)) {
    const start = index + words.indexOf("“") + 1;
    const run = { start, end: start + title.replace(/[,;.]$/, "").length };
    const isTitle = /^\p{Lu}\S*(?: \S+){2,}$/u.test(title) && nounOf(title)?.kind === "document";
    if (!isTitle || taken.overlaps(run)) continue;
    citeOrPropose(documents, { text }, run, proposedDocument(text.slice(run.start, run.end), "instrument"));
  }
  return documents;
}

const publication =
  /(?:^|; |[Ss]ee (?:also )?)(?:the )?(?!See )(\p{Lu}[^;()“”]{8,240}?)(?:, vols?\. [^;()“”]{1,80}?)?,? \(United Nations publication\b/gu;

/** The publications of the United Nations that a footnote cites by title: "Report of the Lamp Summit (United Nations publication, …". */
export function publicationsIn(text: string, cited: readonly Run[]): CitedDocuments {
  const documents: CitedDocuments = { citations: [], proposed: [] };
  if (!text.includes("(United Nations publication")) return documents;
  const taken = takenWords(text, cited);
  for (const { index, 0: words, 1: title = "" } of text.matchAll(publication)) {
    const start = index + words.indexOf(title);
    const run = { start, end: start + title.length };
    if (taken.overlaps(run)) continue;
    citeOrPropose(documents, { text, inFootnote: true }, run, proposedDocument(title, "publication"));
  }
  return documents;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
