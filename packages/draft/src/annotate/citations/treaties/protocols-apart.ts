import { type Statement, takenWords } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";
import type { CitingText } from "../citing-text.ts";
import { isSoMany, type ProtocolsOf } from "./protocols-thereto.ts";

/** "The Protocols thereto", "the Protocols", "existing Protocols", and not those of a treaty that is named after them. */
const protocols =
  /\b(?:[Tt]he|[Ee]xisting) (?:(two|three|four|five|annexed|existing) )?(Protocols(?: thereto)?)(?=$|[,;:.)]|,? (?:and|or|as|at|by|in|is|are|was|were|with|should|shall|have)\b)/g;
const thereto = /thereto$/;
/** Words that name all protocols of a treaty. */
const ofTreaty = /^Protocols\b|\bProtocols (?:thereto|to )/;
const endOfClause = /[;.]/;
/** How far before "the Protocols thereto" their treaty may be named, in UTF-16 code units. */
const longestClause = 120;

/**
 * Cites the protocols of a treaty where other words come between: "accessions to the Lamp Convention, and consents to be
 * bound by the Protocols thereto". "The Protocols" alone are those of the one treaty whose protocols were named before.
 *
 * @param texts the paragraphs of a resolution in order, without their footnotes
 */
export function citeProtocolsApart(texts: readonly CitingText[], protocolsOf: ProtocolsOf): void {
  if (!texts.some(({ text }) => text.includes("Protocols"))) return;
  const idsOf = (treaty: string) => protocolsOf(treaty).map(({ id }) => id);
  const cited = new Set<string>();
  for (const { annotations } of texts)
    for (const { document } of annotations.citations) if (document !== null) cited.add(document);
  const treaties = [...cited].filter((each) => idsOf(each).some((id) => cited.has(id)));
  const [only] = treaties.length === 1 ? treaties : [];
  let isNamed = false;
  for (const { text, annotations } of texts) {
    const { citations } = annotations;
    const taken = takenWords(text, citations);
    const found: Statement<Cited>[] = [];
    for (const { index, 0: whole, 1: count = "", 2: words = "" } of text.matchAll(protocols)) {
      const run = { start: index + whole.length - words.length, end: index + whole.length };
      if (taken.overlaps(run)) continue;
      isNamed ||= citations.some((one) => one.end <= index && ofTreaty.test(text.slice(one.start, one.end)));
      const treaty = thereto.test(words) ? treatyBefore(text, index, citations) : isNamed ? only : undefined;
      const ids = treaty === undefined ? [] : idsOf(treaty);
      if (!isSoMany(count, ids.length)) continue;
      for (const id of ids) found.push(citationAt(text, run, id, false));
    }
    isNamed ||= citations.some(({ start, end }) => ofTreaty.test(text.slice(start, end)));
    citations.push(...found);
  }
}

/** The document that the same clause cites last. */
function treatyBefore(
  text: string,
  place: number,
  citations: readonly Statement<Cited>[],
): string | undefined {
  let last: Statement<Cited> | undefined;
  for (const one of citations)
    if (one.end <= place && one.document !== null && (last === undefined || one.end > last.end)) last = one;
  if (last === undefined || place - last.end > longestClause) return undefined;
  return endOfClause.test(text.slice(last.end, place)) ? undefined : (last.document ?? undefined);
}
