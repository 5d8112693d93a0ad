import { unknownId } from "./unknown-id.js";

interface Identified {
  readonly id: string;
}

/** Records of one type, and the field beside the id by which they are also found, if they have one. */
export type RecordList<R> = readonly [records: readonly R[], alternateKey?: string];

/** Records by their ids and by their alternate keys. Where both are the same text, the id counts. */
export function indexRecords<R extends Identified>(lists: readonly RecordList<R>[]): Map<string, R> {
  const index = new Map<string, R>();
  for (const [records, alternateKey] of lists) {
    for (const record of alternateKey === undefined ? [] : records) {
      const key = record[alternateKey as keyof R];
      if (typeof key === "string") index.set(key, record);
    }
  }
  for (const [records] of lists) for (const record of records) index.set(record.id, record);
  return index;
}

/** A function from any text to the record that has it as its id or alternate key. */
export function finder<R extends Identified>(...list: RecordList<R>): (id: string) => R | undefined {
  let index: Map<string, R> | undefined;
  return (id) => {
    index ??= indexRecords([list]);
    return index.get(id);
  };
}

/**
 * A function from an id to the record, which throws a RangeError for an unknown id.
 *
 * @param type the record type, for the message of the error.
 * @param records those of the type, for its suggestions.
 */
export function getter<R extends Identified>(
  type: string,
  find: (id: string) => R | undefined,
  records: readonly R[],
): (id: string) => R {
  return (id) => find(id) ?? unknownId(type, id, records);
}
