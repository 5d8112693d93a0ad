import { describe, expect, it } from "vitest";
import { draftPages, outline, type Words } from "./pdf-pages.ts";

type Made = Awaited<ReturnType<typeof draftPages>>;
const text = (lines: string[], y: number, size = 10): Words[] =>
  lines.map((line, at) => [line, 72, y + 12 * at, size]);
const doubts = ({ findings }: Made) =>
  findings.filter(({ code }) => code === "DRF047").map(({ message }) => message);
const heads = ({ setAside }: Made) => setAside.filter(({ reason }) => reason === "running head");
const headings = ({ resolution }: Made) =>
  resolution?.divisions?.flatMap((division) => ("heading" in division ? [division.heading] : []));
const words = "Requests the keepers of the harbours to light the lamps of the shores and of the towers;";
const first = [
  "1. Requests the keepers of the harbours to light the lamps of the shores and of the",
  "towers;",
];

describe("a head with the title of a section, in a PDF file", () => {
  const second = text(["2. Decides to count the lamps;"], 110);
  const third = text(["3. Also decides to count the keepers."], 110);

  it("is told by the number of the page at its outer end", async () => {
    const made = await draftPages(
      text(first, 240),
      [["2   Lamps of the harbours", 72, 60, 8], ...second],
      [["Keepers of the towers   3", 72, 60, 8], ...third],
    );
    expect(outline(made).map(([label]) => label)).toEqual(["OP1", "OP2", "OP3"]);
    expect(headings(made) ?? []).toEqual([]);
    expect(heads(made)).toHaveLength(2);
  });

  it("may go on in a second line of its size", async () => {
    const made = await draftPages(
      text(first, 240),
      [["2   Lamps of the harbours and of", 72, 56, 8], ["all of the towers", 72, 65, 8], ...second],
      [["Keepers of the harbours and of", 72, 56, 8], ["all of the islands   3", 72, 65, 8], ...third],
    );
    expect(outline(made).map(([label]) => label)).toEqual(["OP1", "OP2", "OP3"]);
    expect(headings(made) ?? []).toEqual([]);
  });

  it("is text where its number counts no pages", async () => {
    const made = await draftPages(
      text(first, 240),
      [["Lamps of the harbours in 9", 72, 60, 8], ...second],
      [["Keepers of the towers in 4", 72, 60, 8], ...third],
    );
    expect(heads(made)).toEqual([]);
  });

  it("is text where a single page has two such numbers", async () => {
    const rows: Words[] = [
      ["4 Lamps of the harbours", 72, 60, 8],
      ["Keepers of the towers 4", 72, 69, 8],
    ];
    const made = await draftPages(text(first, 240), [...rows, ...second], third);
    expect(heads(made)).toEqual([]);
  });

  it("may be the shortened title of the resolution beside its symbol", async () => {
    const made = await draftPages(text(first, 240), [["Tests of rea… A/RES/99/7", 72, 60, 8], ...second]);
    expect(outline(made).map(([, text]) => text)).toEqual([words, "Decides to count the lamps;"]);
  });
});

describe("a note in the margin of a PDF file", () => {
  it("is set aside with a finding", async () => {
    const made = await draftPages([...text(first, 240), ["Chapter 3", 20, 252, 7]]);
    expect(outline(made)).toEqual([["OP1", words]]);
    expect(made.setAside).toContainEqual(
      expect.objectContaining({ text: "Chapter 3", reason: "in the margin" }),
    );
    expect(doubts(made)).toEqual([expect.stringContaining("in the margin")]);
  });

  it("is none where it is the number of a footnote", async () => {
    const made = await draftPages([
      ["1. Recalls the rules of the lamps,", 72, 240],
      ["1", 221, 236, 6],
      ["and lights them.", 228, 240],
      ["1", 64, 696, 5],
      ["Rules of the lamps, chapter one.", 72, 700, 8],
    ]);
    expect(made.resolution?.footnotes).toEqual([expect.objectContaining({ number: 1 })]);
    expect(doubts(made)).toEqual([]);
  });
});

describe("paragraphs of a PDF file without gaps", () => {
  const recalling: Words[] = [
    ["Recalling the lamps of the harbours, of the shores, of the towers and of islands,", 90, 240],
    ["Noting the keepers of the harbours, of the shores, of the towers and of all other", 90, 252],
    ["islands,", 72, 264],
  ];

  it("of one line are told by the indent of the next one", async () => {
    const made = await draftPages([
      ...recalling,
      ["Noting the readers of the lamps of the harbours, of the shores and of all other", 90, 276],
      ["seas,", 72, 288],
    ]);
    expect(outline(made).map(([label]) => label)).toEqual(["PP1", "PP2", "PP3"]);
  });

  it("end after the call of a footnote with a slash", async () => {
    const made = await draftPages(
      [
        [
          "1. Recalls the rules of the lamps of all of the harbours, of the shores and of all towers;",
          90,
          240,
        ],
        ["1/", 460, 237, 6],
        ["1/ Rules of the lamps.", 72, 700, 8],
      ],
      [["2. Decides to count the lamps.", 90, 92]],
    );
    expect(outline(made).map(([label]) => label)).toEqual(["OP1", "OP2"]);
  });
});

describe("a footnote of a PDF file", () => {
  it("may have no room but on a page after later ones", async () => {
    const made = await draftPages(
      [
        ["1. Recalls the rules", 72, 240],
        ["1", 157, 236, 6],
        ["and the lists", 164, 240],
        ["2", 220, 236, 6],
        ["of the lamps of the towers.", 226, 240],
        ["2", 72, 696, 6],
        ["List of the lamps.", 78, 700],
      ],
      [
        ["1", 72, 696, 6],
        ["Rules of the lamps.", 78, 700],
      ],
    );
    expect(made.resolution?.footnotes?.map(({ number, text }) => [number, text])).toEqual([
      [1, "Rules of the lamps."],
      [2, "List of the lamps."],
    ]);
  });
});

describe("the date in a narrow column of a PDF file", () => {
  it("may be far apart and on two lines", async () => {
    const made = await draftPages([
      ["28", 400, 114],
      ["March", 450, 114],
      ["2045", 400, 126],
      ...text(first, 240),
    ]);
    expect(made.resolution?.published).toBe("2045-03-28");
  });
});

describe("a heading of a PDF file that a page cuts", () => {
  it("goes on with a small letter", async () => {
    const bold = "Times-Bold";
    const made = await draftPages(
      [...text(first, 240), ["Lamps of the harbours and towers of the", 72, 700, 10, bold]],
      [
        ["shores and islands", 72, 92, 10, bold],
        ["2. Decides to count the lamps.", 72, 116],
      ],
    );
    expect(headings(made)).toEqual(["Lamps of the harbours and towers of the shores and islands"]);
  });
});
