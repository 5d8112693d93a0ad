import PDFDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import { draftPages, outline, type Words } from "./pdf-pages.ts";

const right = 310;
const widthOf = (line: string) =>
  new PDFDocument({ autoFirstPage: false }).font("Times-Roman").fontSize(10).widthOfString(line);
const column = (lines: string[], y: number, x: number, size = 10): Words[] =>
  lines.map((line, index) => [line, x, y + 12 * index, size]);
/** Lines as wide as a column. */
const filler = (count: number, name: string): string[] =>
  Array.from({ length: count }, (_, at) => `the keepers of the ${name} lamp ${at + 11} and of all its`);
type Made = Awaited<ReturnType<typeof draftPages>>;
const ends = (made: Made) => outline(made).map(([label, text = ""]) => [label, text.slice(-24)]);
const notes = ({ resolution }: Made) => resolution?.footnotes?.map(({ number, text }) => [number, text]);

/** A page in two columns, with two footnotes, and what is printed below them. */
const twoColumns = (foot: Words[] = []): Words[] => [
  ...column(["Recalling the lamps,", ...filler(20, "left"), "harbours, and"], 240, 72),
  ["1", 155, 236, 6],
  ...column([...filler(20, "right"), "harbours, the shores,"], 240, right),
  ["2", right + 84, 476, 6],
  ["1", 72, 696, 5],
  ["A/99/1.", 78, 700, 8],
  ["2", right, 696, 5],
  ["A/99/2.", right + 6, 700, 8],
  ...foot,
];
const ending: Words[] = [["1. Decides to light them.", 72, 92]];

describe("a PDF file in two columns", () => {
  it("has a footnote at the foot of each, on one line", async () => {
    const made = await draftPages(twoColumns(), ending);
    expect(ends(made)).toEqual([
      ["PP1", "ts harbours, the shores,"],
      ["OP1", "Decides to light them."],
    ]);
    expect(notes(made)).toEqual([
      [1, "A/99/1."],
      [2, "A/99/2."],
    ]);
  });

  it("may have a line in the left one that is a little longer than the others", async () => {
    const width = Math.max(...filler(20, "left").map(widthOf));
    // Lines that count as running text only where the page is divided near to the left column.
    const short = ["Recalling the", "Noting the"].map((start) => {
      let line = start;
      while (widthOf(`${line},`) < 0.6 * (width + 5)) line += " i";
      return `${line},`;
    });
    const left = column([...short, "Noting the lamps,", ...filler(20, "left")], 240, 72);
    const page = left.map(([line, x, y], at): Words => [line, at === 9 ? 74 : x, y]);
    const others = [...filler(23, "right"), "harbours, the shores,"];
    const made = await draftPages([...page, ...column(others, 246, right)], ending);
    expect(outline(made)[2]).toEqual([
      "PP3",
      ["Noting the lamps,", ...filler(20, "left"), ...others].join(" "),
    ]);
  });

  it("has a job number and a bar code below both", async () => {
    const foot: Words[] = [
      ["95-12345 (E)    211195", 72, 750, 8],
      ["*9512345*", 72, 764, 14],
    ];
    const made = await draftPages(twoColumns(foot), ending);
    expect(notes(made)).toEqual([
      [1, "A/99/1."],
      [2, "A/99/2."],
    ]);
    expect(made.setAside.map(({ text }) => text)).toEqual(expect.arrayContaining(["*9512345*"]));
  });

  it("goes on with a footnote at the foot of the next column", async () => {
    const page = twoColumns().filter(([, , y]) => y < 690);
    const made = await draftPages(
      [
        ...page.filter(([text]) => text !== "2"),
        ["1", 72, 696, 5],
        ["A/99/1, as the keepers of the lamps read", 78, 700, 8],
        ["it in the evening.", right, 700, 8],
      ],
      ending,
    );
    expect(notes(made)).toEqual([[1, "A/99/1, as the keepers of the lamps read it in the evening."]]);
    expect(ends(made)[0]?.[1]).toMatch(/shores,$/);
  });

  it("has no row in its masthead, although date and organ are on one line", async () => {
    const made = await draftPages(twoColumns(), ending);
    expect(made.resolution).toMatchObject({ distribution: "General" });
  });

  it("has its gutter in the middle of the free space: columns of a later page may be wider", async () => {
    const made = await draftPages(
      [
        ...column(["Recalling the lamps,", ...filler(20, "left"), "harbours,"], 240, 72),
        ...column(["Recalling the ships,", ...filler(20, "right"), "shores,"], 240, right),
      ],
      [
        ...column(["1. Decides to light the lamps of all of the many", "shores;"], 92, 72),
        ...column(["2. Decides to count the lamps of", "the shores."], 92, right - 8),
      ],
    );
    expect(outline(made).map(([label]) => label)).toEqual(["PP1", "PP2", "OP1", "OP2"]);
  });
});
