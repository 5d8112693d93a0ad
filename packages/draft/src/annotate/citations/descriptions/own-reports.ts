import type { Run } from "../../../block.ts";
import type { NamedOne } from "../../mentions.ts";
import { type Statement, takenWords } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";
import type { CitingText } from "../citing-text.ts";

type NamingText = CitingText & { annotations: { named: readonly NamedOne[] } };

const ownReport =
  /\b(?:his|her|its|their) (report|study)(?=$|[,;.)]|,? (?:and|as|or|that|which|with|while|in accordance|in particular|including)\b)/g;
/** "In paragraph 9 of his report" */
const pinned = /\b(?:paragraphs?|sections?|chapters?) [\dIVX][^;.“”]{0,60} of $/u;
/** "Recommended by the Keeper in his report", and not "to be set out in his report" */
const contained =
  /(?<!\b(?:be|being|to) )\b(?:contained|made|set out|outlined|given|shown|drawn|\p{L}{3,}ed)(?: by [^,;“”]{3,160})? in $/u;
/** "By the Keeper", who may be somebody that no register has */
const byAuthor = /\bby ([^,;“”]{3,160}?) in (?:(?:paragraph|section|chapter)[^;]{1,80} of )?$/u;
const longestBefore = 260;

/** "Report of the Keeper on lamps" */
const description = /^(?:\p{Ll}[\p{L}-]* ){0,4}(?:report|study) (?:of|by) (?:the )?/u;
/** "The report of the Keeper of 3 May 2044 (A/98/12)", "the Keeper’s report of 3 May 2044 (A/98/12)" */
const beforeSymbol = /\b(?:report|study) (?:of|by) (?:the )?(?=[^;()]{2,240}\($)/gu;
const ownedBeforeSymbol = /['’]s? (?:\p{Ll}[\p{L}-]* ){0,3}(?:report|study)(?=[^;()]{1,160}\($)/gu;

/**
 * Cites the report of somebody whom the clause names: "recommended by the Keeper in his report", "the Council, in paragraph
 * 9 of its report", when the resolution has cited one report of those whom the clause names.
 *
 * @param texts the paragraphs of a resolution in order, without their footnotes
 */
export function citeOwnReports(texts: readonly NamingText[]): void {
  const reportsOf = new Map<string, Set<string>>();
  for (const { text, annotations } of texts) {
    const { citations, named } = annotations;
    const starting = new Map(named.map(({ start, id }) => [start, id]));
    const ending = new Map(named.map(({ end, id }) => [end, id]));
    const authored = citations.flatMap((one) => {
      const author = one.document === null ? undefined : authorOf(text, one, { starting, ending });
      return author === undefined || one.document === null
        ? []
        : [{ author, document: one.document, end: one.end }];
    });
    const learn = ({ author, document }: { author: string; document: string }) =>
      void reportsOf.set(author, (reportsOf.get(author) ?? new Set()).add(document));
    const taken = takenWords(text, citations);
    const found: Statement<Cited>[] = [];
    for (const { index, 0: words, 1: noun = "" } of text.matchAll(ownReport)) {
      for (const one of authored) if (one.end <= index) learn(one);
      const run = { start: index + words.length - noun.length, end: index + words.length };
      const before = text.slice(Math.max(0, index - longestBefore), index);
      if (taken.overlaps(run) || !(pinned.test(before) || contained.test(before))) continue;
      const by = byAuthor.exec(before);
      const end = by && index - by[0].length + "by ".length + (by[1]?.length ?? 0);
      const from = text.lastIndexOf(";", index);
      const authors = named
        .filter((one) => (end === null ? one.start > from && one.end <= index : one.end === end))
        .map(({ id }) => id);
      const documents = new Set(authors.flatMap((id) => [...(reportsOf.get(id) ?? [])]));
      const [document] = documents.size === 1 ? documents : [];
      if (document !== undefined) found.push(citationAt(text, run, document, false));
    }
    for (const one of authored) learn(one);
    citations.push(...found);
  }
}

/** Who wrote the report that a citation describes, or that is described before its symbol. */
function authorOf(
  text: string,
  { start, end }: Run,
  { starting, ending }: Record<"starting" | "ending", ReadonlyMap<number, string>>,
): string | undefined {
  const words = description.exec(text.slice(start, end))?.[0];
  if (words !== undefined) return starting.get(start + words.length);
  if (!/^[A-Z]+\//.test(text.slice(start, end))) return undefined;
  const from = Math.max(0, start - longestBefore);
  const before = text.slice(from, start);
  const report = [...before.matchAll(beforeSymbol)].at(-1);
  if (report) return starting.get(from + report.index + report[0].length);
  const owned = [...before.matchAll(ownedBeforeSymbol)].at(-1);
  return owned && ending.get(from + owned.index);
}
