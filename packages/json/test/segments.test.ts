import type { Emphasis, Footnote, Mention, Paragraph } from "@open-resolutions/schemas";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Cover, Segment } from "../src/entry/segments.ts";
import { dataset, library } from "./kit-library.ts";

const { segments } = library;

/** Every annotation of the words of a text that the pieces must show. */
function annotationsOf(paragraph: Paragraph, footnote?: Footnote): Cover["annotation"][] {
  const { emphasis, parts, acts, mentions, citations, mandates, setAside } = paragraph;
  const anywhere = [...mentions, ...citations, ...setAside];
  const of = anywhere.filter((annotation) => annotation.footnote === footnote?.number);
  const own = footnote ? footnote.emphasis : [...emphasis, ...parts, ...acts, ...mandates];
  return [...own, ...of] as Cover["annotation"][];
}

/** The pieces join to the text, and each is covered by exactly the annotations that contain it. */
function expectExact(pieces: readonly Segment[], text: string, annotations: readonly Cover["annotation"][]) {
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  for (const { start, end, text: words, covers } of pieces) {
    expect(text.slice(start, end)).toBe(words);
    const containing = annotations.filter((each) => each.start <= start && end <= each.end);
    expect(new Set(covers.map(({ annotation }) => annotation))).toEqual(new Set(containing));
    expect(covers).toHaveLength(containing.length);
    const crossing = annotations.filter((each) => each.start < end && start < each.end);
    expect(crossing).toHaveLength(containing.length);
  }
}

it("every paragraph of the test kit is its pieces", () => {
  for (const paragraph of dataset.paragraphs) {
    const pieces = segments(paragraph);
    expectExact(pieces, paragraph.text, annotationsOf(paragraph));
    const calls = pieces.flatMap(({ end, footnotes }) => footnotes.map((number) => [number, end]));
    expect(calls).toEqual(paragraph.footnotes.map(({ number, offset }) => [number, offset]));
  }
});

it("every footnote is its pieces, covered by the annotations of its words", () => {
  for (const paragraph of dataset.paragraphs) {
    const own = dataset.resolutions.find(({ id }) => id === paragraph.resolution);
    for (const { number } of paragraph.footnotes) {
      const footnote = own?.footnotes.find((each) => each.number === number);
      if (!footnote) throw new Error(`${paragraph.id} calls a footnote that is not there`);
      expectExact(segments(paragraph, footnote), footnote.text, annotationsOf(paragraph, footnote));
    }
  }
});

it("nested annotations cover their words together, the outer one first", () => {
  const text = "the Register of Lenses of WLO";
  const paragraph = paragraphOf(text, [
    ["register-of-lenses", 4, 29],
    ["wlo", 26, 29],
  ]);
  const shown = segments(paragraph).map(({ text: words, covers }) => [
    words,
    ...covers.map(({ annotation }) => (annotation as Mention).actor),
  ]);
  expect(shown).toEqual([
    ["the "],
    ["Register of Lenses of ", "register-of-lenses"],
    ["WLO", "register-of-lenses", "wlo"],
  ]);
});

it("any annotations of any text give exact pieces", () => {
  const texts = fc.string({ minLength: 1, maxLength: 40, unit: "binary" });
  const shares = fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  );
  fc.assert(
    fc.property(texts, shares, (text, runs) => {
      const spans = runs.flatMap(([a, b]): [string, number, number][] => {
        const [start, end] = [a, b].map((share) => Math.floor(share * text.length)).sort((x, y) => x - y);
        return start === undefined || end === undefined || start === end ? [] : [["wlo", start, end]];
      });
      const paragraph = paragraphOf(text, spans);
      expectExact(segments(paragraph), text, annotationsOf(paragraph));
    }),
  );
});

/** A paragraph in which actors are mentioned, every other mention printed in italics as well. */
function paragraphOf(
  text: string,
  mentioned: readonly [actor: string, start: number, end: number][],
): Paragraph {
  const [model] = dataset.paragraphs;
  if (!model) throw new Error("the test kit has no paragraph");
  const mentions = mentioned.map(([actor, start, end]): Mention => {
    return { actor, role: "subject", quote: text.slice(start, end), start, end };
  });
  const emphasis = mentions
    .filter((_, index) => index % 2 === 1)
    .map(({ quote, start, end }): Emphasis => ({ quote, start, end }));
  return {
    ...model,
    text,
    mentions,
    emphasis: mentioned.length > 2 ? emphasis : [],
    parts: [],
    acts: [],
    citations: [],
    mandates: [],
    setAside: [],
    footnotes: [],
  };
}
