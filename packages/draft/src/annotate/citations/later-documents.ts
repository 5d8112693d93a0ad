import type { AuthoredDocument } from "@open-resolutions/schemas";
import { parseSymbol } from "@open-resolutions/symbols";
import type { ReadText } from "../read-texts.ts";

/** What is known of a document by its id. */
type DocumentOf = (id: string) => AuthoredDocument | undefined;

/** The number of a document among its words: whoever prints it knows the document. */
const numbered = /[0-9]\/[0-9]|\b[0-9]{3,4} \([0-9]{4}\)|^[0-9]{1,4}(?:\/[0-9]+)?(?: [A-Z])?$/;

/**
 * Leaves out what a text cites by a name alone and cannot cite, because the document was adopted after the resolution: "the
 * Optional Protocols thereto" in 2009 are not that of 2011, and "the Pact" in 2023 is a plan. A number is kept: the editors
 * add the numbers of documents that were adopted in the same weeks.
 *
 * @param adopted when the resolution was adopted (ISO 8601)
 */
export function leaveOutLater(texts: readonly ReadText[], adopted: string, documentOf: DocumentOf): void {
  const isNumbered = new Set(
    texts.flatMap(({ text, annotations }) =>
      annotations.citations.flatMap(({ document, start, end }) =>
        document !== null && numbered.test(text.slice(start, end)) ? document : [],
      ),
    ),
  );
  for (const { text, annotations } of texts) {
    const isLater = ({ document }: { document: string | null }) =>
      document !== null && !isNumbered.has(document) && isAfter(documentOf(document), adopted);
    const later = annotations.citations.filter(isLater);
    if (later.length === 0) continue;
    annotations.citations = annotations.citations.filter((one) => !isLater(one));
    for (const { start, end, document } of later) {
      // "The Optional Protocols" still cite the others.
      if (annotations.citations.some((one) => one.start === start && one.end === end)) continue;
      const { symbol, title, aliases = [] } = documentOf(document ?? "") ?? {};
      const words = text.slice(start, end);
      if ([title, ...aliases].includes(words))
        annotations.setAside.push({ start, end, reason: "name of a document that was adopted later" });
      annotations.doubts.push({
        code: "DRF023",
        message: `"${words}" is a name of ${symbol ?? `"${title}"`}, which was adopted after this resolution: no document is cited`,
        hint: "find out which document is meant; if it is the later one, which was planned under this name, add the citation",
        words,
      });
    }
  }
}

function isAfter(document: AuthoredDocument | undefined, adopted: string): boolean {
  const first = document && (document.date ?? firstDayOf(document.symbol));
  return first !== undefined && first > adopted.slice(0, first.length);
}

/** The first month or year in which a resolution or decision can be adopted, by the session or year in its symbol. */
function firstDayOf(printed: string | undefined): string | undefined {
  const symbol = printed === undefined ? undefined : parseSymbol(printed);
  if (symbol?.type !== "resolution" && symbol?.type !== "decision") return undefined;
  const { organ, session, year } = symbol;
  // The Economic and Social Council's session of a year begins in July of the year before (resolution 72/305).
  if (session === null)
    return organ === "economic-and-social-council" ? `${Number(year) - 1}-07` : String(year);
  return organ === "general-assembly" && session.kind === "regular"
    ? `${1945 + session.number}-09`
    : undefined;
}
