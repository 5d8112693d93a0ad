import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyToRecord } from "../src/diff/apply-changes.ts";
import {
  applyChanges,
  changesMarkdown,
  diffEditions,
  editionOf,
  outlineChanges,
  plurals,
  structure,
} from "../src/diff/index.ts";
import { pairLines } from "../src/diff/pair-lines.ts";
import { valueChanges } from "../src/diff/value-changes.ts";
import type { Dataset } from "../src/index.ts";
import { bury, datasetAfter, type Loose, paragraph, paragraphs } from "./changed-datasets.ts";
import { recordChangeRows } from "./record-change-rows.ts";

const context = { definitions: structure.published, isNewPlaceOf: () => false };

const unchanged = datasetAfter(() => {});

/** What a reader of the records gets, without regard to the order of keys. */
const plain = (dataset: object) => JSON.parse(JSON.stringify(dataset));

describe("applied to the older records, the changes give the newer ones", () => {
  it.each(recordChangeRows)("$what", ({ before = () => {}, after }) => {
    const [older, newer] = [datasetAfter(before), datasetAfter(after)];
    const changes = diffEditions(editionOf(older, "1.0.0"), editionOf(newer, "2.0.0"));
    expect(applyChanges(older, plain(changes))).toEqual(plain(newer));
  });

  it("from nothing to the first release", () => {
    const nothing = Object.fromEntries(plurals.map((plural) => [plural, []])) as unknown as Dataset;
    const changes = diffEditions(undefined, editionOf(unchanged, "1.0.0"));
    expect(changes).toMatchObject({ from: null, leastBump: "none" });
    expect(applyChanges(nothing, changes)).toEqual(unchanged);
  });

  it("whatever a record holds", () => {
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
    const record = fc.dictionary(fc.constantFrom("x", "y", "z"), value, { noNullPrototype: true });
    fc.assert(
      fc.property(record, record, (older, newer) => {
        const changes = valueChanges("actor", older, newer, context);
        expect(applyToRecord(older, changes)).toEqual(newer);
      }),
      { numRuns: 500 },
    );
  });

  it.each(["/__proto__/polluted", "/constructor/prototype/polluted", "/aliases/__proto__/polluted"])(
    "and touch nothing but the record: %s",
    (pointer) => {
      const change = { kind: "value-added" as const, pointer, new: "yes" };
      expect(() => applyToRecord({ id: "a", aliases: [] }, [change])).toThrow("nothing stands at");
      expect({}).not.toHaveProperty("polluted");
      expect([]).not.toHaveProperty("polluted");
    },
  );

  it("whatever a field is called", () => {
    const [older, newer] = ['{"id": "a"}', '{"id": "a", "__proto__": {"x": 1}}'].map((text) =>
      JSON.parse(text),
    );
    const changes = valueChanges("actor", older, newer, context);
    expect(JSON.stringify(applyToRecord(older, changes))).toBe(JSON.stringify(newer));
  });

  it("in long lists, too, of which hardly an element is the same", () => {
    const list = (prefix: string) => Array.from({ length: 3000 }, (_, index) => ({ a: `${prefix}${index}` }));
    const [older, newer] = [{ list: list("a") }, { list: list("b").reverse() }];
    const changes = valueChanges("actor", older, newer, context);
    expect(applyToRecord(older, changes)).toEqual(newer);
  });

  it("and refuses the changes of other records", () => {
    const newer = datasetAfter(({ open }) => {
      open("actors/unodc.json").name = "Office";
    });
    const changes = diffEditions(editionOf(unchanged, "1.0.0"), editionOf(newer, "2.0.0"));
    const others = { ...unchanged, actors: unchanged.actors.filter(({ id }) => id !== "unodc") };
    expect(() => applyChanges(others, changes)).toThrow('there is no actor "unodc"');
  });
});

