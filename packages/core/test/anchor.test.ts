import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotation, occurrencesOf } from "../src/text/anchor.ts";

describe("a quotation", () => {
  it("is found at its place", () => {
    expect(findQuotation("the Nominal Database", "Nominal")).toEqual({ start: 4, end: 11 });
  });

  it("is not found when its words are not there, or are there twice", () => {
    expect(findQuotation("one two one", "three")).toBeUndefined();
    expect(findQuotation("one two one", "one")).toBeUndefined();
  });

  it("is found by the number of its occurrence", () => {
    expect(findQuotation("one two one", "one", 2)).toEqual({ start: 8, end: 11 });
    expect(findQuotation("one two one", "one", 3)).toBeUndefined();
  });

  it("gives its own words back, from any part of any text", () => {
    const textAndPart = fc
      .string({ minLength: 1 })
      .chain((text) =>
        fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length })),
      );
    fc.assert(
      fc.property(textAndPart, ([text, start, length]) => {
        const quote = text.slice(start, start + length);
        const spans = occurrencesOf(text, quote);
        const occurrence = spans.findIndex((span) => span.start === start) + 1;
        expect(findQuotation(text, quote, occurrence)).toEqual({ start, end: start + quote.length });
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(quote);
      }),
    );
  });
});
