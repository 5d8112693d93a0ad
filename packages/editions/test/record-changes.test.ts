import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyToRecord } from "../src/apply-changes.ts";
import {
  applyChanges,
  type Bump,
  type ChangeKind,
  changesMarkdown,
  compareEditions,
  kinds,
  outlineChanges,
  requiredBumps,
} from "../src/index.ts";
import { structure } from "../src/structure.ts";
import { valueChanges } from "../src/value-changes.ts";
import { edited, edition, type Lists, smallDataset, wholeLists } from "./small-edition.ts";

type Dataset = ReturnType<typeof smallDataset>;
type Row = [what: string, edit: (dataset: Dataset) => void, kinds: ChangeKind[], Bump, Bump];

const rename = (dataset: Dataset, from: string, to: string) => {
  for (const actor of dataset.actors) if (actor.id === from) actor.id = to;
};
const bury = (dataset: Dataset, id: string, kind: string, ...to: string[]) =>
  void dataset.tombstones.push({ id, kind, to });
const firstParagraph = ({ paragraphs: [first] }: Dataset) => first as Dataset["paragraphs"][number];

const rows: Row[] = [
  [
    "a record is added",
    ({ themes }) => void themes.push({ id: "fog", label: "Fog" }),
    ["record-added"],
    "minor",
    "none",
  ],
  [
    "a record has another id",
    (all) => {
      rename(all, "fao", "food-office");
      bury(all, "fao", "moved", "food-office");
    },
    ["record-added", "record-moved", "value-changed"],
    "minor",
    "minor",
  ],
  [
    "a record is merged into another",
    (all) => {
      all.actors.shift();
      bury(all, "fao", "moved", "ilo");
    },
    ["record-added", "record-moved"],
    "minor",
    "minor",
  ],
  [
    "a record is split in two",
    (all) => {
      all.actors.shift();
      all.actors.push({ id: "food", name: "Food", kind: "office", aliases: [] });
      bury(all, "fao", "split", "food", "ilo");
    },
    ["record-added", "record-moved"],
    "minor",
    "minor",
  ],
  [
    "a record is withdrawn",
    (all) => {
      all.actors.shift();
      bury(all, "fao", "withdrawn");
    },
    ["record-added", "record-withdrawn"],
    "minor",
    "minor",
  ],
  ["an id has no tombstone", ({ actors }) => void actors.shift(), ["record-removed"], "major", "major"],
  [
    "a tombstone points to nothing",
    (all) => {
      all.actors.shift();
      bury(all, "fao", "moved", "nobody");
    },
    ["record-added", "record-removed"],
    "major",
    "major",
  ],
  [
    "a tombstone points to a record of another type",
    (all) => {
      all.capabilities.shift();
      bury(all, "beacon", "moved", "light");
    },
    ["record-added", "record-removed"],
    "major",
    "major",
  ],
  [
    "an id belongs to a record of another type",
    ({ actors, capabilities }) => {
      actors.shift();
      capabilities.push({ id: "fao", name: "Food" });
    },
    ["record-added", "record-removed"],
    "major",
    "major",
  ],
  [
    "an item became a part of a paragraph",
    (all) => {
      all.paragraphs.pop();
      firstParagraph(all).parts.push({ id: "a-res-99-1.op2", text: "Decides to meet again." });
    },
    ["record-moved", "row-added"],
    "minor",
    "minor",
  ],
  [
    "a part of a paragraph has no tombstone",
    (all) => void firstParagraph(all).parts.pop(),
    ["record-removed", "row-removed"],
    "major",
    "major",
  ],
  [
    "a part of a paragraph has another id and a tombstone",
    (all) => {
      firstParagraph(all).parts = [{ id: "a-res-99-1.op1.b", text: "by oil" }];
      bury(all, "a-res-99-1.op1.a", "moved", "a-res-99-1.op1.b");
    },
    ["record-added", "value-changed"],
    "minor",
    "none",
  ],
  ["a tombstone is gone", ({ tombstones }) => void tombstones.pop(), ["record-removed"], "major", "major"],
  [
    "the id of a tombstone is given to a record again",
    ({ themes, tombstones }) => {
      tombstones.pop();
      themes.push({ id: "old-sea", label: "Sea" });
    },
    ["record-added", "record-removed"],
    "major",
    "major",
  ],
  [
    "a tombstone points to another record of the same type",
    ({ tombstones: [first] }) => void Object.assign(first ?? {}, { to: ["light"] }),
    ["row-added", "row-removed"],
    "minor",
    "none",
  ],
  [
    "a tombstone now points to a record of another type",
    ({ tombstones: [first] }) => void Object.assign(first ?? {}, { to: ["ilo"] }),
    ["record-removed", "row-added", "row-removed"],
    "major",
    "major",
  ],
  [
    "an element is added to a list",
    (all) => void all.actors[0]?.aliases.push("F"),
    ["row-added"],
    "minor",
    "none",
  ],
  [
    "an element is taken out of a list",
    (all) => void all.actors[0]?.aliases.pop(),
    ["row-removed"],
    "minor",
    "none",
  ],
  [
    "a mention is taken away before another",
    (all) => void firstParagraph(all).mentions.shift(),
    ["row-removed"],
    "minor",
    "none",
  ],
  [
    "a mention has another role",
    (all) => {
      for (const mention of firstParagraph(all).mentions)
        if (mention.actor === "fao") mention.role = "partner";
    },
    ["value-changed"],
    "patch",
    "none",
  ],
  [
    "words of a paragraph are corrected",
    (all) => {
      const paragraph = firstParagraph(all);
      paragraph.text = paragraph.text.replace("lit", "bright");
    },
    ["value-changed"],
    "patch",
    "none",
  ],
  [
    "a value is added",
    (all) => void Object.assign(all.actors[0] ?? {}, { acronym: "FO" }),
    ["value-changed"],
    "patch",
    "none",
  ],
  ["a value is taken away", (all) => delete all.actors[1]?.acronym, ["value-changed"], "patch", "none"],
  ["records are in another order", ({ actors }) => void actors.reverse(), ["order-changed"], "patch", "none"],
  ["nothing changed", () => {}, [], "none", "none"],
];

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
formats.default(ajv);
const changesSchema = new URL("../../../schemas/changes.schema.json", import.meta.url);
const isChanges = ajv.compile(JSON.parse(readFileSync(changesSchema, "utf8")));

