import PDFDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import { draftPages, outline, type Words } from "./pdf-pages.ts";

const lines = (texts: string[], x: number, y: number): Words[] =>
  texts.map((text, index) => [text, x, y + 12 * index]);
const doubts = ({ findings }: Awaited<ReturnType<typeof draftPages>>) =>
  findings.filter(({ code }) => code === "DRF047").map(({ file, line, message }) => [file, line, message]);

describe("a PDF page", () => {
  it("in two columns is read column by column, with a finding", async () => {
    const left = [
      "Recalling the lamps that burn along the",
      "shores of Amberland, and the keepers who",
      "light them every night of the year, and",
      "Recalling the towers that stand along the",
      "coasts of the Low Islands, and those who",
      "keep them in good order all the year, and",
      "Noting the ships that pass by night and",
      "greet the keepers,",
    ];
    const right = [
      "1. Calls upon Member States to keep all",
      "lamps along their shores burning at night;",
      "2. Requests the Secretary-General to tell",
      "the General Assembly which of the shores",
      "are dark, and for how long they have been",
      "dark, and which of the lamps are to be lit",
      "on which of the shores, and by which of",
      "the keepers.",
    ];
    const made = await draftPages([...lines(left, 72, 240), ...lines(right, 310, 240)]);
    expect(
      outline(made)
        .slice(-2)
        .map(([label]) => label),
    ).toEqual(["OP1", "OP2"]);
    expect(outline(made).at(-1)?.[1]).toBe(`${right.slice(2).join(" ").replace(/^2\. /, "")}`);
    expect(doubts(made)).toContainEqual(["a-res-99-7.pdf#page=1", 1, expect.stringContaining("two columns")]);
  });

  it("with a table has a finding at its first row", async () => {
    const made = await draftPages([
      ["1. Requests Member States to report.", 72, 240],
      ["Annex", 72, 280],
      ["Member", 72, 310],
      ["2045", 300, 310],
      ["Amberland", 72, 322],
      ["1.25", 300, 322],
      ["Low Islands", 72, 334],
      ["0.50", 300, 334],
    ]);
    expect(doubts(made)).toEqual([["a-res-99-7.pdf#page=1", 8, expect.stringContaining("table")]]);
  });

  it("that ends inside a paragraph is joined with the next, and what is around the text is not", async () => {
    const made = await draftPages(
      [
        ...lines(
          [
            "1. Requests Member States to light every lamp along every shore, and every tower that stands on",
            "a rock, and asks all of those who pass in the night to keep the lamps that they see there burning until the",
          ],
          72,
          240,
        ),
        ["95-12345 (E)", 72, 800, 8],
      ],
      [
        ["A/RES/99/7", 72, 40, 9],
        ["Tests of readers", 420, 40, 8],
        ["Secretary-General has counted them.", 72, 92],
        ["2/2", 72, 800, 8],
      ],
    );
    expect(outline(made)).toEqual([
      ["OP1", expect.stringMatching(/burning until the Secretary-General has counted them\.$/)],
    ]);
    expect(made.setAside).toContainEqual(
      expect.objectContaining({ page: 2, text: "A/RES/99/7 Tests of readers" }),
    );
    expect(doubts(made)).toEqual([]);
  });

  it("with the rest of a footnote at its foot adds it to the footnote; a note without a number is set aside", async () => {
    const made = await draftPages(
      [
        ["1. Recalls the strategy", 72, 240],
        ["1", 172, 236, 6],
        ["and the lamps of all shores;", 180, 240],
        ["1", 72, 700, 5],
        ["Resolution 60/288, and the report of the Secretary-General on the lamps and towers of", 78, 703, 8],
      ],
      [
        ["2. Requests Member States to report.", 72, 92],
        ["all shores (A/98/14).", 72, 700, 8],
        ["* Reissued for technical reasons on 3 March 2045.", 72, 712, 8],
      ],
    );
    expect(outline(made)).toEqual([
      ["OP1", "Recalls the strategy and the lamps of all shores;"],
      ["OP2", "Requests Member States to report."],
    ]);
    expect(made.resolution?.footnotes).toMatchObject([
      {
        number: 1,
        text: "Resolution 60/288, and the report of the Secretary-General on the lamps and towers of all shores (A/98/14).",
      },
    ]);
    expect(made.setAside).toContainEqual(
      expect.objectContaining({ page: 2, reason: "footnote without a number" }),
    );
    expect(doubts(made)).toHaveLength(1);
  });

  it("with superscript characters has footnotes and exponents", async () => {
    const made = await draftPages([
      ["1. Recalls the strategy¹ for 40 km² of shores.", 72, 240],
      ["¹ Resolution 60/288.", 72, 700, 8],
    ]);
    expect(outline(made)).toEqual([["OP1", "Recalls the strategy for 40 km² of shores."]]);
    expect(made.resolution?.footnotes).toMatchObject([{ number: 1, text: "Resolution 60/288." }]);
  });

  it("with a hyphen at the end of a line: the document says what it is, or a finding asks", async () => {
    const made = await draftPages(
      lines(
        [
          "1. Requests the enforcement of the rules, and asks the Secretary-",
          "General to report on law en-",
          "forcement, on the lamp-",
          "lighting rules and on the real-",
          "time counting of lamps.",
        ],
        72,
        240,
      ),
    );
    expect(outline(made)).toEqual([
      [
        "OP1",
        "Requests the enforcement of the rules, and asks the Secretary-General to report on law enforcement, on the lamp-lighting rules and on the real-time counting of lamps.",
      ],
    ]);
    expect(doubts(made).map(([, line]) => line)).toEqual([8, 9]);
  });

  it("without text has a finding: it may be a picture", async () => {
    const made = await draftPages([["1. Requests Member States to report.", 72, 240]], []);
    expect(doubts(made)).toEqual([["a-res-99-7.pdf#page=2", 1, expect.stringContaining("no text")]]);
  });
});

/** The width of words in the font of these pages, in points. */
const widthOf = (text: string) =>
  new PDFDocument({ autoFirstPage: false }).font("Times-Roman").fontSize(10).widthOfString(text);

it("footnotes at the end of a document go on at the top of a page", async () => {
  const called = (text: string, number: string, y: number): Words[] => [
    [text, 72, y],
    [number, 72 + widthOf(text), y - 4, 6],
  ];
  const note = (number: string, text: string, y: number): Words[] => [
    [number, 72, y - 4, 6],
    [text, 78, y],
  ];
  const made = await draftPages(
    [
      ...called("Recalling the lamps,", "1", 240),
      ...called("Recalling the towers,", "2", 264),
      ...called("Recalling the ships,", "3", 288),
      ["1. Requests Member States to report.", 72, 312],
      ...note("1", "Lamps of the keepers, first volume.", 360),
    ],
    [
      ...note("2", "Towers of the keepers, second volume.", 72),
      ...note("3", "Ships of the keepers, third volume.", 96),
    ],
  );
  expect(made.resolution?.footnotes?.map(({ number, text }) => [number, text])).toEqual([
    [1, "Lamps of the keepers, first volume."],
    [2, "Towers of the keepers, second volume."],
    [3, "Ships of the keepers, third volume."],
  ]);
  expect(made.findings.map(({ code }) => code)).not.toContain("DRF008");
});
