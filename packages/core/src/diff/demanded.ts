import type { Changes, ValueChange } from "@open-resolutions/schemas";
import { pointerSteps } from "../read/json-pointer.ts";
import { type Bump, type ChangeKind, demands } from "./bumps.ts";

/** One thing that was changed, and the least bump that it demands. */
export interface Demanded {
  kind: ChangeKind;
  /** What was changed, for a person: `actor interpol /aliases/2`, `mention.role`. */
  place: string;
  consumers: Bump;
  contributors: Bump;
}

/** Every change, one by one, with what it demands. */
export function demandedBy({ records, schemas, tables }: Changes): Demanded[] {
  const { added, removed, moved, changed, parts, redirected, reordered } = records;
  const values = [
    ...moved.map(({ type, to, values: inner }) => ({ type, id: to, inner })),
    ...changed.map(({ type, id, values: inner }) => ({ type, id, inner })),
  ].flatMap(({ type, id, inner }) =>
    inner.map((value: ValueChange) => ({ kind: value.kind, place: `${type} ${id} ${value.pointer}` })),
  );
  const ofRecords = [
    ...[...added, ...removed].map(({ kind, type, id }) => ({ kind, place: `${type} ${id}` })),
    ...moved.map(({ kind, type, from }) => ({ kind, place: `${type} ${from}` })),
    ...values,
    ...parts.map(({ kind, id }) => ({ kind, place: `part ${id}` })),
    ...redirected.map(({ kind, id }) => ({ kind, place: `tombstone ${id}` })),
    ...reordered.map(({ kind, type }) => ({ kind, place: `${type} records` })),
  ];
  return [
    ...ofRecords.map(({ kind, place }) => {
      const { consumers, contributors } = demands[kind];
      return { kind, place, consumers, contributors };
    }),
    ...schemas.map(({ kind, pointer, consumers, contributors }) => ({
      kind,
      place: schemaPlace(pointer),
      consumers,
      contributors,
    })),
    ...tables.map(({ kind, table, column, consumers, contributors }) => ({
      kind,
      place: tablePlace(table, column),
      consumers,
      contributors,
    })),
  ];
}

/** The place of a change in the schemas as people write it: `mention.role`, of a list's elements `actor.aliases[]`. */
export function schemaPlace(pointer: string): string {
  const [definition = "", ...steps] = pointerSteps(pointer);
  let place = definition;
  for (let at = 0; at < steps.length; at += 1) {
    if (steps[at] === "items") place += "[]";
    else if (steps[at] === "properties" && steps[at + 1] !== undefined) {
      at += 1;
      place += `.${steps[at]}`;
    }
  }
  return place;
}

/** A table or a column of it by the file in which it stands. */
export function tablePlace(table: string, column: string | undefined): string {
  return column === undefined ? `${table}.csv` : `${table}.csv ${column}`;
}
