import { wordRuns } from "@open-resolutions/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareResolutions, type WholeResolution } from "../src/index.ts";
import { edition } from "./editions.ts";

/** Few words, so that texts are often alike, and sometimes equal. */
const words = "urges also the Secretary-General to report on 77/20 and INTERPOL; (a) every, year …".split(
  " ",
);
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((some) => some.join(" "));

/** Resolutions of some paragraphs and items. */
const resolution = fc
  .array(fc.record({ text, step: fc.constantFrom("pp1", "op1", "op1.a") }), { maxLength: 14 })
  .map((paragraphs): WholeResolution => {
    const longestIncreasing = paragraphs.toSorted(
      (a, b) => Number(b.step === "pp1") - Number(a.step === "pp1"),
    );
    // An item is under an operative paragraph.
    const first = longestIncreasing.findIndex(({ step }) => step !== "pp1");
    const written = longestIncreasing.map(({ text, step }, at) => ({
      id: `x.${at === first ? "op1" : step}`,
      text,
    }));
    return edition("A/RES/1/1", written);
  });

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe("a comparison", () => {
  it("of a resolution with itself finds all the same", () => {
    fc.assert(
      fc.property(resolution, (whole) => {
        const { counts, paragraphs, dropped } = compareResolutions(whole, whole);
        const same = whole.paragraphs.length;
        expect(counts).toEqual({ same, revised: 0, new: 0, dropped: 0, moved: 0 });
        expect(paragraphs.map((own) => "older" in own && own.older.id)).toEqual(ids(whole.paragraphs));
        expect(dropped).toEqual([]);
      }),
    );
  });

  it("the other way round has the new ones dropped and the dropped ones new", () => {
    fc.assert(
      fc.property(resolution, resolution, (one, other) => {
        const [there, back] = [compareResolutions(one, other), compareResolutions(other, one)];
        const added = ({ paragraphs }: typeof there) =>
          ids(paragraphs.filter(({ change }) => change === "new"));
        expect(added(back)).toEqual(ids(there.dropped));
        expect(ids(back.dropped)).toEqual(added(there));
        expect(back.counts).toEqual({
          ...there.counts,
          new: there.counts.dropped,
          dropped: there.counts.new,
        });
      }),
    );
  });

  it("names every paragraph of both sides once", () => {
    fc.assert(
      fc.property(resolution, resolution, (older, newer) => {
        const { paragraphs, dropped, counts } = compareResolutions(older, newer);
        expect(ids(paragraphs)).toEqual(ids(newer.paragraphs));
        const from = paragraphs.flatMap((paragraph) => ("older" in paragraph ? [paragraph.older] : []));
        expect(ids([...from, ...dropped]).sort()).toEqual(ids(older.paragraphs).sort());
        expect(counts.same + counts.revised + counts.new).toBe(newer.paragraphs.length);
      }),
    );
  });

  it("has runs that give both texts", () => {
    fc.assert(
      fc.property(resolution, resolution, (older, newer) => {
        const textOf = ({ paragraphs }: WholeResolution, sought: string) =>
          paragraphs.find(({ id }) => id === sought)?.text;
        for (const paragraph of compareResolutions(older, newer).paragraphs) {
          if (paragraph.change !== "revised") continue;
          expect(without("added", paragraph.runs)).toBe(textOf(older, paragraph.older.id));
          expect(without("removed", paragraph.runs)).toBe(textOf(newer, paragraph.id));
        }
      }),
    );
  });

  it("of the same paragraphs in another order moves them, and no more than needed", () => {
    const paragraphs = Array.from({ length: 9 }, (_, at) => ({
      id: "x.op1",
      text: `${["Notes", "Urges", "Thanks"][at % 3]} Member ${"ABCDEFGHI"[at]};`,
    }));
    const orders = fc.shuffledSubarray(paragraphs, { minLength: 9 });
    fc.assert(
      fc.property(orders, fc.nat(8), fc.nat(8), (order, from, to) => {
        const one = edition("A/RES/1/1", order);
        const shuffled = [...order];
        shuffled.splice(to, 0, ...shuffled.splice(from, 1));
        const { counts } = compareResolutions(one, edition("A/RES/2/1", shuffled));
        expect(counts).toMatchObject({ same: 9, moved: from === to ? 0 : 1 });
      }),
    );
  });
});

describe("word runs", () => {
  const anyText = fc.oneof(text, fc.string(), fc.string({ unit: "grapheme" }));

  it("give both texts, whatever they are", () => {
    fc.assert(
      fc.property(anyText, anyText, (older, newer) => {
        const runs = wordRuns(older, newer);
        expect(without("added", runs)).toBe(older);
        expect(without("removed", runs)).toBe(newer);
        expect(runs.every(({ text }) => text !== "")).toBe(true);
      }),
    );
  });

  it("put what was removed before what was added, and never the same change twice in a row", () => {
    fc.assert(
      fc.property(anyText, anyText, (older, newer) => {
        const changes = wordRuns(older, newer).map(({ change }) => change);
        expect(changes.join(" ")).not.toMatch(/added removed|\b(\w+) \1\b/);
      }),
    );
  });

  it("of texts that have too little in common are two", () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(" ");
    expect(wordRuns(many("a"), many("b")).map(({ change }) => change)).toEqual(["removed", "added"]);
  });
});

function without(change: string, runs: readonly { change: string; text: string }[]): string {
  return runs
    .filter((run) => run.change !== change)
    .map(({ text }) => text)
    .join("");
}
