import type { Schema } from "@open-resolutions/schemas";
import { describe, expect, it } from "vitest";
import { type Bump, type ChangeKind, compareEditions, kinds, requiredBumps } from "../src/index.ts";
import type { Structure } from "../src/structure.ts";
import { edition } from "./small-edition.ts";

const string = { type: "string" };
const id = { type: "string", pattern: "^[a-z]+$" };

/** A structure in which an actor has these fields, required ones marked by `!`, the same in both views. */
function actorWith(fields: Record<string, Schema>, more: Record<string, Schema> = {}): Structure {
  const names = Object.keys(fields);
  const properties = Object.fromEntries(names.map((name) => [name.replace("!", ""), fields[name] as Schema]));
  const required = names.filter((name) => name.endsWith("!")).map((name) => name.slice(0, -1));
  const actor = { type: "object", properties, required, additionalProperties: false };
  const definitions = { actor, actorId: id, themeId: id, ...more };
  return { authored: definitions, published: definitions, tables: [] };
}

function bumpsBetween(older: Structure, newer: Structure) {
  const { consumers, contributors, ...changes } = compareEditions(
    edition({}, "1.0.0", older),
    edition({}, "2.0.0", newer),
  );
  const found = requiredBumps({ ...changes, consumers, contributors });
  return { found: found.map(({ kind, place }) => `${kind} ${place}`), consumers, contributors };
}

type Row = [
  what: string,
  old: Schema | undefined,
  now: Schema | undefined,
  ChangeKind | undefined,
  Bump,
  Bump,
];

describe("a change of a field", () => {
  it.each<Row>([
    ["is added", undefined, string, "field-added", "minor", "minor"],
    ["is removed", string, undefined, "field-removed", "major", "major"],
    ["is deprecated", string, { ...string, deprecated: true }, "field-deprecated", "minor", "minor"],
    ["has another type", string, { type: "integer" }, "field-retyped", "major", "major"],
    ["has another pattern", id, { ...id, pattern: "^[A-Z]+$" }, "field-retyped", "major", "major"],
    ["may be null", string, { type: ["string", "null"] }, "field-loosened", "major", "minor"],
    [
      "may be null, as an alternative",
      string,
      { anyOf: [string, { type: "null" }] },
      "field-loosened",
      "major",
      "minor",
    ],
    ["may not be null any more", { type: ["string", "null"] }, string, "field-tightened", "patch", "major"],
    ["allows a further type", { type: "integer" }, { type: "number" }, "field-loosened", "major", "minor"],
    ["allows a type less", { type: ["string", "integer"] }, string, "field-tightened", "patch", "major"],
    ["has a pattern", string, id, "field-tightened", "patch", "major"],
    ["has no pattern any more", id, string, "field-loosened", "major", "minor"],
    ["refers to records", id, { $ref: "#/$defs/actorId" }, "field-tightened", "patch", "major"],
    [
      "refers to other records",
      { $ref: "#/$defs/themeId" },
      { $ref: "#/$defs/actorId" },
      "field-retyped",
      "major",
      "major",
    ],
    ["refers to no records any more", { $ref: "#/$defs/themeId" }, id, "field-loosened", "major", "minor"],
    [
      "allows one more value",
      { ...string, enum: ["a"] },
      { ...string, enum: ["a", "b"] },
      "value-allowed",
      "minor",
      "minor",
    ],
    [
      "allows one value less",
      { ...string, enum: ["a", "b"] },
      { ...string, const: "a" },
      "field-tightened",
      "patch",
      "major",
    ],
    ["allows only listed values", string, { ...string, enum: ["a"] }, "field-tightened", "patch", "major"],
    ["allows any value", { ...string, enum: ["a"] }, string, "field-loosened", "major", "minor"],
    ["has a higher minimum", { minimum: 1 }, { minimum: 2 }, "field-tightened", "patch", "major"],
    ["has a lower minimum", { minimum: 2 }, { minimum: 1 }, "value-allowed", "minor", "minor"],
    ["has a higher maximum", { maximum: 1 }, { maximum: 2 }, "value-allowed", "minor", "minor"],
    ["has a default", string, { ...string, default: "a" }, "field-tightened", "patch", "major"],
    ["has another default", { default: 1 }, { default: 2 }, "field-tightened", "patch", "major"],
    [
      "has another description",
      { description: "a" },
      { description: "b" },
      "wording-changed",
      "patch",
      "patch",
    ],
    [
      "has its values in another order",
      { enum: ["a", "b"] },
      { enum: ["b", "a"] },
      "wording-changed",
      "patch",
      "patch",
    ],
    ["allows unknown fields", { additionalProperties: false }, {}, "value-allowed", "minor", "minor"],
    ["allows no unknown fields", {}, { additionalProperties: false }, "field-tightened", "patch", "major"],
    ["allows no private fields", { patternProperties: { "^x_": {} } }, {}, "field-retyped", "major", "major"],
    [
      "has alternatives in another order",
      { oneOf: [string, id] },
      { oneOf: [id, string] },
      undefined,
      "none",
      "none",
    ],
    [
      "has another alternative",
      { oneOf: [string, id] },
      { oneOf: [string] },
      "field-retyped",
      "major",
      "major",
    ],
    ["has elements of any type", { items: string }, {}, "field-loosened", "major", "minor"],
    [
      "has other elements",
      { items: string },
      { items: { type: "integer" } },
      "field-retyped",
      "major",
      "major",
    ],
    [
      "has a keyword that nobody thought of",
      string,
      { ...string, contentEncoding: "x" } as Schema,
      "field-tightened",
      "patch",
      "major",
    ],
    ["is written through a named type", string, { $ref: "#/$defs/text" }, undefined, "none", "none"],
  ])("%s", (_, old, now, kind, consumers, contributors) => {
    const [before, after] = [old, now].map((field) =>
      actorWith({ "id!": id, ...(field && { nickname: field }) }, { text: string }),
    ) as [Structure, Structure];
    const place = old?.items ? "actor.nickname[]" : "actor.nickname";
    const found = kind ? [`${kind} ${place}`] : [];
    expect(bumpsBetween(before, after)).toEqual({ found, consumers, contributors });
  });

  it.each<[what: string, old: string[], now: string[], found: string, Bump, Bump]>([
    [
      "a required field is added",
      ["id!"],
      ["id!", "name!"],
      "field-required-added actor.name",
      "minor",
      "major",
    ],
    [
      "a field becomes required",
      ["id!", "name"],
      ["id!", "name!"],
      "field-tightened actor.name",
      "patch",
      "major",
    ],
    [
      "a field may be absent",
      ["id!", "name!"],
      ["id!", "name"],
      "field-loosened actor.name",
      "major",
      "minor",
    ],
    [
      "fields are in another order",
      ["id!", "name"],
      ["name", "id!"],
      "wording-changed actor",
      "patch",
      "patch",
    ],
  ])("%s", (_, old, now, found, consumers, contributors) => {
    const [before, after] = [old, now].map((names) =>
      actorWith(Object.fromEntries(names.map((name) => [name, string]))),
    ) as [Structure, Structure];
    expect(bumpsBetween(before, after)).toEqual({ found: [found], consumers, contributors });
  });
});

