import type { Run } from "../../../block.ts";
import { proposedDocument } from "../proposed-documents.ts";

/** "Lamp Yearbook, vol. 10: 2044", "Lamp Yearbook, 2044, vol. II (Part Two)" */
const volume =
  /^(?:, vol\. \d{1,3}: \d{4}(?:[–-]\d{2,4})?|,? \d{4}, vol\. [IVX]{1,4}(?:,? \(?[Pp]art (?:One|Two|Three|Four|[IVX]{1,4})\)?)?)(?![\p{L}\d])/u;

/**
 * A volume of a yearbook, which is a document of its own: "Lamp Yearbook, vol. 10: 2044" after the name of the yearbook.
 * Undefined where the text names the yearbook as a whole.
 */
export function volumeOfYearbook(text: string, { start, end }: Run) {
  if (!/\bYearbook\b/.test(text.slice(start, end))) return undefined;
  const words = volume.exec(text.slice(end, end + 60))?.[0];
  if (words === undefined) return undefined;
  const record = proposedDocument(text.slice(start, end + words.length), "publication");
  return { start, end: end + words.length, document: record.id, record };
}
