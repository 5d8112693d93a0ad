import type { Changes } from "@open-resolutions/schemas";
import { type Bump, type ChangeKind, kinds } from "./kinds.ts";

/** One change, and the bump that it requires. */
export interface RequiredBump {
  kind: ChangeKind;
  /** What changed, for a person: `actor interpol /aliases/2`, `paragraph.mentions[].role`, `actors.csv name`. */
  place: string;
  consumers: Bump;
  contributors: Bump;
}

/** Every change, one by one, with the bump that it requires. */
export function requiredBumps({ records, schemas, tables }: Changes): RequiredBump[] {
  const { added, removed, moved, changed, reordered } = records;
  const values = [...moved.map((one) => ({ ...one, id: one.to })), ...changed].flatMap(
    ({ type, id, values }) =>
      values.map(({ kind, pointer }) => ({ kind, place: `${type} ${id} ${pointer}` })),
  );
  const retyped = changed.flatMap(({ kind, type, id }) => (kind ? [{ kind, place: `${type} ${id}` }] : []));
  const ofRecords: { kind: ChangeKind; place: string }[] = [
    ...[...added, ...removed].map(({ kind, type, id }) => ({ kind, place: `${type} ${id}` })),
    ...moved.map(({ kind, type, from }) => ({ kind, place: `${type} ${from}` })),
    ...retyped,
    ...values,
    ...reordered.map(({ kind, type }) => ({ kind, place: `${type} records` })),
  ];
  return [
    ...ofRecords.map(({ kind, place }) => {
      const { consumers, contributors } = kinds[kind];
      return { kind, place, consumers, contributors };
    }),
    ...[...schemas, ...tables.map((change) => ({ ...change, place: tablePlace(change) }))].map(
      ({ kind, place, consumers, contributors }) => ({ kind, place, consumers, contributors }),
    ),
  ];
}

/** A table, or a column of it, by its CSV file. */
export function tablePlace({ table, column }: { table: string; column?: string }): string {
  return column === undefined ? `${table}.csv` : `${table}.csv ${column}`;
}