describe("two lists of records side by side", () => {
  const ids = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 8 });
  const line = (id: string, text = "") => JSON.stringify({ id, text });

  it("differ in just what one alone has, or has in another way, in any order", () => {
    fc.assert(
      fc.property(ids, ids, fc.constantFrom(..."abcdefgh"), (older, newer, edited) => {
        const paired = pairLines(
          older.map((id) => line(id)),
          newer.map((id) => line(id, id === edited ? "new" : "")),
        );
        const expected = [...new Set([...older, ...newer])].filter(
          (id) => !older.includes(id) || !newer.includes(id) || id === edited,
        );
        expect(paired.different.map(({ id }) => id).sort()).toEqual(expected.sort());
        const kept = older.filter((id) => newer.includes(id));
        const order = newer.filter((id) => older.includes(id));
        expect(paired.isReordered).toBe(kept.join() !== order.join());
        expect(paired.newIds).toEqual(newer);
        expect([paired.oldIds.length, paired.newIds.length]).toEqual([older.length, newer.length]);
      }),
    );
  });

  it("are read by ids that need escapes, and by ids that do not stand first", () => {
    const odd = JSON.stringify({ id: 'a"b' });
    const late = '{"text": "x", "id": "late"}';
    const { different } = pairLines([odd], [late]);
    expect(different.map(({ id }) => id)).toEqual(["late", 'a"b']);
  });

  it("hold no record twice, and records of two types share no id", () => {
    const [actor] = unchanged.actors as [(typeof unchanged.actors)[number]];
    const [theme] = unchanged.themes as [(typeof unchanged.themes)[number]];
    const edition = editionOf(unchanged, "1.0.0");
    for (const [plural, record] of [
      ["actors", actor],
      ["themes", { ...theme, id: actor.id }],
    ] as const) {
      const other = editionOf({ ...unchanged, [plural]: [...unchanged[plural], record] }, "1.1.0");
      const message = `${plural}: two records have the id "${actor.id}"`;
      expect(() => diffEditions(edition, other)).toThrow(message);
      expect(() => diffEditions(other, edition)).toThrow(message);
      expect(() => diffEditions(other, other)).toThrow(message);
    }
  });

  it.each(["no json", "null", "{}", '{"id": 1}'])("stop at a line that is no record: %s", (wrong) => {
    expect(() => pairLines([line("a")], [wrong])).toThrow(SyntaxError);
  });
});

describe("what changed in a paragraph", () => {
  const after = datasetAfter(({ open }) => {
    const op2 = paragraph(open(paragraphs), "op2");
    op2.text = op2.text.replace("Nominal Database", "Name Database");
    for (const mention of op2.mentions)
      if (mention.quote === "Nominal Database") mention.quote = "Name Database";
  });
  const changes = diffEditions(editionOf(unchanged, "1.0.0"), editionOf(after, "1.0.1"));
  const { changed } = changes.records;
  const values = changed.find(({ id }) => id === "a-res-77-20.op2")?.values ?? [];

  it("is told word by word", () => {
    const text = values.find(({ pointer }) => pointer === "/text");
    expect(text?.words?.filter(({ change }) => change !== "kept")).toEqual([
      { change: "removed", text: " Nominal" },
      { change: "added", text: " Name" },
    ]);
  });

  it("is shown with the words beside it, and not with the whole text", () => {
    const detail = outlineChanges(changes)
      .sections.flatMap(({ entries }) => entries)
      .find(({ name }) => name === "paragraph a-res-77-20.op2")
      ?.details.find(({ place }) => place === "/text");
    const shown = detail?.words?.map(({ text }) => text).join("") ?? "";
    expect(shown).toMatch(/^…(?: \S+)+ Nominal Name Database(?:\S? \S+)* …$/);
    expect(shown.length).toBeLessThan(200);
  });

  it("is told of the very mention, and of the offsets that follow as computed", () => {
    const written = values.filter(({ derived }) => !derived).map(({ kind, pointer }) => [kind, pointer]);
    expect(written).toEqual([
      ["value-changed", "/text"],
      ["value-changed", expect.stringMatching(/^\/mentions\/\d+\/quote$/)],
    ]);
    const computed = values.filter(({ derived }) => derived).map(({ pointer }) => pointer);
    expect(computed).not.toEqual([]);
    for (const pointer of computed) expect(pointer).toMatch(/\/(?:start|end)$/);
  });
});

it("counts the references that follow a record that has another id, and tells them not one by one", () => {
  const [from, to] = ["i-24-7", "i-24-7-system"];
  const newer = datasetAfter(({ open, put, drop }) => {
    drop(`capabilities/${from}.json`);
    put(`capabilities/${to}.json`, { id: to, name: "I-24/7", kind: "network" });
    const file: Loose = open(paragraphs);
    for (const { mentions = [] } of file.paragraphs)
      for (const mention of mentions) if (mention.capability === from) mention.capability = to;
    paragraph(file, "op15").mentions[0].role = "place";
    bury({ id: from, kind: "moved", to: [to] })({ open, put, drop });
  });
  const changes = diffEditions(editionOf(unchanged, "1.0.0"), editionOf(newer, "1.1.0"));
  const changed =
    outlineChanges(changes).sections.find(({ heading }) => heading === "Changed")?.entries ?? [];
  expect(changed.map(({ name, text, details }) => [name, text, details.map(({ place }) => place)])).toEqual([
    ["paragraph a-res-77-20.op15", "", ["/mentions/0/role", "and 2 references that follow"]],
    ["paragraph a-res-77-20.op17.a", "1 reference that follows", []],
    ["paragraph a-res-77-20.op18", "1 reference that follows", []],
  ]);
});

