import { checkFiles, deriveDataset } from "@open-resolutions/core";
import { describe, expect, it } from "vitest";
import { dataset as files } from "../../core/test/dataset-files.ts";
import type { Paint } from "../src/commands/show/marks.ts";
import { showParagraph } from "../src/commands/show/print-paragraph.ts";
import { selectParagraphs } from "../src/commands/show/select-paragraphs.ts";

const dataset = deriveDataset(checkFiles([...files].map(([path, content]) => ({ path, content }))).records);
const plain: Paint = (_, text) => text;
const show = (what: string, paint = plain, width = 80) =>
  selectParagraphs(what, dataset)
    .map((paragraph) => showParagraph(paragraph, dataset, { paint, width }))
    .join("\n");

describe("showing a paragraph", () => {
  it("prints its words, and a line for each annotation, mandate and footnote", () => {
    expect(show("OP19")).toBe(`OP19  (a-res-77-20.op19)
    Requests the Secretary-General to submit to the General Assembly at its
    seventy-ninth session a report on the implementation of the present
    resolution;

    act         "Requests": request, directive → secretary-general, for general-assembly
    actor       "Secretary-General": secretary-general, addressee
    actor       "General Assembly": general-assembly, beneficiary
    citation    "present resolution": this resolution, self
    mandate     "submit to the General Assembly at its se … esent resolution": report by secretary-general, to general-assembly, due at session 79, biennial (implied)
`);
    expect(show("PP9")).toContain('footnote 3  after "Strategy,": Resolution 60/288.');
  });

  it("loses no word, whatever the width and the colours", () => {
    const brackets: Paint = (_, text) => `<${text}>`;
    for (const paragraph of dataset.paragraphs) {
      for (const width of [20, 80, 1000]) {
        const shown = showParagraph(paragraph, dataset, { paint: brackets, width });
        const words = shown.slice(shown.indexOf("\n") + 1, shown.indexOf("\n\n")).replace(/[<>]/g, "");
        expect(words.replace(/\s+/g, " ").trim()).toBe(paragraph.text);
      }
    }
  });

  it("paints the innermost annotation", () => {
    const kinds: Paint = (kind, text) => `<${kind}:${text}>`;
    expect(show("OP15", kinds, 2000)).toContain(
      "<mandate:extend access to ><capability:I-24/7><mandate: to ><actor:financial intelligence units>",
    );
  });
});

describe("selecting paragraphs", () => {
  it.each([
    ["op17", 6],
    ["OP17(a)", 1],
    ["a-res-77-20.pp2", 1],
    ["A/RES/77/20", 50],
    ["a-res-77-20", 50],
  ])("%s means %i", (what, count) => expect(selectParagraphs(what, dataset)).toHaveLength(count));

  it("says what was probably meant", () => {
    expect(() => selectParagraphs("A/RES/77/21", dataset)).toThrow("did you mean A/RES/77/20?");
  });
});
