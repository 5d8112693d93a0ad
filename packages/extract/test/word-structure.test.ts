import {
  AlignmentType,
  DeletedTextRun,
  Document,
  type FileChild,
  Header,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { describe, expect, it } from "vitest";
import { draftOf } from "./drafted.ts";

const levels = [
  { level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.LEFT },
  { level: 1, format: LevelFormat.LOWER_LETTER, text: "(%2)", alignment: AlignmentType.LEFT },
  { level: 2, format: LevelFormat.LOWER_ROMAN, text: "(%3)", alignment: AlignmentType.LEFT },
  { level: 3, format: LevelFormat.CHICAGO, text: "%4", alignment: AlignmentType.LEFT },
];

const masthead = [
  "United Nations",
  "A/RES/99/7",
  "General Assembly",
  "Distr.: General",
  "Resolution adopted by the General Assembly on 1 March 2045",
  "99/7. Tests of readers",
];

/** The draft of a Word file with a masthead, a formula and these parts. */
async function draftBody(children: FileChild[], firstHeader?: string[]) {
  const lines = firstHeader ? masthead.filter((line) => !firstHeader.includes(line)) : masthead;
  const document = new Document({
    numbering: { config: [{ reference: "list", levels }] },
    sections: [
      {
        properties: { titlePage: firstHeader !== undefined },
        headers: {
          default: new Header({ children: [new Paragraph("A running head")] }),
          ...(firstHeader && {
            first: new Header({ children: firstHeader.map((line) => new Paragraph(line)) }),
          }),
        },
        children: [
          ...lines.map((line) => new Paragraph(line)),
          new Paragraph("The General Assembly,"),
          ...children,
        ],
      },
    ],
  });
  return draftOf("a-res-99-7.docx", new Uint8Array(await Packer.toBuffer(document)));
}

const item = (text: string, level: number) =>
  new Paragraph({ text, numbering: { reference: "list", level } });
const outline = ({ paragraphs }: Awaited<ReturnType<typeof draftBody>>) =>
  paragraphs.map(({ label, text }) => [label, text]);
const codes = ({ findings }: Awaited<ReturnType<typeof draftBody>>) => findings.map(({ code }) => code);

describe("a Word file", () => {
  it("has the numbers that Word gives to lists", async () => {
    const made = await draftBody([
      item("Requests Member States:", 0),
      item("To light:", 1),
      item("Lamps;", 2),
      item("Towers;", 2),
      item("To report;", 1),
      item("Decides to remain seized of the matter.", 0),
    ]);
    expect(outline(made)).toEqual([
      ["OP1", "Requests Member States:"],
      ["OP1(a)", "To light:"],
      ["OP1(a)(i)", "Lamps;"],
      ["OP1(a)(ii)", "Towers;"],
      ["OP1(b)", "To report;"],
      ["OP2", "Decides to remain seized of the matter."],
    ]);
    expect(codes(made)).toEqual([]);
  });

  it("with numbers of an unknown form has a finding at its paragraph", async () => {
    const made = await draftBody([item("Requests Member States to report.", 3)]);
    expect(made.findings).toContainEqual(
      expect.objectContaining({ code: "DRF048", excerpt: "Requests Member States to report." }),
    );
  });

  it("has its masthead in the header of the first page; other headers are not text", async () => {
    const made = await draftBody(
      [new Paragraph("1. Requests Member States to report.")],
      masthead.slice(0, 4),
    );
    expect(made.resolution).toMatchObject({ id: "A/RES/99/7", distribution: "General" });
    expect(made.source).not.toContain("running head");
  });

  it("with tracked changes is read as if they were accepted, with a finding", async () => {
    const change = { id: 1, author: "A", date: "2045-03-01T00:00:00Z" };
    const made = await draftBody([
      new Paragraph({
        children: [
          new TextRun("1. Requests "),
          new DeletedTextRun({ ...change, text: "some " }),
          new InsertedTextRun({ ...change, id: 2, text: "all " }),
          new TextRun("Member States to report."),
        ],
      }),
    ]);
    expect(outline(made)).toEqual([["OP1", "Requests all Member States to report."]]);
    expect(made.findings).toContainEqual(
      expect.objectContaining({ code: "DRF048", message: expect.stringContaining("tracked changes") }),
    );
  });

  it("with a table has a finding where it begins", async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const table = new Table({
      rows: [
        new TableRow({ children: [cell("Member"), cell("2045")] }),
        new TableRow({ children: [cell("Amberland"), cell("1.25")] }),
      ],
    });
    const made = await draftBody([
      new Paragraph("1. Requests Member States to report."),
      new Paragraph("Annex"),
      table,
    ]);
    expect(made.findings).toContainEqual(expect.objectContaining({ code: "DRF047", excerpt: "Member" }));
  });

  it("has raised numbers that were typed, and a line break inside a paragraph", async () => {
    const made = await draftBody([
      new Paragraph({
        children: [
          new TextRun("1. Recalls the strategy"),
          new TextRun({ text: "1", superScript: true }),
          new TextRun(" of Member"),
          new TextRun({ text: "States.", break: 1 }),
        ],
      }),
      new Paragraph({
        children: [new TextRun({ text: "1", superScript: true }), new TextRun(" Resolution 60/288.")],
      }),
    ]);
    expect(outline(made)).toEqual([["OP1", "Recalls the strategy of Member States."]]);
    expect(made.resolution?.footnotes).toMatchObject([{ number: 1, text: "Resolution 60/288." }]);
    expect(codes(made)).not.toContain("DRF008");
  });
});
