import { datePattern } from "../../../masthead/dates.ts";
import { contains, overlapping, type Statement } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";

const nouns =
  "Declaration|Programme of Action|Plan of Action|Platform for Action|Principles|Guidelines|Rules|Standards|Code of Conduct|Charter|Statute|Strategy|Framework|Agenda|Norms|Recommendations";
const title = `((?:\\p{Lu}[\\p{L}’'-]* ){0,5}?(?:${nouns}|(?:political )?declaration (?:on|of))(?![\\p{L}-])[^,;.“”()⁰¹²³⁴-⁹]{0,240}?)`;
const organ = "(?:General |Security |Economic and Social |Human Rights )?(?:Assembly|Council)";
const where = `(?:contained|set out|set forth|laid down|annexed|embodied|reproduced) (?:in|to) (?:the annex to |annex [IVX]+ (?:of|to) )?`;
const byWhom = `(?:adopted|proclaimed|approved) (?:by (?:it|the ${organ})(?: on ${datePattern})?,? )?(?:in|by|under|through|with) `;
/** The title of a document, and the words that say that the resolution whose number follows has it. */
const containing = new RegExp(
  `\\b(?:[Tt]he|[Ii]ts|and|of) ${title},?(?: as| which (?:is|was|are|were)| and)? (?:${where}|${byWhom})(?:its |the )?(?:${organ} )?(?:resolution|decision) $`,
  "du",
);
const longest = 420;
const numbered = /^(?:a|s|e|a-hrc)-(?:res|dec)-/;

/**
 * The documents that a text cites by their titles and that are part of the resolution named next: "the Declaration on the
 * Fog Coast as a Zone of Lamps, contained in its resolution 98/3", "the Lamp Rules, adopted by the Assembly in resolution
 * 98/3".
 */
export function containedDocuments(
  text: string,
  cited: readonly (Statement<Cited> | { start: number; end: number; document: string | null })[],
): Statement<Cited>[] {
  if (!/(?:resolution|decision) \d/.test(text)) return [];
  const near = overlapping(cited);
  return cited.flatMap(({ start, document }) => {
    if (document === null || !numbered.test(document)) return [];
    const from = Math.max(0, start - longest);
    const found = containing.exec(text.slice(from, start));
    const place = found?.indices?.[1];
    if (!place) return [];
    const run = { start: from + place[0], end: from + place[1] };
    return near(run).every((other) => contains(run, other) && other.start > run.start)
      ? [citationAt(text, run, document, false)]
      : [];
  });
}
