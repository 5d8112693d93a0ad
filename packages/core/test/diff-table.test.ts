import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Bump, demandedBy, demands, diffEditions, editionOf, greatest } from "../src/diff/index.ts";
import type { Definitions } from "../src/diff/structure.ts";
import { datasetAfter } from "./changed-datasets.ts";
import { recordChangeRows } from "./record-change-rows.ts";
import { schemaChangeRows } from "./schema-change-rows.ts";
import { definition, field, type SchemaEdit, structureAfter } from "./structures.ts";

/** What docs/versioning.md says of each kind of change: what it demands for consumers and for contributors. */
const documented = new Map(
  readFileSync(new URL("../../../docs/versioning.md", import.meta.url), "utf8")
    .split("\n")
    .map((line) => /^\| `([a-z-]+)` \|.*\| (\w+) \| (\w+) \|$/.exec(line))
    .flatMap((match) =>
      match ? [[match[1], { consumers: match[2], contributors: match[3] }] as const] : [],
    ),
);

const unchanged = datasetAfter(() => {});

describe("a change of the records", () => {
  it.each(recordChangeRows)("$what", ({ before = () => {}, after, kinds, consumers, contributors }) => {
    const older = editionOf(datasetAfter(before), "1.0.0");
    const changes = diffEditions(older, editionOf(datasetAfter(after), "2.0.0"));
    const written = demandedBy({ ...changes, records: withoutDerived(changes.records) });
    expect([...new Set(written.map(({ kind }) => kind))].sort()).toEqual(kinds.toSorted());
    expect(changes).toMatchObject({
      consumers,
      contributors,
      leastBump: greatest([consumers, contributors]),
    });
    expectDocumented(changes);
  });
});

describe("a change of the schemas", () => {
  it.each(schemaChangeRows)("$what", ({ before = () => {}, after, found, consumers, contributors }) => {
    const older = { ...editionOf(unchanged, "1.0.0"), structure: structureAfter(before) };
    const newer = { ...editionOf(unchanged, "2.0.0"), structure: structureAfter(after) };
    const changes = diffEditions(older, newer);
    const places = demandedBy(changes).map(({ kind, place }) => [kind, place]);
    // What many tables share is in each of them.
    const isRepeated = ([kind, place]: string[]) =>
      kind?.startsWith("column-") && !found.some(([, expected]) => expected === place);
    expect(places.filter((place) => !isRepeated(place)).sort()).toEqual(found.toSorted());
    expect(changes).toMatchObject({
      consumers,
      contributors,
      leastBump: greatest([consumers, contributors]),
    });
    expectDocumented(changes);
  });
});

it("is told in the documentation for every kind of change", () => {
  expect([...documented.keys()].sort()).toEqual(Object.keys(demands).sort());
});

it("is shown for every kind of change", () => {
  const shown = new Set<string>([
    ...recordChangeRows.flatMap(({ kinds }) => kinds),
    ...schemaChangeRows.flatMap(({ found }) => found.map(([kind]) => kind)),
  ]);
  // The key of a table follows from what it is a list of, and the record types from the names of the schemas: no single
  // edit of a schema changes these alone.
  const apart = ["record-type-added", "record-type-removed", "key-changed"];
  expect(Object.keys(demands).filter((kind) => !shown.has(kind))).toEqual(apart);
});

it("sees that a table has another primary key", () => {
  const older = editionOf(unchanged, "1.0.0");
  const tables = older.structure.tables.map((table) =>
    table.name === "acts" ? { ...table, primaryKey: ["quote"] } : table,
  );
  const changes = diffEditions(older, { ...older, structure: { ...older.structure, tables } });
  expect(demandedBy(changes)).toEqual([
    { kind: "key-changed", place: "acts.csv", consumers: "major", contributors: "none" },
  ]);
});

