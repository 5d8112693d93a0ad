import { organOf } from "@open-resolutions/symbols";
import { isComplete } from "../model/records.ts";
import type { RecordRule } from "./rule.ts";

export const recordUsed: RecordRule = {
  code: "REF004",
  name: "record-used",
  severity: "warning",
  description:
    "Every actor, capability, document and theme is used by another record, or a source supports its name or title.",
  why: "A record to which nothing refers is usually left over, or an annotation was forgotten. Annotate the place where a text names it, or remove the record. A record whose name a source supports is of a register, which is kept for future resolutions.",
  example: {
    file: "vocabularies/themes.json",
    right: '{"id": "harbour-security", "label": "Harbour security", "group": "cross-cutting"}',
    wrong:
      '{"id": "harbour-safety", "label": "Harbour safety", "group": "cross-cutting"},\n    {"id": "harbour-security", "label": "Harbour security", "group": "cross-cutting"}',
  },
  scope: "record",
  types: ["actor", "capability", "document", "theme"],
  *check({ type, file, pointer, value }, records, { used }) {
    // A record that could not be read may use this one.
    if (used[type].has(value.id) || !isComplete(records)) return;
    // The organs that adopt resolutions are kept for future resolutions, and so are the registers.
    if (organOf(value.id) || isSourced(value)) return;
    yield {
      file,
      pointer: `${pointer}/id`,
      message: `nothing refers to the ${type} "${value.id}"`,
      hint: "annotate where a text names it, or remove the record",
    };
  },
};

/** Whether a source supports the name or title of a record: it was entered from there, not from a resolution of the dataset. */
function isSourced(record: object): boolean {
  if (!("sources" in record)) return false;
  const sources = record.sources as readonly { supports: readonly string[] }[] | undefined;
  return sources?.some(({ supports }) => supports.includes("name") || supports.includes("title")) ?? false;
}
