import PDFDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import { draftPages, draftPagesSet, outline, type Words } from "./pdf-pages.ts";

const text = (lines: string[], y: number): Words[] => lines.map((line, at) => [line, 72, y + 12 * at]);
const body = text(["1. Requests the keepers to light the lamps of the shores and of", "the harbours."], 240);
const lamps = [["OP1", "Requests the keepers to light the lamps of the shores and of the harbours."]];
const widthOfBold = (line: string) =>
  new PDFDocument({ autoFirstPage: false }).font("Times-Bold").fontSize(10).widthOfString(line);
type Made = Awaited<ReturnType<typeof draftPages>>;
const doubts = ({ findings }: Made) =>
  findings.filter(({ code }) => code === "DRF047").map(({ message }) => message);
const headings = ({ resolution }: Made) =>
  resolution?.divisions?.flatMap((division) => ("heading" in division ? [division.heading] : []));

describe("a PDF file of other typesetters", () => {
  it("may have its pages turned by a quarter", async () => {
    for (const turned of [90, 180, 270])
      expect(outline(await draftPagesSet({ turned }, body))).toEqual(lamps);
  });

  it("of a scanner may have words that are not printed, with a finding", async () => {
    const made = await draftPagesSet({ operators: "3 Tr" }, body);
    expect(outline(made)).toEqual(lamps);
    expect(doubts(made)).toEqual([
      "the words of this page were recognized in a picture, and any of them may be wrong",
    ]);
    expect(doubts(await draftPages(body))).toEqual([]);
  });

  it("has a watermark over its words, or alone on a page after that", async () => {
    const made = await draftPages(
      [...body, ["DRAFT", 90, 260, 60]],
      [
        ["2. Decides to count them.", 72, 92],
        ["DRAFT", 90, 500, 60],
      ],
    );
    expect(outline(made)).toEqual([...lamps, ["OP2", "Decides to count them."]]);
    expect(made.setAside.filter(({ reason }) => reason === "printed across the page")).toHaveLength(2);
  });

  it("prints small capitals as smaller capitals, which are small letters", async () => {
    const made = await draftPages([
      ["L", 72, 232, 10, "Times-Bold"],
      ["AMPS OF THE SHORES", 78.7, 232, 8, "Times-Bold"],
      ...text(
        body.map(([line]) => line),
        252,
      ),
    ]);
    expect(headings(made)).toEqual(["Lamps of the shores"]);
  });

  it("centres the lines of a heading, which are one", async () => {
    const heading = [
      "Lamps of the Shores",
      "Keepers of the Harbours of All of the Seas and Oceans",
      "And Others",
    ];
    const set = (shift: number) =>
      draftPages([
        ...heading.map((line, at): Words => {
          const left = 297 - widthOfBold(line) / 2 + (at === 2 ? shift : 0);
          return [line, left, 232 + 12 * at, 10, "Times-Bold"];
        }),
        ...body.map(([line, x, y]): Words => [line, x, y + 40]),
      ]);
    expect(headings(await set(0))).toEqual([heading.join(" ")]);
    // A line that is not in the middle is a heading of its own.
    expect(headings(await set(40))).toEqual([heading.slice(0, 2).join(" "), heading[2]]);
  });

  it("has a narrow column in its masthead, which cuts the date", async () => {
    const cut: Words[] = [
      ["1 March", 400, 112],
      ["2045", 400, 124],
    ];
    expect((await draftPages([...cut, ...body])).resolution?.published).toBe("2045-03-01");
    // A year elsewhere is not the rest of the date.
    const apart = await draftPages([["1 March", 400, 112], ["2045", 440, 124], ...body]);
    expect(apart.resolution?.published).toBeUndefined();
    expect(apart.findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("masthead is not understood"),
    );
  });

  it("cuts words at the ends of lines, and names in capitals with them", async () => {
    const cut = text(
      [
        "1. Requests the keepers of LAMPNET and their harbours, and of the lighting rules, and of many",
        "towers, to report to the keepers of LAMP-",
        "NET on the har-",
        "bours and on the light-",
        "ing and on the tow-",
        "ers and to the SEANET-",
        "FOG centre.",
      ],
      240,
    );
    const made = await draftPages([
      ...cut,
      ["2. Asks all harbours to count the lighting of all towers by night.", 72, 340],
    ]);
    expect(outline(made)[0]?.[1]).toMatch(
      /keepers of LAMPNET on the harbours and on the lighting and on the towers and to the SEANET-FOG centre\.$/,
    );
    expect(doubts(made)).toEqual([expect.stringContaining('"SEANET-"')]);
  });

  it("has words with capitals inside, in two words of a line: a finding asks", async () => {
    const lines = (words: string) => text([`1. Requests the ${words} to light the lamps.`], 240);
    expect(doubts(await draftPages(lines("kEepers of intRoduction")))).toEqual([
      expect.stringContaining("capitals inside"),
    ]);
    for (const names of ["MacDonald", "keepers of MacDonald", "MacDonaldMacDonald"])
      expect(doubts(await draftPages(lines(names)))).toEqual([]);
  });
});
