import { describe, expect, it } from "vitest";
import { draftPages, outline, type Words } from "./pdf-pages.ts";

const text = (lines: string[], y: number, x = 72, size = 10): Words[] =>
  lines.map((line, index) => [line, x, y + 12 * index, size]);
type Made = Awaited<ReturnType<typeof draftPages>>;
const notes = ({ resolution }: Made) => resolution?.footnotes?.map(({ number, text }) => [number, text]);
const doubts = ({ findings }: Made) =>
  findings.filter(({ code }) => code === "DRF047").map(({ message }) => message);

describe("a PDF file as LibreOffice and browsers make them", () => {
  it("has a space before the hyphens that cut words in stretched lines", async () => {
    const made = await draftPages(
      text(
        [
          "1. Requests the enforcement of the rules of the lamps, and asks for a report on law enforce -",
          "ment and on the lamp -",
          "lighters of the shores.",
        ],
        240,
      ),
    );
    expect(outline(made)).toEqual([
      ["OP1", expect.stringMatching(/report on law enforcement and on the lamplighters of the shores\.$/)],
    ]);
    expect(doubts(made)).toEqual([expect.stringContaining('"lamp-" or only to the line; it is left out')]);
  });

  it("has a gap before a hyphen that no line may end with, inside a stretched line", async () => {
    const made = await draftPages([
      ["1. Requests the non", 72, 240],
      ["-governmental keepers to light the lamps.", 151.6, 240],
    ]);
    expect(outline(made)).toEqual([["OP1", "Requests the non-governmental keepers to light the lamps."]]);
    const spaced = await draftPages(text(["1. Requests the keepers -all of them- to light the lamps."], 240));
    expect(outline(spaced)).toEqual([["OP1", "Requests the keepers -all of them- to light the lamps."]]);
  });

  it("may print hyphens with spaces for dashes: then they stay", async () => {
    const made = await draftPages(
      text(["1. Requests the keepers - all of them - to light the lamps -", "and to count them."], 240),
    );
    expect(outline(made)).toEqual([
      ["OP1", "Requests the keepers - all of them - to light the lamps - and to count them."],
    ]);
  });

  it("cuts after the dash of a range, and between the parts of two words", async () => {
    const made = await draftPages(
      text(
        [
          "1. Recalls the lamps of the shores, and parts I–",
          "III of the report, and decides on short-",
          "and long-term plans.",
        ],
        240,
      ),
    );
    expect(outline(made)).toEqual([
      [
        "OP1",
        "Recalls the lamps of the shores, and parts I–III of the report, and decides on short- and long-term plans.",
      ],
    ]);
    expect(doubts(made)).toEqual([]);
  });

  it("sets paragraphs apart by little more than lines", async () => {
    const paragraphs = Array.from({ length: 6 }, (_, at) =>
      text(
        [`Recalling the lamps of shore ${"ABCDEF"[at]}, and the keepers who light them in`, "the evening,"],
        240 + 40 * at,
      ),
    );
    const close = paragraphs.map((lines, at) => lines.map(([words, x, y]): Words => [words, x, y - 13 * at]));
    const made = await draftPages([...close.flat(), ["1. Decides to end.", 72, 420]]);
    expect(outline(made).map(([label]) => label)).toEqual(["PP1", "PP2", "PP3", "PP4", "PP5", "PP6", "OP1"]);
  });

  it("sets lines far apart, and paragraphs by little more", async () => {
    // No two paragraphs have the same words: what comes twice in a row is drafted once.
    const lines = (y: number) => [
      `Recalling the lamps of shore ${y}, and the keepers who light them by day and by night, in the`,
      "harbours and on the towers of all of the shores, by day and by night, in the fog and the wind,",
    ];
    const pair = (y: number): Words[] => lines(y).map((line, at) => [line, at === 0 ? 96 : 72, y + 20 * at]);
    const pages: Words[][] = [0, 1, 2].map((page) => [
      [
        "and of the towers that were built on them in the last of all years and in those before them,",
        72,
        92,
      ],
      ...[0, 1, 2, 3, 4, 5].flatMap((at) => pair(118 + 46 * at + page)),
    ]);
    const made = await draftPages(
      [...pair(240), ["Noting the lamps of all shores", 96, 286]],
      ...pages.slice(0, 1),
      [["1. Decides to end.", 72, 92]],
    );
    expect(outline(made).map(([label]) => label)).toEqual([
      ...Array.from({ length: 8 }, (_, at) => `PP${at + 1}`),
      "OP1",
    ]);
  });

  it("has a tab after the raised number of a footnote", async () => {
    const made = await draftPages([
      ["Recalling the strategy", 72, 240],
      ["1", 172, 236, 6],
      ["and its lamps,", 180, 240],
      ["1. Decides to end.", 72, 270],
      ["1", 72, 736, 5],
      ["Resolution 60/288, annex.", 90, 740, 8],
    ]);
    expect(notes(made)).toEqual([[1, "Resolution 60/288, annex."]]);
  });

  it("sets footnotes in the size of the text: the rest of one is at the foot of the next page", async () => {
    const pages = (gap: number): Words[][] => [
      [
        ["Recalling the strategy", 72, 240],
        ["1", 172, 236, 6],
        ["and its lamps,", 180, 240],
        ["1", 72, 696, 6],
        ["Resolution 60/288, and the report of the Secretary-General on the lamps, the towers and", 78, 700],
      ],
      [
        ...text(["Noting the report", "of the keepers,"], 92),
        ["1. Decides to end.", 72, 130],
        ["the shores (A/98/14).", 72, 130 + gap],
      ],
    ];
    const made = await draftPages(...pages(500));
    expect(notes(made)).toEqual([[1, expect.stringMatching(/the towers and the shores \(A\/98\/14\)\.$/)]]);
    expect(outline(made).at(-1)).toEqual(["OP1", "Decides to end."]);
    // Where nothing sets it apart, a finding asks.
    expect(doubts(await draftPages(...pages(14)))).toContainEqual(
      expect.stringContaining("footnote has no end"),
    );
  });

  it("has the first letter of its symbol in large print, a wide letter apart from the rest", async () => {
    const made = await draftPages([
      ["A", 450, 80, 18],
      ["/RES/99/7", 466, 80],
      ["Recalling the lamps,", 72, 240],
      ["1. Decides to end.", 72, 270],
    ]);
    expect(made.setAside.map(({ text }) => text)).toContain("A/RES/99/7");
    expect(made.setAside.map(({ text }) => text)).not.toContain("A /RES/99/7");
  });

  it("closes with a day that begins with the number of a footnote", async () => {
    const made = await draftPages([
      ["Recalling the lamps,", 72, 240],
      ["1", 163, 236, 6],
      ["1. Decides to light them.", 72, 270],
      ["54th plenary meeting", 72, 480],
      ["1 March 2045", 72, 500],
      ["1", 72, 736, 5],
      ["A/99/1.", 78, 740, 8],
    ]);
    expect(notes(made)).toEqual([[1, "A/99/1."]]);
    expect(made.resolution?.meeting).toMatchObject({ number: 54 });
  });

  it("in two columns has lines at different heights, and a short last page", async () => {
    const column = (x: number, y: number, name: string): Words[] =>
      text(
        Array.from({ length: 12 }, (_, at) =>
          at === 0
            ? `Recalling the ${name} lamps, and all of`
            : `the keepers of ${name} lamp ${at} and all of`,
        ).concat("the shores,"),
        y,
        x,
      );
    const made = await draftPages(
      [...column(72, 240, "first"), ...column(310, 246, "second")],
      [
        ...text(["1. Decides to light the lamps of", "all shores;"], 92),
        ...text(["2. Decides to count the lamps of", "all shores."], 92, 310),
      ],
    );
    expect(outline(made).map(([label, words = ""]) => [label, words.slice(-12)])).toEqual([
      ["PP1", " the shores,"],
      ["PP2", " the shores,"],
      ["OP1", " all shores;"],
      ["OP2", " all shores."],
    ]);
    expect(outline(made)[0]?.[1]).not.toContain("second");
  });
});
