import { assemblyText, councilText } from "@open-resolutions/testkit/official-texts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draft } from "../registers.ts";
import { countWords, wordsOf, wordsOfDraft } from "../words.ts";

const blocks = assemblyText.content.split(/\n\s*\n/).filter((block) => block.trim() !== "");
const formula = blocks.findIndex((block) => block.startsWith("The General Assembly,"));

/** Blocks of the real text in another order, cut, doubled or left out, with marks and noise between: what people paste. */
const pasted = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.nat(blocks.length - 1).map((index) => blocks[index] ?? "") },
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.nat(blocks.length - 1), fc.nat(400))
          .map(([index, at]) => (blocks[index] ?? "").replace(/\s/g, " ").slice(0, at).trimEnd())
          .filter((text) => text !== ""),
      },
      fc.constantFrom(
        "(a) one",
        "(b) two;",
        "(i) three:",
        "7. Notes",
        "II",
        "Annex",
        "A",
        "Annex IV",
        "1/2",
        "– a sign",
        "*",
        "¹",
        "(z)",
      ),
      fc.string({ maxLength: 30, unit: "grapheme-ascii" }).map((text) => text.replace(/[<>[\]\\^#&-]/g, " ")),
    ),
    { maxLength: 40, size: "max" },
  )
  .chain((chosen) =>
    fc
      .array(fc.constantFrom("\n\n", "\n\n\n", "\n", "\r\n\r\n", "\f\n"), {
        minLength: chosen.length,
        maxLength: chosen.length,
      })
      .map((gaps) => chosen.map((block, index) => block + (gaps[index] ?? "")).join("")),
  );

/** The same with the real masthead before it, so that records are made. */
const withMasthead = pasted.map((text) => `${blocks.slice(0, formula + 1).join("\n\n")}\n\n${text}`);

describe("nothing is lost, and nothing invented", () => {
  it.each([assemblyText, councilText])("every word of $path is in a record or set aside", (text) => {
    expect(countWords(wordsOfDraft(draft(text)))).toEqual(countWords(wordsOf(text.content)));
  });

  it("of a link that leads nowhere the words are kept", () => {
    const content = assemblyText.content.replace("140/288", "[140/288](#)");
    expect(draft({ ...assemblyText, content }).paragraphs).toEqual(draft(assemblyText).paragraphs);
  });

  it("whatever is pasted together", () => {
    fc.assert(
      fc.property(withMasthead, (content) => {
        const made = draft({ path: "pasted.txt", content });
        if (!made.resolution) return;
        expect(countWords(wordsOfDraft(made))).toEqual(countWords(wordsOf(content)));
      }),
      { numRuns: 120, seed: 20 },
    );
  });
});

describe("any text gives a draft or a clear finding", () => {
  const check = (content: string) => {
    const made = draft({ path: "any.txt", content });
    if (made.resolution) expect(made.paragraphs.length).toBeGreaterThan(0);
    else expect(made.findings.some(({ severity }) => severity === "error")).toBe(true);
    for (const { line, column, excerpt, message } of made.findings) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(content.split(/\r\n|[\n\r]/)[line - 1] ?? "").toContain(excerpt);
      expect(message).not.toBe("");
    }
  };

  it("also none at all", () => {
    for (const content of ["", " ", "\n\n", "\uFEFF", "<", "<p/>", "{}", "\0", "1.", "(a)", "¹"])
      check(content);
  });

  it("also noise, and noise in markup", () => {
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: "binary" }), check), { numRuns: 100, seed: 21 });
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => check(`<akomaNtoso><p>${text}</p></akomaNtoso>`)),
      { numRuns: 100, seed: 22 },
    );
    fc.assert(fc.property(pasted, check), { numRuns: 100, seed: 23 });
  });

  it("the same text gives the same draft", () => {
    fc.assert(
      fc.property(withMasthead, (content) => {
        const input = { path: "pasted.txt", content };
        expect(draft(input)).toEqual(draft(input));
      }),
      { numRuns: 10, seed: 24 },
    );
  });
});
