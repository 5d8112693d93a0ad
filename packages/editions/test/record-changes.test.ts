import { describe, expect, it } from "vitest";
import {
  applyChanges,
  type Bump,
  type ChangeKind,
  compareEditions,
  kinds,
  requiredBumps,
} from "../src/index.ts";
import { bury, changesBetween, type Dataset, firstParagraph, rename } from "./changes-between.ts";
import { edited, edition, smallDataset, wholeLists } from "./small-edition.ts";

type Row = [what: string, edit: (dataset: Dataset) => void, kinds: ChangeKind[], Bump, Bump];

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
