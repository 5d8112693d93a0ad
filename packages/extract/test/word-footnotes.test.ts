import { describe, expect, it } from "vitest";
import { draftWord, paragraph, run } from "./word-parts.ts";

/** A call with a mark that a person has typed. */
const typedCall = (id: number, mark: string) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${mark}</w:t></w:r>`;
const countedCall = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

/** The draft of a Word file with these paragraphs and footnotes. */
function draftNotes(body: string[], notes: Record<number, string>, section = "") {
  const footnotes = Object.entries(notes).map(
    ([id, text]) => `<w:footnote w:id="${id}">${paragraph(run(text))}</w:footnote>`,
  );
  return draftWord([...body, section], { footnotes: footnotes.join("") });
}

describe("the footnotes of a Word file", () => {
  it("with numbers that a person typed have these numbers", async () => {
    const { resolution, paragraphs } = await draftNotes(
      [
        paragraph(run("Recalling the lamps,"), typedCall(5, "1")),
        paragraph(run("1. "), run("Decides to light them."), typedCall(6, "2")),
      ],
      { 5: "1 A/99/1, annex.", 6: "2A/99/2." },
    );
    expect(resolution?.footnotes?.map(({ number, text }) => [number, text])).toEqual([
      [1, "A/99/1, annex."],
      [2, "A/99/2."],
    ]);
    expect(paragraphs.map(({ footnotes }) => footnotes?.map(({ number }) => number))).toEqual([[1], [2]]);
  });

  it("with an asterisk are set aside, with a finding, and Word counts on without them", async () => {
    const { resolution, findings, setAside } = await draftNotes(
      [
        paragraph(run("Recalling the lamps"), typedCall(5, "*"), run(","), countedCall(6)),
        paragraph(run("1. Decides to light them.")),
      ],
      { 5: "* Issued again.", 6: "A/99/2." },
    );
    expect(resolution?.footnotes?.map(({ number, text }) => [number, text])).toEqual([[1, "A/99/2."]]);
    expect(setAside).toContainEqual(
      expect.objectContaining({ text: "* Issued again.", reason: "footnote without a number" }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "DRF047", excerpt: expect.stringContaining("Issued again") }),
    );
  });

  it("with Roman numbers are a finding", async () => {
    const { findings } = await draftNotes(
      [paragraph(run("Recalling the lamps,"), countedCall(6)), paragraph(run("1. Decides to light them."))],
      { 6: "A/99/2." },
      '<w:sectPr><w:footnotePr><w:numFmt w:val="lowerRoman"/></w:footnotePr></w:sectPr>',
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "DRF048", message: expect.stringContaining("Roman numbers") }),
    );
  });

  it("are called by numbers that are raised by a height, as LibreOffice writes them", async () => {
    const { resolution, paragraphs } = await draftNotes(
      [
        paragraph(
          run("Recalling the lamps"),
          run("1", '<w:position w:val="8"/><w:sz w:val="13"/>'),
          run(","),
        ),
        paragraph(run("1. Decides to light them."), run("2", '<w:position w:val="8"/>')),
        paragraph(run("1", '<w:position w:val="8"/>'), run(" A/99/1.")),
        paragraph(run("2.", '<w:vertAlign w:val="superscript"/>'), run(" A/99/2.")),
      ],
      {},
    );
    expect(paragraphs.map(({ text, footnotes }) => [text, footnotes?.map(({ number }) => number)])).toEqual([
      ["Recalling the lamps,", [1]],
      ["Decides to light them.", [2]],
    ]);
    expect(resolution?.footnotes?.map(({ text }) => text)).toEqual(["A/99/1.", "A/99/2."]);
  });

  it("have no comma between their calls, and a raised letter is a finding", async () => {
    const raised = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
    const { paragraphs, setAside, findings } = await draftNotes(
      [
        paragraph(
          run("Recalling the lamps"),
          countedCall(6),
          raised(", "),
          countedCall(7),
          run(" and towers,"),
        ),
        paragraph(run("1. Decides to light them"), raised("a"), run(" soon.")),
      ],
      { 6: "A/99/1.", 7: "A/99/2." },
    );
    expect(paragraphs[0]).toMatchObject({ text: "Recalling the lamps and towers," });
    expect(setAside).toContainEqual(
      expect.objectContaining({ text: ",", reason: "between calls of footnotes" }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "DRF044", message: expect.stringContaining('"a" is raised here') }),
    );
  });

  it("that are numbered again on each page are a finding", async () => {
    const { findings } = await draftNotes(
      [paragraph(run("Recalling the lamps,"), countedCall(6)), paragraph(run("1. Decides to light them."))],
      { 6: "A/99/2." },
      '<w:sectPr><w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr></w:sectPr>',
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "DRF048", message: expect.stringContaining("numbered again") }),
    );
  });
});

it("a hyphen at which Word breaks no line stays that hyphen", async () => {
  const { paragraphs } = await draftNotes(
    [paragraph(run("1. Decides to light non"), "<w:r><w:noBreakHyphen/></w:r>", run("lamps."))],
    {},
  );
  expect(paragraphs.at(-1)?.text).toBe("Decides to light non\u2011lamps.");
});