it("sees that a record type came or went", () => {
  const edition = editionOf(unchanged, "1.0.0");
  const without = (view: Readonly<Record<string, object>>) => {
    const { tombstone: _, tombstones: __, ...rest } = view;
    return rest;
  };
  const { authored, published, tables } = edition.structure;
  const smaller = {
    ...edition,
    structure: { authored: without(authored), published: without(published), tables },
  };
  const ofType = (changes: Changes) => demandedBy(changes).filter(({ place }) => place === "tombstone");
  expect(ofType(diffEditions(smaller, edition))).toEqual([
    { kind: "record-type-added", place: "tombstone", consumers: "minor", contributors: "minor" },
  ]);
  expect(ofType(diffEditions(edition, smaller))).toEqual([
    { kind: "record-type-removed", place: "tombstone", consumers: "major", contributors: "major" },
  ]);
});

describe("a definition that holds itself is followed to its end", () => {
  const node = { type: "object", properties: { next: { $ref: "#/$defs/node" } } };
  const asTree = (kind: object): Definitions => ({
    verb: {
      type: "object",
      properties: { first: { $ref: "#/$defs/node" }, second: { type: "object", properties: { next: kind } } },
    },
    node,
  });
  const diffOf = (older: object, newer: object) => {
    const edition = editionOf(unchanged, "1.0.0");
    const [before, after] = [older, newer].map((kind) => {
      const definitions = asTree(kind);
      return {
        ...edition,
        structure: { ...edition.structure, authored: definitions, published: definitions },
      };
    }) as [typeof edition, typeof edition];
    return demandedBy(diffEditions(before, after)).map(({ kind, place }) => [kind, place]);
  };
  const inline = (next: object) => ({ type: "object", properties: { next } });

  it("where it is as deep", () => {
    expect(diffOf({ $ref: "#/$defs/node" }, inline(inline({ $ref: "#/$defs/node" })))).toEqual([]);
  });

  it("where something else stands in it", () => {
    const changed = ["type-changed", "verb.second.next.next.next"];
    expect(diffOf({ $ref: "#/$defs/node" }, inline(inline({ type: "integer" })))).toContainEqual(changed);
    expect(diffOf(inline(inline({ type: "integer" })), { $ref: "#/$defs/node" })).toContainEqual(changed);
  });

  it("where something in it may be null", () => {
    const maybe = { anyOf: [{ $ref: "#/$defs/node" }, { type: "null" }] };
    expect(diffOf({ $ref: "#/$defs/node" }, inline(inline(maybe)))).toEqual([
      ["null-allowed", "verb.second.next.next.next"],
    ]);
  });
});

describe("what nobody meets in a view demands nothing there", () => {
  it.each<[what: string, edit: SchemaEdit, consumers: Bump, contributors: Bump]>([
    [
      "computed values in what is written",
      (schema) => {
        definition(schema("common"), "start").minimum = 1;
      },
      "patch",
      "none",
    ],
    [
      "the files of lists in what is published",
      (schema) => {
        definition(schema("common"), "schemaLocation").pattern = "x";
      },
      "none",
      "major",
    ],
  ])("%s", (_, edit, consumers, contributors) => {
    const newer = { ...editionOf(unchanged, "2.0.0"), structure: structureAfter(edit) };
    expect(diffEditions(editionOf(unchanged, "1.0.0"), newer)).toMatchObject({ consumers, contributors });
  });
});

describe("a keyword of which is not said what a change demands is refused", () => {
  const odd: object = { type: "string", contentEncoding: "base64" };
  const add = (into: object | undefined, found: object) => void Object.assign(into ?? {}, found);

  it.each<[where: string, edit: SchemaEdit, pointer: string]>([
    ["in a field", (schema) => add(field(schema("actor"), "name"), odd), "/actor/properties/name"],
    [
      "in a field that is added",
      (schema) => add(schema("actor").properties, { odd }),
      "/actor/properties/odd",
    ],
    [
      "in the elements of a list",
      (schema) => add(schema("actor").properties, { odd: { type: "array", items: odd } }),
      "/actor/properties/odd/items",
    ],
    [
      "in one of several shapes",
      (schema) => add(schema("actor").properties, { odd: { anyOf: [{ type: "null" }, odd] } }),
      "/actor/properties/odd/anyOf/1",
    ],
    ["in a definition", (schema) => add(schema("common").$defs?.actorId, odd), "/actorId"],
  ])("%s", (_, edit, pointer) => {
    const newer = { ...editionOf(unchanged, "2.0.0"), structure: structureAfter(edit) };
    expect(() => diffEditions(editionOf(unchanged, "1.0.0"), newer)).toThrow(
      `${pointer}: what a change of the keyword "contentEncoding" demands is not said`,
    );
  });
});

