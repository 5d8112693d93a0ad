import { collectionTypes, recordTypes, type SchemaChange } from "@open-resolutions/schemas";
import { pointer } from "../read/json-pointer.ts";
import { demands } from "./bumps.ts";
import { compareSchemas, type PlacedDifference } from "./compare-schemas.ts";
import { ensureKnownSchemas } from "./known-schemas.ts";
import { reachableFrom } from "./reachable.ts";
import type { Definitions, Structure } from "./structure.ts";

/** What people write: records, and the files that hold many of them. */
const written = [...recordTypes, ...Object.keys(collectionTypes)];

/**
 * What was changed in the schemas, and what it demands: for consumers by the view of what is published, for
 * contributors by the view of what is written.
 *
 * @throws when a schema uses a keyword, wherever that is, of which is not said what a change demands.
 */
export function schemaChanges(older: Structure, newer: Structure): SchemaChange[] {
  for (const { authored, published } of [older, newer])
    for (const definitions of [authored, published]) ensureKnownSchemas(definitions);
  const changes = new Map<string, SchemaChange>();
  for (const difference of viewDifferences(older.authored, newer.authored, written)) {
    changes.set(keyOf(difference), {
      ...difference,
      consumers: "none",
      contributors: demands[difference.kind].contributors,
    });
  }
  for (const difference of viewDifferences(older.published, newer.published, recordTypes)) {
    const { consumers } = demands[difference.kind];
    const same = changes.get(keyOf(difference));
    if (same) same.consumers = consumers;
    else changes.set(keyOf(difference), { ...difference, consumers, contributors: "none" });
  }
  return [...changes.values()].sort((a, b) => (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0));
}

/**
 * What is the same for both views: of fields that came or changed places, whatever else the view has in the record; of
 * allowed values, each by itself.
 */
function keyOf({ kind, pointer: place, old, new: now }: PlacedDifference): string {
  const sort = kind.endsWith("-field-added") ? "field-added" : kind;
  return JSON.stringify([sort, place, kind.startsWith("allowed-value") ? [old, now] : []]);
}

/** @param roots the definitions from which the view starts: what none of them leads to, nobody meets in it. */
function* viewDifferences(
  older: Definitions,
  newer: Definitions,
  roots: readonly string[],
): Generator<PlacedDifference> {
  const [before, after] = [reachableFrom(roots, older), reachableFrom(roots, newer)];
  for (const name of new Set([...Object.keys(older), ...Object.keys(newer)])) {
    const [old, now] = [own(older, name), own(newer, name)];
    const sort = roots.includes(name) ? "record-type" : "definition";
    if (!old) yield { kind: `${sort}-added`, pointer: pointer(name) };
    else if (!now) yield { kind: `${sort}-removed`, pointer: pointer(name) };
    // What only one edition leads to is told where it leads there.
    else if (before.has(name) && after.has(name)) yield* compareSchemas(old, now, name, older, newer);
  }
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