describe("the two views", () => {
  it("count each for its own users: a required field that the build computes asks nothing of contributors", () => {
    const older = actorWith({ "id!": id });
    const newer = { ...older, published: actorWith({ "id!": id, "count!": { type: "integer" } }).published };
    expect(bumpsBetween(older, newer)).toEqual({
      found: ["field-required-added actor.count"],
      consumers: "minor",
      contributors: "none",
    });
  });

  it("require nothing for definitions to which no record leads, but count names of types", () => {
    const older = actorWith({ "id!": id }, { unused: string });
    const same = actorWith({ "id!": id }, { unused: { type: "integer" } });
    expect(bumpsBetween(older, same)).toMatchObject({ consumers: "none", contributors: "none" });
    expect(bumpsBetween(older, actorWith({ "id!": id }))).toEqual({
      found: ["type-removed unused"],
      consumers: "major",
      contributors: "none",
    });
  });

  it("see a record type come and go", () => {
    const older = actorWith({ "id!": id });
    const newer = actorWith({ "id!": id }, { verb: { type: "object" } });
    expect(bumpsBetween(older, newer)).toMatchObject({ found: ["type-added verb"], consumers: "minor" });
    expect(bumpsBetween(newer, older)).toMatchObject({ found: ["type-removed verb"], contributors: "major" });
  });

  it("compare a type that contains itself, and refuse a reference that leads nowhere", () => {
    const node = (value: Schema): Schema => ({ properties: { value, next: { $ref: "#/$defs/node" } } });
    const tree = (value: Schema) => actorWith({ root: { $ref: "#/$defs/node" } }, { node: node(value) });
    expect(bumpsBetween(tree(string), tree({ type: "integer" })).found).toEqual([
      "field-retyped actor.root.value",
    ]);
    const broken = actorWith({ root: { $ref: "#/$defs/nothing" } });
    expect(() => bumpsBetween(broken, broken)).toThrow('the reference "#/$defs/nothing" points to no schema');
  });
});

describe("a change of the tables", () => {
  const table = (columns: string[], primaryKey = ["id"]) => ({
    name: "actors",
    columns: columns.map((column) => ({ name: column, type: column === "born" ? "date" : "string" })),
    primaryKey,
  });
  const withTables = (...tables: Structure["tables"][number][]) => ({ ...actorWith({}), tables });
  const actors = table(["id", "name"]);

  it.each([
    ["a table is added", [], [actors], "column-added actors.csv", "minor"],
    ["a table is removed", [actors], [], "column-removed actors.csv", "major"],
    ["a column is added", [actors], [table(["id", "name", "kind"])], "column-added actors.csv kind", "minor"],
    ["a column is removed", [actors], [table(["id"])], "column-removed actors.csv name", "major"],
    ["columns are moved", [actors], [table(["name", "id"])], "column-changed actors.csv", "major"],
    [
      "a table has another key",
      [actors],
      [table(["id", "name"], ["name"])],
      "column-changed actors.csv",
      "major",
    ],
    [
      "a column has another type",
      [{ ...actors, columns: [{ name: "id", type: "integer" }] }],
      [table(["id"])],
      "column-changed actors.csv id",
      "major",
    ],
  ] as const)("%s", (_, older, newer, found, consumers) => {
    const bumps = bumpsBetween(withTables(...older), withTables(...newer));
    expect(bumps).toEqual({ found: [found], consumers, contributors: "none" });
  });
});

it("no version bump is required between the real schemas and themselves", () => {
  expect(compareEditions(edition({}), edition({}))).toMatchObject({
    requiredBump: "none",
    schemas: [],
    tables: [],
  });
});

it("every kind of change says which bump it requires of one of the two groups", () => {
  for (const { consumers, contributors } of Object.values(kinds))
    expect([consumers, contributors]).not.toEqual(["none", "none"]);
});