/** The changes as a reader of `changes.json` gets them, which its schema accepts. */
function changesBetween(older: Lists, newer: Lists) {
  const changes = compareEditions(edition(older), edition(newer, "1.1.0"));
  const read = JSON.parse(JSON.stringify(changes));
  expect(isChanges(read), JSON.stringify(isChanges.errors)).toBe(true);
  return read as typeof changes;
}

describe("a change of the records", () => {
  it.each(rows)("%s", (_, edit, expected, consumers, contributors) => {
    const newer = edited(edit);
    const changes = changesBetween(smallDataset(), newer);
    const found = new Set(requiredBumps(changes).map(({ kind }) => kind));
    expect([...found].sort()).toEqual(expected.toSorted());
    expect(changes).toMatchObject({ consumers, contributors });
    expect(applyChanges(wholeLists(smallDataset()), changes)).toMatchObject(newer);
  });

  it("has a row above for every kind", () => {
    const shown = new Set(rows.flatMap((row) => row[2]));
    const all = Object.entries(kinds).filter(([, { group }]) => group === "records");
    expect([...shown].sort()).toEqual(all.map(([kind]) => kind).sort());
  });
});

describe("applied to the older records, the changes give the newer ones", () => {
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom("a", "b", "c d", "c e", 1, 2, null, true),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom("p", "q", "r/s", "t~"), tie("value"), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    ),
  })).value;
  const fields = fc.dictionary(fc.constantFrom("x", "y", "z", "aliases"), value, { noNullPrototype: true });
  const record = fc.record({ id: fc.constantFrom(..."abcdefgh"), fields });
  const list = fc
    .uniqueArray(record, { maxLength: 6, selector: ({ id }) => id })
    .map((records) => records.map(({ id, fields }) => ({ id, ...fields })));
  const target = fc.constantFrom(..."abcdefgh");
  const tombstone = fc.record({ id: target, kind: fc.constant("moved"), to: fc.tuple(target) });
  const lists = fc.record({
    actors: list,
    tombstones: fc.uniqueArray(tombstone, { maxLength: 3, selector: ({ id }) => id }),
  });

  it("whatever the records contain, however they were added, removed, moved and reordered", () => {
    fc.assert(
      fc.property(lists, lists, (older, newer) => {
        expect(applyChanges(wholeLists(older), changesBetween(older, newer))).toEqual(wholeLists(newer));
      }),
      { numRuns: 500 },
    );
  });

  it("from nothing to the first release", () => {
    const changes = compareEditions(undefined, edition(smallDataset()));
    expect(changes).toMatchObject({ from: null, requiredBump: "none" });
    expect(applyChanges(wholeLists({}), changes)).toEqual(smallDataset());
  });

  it("in long lists of which hardly an element is the same", () => {
    const long = (prefix: string) => Array.from({ length: 3000 }, (_, index) => ({ a: `${prefix}${index}` }));
    const [older, newer] = [{ list: long("a") }, { list: long("b") }];
    const values = valueChanges("actor", older, newer, structure.published);
    expect(applyToRecord(older, values)).toEqual(newer);
  });

  it("and refuse other records, and pointers that lead out of the record", () => {
    const changes = changesBetween(
      smallDataset(),
      edited((all) => void rename(all, "fao", "food")),
    );
    expect(() => applyChanges(wholeLists({}), changes)).toThrow('there is no actor "fao"');
    for (const pointer of ["/__proto__/polluted", "/aliases/__proto__/polluted"]) {
      const values = [{ kind: "value-changed" as const, pointer, new: "yes" }];
      expect(() => applyToRecord({ id: "a", aliases: [] }, values)).toThrow(`${pointer} does not exist`);
    }
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("lists that cannot be read are refused", () => {
  it.each([
    ["no JSON", ["no json"], "Unexpected token"],
    ["no id", ['{"name": "x"}'], "actors: a record has no id"],
    ["one id twice", ['{"id": "a"}', '{"id": "a"}'], 'actors: two records have the id "a"'],
    ["an id of another type", ['{"id": "sea"}'], 'themes: two records have the id "sea"'],
  ])("%s", (_, actors, message) => {
    const newer = edition(smallDataset());
    const broken = { ...newer, lines: { ...newer.lines, actors } };
    expect(() => compareEditions(newer, broken)).toThrow(message);
  });
});

describe("what is printed", () => {
  const detailsOf = (edit: (dataset: Dataset) => void) =>
    outlineChanges(changesBetween(smallDataset(), edited(edit))).sections.flatMap(({ entries }) => entries);

  it("shows a change word by word, and counts computed values and references to moved records", () => {
    const entries = detailsOf((all) => {
      const paragraph = firstParagraph(all);
      paragraph.text = paragraph.text.replace("ILO and FAO", "FAO");
      rename(all, "fao", "food-office");
      bury(all, "fao", "moved", "food-office");
      paragraph.mentions.shift();
      for (const mention of paragraph.mentions)
        Object.assign(mention, { actor: "food-office", start: 9, end: 12 });
    });
    expect(entries.map(({ sign, name, text }) => [sign, name, text])).toEqual([
      [">", "actor fao", "is now food-office"],
      ["~", "paragraph a-res-99-1.op1", ""],
    ]);
    expect(entries[1]?.details.map(({ place }) => place)).toEqual([
      "/text",
      "/mentions/0",
      "and 1 reference to a moved record and 2 computed values",
    ]);
    expect(entries[1]?.details[0]?.words).toContainEqual({ change: "removed", text: " ILO and" });
  });

  it.each([
    ["at its end", `${"a".repeat(300)}b`, `${"a".repeat(300)}c`],
    ["at its start", `b${"a".repeat(300)}`, `c${"a".repeat(300)}`],
    ["in its length", "a".repeat(300), "a".repeat(301)],
    ["beside characters of two code units", `${"\u{1F30D}".repeat(80)}b`, `${"\u{1F30D}".repeat(80)}c`],
  ])("cuts a long value that differs %s so that the difference is visible", (_, old, now) => {
    const named = (name: string) =>
      edited(({ actors: [first] }) => void Object.assign(first ?? {}, { name }));
    const outline = outlineChanges(changesBetween(named(old), named(now)));
    const { old: before = "", new: after = "" } = outline.sections[0]?.entries[0]?.details[0] ?? {};
    expect(before).not.toBe(after);
    expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(100);
    expect(before + after).not.toMatch(/\p{Cs}/u);
  });

  it("moves no cursor and ends no Markdown", () => {
    const entries = detailsOf(({ actors }) => {
      actors.push({ id: "odd", name: "\u001B[2J `odd` [a](b)", kind: "office", aliases: [] });
      Object.assign(actors[0] ?? {}, { acronym: "\u009B31m`" });
    });
    expect(JSON.stringify(entries)).not.toMatch(/\p{Cc}/u);
    expect(JSON.stringify(entries)).toContain("\\\\u009b31m");
    const changes = changesBetween(
      smallDataset(),
      edited(({ actors }) => void Object.assign(actors[0] ?? {}, { acronym: "`[x](y)" })),
    );
    expect(changesMarkdown(changes)).toContain('  - /acronym: \\+ ``"`[x](y)"``');
  });
});
