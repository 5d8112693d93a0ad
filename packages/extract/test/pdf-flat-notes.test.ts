import { describe, expect, it } from "vitest";
import { draftPages, outline, type Words } from "./pdf-pages.ts";

type Made = Awaited<ReturnType<typeof draftPages>>;
const notes = ({ resolution }: Made) => resolution?.footnotes?.map(({ number, text }) => [number, text]);
const lines = (texts: string[], y: number, size = 10): Words[] =>
  texts.map((text, index) => [text, 72, y + 12 * index, size]);

/** A page with two calls, and three footnotes, whose numbers are printed by `call` and `start`. */
const page = (call: (number: number) => string, start = call): Words[] => [
  ...lines([`Recalling the lamps,${call(1)} the towers${call(2)} and`, `the fog horns,${call(3)}`], 240),
  ...lines(["1. Requests the keepers to light them."], 280),
  ...lines(
    [`${start(1)} See A/99/1, annex.`, `${start(2)} 2030 Lamp Plan, part I.`, `${start(3)} Ibid., part II.`],
    700,
    8,
  ),
];
const read = [
  [1, "See A/99/1, annex."],
  [2, "2030 Lamp Plan, part I."],
  [3, "Ibid., part II."],
];
const preamble = ["PP1", "Recalling the lamps, the towers and the fog horns,"];

describe("footnotes of a PDF file whose numbers are not raised", () => {
  it("are read at the foot of a page, with a finding at their calls", async () => {
    const styles = [
      (number: number) => `${number}`,
      (number: number) => `[${number}]`,
      (number: number) => `${number}/`,
    ];
    for (const call of styles) {
      const made = await draftPages(page(call));
      expect(notes(made)).toEqual(read);
      expect(outline(made)[0]).toEqual(preamble);
      expect(made.findings.map(({ message }) => message)).toContainEqual(
        expect.stringContaining("is read as the call of a footnote"),
      );
    }
  });

  it("do not begin with the day of a date at the start of a line", async () => {
    for (const height of [0, 3]) {
      const number = (text: string, y: number): Words => [text, 72, y - height, height === 0 ? 8 : 5];
      const made = await draftPages([
        ["1. Recalls the rules of the lamps,", 72, 240],
        ["1", 221, 236, 6],
        ["and lights them all", 228, 240],
        ["2", 306, 236, 6],
        ["at night.", 312, 240],
        number("1", 700),
        ["Rules of the lamps of the harbours, of the shores and of the towers, as adopted on", 78, 700, 8],
        ["2 August 2045, chapter one.", 72, 709, 8],
        number("2", 720),
        ["Rules of the keepers.", 78, 720, 8],
      ]);
      expect(notes(made)).toEqual([
        [1, expect.stringMatching(/as adopted on 2 August 2045, chapter one\.$/)],
        [2, "Rules of the keepers."],
      ]);
    }
  });

  it("may begin with a number that the text calls, as where the title calls the first", async () => {
    const made = await draftPages([
      ...lines(["Recalling the lamps,4/", "the towers and the fog,"], 240),
      ...lines(["1. Requests the keepers to light them."], 280),
      ["______________", 72, 680, 10],
      ...lines(["4/ See A/99/1, annex."], 700),
    ]);
    expect(notes(made)).toEqual([[4, "See A/99/1, annex."]]);
    expect(outline(made)[0]).toEqual(["PP1", "Recalling the lamps, the towers and the fog,"]);
  });

  it("are not lines of a smaller list below the text, which nothing calls", async () => {
    const made = await draftPages([
      ...lines(["Recalling the lamps,", "1. Requests the keepers to light:"], 240),
      ...lines(["[7] lamps of the north and", "[8] lamps of the south."], 700, 8),
    ]);
    expect(notes(made)).toEqual([]);
  });
});

it("the digits of raised numbers belong together where a PDF file spaces its letters", async () => {
  const many = Array.from({ length: 10 }, (_, index) => index + 1);
  const letter = (number: number) => String.fromCharCode(64 + number);
  const spaced = (number: number) => [...String(number)].join(" ");
  const made = await draftPages([
    ...many.flatMap((number): Words[] => [
      [`Recalling harbour ${letter(number)},`, 72, 240 + 16 * number],
      [spaced(number), 160, 236 + 16 * number, 6],
    ]),
    ["1. Requests the keepers to light them.", 72, 440],
    ...many.flatMap((number): Words[] => [
      [spaced(number), 72, 637 + 12 * number, 5],
      [`See A/99/1, annex ${letter(number)}.`, 82, 640 + 12 * number, 8],
    ]),
  ]);
  expect(notes(made)?.map(([number]) => number)).toEqual(many);
});

describe("footnotes of a PDF file in the size of the text", () => {
  const called: Words[] = [
    ["Recalling the lamps,", 72, 240],
    ["1", 160, 236, 6],
    ["1. Requests the keepers to light them.", 72, 252],
  ];
  const note = (y: number): Words[] => [
    ["1", 72, y - 4, 6],
    ["See A/99/1, annex.", 78, y],
  ];
  const both = [
    ["PP1", "Recalling the lamps,"],
    ["OP1", "Requests the keepers to light them."],
  ];

  it("may follow the text without a gap", async () => {
    const made = await draftPages([...called, ...note(264)]);
    expect(outline(made)).toEqual(both);
    expect(notes(made)).toEqual([[1, "See A/99/1, annex."]]);
  });

  it("may be alone on a page", async () => {
    const made = await draftPages(called, note(92));
    expect(outline(made)).toEqual(both);
    expect(notes(made)).toEqual([[1, "See A/99/1, annex."]]);
  });

  it("are not read where nothing calls them: a finding says so", async () => {
    const made = await draftPages([...called.filter(([text]) => text !== "1"), ...note(264)]);
    expect(made.findings.length).toBeGreaterThan(0);
  });
});
