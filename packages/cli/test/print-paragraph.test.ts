import { checkFiles, deriveDataset } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { describe, expect, it } from "vitest";
import { readAskedFor } from "../src/commands/show/asked-for.ts";
import type { Paint } from "../src/commands/show/marks.ts";
import { showParagraph } from "../src/commands/show/print-paragraph.ts";
import { selectParagraphs } from "../src/commands/show/select-paragraphs.ts";

const dataset = deriveDataset(checkFiles(datasetFiles()).records);
const plain: Paint = (_, text) => text;
const show = (what: string, paint = plain, width = 80) =>
  selectParagraphs(readAskedFor(what), dataset)
    .map((paragraph) => showParagraph(paragraph, dataset, { paint, width }))
    .join("\n");

describe("showing a paragraph", () => {
  it("prints its words, and a line for each annotation, mandate and footnote", () => {
    expect(show("OP6")).toBe(`OP6  (a-res-150-7.op6)
    Requests the Secretary-General to submit to the General Assembly at its one
    hundred and fifty-second session a report on the lamps that the present
    resolution lights;

    act         "Requests": request, directive → secretary-general, for general-assembly
    actor       "Secretary-General": secretary-general, addressee
    actor       "General Assembly": general-assembly, beneficiary
    citation    "present resolution": this resolution, self
    mandate     "submit to the General Assembly at its on … esolution lights": report by secretary-general, to general-assembly, due at session 152 (general-assembly, from September 2097), every 2 years (implied)
    lineage     revises OP5 of a-res-148-11
`);
    expect(show("PP6")).toContain('footnote 3  after "Strategy,": Resolution 140/288.');
  });

  it("marks what no person has confirmed", () => {
    const [paragraph] = selectParagraphs(readAskedFor("OP6"), dataset);
    if (!paragraph) throw new Error("the test kit has no OP6");
    const [act, ...acts] = paragraph.acts;
    const [mention, ...mentions] = paragraph.mentions;
    if (!act || !mention) throw new Error("OP6 has no annotations");
    const shown = showParagraph(
      {
        ...paragraph,
        acts: [{ ...act, method: "rule" }, ...acts],
        mentions: [{ ...mention, method: "carried-over" }, ...mentions],
        proposedThemes: ["navigation"],
        carriedThemes: ["fog-incidents"],
      },
      dataset,
      { paint: plain, width: 80 },
    );
    expect(shown).toContain("for general-assembly (proposed, unconfirmed)\n");
    expect(shown).toContain("secretary-general, addressee (carried over, unconfirmed)\n");
    expect(shown).toContain("themes      navigation (proposed, unconfirmed)\n");
    expect(shown).toContain("themes      fog-incidents (carried over, unconfirmed)\n");
    expect(shown).toContain("general-assembly, beneficiary\n");
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
    expect(show("OP5", kinds, 2000)).toContain(
      "<mandate:give the ><actor:World Buoy Agency><mandate: access to ><capability:Beacon-7>",
    );
  });
});

describe("selecting paragraphs", () => {
  it.each([
    ["op4", 5],
    ["OP4(a)", 3],
    ["a-res-150-7.pp2", 1],
    ["A/RES/150/7", 25],
    ["a-res-150-7", 25],
  ])("%s means %i", (what, count) =>
    expect(selectParagraphs(readAskedFor(what), dataset)).toHaveLength(count),
  );

  it("says what was probably meant", () => {
    expect(() => selectParagraphs(readAskedFor("A/RES/150/8"), dataset)).toThrow("did you mean A/RES/150/7?");
  });
});
