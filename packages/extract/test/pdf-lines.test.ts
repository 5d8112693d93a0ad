import { describe, expect, it } from "vitest";
import { draftPages, outline, type Words } from "./pdf-pages.ts";

const text = (lines: string[], y: number, x = 72): Words[] =>
  lines.map((line, index) => [line, x, y + 12 * index]);
/** Lines that fill a page. */
const filler = (count: number, from: number): Words[] =>
  text(
    Array.from({ length: count }, (_, at) => `the keeper of lamp ${at + 1} who keeps it by night and`),
    from,
  );
const head = (page: number): Words[] => [
  ["A/RES/99/7", 72, 50, 8],
  [`${page}/3`, 72, 790, 8],
];
type Made = Awaited<ReturnType<typeof draftPages>>;
const notes = ({ resolution }: Made) => resolution?.footnotes?.map(({ number, text }) => [number, text]);
const headings = ({ resolution }: Made) =>
  resolution?.divisions?.flatMap((division) => ("heading" in division ? [division.heading] : []));

describe("the top of a page", () => {
  it("the same sentence on two of five pages is text", async () => {
    const same = text(["of the sea and of the coast, and the ships that", "pass by them at night, and"], 100);
    const made = await draftPages(
      [["Recalling the lamps and the shores", 72, 240], ...filler(40, 252)],
      [...head(2), ...same, ...filler(50, 124)],
      [...head(3), ...filler(52, 100)],
      [...head(4), ...same, ...filler(50, 124)],
      [...head(5), ...text(["the towers,"], 100), ["1. Decides to light them.", 90, 140]],
    );
    const words = outline(made).map(([, text]) => text);
    expect(words.join(" ").match(/of the sea and of the coast/g)).toHaveLength(2);
  });

  it("a line that another page has at the same place is text below a line of text", async () => {
    const same: Words = ["lamps of the harbours, of the shores, of the towers and of all other", 72, 84];
    const made = await draftPages(
      text(["1. Decides to count the lamps;"], 240),
      [["2. Requests the keepers to light the", 72, 72], same, ["islands;", 72, 96]],
      [["3. Requests the readers to count the", 72, 72], same, ["towers;", 72, 96]],
    );
    expect(outline(made).slice(1)).toEqual([
      ["OP2", expect.stringContaining("to light the lamps of the harbours, of the shores")],
      ["OP3", expect.stringContaining("to count the lamps of the harbours, of the shores")],
    ]);
  });

  it("the close of a resolution alone on the last page is no running head", async () => {
    const { resolution, setAside } = await draftPages(
      [["1. Decides to light them.", 90, 240], ...text(["54th plenary meeting"], 270, 340)],
      [...head(2), ["1 March 2045", 340, 80]],
    );
    expect(resolution?.meeting).toMatchObject({ number: 54 });
    expect(setAside.filter(({ text, reason }) => text === "1 March 2045" && /head/.test(reason))).toEqual([]);
  });
});

describe("the foot of a page", () => {
  it("a footnote has a number that is not raised, and one that the page calls", async () => {
    const made = await draftPages([
      ["Recalling the lamps,", 72, 240],
      ["1", 163, 236, 6],
      ["Noting the towers,", 72, 270],
      ["3", 155, 266, 6],
      ["1. Decides to light them.", 72, 300],
      ["1A/99/1, annex.", 72, 740, 8],
      ["3. See A/99/3.", 72, 750, 8],
    ]);
    expect(notes(made)).toEqual([
      [1, "A/99/1, annex."],
      [3, "See A/99/3."],
    ]);
  });
});

describe("the lines of a page", () => {
  it("a number and a tab begin a paragraph after words without an end", async () => {
    const made = await draftPages(
      [
        ["1. Decides to light the lamps;", 72, 240],
        ["Lamps of the coast and of the islands", 72, 270],
      ],
      [...head(2), ["2.", 72, 100], ["Decides to keep the towers.", 100, 100]],
    );
    expect(outline(made).at(-1)).toEqual(["OP2", "Decides to keep the towers."]);
  });

  it("a bold heading goes on after a comma, and the letter of a section is not part of it", async () => {
    const bold = (line: string, y: number): Words => [line, 72, y, 10, "Times-Bold"];
    const made = await draftPages([
      ["Recalling the lamps,", 72, 240],
      bold("A", 264),
      bold("Lamps of the coast, of the islands,", 276),
      bold("and of the harbours", 288),
      ["1. Decides to light the lamps along the coast and on the islands, and to keep them.", 72, 310],
    ]);
    expect(headings(made)).toContain("Lamps of the coast, of the islands, and of the harbours");
  });

  it("the number of a section is not part of the heading below it, however long that is", async () => {
    const made = await draftPages([
      ["1. Decides to count the lamps;", 72, 240],
      ["IV", 290, 264, 10, "Times-Bold"],
      ["Lamps of the harbours, of the shores, of the towers and of all", 150, 276, 10, "Times-Bold"],
      ["2. Decides to count the keepers.", 72, 300],
    ]);
    expect(headings(made)).toEqual(["IV", "Lamps of the harbours, of the shores, of the towers and of all"]);
  });

  it("the close at the right side does not go on with a short paragraph", async () => {
    const { resolution, paragraphs } = await draftPages([
      ["1. Decides to light them.", 72, 240],
      ["54th plenary meeting", 340, 252],
      ["1 March 2045", 340, 264],
    ]);
    expect(paragraphs.at(-1)?.text).toBe("Decides to light them.");
    expect(resolution?.meeting).toMatchObject({ number: 54 });
  });

  it("two lines with the indent of first lines are two paragraphs", async () => {
    const made = await draftPages([
      ["Recalling the lamps that burn along the shores of the sea,", 100, 240],
      ["Recalling also the towers that stand along the shores of it", 100, 252],
      ...text(
        [
          "and the keepers who light them by night and by day, and those",
          "who keep them, and the ships that pass by them on their way to",
          "the harbours of the islands,",
        ],
        264,
      ),
      ["1. Decides to light them.", 100, 300],
    ]);
    expect(outline(made).map(([label]) => label)).toEqual(["PP1", "PP2", "OP1"]);
  });

  it("a symbol, a web address and brackets at the end of a line", async () => {
    const made = await draftPages([
      ...text(
        [
          "1. Decides to light the lamps of the report in document A/CONF.",
          "219/7 and to keep the towers of publication Sales No. E.45.IV.",
          "10, which is at https://",
          "example.org/towers, and those of paragraph 2 (a)",
          "(i) of the report.",
        ],
        240,
      ),
    ]);
    expect(outline(made).at(-1)?.[1]).toBe(
      "Decides to light the lamps of the report in document A/CONF.219/7 and to keep the towers of publication Sales No. E.45.IV.10, which is at https://example.org/towers, and those of paragraph 2 (a) (i) of the report.",
    );
    expect(made.findings).toContainEqual(
      expect.objectContaining({ code: "DRF047", message: expect.stringContaining('"(a)" at the end') }),
    );
  });
});
