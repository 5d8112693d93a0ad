import { readFileSync } from "node:fs";
import { assemblyText, councilText, nextText } from "@open-resolutions/testkit/official-texts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readable, readableForms, readableWhenLong } from "../copies-that-are-read.ts";
import { blocksOf, damages, textOf } from "../damage-of-copies.ts";
import { damagesOfWords } from "../damage-of-words.ts";
import { draft } from "../registers.ts";
import { contentsOf, silentFaults } from "../silent-faults.ts";

const real = new URL("../../../../data/resolutions/a-res-77-20/source.txt", import.meta.url);
const texts = [readFileSync(real, "utf8"), assemblyText.content, councilText.content, nextText.content];

const originals = texts.map((content) => {
  const blocks = blocksOf(content);
  return { blocks, whole: draft({ path: "tidy.txt", content: textOf(blocks) }) };
});

describe("a copy gives the draft of the tidy text, or has a finding at the place", () => {
  it.each([...Object.entries(damages), ...Object.entries(damagesOfWords)])("%s", (_, damage) => {
    const anyText = fc.constantFrom(...originals);
    fc.assert(
      fc.property(anyText, fc.infiniteStream(fc.nat(99)), ({ blocks, whole }, random) => {
        const choose = (share: number) => (random.next().value ?? 0) < share * 100;
        const content = damage(blocks, choose);
        const damaged = draft({ path: "copy.txt", content });
        expect(silentFaults(whole, damaged, content)).toEqual([]);
      }),
      { numRuns: 4, seed: 23 },
    );
  });

  it("also one without damage, which has no other findings", () => {
    for (const { blocks, whole } of originals) {
      expect(whole.resolution).not.toBeNull();
      expect(silentFaults(whole, draft({ path: "copy.txt", content: textOf(blocks) }), "")).toEqual([]);
    }
  });
});

describe("a copy gives the draft of the tidy text", () => {
  it.each([...Object.entries(readable), ...Object.entries(readableForms)])("%s", (_, damage) => {
    for (const { blocks, whole } of originals) {
      const content = damage(blocks, () => true);
      expect(contentsOf(draft({ path: "copy.txt", content }))).toEqual(contentsOf(whole));
    }
  });

  it.each(Object.entries(readableWhenLong))("%s", (_, damage) => {
    const [long] = originals;
    if (!long) throw new Error("no text");
    const content = damage(long.blocks, () => true);
    expect(contentsOf(draft({ path: "copy.txt", content }))).toEqual(contentsOf(long.whole));
  });
});