describe("what cannot be compared is refused", () => {
  it.each<[what: string, edit: SchemaEdit]>([
    [
      'the keyword "enum" beside a reference',
      (schema) => void Object.assign(field(schema("actor"), "parent"), { enum: ["who"] }),
    ],
    [
      'the keyword "oneOf" with more than required fields',
      (schema) => void Object.assign(schema("actor"), { oneOf: [{ properties: {} }] }),
    ],
    [
      'the keyword "enum" or "const" without "type"',
      (schema) => void Object.assign(schema("actor").properties ?? {}, { secret: { enum: ["a", null] } }),
    ],
    [
      'the keyword "additionalProperties" with a schema',
      (schema) => void Object.assign(schema("actor"), { additionalProperties: { type: "string" } }),
    ],
  ])("%s", (what, edit) => {
    const newer = { ...editionOf(unchanged, "2.0.0"), structure: structureAfter(edit) };
    expect(() => diffEditions(editionOf(unchanged, "1.0.0"), newer)).toThrow(
      `what a change of ${what} demands`,
    );
  });

  it.each<[what: string, schema: unknown]>([
    ["a schema that is no object", false],
    ['the reference "https://example.org/a"', { $ref: "https://example.org/a" }],
  ])("%s, as our own schemas are never published", (what, schema) => {
    const edition = editionOf(unchanged, "2.0.0");
    const structure = structuredClone(edition.structure);
    Object.assign(structure.published.actor?.properties ?? {}, { secret: schema });
    expect(() => diffEditions(edition, { ...edition, structure })).toThrow(
      `what a change of ${what} demands`,
    );
  });
});

describe("a reference that leads to no schema is refused", () => {
  it.each<[what: string, definitions: Record<string, object>]>([
    ["to nothing", {}],
    ["to itself", { nothing: { $ref: "#/$defs/nothing" } }],
    ["to itself, or null", { nothing: { anyOf: [{ $ref: "#/$defs/nothing" }, { type: "null" }] } }],
  ])("%s", (_, definitions) => {
    const edition = editionOf(unchanged, "2.0.0");
    const structure = structuredClone(edition.structure);
    Object.assign(structure.published, definitions);
    Object.assign(structure.published.actor?.properties ?? {}, { secret: { $ref: "#/$defs/nothing" } });
    expect(() => diffEditions(edition, { ...edition, structure })).toThrow(
      '/actor/properties/secret: the reference "#/$defs/nothing" leads to no schema',
    );
  });
});

type Changes = ReturnType<typeof diffEditions>;

function withoutDerived(records: Changes["records"]): Changes["records"] {
  const strip = <T extends { values: Changes["records"]["changed"][number]["values"] }>(list: T[]): T[] =>
    list.map((record) => ({ ...record, values: record.values.filter(({ derived }) => !derived) }));
  return { ...records, changed: strip(records.changed), moved: strip(records.moved) };
}

/** The bump is the greatest of what the documentation says of each change, in the views that it touches. */
function expectDocumented(changes: Changes): void {
  for (const { kind, consumers, contributors } of demandedBy(changes)) {
    expect([kind, ["none", documented.get(kind)?.consumers]]).toEqual([
      kind,
      expect.arrayContaining([consumers]),
    ]);
    expect([kind, ["none", documented.get(kind)?.contributors]]).toEqual([
      kind,
      expect.arrayContaining([contributors]),
    ]);
  }
}
