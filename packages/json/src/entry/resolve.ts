import type { IdentifiedRecord } from "./all-records.js";
import { indexRecords } from "./lookup.js";
import { paragraphs } from "./paragraphs.js";
import type { Paragraph, Part } from "./published.cjs";
import { recordLists } from "./record-lists.js";
import { tombstones } from "./tombstones.js";

/** A part of a paragraph, with what it takes from the paragraph. */
export interface PartRecord extends Part {
  readonly type: "part";
  /** The label of the paragraph and the mark of the part: `OP1(b)`. */
  readonly label: string;
  /** The words of the part, verbatim, with its mark. */
  readonly text: string;
  readonly paragraph: Paragraph;
}

/** A record to which an id can lead, or a part of a paragraph. Its `type` tells which it is. */
export type AnyRecord = IdentifiedRecord | PartRecord;

/** What became of an id. Its `status` tells how many records took its place. */
export type Resolved =
  | { readonly id: string; readonly status: "current"; readonly records: readonly [AnyRecord] }
  | { readonly id: string; readonly status: "moved"; readonly records: readonly [AnyRecord] }
  | { readonly id: string; readonly status: "split"; readonly records: readonly AnyRecord[] }
  | { readonly id: string; readonly status: "withdrawn"; readonly records: readonly [] };

/**
 * What an id of any release means today: the record that has it, or those that took its place. The slug of a resolution
 * and the symbol of a document count as ids. Undefined when the text was never one.
 */
export function resolve(id: string): Resolved | undefined {
  const record = findRecord(id);
  if (record) return { id, status: "current", records: [record] };
  const tombstone = tombstones.find((candidate) => candidate.id === id);
  if (!tombstone) return undefined;
  const records = tombstone.to.flatMap((target) => findRecord(target) ?? []);
  return { id, status: tombstone.kind, records } as Resolved;
}

let index: Map<string, AnyRecord> | undefined;

function findRecord(id: string): AnyRecord | undefined {
  index ??= indexRecords<AnyRecord>([...recordLists(), [paragraphs.flatMap(partRecords)]]);
  return index.get(id);
}

function partRecords(paragraph: Paragraph): PartRecord[] {
  const { label, text } = paragraph;
  return paragraph.parts.map((part) => ({
    ...part,
    type: "part",
    label: `${label}${part.mark}`,
    text: text.slice(part.start, part.end),
    paragraph,
  }));
}
