import { describe, expect, it } from "vitest";
import { draftBody, outlineOf } from "./registers.ts";

/** Lines of one width. */
const even = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, at) =>
      `the well-kept lamp ${from + at} of the far-off shore and of the night-time sea is lit by us and`,
  ).join("\n");
const doubts = (made: ReturnType<typeof draftBody>) =>
  made.findings.filter(({ code }) => code === "DRF043").map(({ message }) => message);

describe("hyphens that pdftotext leaves out at the ends of lines", () => {
  const body = (joined: string) => `The General Assembly,

Recalling that
${even(1, 14)}
${joined}
${even(14, 28)}

1. Decides to read.`;

  it("are a doubt at the line, with the word that the text has elsewhere", () => {
    const made = draftBody(
      body(
        "that the towers and the lamps of the town on the hill by the sea are all wellkept lamps of the shore and are seen from the ships,",
      ),
    );
    expect(doubts(made)).toEqual([expect.stringContaining('"wellkept" may be "well-kept"')]);
    expect(outlineOf(made)[0]?.[1]).toContain("wellkept");
  });

  it("are a doubt at any line that is two, although no word is known", () => {
    const made = draftBody(
      body(
        "that the towers and the lamps of the town on the hill by the sea are all abcdefgh lamps of the shore and are seen from the ships,",
      ),
    );
    expect(doubts(made)).toEqual([expect.stringContaining("joined at a hyphen")]);
  });

  it("are one doubt of several such lines", () => {
    const line =
      "that the towers and the gates of the town on the hill by the sea are all abcdefgh lamps of the shore and are seen from ship";
    const made = draftBody(body(["A", "B", "C"].map((name) => `${line} ${name} and`).join("\n")));
    expect(doubts(made)).toEqual([expect.stringMatching(/joined at a hyphen.* \(3 places: lines/)]);
  });

  it("are no doubt where each paragraph is a line", () => {
    const short = Array.from(
      { length: 40 },
      (_, at) => `${at + 1}. Decides to keep the well-kept lamp ${at + 1};`,
    );
    const long =
      "41. Decides to keep the far-off lamps of the night-time sea, and of all the shores and all the towers.";
    expect(doubts(draftBody(`The General Assembly,\n${[...short, long].join("\n")}`))).toEqual([]);
  });

  it("are no doubt where lines end with hyphens, or have one length", () => {
    expect(doubts(draftBody(body("that the wellkept lamps are lit,")))).toEqual([]);
    const kept = body(
      `that the towers and the lamps of the town on the hill by the sea are all abcdefgh lamps of the shore and are seen from the ships,\nof the well-\nkept and the far-\noff and the night-\ntime lamps,`,
    );
    expect(doubts(draftBody(kept))).toEqual([]);
  });
});

describe("words of three with hyphens that the end of a line divides", () => {
  const text = (end: string) =>
    draftBody(`The General Assembly,\n\n1. Requests the keepers to write the date of each night, ${end}`);

  it.each([
    ["step-by-\nstep in the book.", "step-by-step in the book."],
    ["up-to-\ndate and dry.", "up-to-date and dry."],
    // The end of the line cuts "officio".
    ["ex-of-\nficio and dry.", "ex-officio and dry."],
  ])("keep the hyphens that belong to them: %j", (end, whole) => {
    const made = text(end);
    expect(outlineOf(made)[0]?.[1]).toContain(whole);
    expect(doubts(made)).toEqual([]);
  });

  it("and join the second part of a word of two that is cut itself", () => {
    const made = text("and the self-con-\ntained lamps.");
    expect(outlineOf(made)[0]?.[1]).toContain("self-contained lamps");
    expect(doubts(made)).toEqual([]);
  });
});

describe("hyphens with a space before them at the ends of lines", () => {
  it("cut words: LibreOffice stretches lines so", () => {
    const made = draftBody(`The General Assembly,

1. Requests the enforcement of the rules, and asks for law enforce -
ment, and for lamp -
lighters.`);
    expect(outlineOf(made)).toEqual([
      ["OP1", "Requests the enforcement of the rules, and asks for law enforcement, and for lamplighters."],
    ]);
    expect(doubts(made)).toEqual([expect.stringContaining("lamplighters")]);
  });

  it("are dashes in a text that has such dashes inside lines", () => {
    const made = draftBody(`The General Assembly,

1. Requests the keepers - all of them - to light the lamps -
and to count them.`);
    expect(outlineOf(made)[0]?.[1]).toContain("lamps - and");
  });
});

describe("what pages print, in a text of pdftotext", () => {
  it("the words of a head at the top of two pages cut no sentence", () => {
    const made = draftBody(`The General Assembly,

Recalling the lamps of all the shores and the keepers who
\fA/RES/99/7

Lamps of the Shores

light them in the evening, and the towers that they
\fA/RES/99/7

Lamps of the Shores

keep by night,

1. Decides to end.`);
    expect(outlineOf(made).map(([, text]) => text)).toEqual([
      "Recalling the lamps of all the shores and the keepers who light them in the evening, and the towers that they keep by night,",
      "Decides to end.",
    ]);
  });

  it("the address of a web page goes, with a finding", () => {
    const made = draftBody(`The General Assembly,

Recalling the lamps of all the shores and the keepers who
https://example.org/lamps.html
light them in the evening, and the towers that they
https://example.org/lamps.html
keep by night,

1. Decides to end.`);
    expect(outlineOf(made)[0]?.[1]).not.toContain("example");
    expect(made.findings.filter(({ code }) => code === "DRF032")).toHaveLength(2);
  });

  it("the number of a resolution of the Council at the top of a page begins no footnote", () => {
    const made = draftBody(`The General Assembly,

Recalling resolutions 242 (1967) of 22 November 1967, 338 (1973) of 22 October 1973,1

Recalling also resolutions 242 (1967) and
\f338 (1973), and the lamps,

1. Decides to end.

1 A/99/1.`);
    expect(made.resolution?.footnotes).toMatchObject([{ number: 1, text: "A/99/1." }]);
  });
});
