import type { Run } from "../../../block.ts";
import { contains, overlapping, type Statement } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";

/** "Resolution 98/3 of 3 May 2044, by which the Assembly adopted the political declaration of the meeting on lamps" */
const adoption =
  /^[⁰¹²³⁴-⁹]*(?:,? of \d{1,2} \p{Lu}\p{L}+ \d{4})?[⁰¹²³⁴-⁹]*, (?:by|in) which (?:it|the (?:\p{Lu}\p{L}+ ){0,4}(?:Assembly|Council)) (?:adopted|endorsed) the ((?:(?:political|ministerial|joint|outcome|final) )?(?:declaration|outcome document|document|communiqué) of the [^,;.“”()⁰¹²³⁴-⁹]{3,250})/u;
const numbered = /^(?:a|s|e|a-hrc)-(?:res|dec)-/;

/**
 * The declarations that a text describes by their meeting, and that are in the resolution by which an organ adopted them.
 * The description ends with the clause; a title after it is cited instead.
 */
export function adoptedDocuments(
  text: string,
  cited: readonly (Run & { document: string | null })[],
): Statement<Cited>[] {
  if (!text.includes(" which ")) return [];
  const near = overlapping(cited);
  return cited.flatMap(({ end, document }) => {
    if (document === null || !numbered.test(document)) return [];
    const found = adoption.exec(text.slice(end, end + 420));
    const words = found?.[1]?.replace(/ (?:and|as well as|in which|by which|which|that)\b.*$/, "");
    if (!found || words === undefined) return [];
    const start = end + found[0].length - (found[1]?.length ?? 0);
    const run = { start, end: start + words.length };
    const isTitled = /^,? (?:entitled|titled) /.test(text.slice(run.end, run.end + 12));
    return !isTitled && near(run).every((other) => contains(run, other) && other.start > start)
      ? [citationAt(text, run, document, false)]
      : [];
  });
}