describe("a value that is long is cut, so that what is different is seen", () => {
  const shown = (older: string, newer: string) => {
    const named = (name: string) =>
      datasetAfter(({ open }) => {
        open("actors/unodc.json").name = name;
      });
    const changes = diffEditions(editionOf(named(older), "1.0.0"), editionOf(named(newer), "1.0.1"));
    return outlineChanges(changes).sections.flatMap(({ entries }) => entries)[0]?.details[0];
  };

  it.each([
    ["at its end", `${"a".repeat(300)}b`, `${"a".repeat(300)}c`, /^…a+b"$/, /^…a+c"$/],
    ["at its start", `b${"a".repeat(300)}`, `c${"a".repeat(300)}`, /^"ba+…$/, /^"ca+…$/],
    ["in its length alone", "a".repeat(300), "a".repeat(301), /^…a+"$/, /^…a+"$/],
  ])("%s", (_, older, newer, old, now) => {
    const detail = shown(older, newer);
    expect(detail).toEqual({
      place: "/name",
      old: expect.stringMatching(old),
      new: expect.stringMatching(now),
    });
    expect(detail?.old).not.toBe(detail?.new);
    expect(detail?.old?.length).toBeLessThanOrEqual(100);
  });

  it("and never through the middle of a character", () => {
    const detail = shown(`${"\u{1F30D}".repeat(80)}b`, `${"\u{1F30D}".repeat(80)}c`);
    expect(`${detail?.old}${detail?.new}`).not.toMatch(/\p{Cs}/u);
  });

  it("and white space alone is told by the values", () => {
    expect(shown("one two", "one  two")).toEqual({ place: "/name", old: '"one two"', new: '"one  two"' });
  });
});

it("tells a tombstone that leads elsewhere, also where what it leads to goes the same way", () => {
  const tombstone = { id: "gone-actor", kind: "moved" };
  const older = datasetAfter(bury({ ...tombstone, to: ["singapore"] }));
  const newer = datasetAfter((records) => {
    records.drop("actors/singapore.json");
    bury(
      { ...tombstone, to: ["unesco"] },
      { id: "singapore", kind: "split", to: ["unesco", "interpol"] },
    )(records);
  });
  const changes = diffEditions(editionOf(older, "1.0.0"), editionOf(newer, "1.1.0"));
  const changed = outlineChanges(changes).sections.find(({ heading }) => heading === "Changed");
  expect(changed?.entries.find(({ name }) => name === "tombstone gone-actor")?.text).toBe(
    "a tombstone leads to other records of the same type, or to none",
  );
});

it("names no file by which a link in Markdown would end", () => {
  const odd = "odd) \u001B[31m\n# \uD800";
  const actors = unchanged.actors.map((actor) => (actor.id === "unodc" ? { ...actor, id: odd } : actor));
  const after = { ...unchanged, actors };
  const text = changesMarkdown(diffEditions(editionOf(unchanged, "1.0.0"), editionOf(after, "1.1.0")));
  expect(text).toContain("/blob/v1.1.0/data/actors/odd%29%20%1B%5B31m%0A%23%20%EF%BF%BD.json)");
});

it("shows nothing that would move the cursor of a terminal", () => {
  const after = datasetAfter(({ put }) =>
    put("actors/odd.json", { id: "odd", name: "\u001B[2J odd", kind: "office" }),
  );
  const [entry] = outlineChanges(
    diffEditions(editionOf(unchanged, "1.0.0"), editionOf(after, "1.1.0")),
  ).sections.flatMap(({ entries }) => entries);
  expect(entry?.text).toBe("\uFFFD[2J odd");
  const renamed = datasetAfter(({ put, open }) => {
    put("actors/odd.json", { id: "odd", name: "Odd", kind: "office", "x_\u001B[31m": 1 });
    open("actors/unodc.json").acronym = "\u009B31m\u202E";
  });
  const details = outlineChanges(
    diffEditions(editionOf(after, "1.0.0"), editionOf(renamed, "1.1.0")),
  ).sections.flatMap(({ entries }) => entries.flatMap((one) => one.details));
  expect(JSON.stringify(details)).toContain("\\\\u009b31m\\\\u202e");
  for (const { place, old = "", new: now = "" } of details)
    expect(`${place}${old}${now}`).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
});

it("asks for a tombstone for each part of a paragraph that gets another id", () => {
  const rename: Parameters<typeof datasetAfter>[0] = ({ open }) => {
    const file: Loose = open(paragraphs);
    paragraph(file, "op1").id = "a-res-77-20.op99";
  };
  const moved = { id: "a-res-77-20.op1", kind: "moved", to: ["a-res-77-20.op99"] };
  const newer = datasetAfter((records) => {
    rename(records);
    bury(moved)(records);
  });
  const { records, leastBump } = diffEditions(editionOf(unchanged, "1.0.0"), editionOf(newer, "2.0.0"));
  expect(records.moved.map(({ from, to }) => [from, to])).toEqual([["a-res-77-20.op1", "a-res-77-20.op99"]]);
  expect(records.parts.map(({ id }) => id)).toEqual(["a-res-77-20.op1.a", "a-res-77-20.op1.b"]);
  expect(leastBump).toBe("major");
});
