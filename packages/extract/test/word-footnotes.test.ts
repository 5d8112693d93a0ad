import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { draftOf } from "./drafted.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const part = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join("")}</w:p>`;

/** A call with a mark that a person has typed. */
const typedCall = (id: number, mark: string) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${mark}</w:t></w:r>`;
const countedCall = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

const masthead = [
  "A/RES/99/7",
  "General Assembly",
  "Resolution adopted by the General Assembly on 1 March 2045",
  "99/7. Tests of readers",
  "The General Assembly,",
];

/** The draft of a Word file, written out, with these paragraphs and footnotes. */
function draftNotes(body: string[], notes: Record<number, string>, section = "") {
  const lines = masthead.map((line) => paragraph(run(line)));
  const footnotes = Object.entries(notes).map(
    ([id, text]) => `<w:footnote w:id="${id}">${paragraph(run(text))}</w:footnote>`,
  );
  const files = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Override PartName="/word/document.xml" ContentType="${part}.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="a" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="b" Type="${relations}/footnotes" Target="footnotes.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${word}"><w:body>${lines.join("")}${body.join("")}${section}</w:body></w:document>`,
    "word/footnotes.xml": `<w:footnotes xmlns:w="${word}">${footnotes.join("")}</w:footnotes>`,
  };
  const packed = zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
  );
  return draftOf("a-res-99-7.docx", packed);
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
