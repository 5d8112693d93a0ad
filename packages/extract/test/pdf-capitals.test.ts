import { describe, expect, it } from "vitest";
import { draftPages, draftPagesSet, outline, type Words } from "./pdf-pages.ts";

type Made = Awaited<ReturnType<typeof draftPages>>;
const text = (lines: string[], y: number): Words[] => lines.map((line, at) => [line, 72, y + 12 * at]);
const body = text(["1. Requests the keepers to light the lamps of the shores and of", "the harbours."], 270);
const headings = ({ resolution }: Made) =>
  resolution?.divisions?.flatMap((division) => ("heading" in division ? [division.heading] : []));
const doubts = ({ findings }: Made) =>
  findings.filter(({ code }) => code === "DRF047").map(({ message }) => message);

describe("small capitals of a PDF file", () => {
  const begun: Words[] = [
    ["L", 72, 232, 10, "Times-Bold"],
    ["AMPS OF THE", 78.7, 232, 8, "Times-Bold"],
  ];

  it("have a finding where a name in them may have lost its capital", async () => {
    const made = await draftPages([...begun, ["ATLANTIC", 142, 232, 8, "Times-Bold"], ...body]);
    expect(headings(made)).toEqual(["Lamps of the atlantic"]);
    expect(doubts(made)).toContainEqual(expect.stringContaining("may need a capital"));
  });

  it("are certain where the document prints the capitals of names in full size", async () => {
    const name: Words[] = [
      ["A", 142, 232, 10, "Times-Bold"],
      ["TLANTIC", 149.3, 232, 8, "Times-Bold"],
    ];
    const made = await draftPages([...begun, ...name, ...body]);
    expect(headings(made)).toEqual(["Lamps of the Atlantic"]);
    expect(doubts(made)).toEqual([]);
  });

  it("have a finding where a name inside a paragraph has no capital in full size", async () => {
    const office: Words[] = [
      ["1. Requests the O", 72, 252],
      ["FFICE", 142.6, 252, 8],
    ];
    const made = await draftPages([...office, ["of lamps to light them.", 167, 252]]);
    expect(outline(made)).toEqual([["OP1", "Requests the Office of lamps to light them."]]);
    expect(doubts(made)).toEqual([]);
    const small: Words[] = [
      ["of the", 167, 252],
      ["UNITED NATIONS", 192.5, 252, 8],
      ["to light them.", 262.5, 252],
    ];
    const lost = await draftPages([...office, ...small]);
    expect(outline(lost)).toEqual([["OP1", "Requests the Office of the united nations to light them."]]);
    expect(doubts(lost)).toEqual([expect.stringContaining("may need a capital")]);
  });

  it("have a finding on a line of them that has no capital in full size", async () => {
    const made = await draftPages([
      ...begun,
      ["A", 142, 232, 10, "Times-Bold"],
      ["TLANTIC", 149.3, 232, 8, "Times-Bold"],
      ["AND OF THE BALTIC", 72, 242, 8, "Times-Bold"],
      ...body,
    ]);
    expect(headings(made)).toEqual(["Lamps of the Atlantic and of the baltic"]);
    expect(doubts(made)).toContainEqual(expect.stringContaining("may need a capital"));
  });

  it("are told by their size where a font prints both kinds of capitals by one sign", async () => {
    const made = await draftPages([
      ["l", 72, 232, 10, "Helvetica-Bold"],
      ["ampS of the ", 74.3, 232, 8, "Helvetica-Bold"],
      ["a", 122, 232, 10, "Helvetica-Bold"],
      ["TlanTic", 127.6, 232, 8, "Helvetica-Bold"],
      ["Lamps of the shores", 72, 252, 10, "Helvetica-Bold"],
      ...body,
    ]);
    expect(headings(made)).toEqual(["Lamps of the Atlantic", "Lamps of the shores"]);
    expect(doubts(made)).toContainEqual(expect.stringContaining("may be capitals"));
  });
});

describe("a large capital at the start of a paragraph of a PDF file", () => {
  it("is the first letter of its word", async () => {
    const made = await draftPages([
      ["R", 72, 248, 30],
      ["ecalling the lamps of the harbours, of the", 95, 230],
      ["shores, of the towers and of all the islands, and", 95, 242],
      ["noting the keepers,", 72, 254],
      ...body,
    ]);
    expect(outline(made)[0]).toEqual([
      "PP1",
      "Recalling the lamps of the harbours, of the shores, of the towers and of all the islands, and noting the keepers,",
    ]);
  });

  it("may have one line beside it", async () => {
    const made = await draftPages([
      ["R", 72, 246, 30],
      ["ecalling the lamps of the harbours,", 95, 230],
      ...body,
    ]);
    expect(outline(made)[0]).toEqual(["PP1", "Recalling the lamps of the harbours,"]);
  });

  it("is none in the masthead, where a symbol begins with it", async () => {
    const made = await draftPages([["A", 300, 80, 24], ["/RES/99/7", 318, 80], ...body]);
    expect(outline(made).map(([label]) => label)).toEqual(["OP1"]);
  });
});

describe("a font of a PDF file that says no characters", () => {
  it("has one finding for each line", async () => {
    const map =
      "1 beginbfrange <20> <7E> <0020> endbfrange 3 beginbfchar <61> <E001> <65> <E002> <6F> <E003> endbfchar";
    const made = await draftPagesSet({ map }, [
      ["1. Requests the keepers to light the lamps of the harbours, of the towers and of the", 72, 240],
      ["shores, and the readers of the harbours to count each lamp of the shores of the", 72, 252],
      ["Rules of the towers and lamps", 72, 264, 10, "Mapped"],
    ]);
    expect(made.findings.filter(({ code }) => code === "DRF014")).toHaveLength(1);
  });
});
