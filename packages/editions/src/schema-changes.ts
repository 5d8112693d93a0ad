import { collectionTypes, recordTypes, type Schema, type SchemaChange } from "@open-resolutions/schemas";
import { compareSchemas, type SchemaDifference } from "./compare-schemas.ts";
import { kinds } from "./kinds.ts";
import type { Definitions, Structure } from "./structure.ts";

/** What people write: records, and the files that hold many of them. */
const authoredRoots = [...recordTypes, ...Object.keys(collectionTypes)];

/**
 * What changed in the schemas, and the bump that it requires: for consumers by the published view, for contributors by
 * the authored view.
 *
 * @throws when a reference points to no schema.
 */
export function schemaChanges(older: Structure, newer: Structure): SchemaChange[] {
  const changes = new Map<string, SchemaChange>();
  for (const difference of viewDifferences(older.authored, newer.authored, authoredRoots, authoredRoots)) {
    const { contributors } = kinds[difference.kind];
    changes.set(keyOf(difference), { ...difference, consumers: "none", contributors });
  }
  const names = new Set([...Object.keys(older.published), ...Object.keys(newer.published)]);
  for (const difference of viewDifferences(older.published, newer.published, recordTypes, names)) {
    const { consumers } = kinds[difference.kind];
    const same = changes.get(keyOf(difference));
    if (same) same.consumers = consumers;
    else changes.set(keyOf(difference), { ...difference, consumers, contributors: "none" });
  }
  return [...changes.values()].sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
}

/** The same change of both views has the same key: a field is added in both, whether or not one view requires it. */
function keyOf({ kind, place, keyword, old, new: now }: SchemaDifference): string {
  const isField = kind.startsWith("field-") && keyword === undefined;
  return JSON.stringify([isField ? kind.replace("-required", "") : [kind, keyword, old, now], place]);
}

/**
 * @param roots the definitions of the values that people meet; the others matter where one of these refers to them.
 * @param named the definitions of which the name itself matters, such as those that TypeScript types are called after.
 */
function* viewDifferences(
  older: Definitions,
  newer: Definitions,
  roots: readonly string[],
  named: Iterable<string>,
): Generator<SchemaDifference> {
  for (const name of named) {
    const [old, now] = [own(older, name), own(newer, name)];
    if (!old && now) yield { kind: "type-added", place: name };
    if (old && !now) yield { kind: "type-removed", place: name };
    if (old && now && roots.includes(name)) yield* compareSchemas(old, now, name, { older, newer, roots });
  }
}

function own(definitions: Definitions, name: string): Schema | undefined {
  return Object.hasOwn(definitions, name) ? definitions[name] : undefined;
}
