import { type Dataset, typesByPlural } from "@open-resolutions/core";
import { describe, expect, it } from "vitest";
import { describeDataset } from "../src/modules/dataset-module.ts";
import { dataset, library, load, made } from "./kit-library.ts";

const types = Object.entries(typesByPlural);

/** The functions and lists of a module by their names. */
type Exports = Record<string, unknown>;
const exports = library as unknown as Exports;

it.each(types)("%s come back from every form", async (plural) => {
  const records = dataset[plural as keyof Dataset];
  const text = (extension: string) => made.files.get(`${plural}.${extension}`) ?? "";
  const lines = text("ndjson").split("\n").slice(0, -1);
  expect(JSON.parse(text("json"))).toEqual(records);
  expect(lines.map((line) => JSON.parse(line))).toEqual(records);
  expect(((await load(plural)) as Exports)[plural]).toEqual(records);
  expect(exports[plural]).toEqual(records);
});

it("a resolution comes with its paragraphs and nothing else", async () => {
  for (const resolution of dataset.resolutions) {
    const path = `resolutions/${resolution.slug}`;
    const own = dataset.paragraphs.filter((paragraph) => paragraph.resolution === resolution.id);
    expect(await load(path)).toMatchObject({ resolution, paragraphs: own });
    expect(JSON.parse(made.files.get(`${path}.json`) ?? "")).toEqual({ resolution, paragraphs: own });
  }
});

it("the description counts the records, and dates the dataset by its newest resolution", () => {
  expect(describeDataset(dataset, "1.2.3")).toMatchObject({
    version: "1.2.3",
    schemaVersion: "1",
    sourceDate: "2095-11-25",
    counts: { resolutions: 2, tombstones: 3 },
  });
});

it("every record is frozen to the last list", () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  for (const [plural] of types) expect([plural, isFrozen(exports[plural])]).toEqual([plural, true]);
  expect(isFrozen(exports.dataset)).toBe(true);
});

describe("an id", () => {
  const identified = types.filter(([, type]) => type !== "tombstone");

  it.each(identified)("of %s is found, an unknown one is not", (plural, type) => {
    const name = type.charAt(0).toUpperCase() + type.slice(1);
    const find = exports[`find${name}`] as (id: string) => unknown;
    const get = exports[`get${name}`] as (id: string) => unknown;
    for (const record of exports[plural] as { id: string }[]) {
      expect(find(record.id)).toBe(record);
      expect(get(record.id)).toBe(record);
    }
    expect(find("nobody")).toBeUndefined();
    expect(() => get("nobody")).toThrow(new RangeError(`no ${type} has the id "nobody"`));
  });

  it("of another spelling, or a name, is an error that says which id is meant", () => {
    const errorOf = (name: string, id: string) => {
      try {
        return (exports[name] as (id: string) => unknown)(id);
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(errorOf("getActor", "WLO")).toBe('no actor has the id "WLO"; did you mean "wlo"?');
    expect(errorOf("getActor", "Office of Lamps")).toContain('did you mean "office-of-lamps"?');
    expect(errorOf("getResolution", "A/res/150/7")).toContain('did you mean "A/RES/150/7"?');
    expect(errorOf("getParagraph", "a-res-150-7.op4(a)")).toContain('did you mean "a-res-150-7.op4.a"?');
    expect(errorOf("getParagraph", "OP1")).toContain(
      'did you mean "a-hrc-res-180-3.op1" or "a-res-150-7.op1"?',
    );
    for (const misspelt of ["secretariaat", "Secretaria", "secretariet"])
      expect(errorOf("getActor", misspelt)).toContain('did you mean "secretariat"?');
    expect(errorOf("getResolution", "A/RES/150/8")).not.toContain("did you mean");
    expect(errorOf("getActor", "lighthouse keeper")).not.toContain("did you mean");
    expect(errorOf("mentionsOf", "BEACON-7")).toContain('did you mean "beacon-7"?');
    expect(errorOf("childrenOf", "Secretariat")).toContain('did you mean "secretariat"?');
    expect(errorOf("getActor", undefined as unknown as string)).toBe("no actor has the id undefined");
  });

  it("may be the slug of a resolution or the symbol of a document, everywhere", () => {
    const assembly = library.getResolution("A/RES/150/7");
    expect(library.getResolution("a-res-150-7")).toBe(assembly);
    expect(library.resolve("a-res-150-7")?.records).toEqual([assembly]);
    expect(library.paragraphsOf("a-res-150-7")).toEqual(library.paragraphsOf("A/RES/150/7"));
    const cited = library.findDocument("a-res-141-1");
    expect(library.findDocument("A/RES/141/1")).toBe(cited);
    expect(library.resolve("A/RES/141/1")?.records).toEqual([cited]);
    expect(library.citationsOf("A/RES/141/1")).toEqual(library.citationsOf("a-res-141-1"));
  });

  const joins =
    "paragraphsOf itemsOf paragraphsAddressing mentionsOf mandatesOf citationsOf childrenOf descendantsOf neighboursOf";
  it.each(joins.split(" "))("that is unknown is an error of %s", (name) => {
    expect(() => (exports[name] as (id: string) => unknown)("nobody")).toThrow(RangeError);
  });
});

describe("resolve", () => {
  it("finds the record of any type", () => {
    for (const [plural, type] of types.filter(([, type]) => type !== "tombstone"))
      for (const record of exports[plural] as { id: string }[])
        expect(library.resolve(record.id)).toEqual({
          id: record.id,
          status: "current",
          records: [expect.objectContaining({ type, id: record.id })],
        });
  });

  it("gives a part its label, its words and its paragraph", () => {
    const paragraph = library.getParagraph("a-res-150-7.op1");
    const { start = 0, end } = paragraph.parts[1] ?? {};
    expect(library.resolve("a-res-150-7.op1.b")?.records).toEqual([
      {
        ...paragraph.parts[1],
        type: "part",
        label: "OP1(b)",
        text: paragraph.text.slice(start, end),
        paragraph,
      },
    ]);
  });

  it("follows tombstones", () => {
    const now = (id: string) => {
      const { status, records = [] } = library.resolve(id) ?? {};
      return [status, ...records.map((record) => record.id)];
    };
    expect(now("lamp-office")).toEqual(["moved", "office-of-lamps"]);
    expect(now("lens-and-lamp-registers")).toEqual(["split", "register-of-lenses", "wlo-registers"]);
    expect(now("moon-towers")).toEqual(["withdrawn"]);
  });

  it("says that an id was never one", () => expect(library.resolve("nobody")).toBeUndefined());
});
