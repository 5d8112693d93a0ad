import { type Statement, takenWords } from "../spans.ts";
import { type Cited, citationAt } from "./citations.ts";

/** "The Lamp Convention and the Optional Protocol thereto", which may go on: "thereto on fog" */
const thereto =
  /^(?:,)? and (?:its|the) ((?:Second |First )?(?:Optional )?Protocol) thereto( on [^,;.]{3,120}?)?(?=$|[,;.]| and )/;

/**
 * The protocols that a text names by their treaty: "the Optional Protocol thereto" is the document of the registers whose
 * title has the name of the treaty that is cited directly before.
 *
 * @param documentNamed the document that has a title
 */
export function protocolsThereto(
  text: string,
  cited: readonly Statement<Cited>[],
  documentNamed: (title: string) => string | undefined,
): Statement<Cited>[] {
  if (!text.includes(" thereto")) return [];
  const taken = takenWords(text, cited);
  return cited.flatMap(({ start, end, document }) => {
    const found = document === null ? null : thereto.exec(text.slice(end, end + 200));
    if (!found) return [];
    const [words, kind = "", subject = ""] = found;
    const protocol = documentNamed(`${kind} to the ${text.slice(start, end)}${subject}`);
    const from = end + words.indexOf(kind);
    const run = { start: from, end: from + `${kind} thereto`.length };
    return protocol === undefined || taken.overlaps(run) ? [] : [citationAt(text, run, protocol, false)];
  });
}
