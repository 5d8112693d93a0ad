import { describe, expect, it } from "vitest";
import { draftPages, outline, type Words } from "./pdf-pages.ts";

const filler = (count: number, from: number): Words[] =>
  Array.from({ length: count }, (_, at) => [
    `the keeper of lamp ${at + 1} who keeps it by night and`,
    72,
    from + 12 * at,
  ]);

describe("the margins of a page", () => {
  it("the same words in the last footnotes of two pages are footnotes", async () => {
    const note = (number: string, text: string): Words[] => [
      [number, 72, 756, 5],
      [text, 78, 760, 8],
    ];
    const made = await draftPages(
      [
        ["Recalling the lamps,", 72, 240],
        ["1", 163, 236, 6],
        ...filler(38, 260),
        ...note("1", "A/99/1, annex."),
      ],
      [...filler(50, 90), ["and the shores,", 72, 700], ["2", 140, 696, 6], ...note("2", "A/99/2, annex.")],
      [["1. Decides to light them.", 72, 90]],
    );
    expect(made.resolution?.footnotes?.map(({ text }) => text)).toEqual(["A/99/1, annex.", "A/99/2, annex."]);
  });

  it("a footnote in the size of the text, with a tab after its number, is no page number", async () => {
    const made = await draftPages(
      [
        ["Recalling the lamps,", 72, 240],
        ["1", 163, 236, 6],
        ...filler(38, 260),
        ["1", 72, 760],
        ["A/99/1, annex.", 108, 760],
      ],
      [
        ...filler(50, 90),
        ["and the shores,", 72, 700],
        ["2", 140, 696, 6],
        ["2", 72, 760],
        ["See A/99/2, annex.", 108, 760],
      ],
      [["1. Decides to light them.", 72, 90]],
    );
    expect(made.resolution?.footnotes?.map(({ text }) => text)).toEqual([
      "A/99/1, annex.",
      "See A/99/2, annex.",
    ]);
  });

  it("the heading of a rule near the head of a page is text, although other pages have one there", async () => {
    const annex = (number: number, sentence: string): Words[] => [
      [sentence, 72, 66],
      [`Rule ${number}`, 72, 90],
      ...filler(30, 114),
    ];
    const sentences = ["Oil is fed.", "Lamps are lit at night.", "Keepers sleep by day."];
    const made = await draftPages(
      [["1. Decides to light them.", 90, 240], ["Annex", 72, 280], ...filler(30, 300)],
      ...sentences.map((sentence, at) => annex(at + 4, sentence)),
    );
    const headings = made.resolution?.divisions?.map(({ heading }) => heading) ?? [];
    const words = [...headings, ...outline(made).map(([, text]) => text)].join(" ");
    for (const each of [...sentences, "Rule 4", "Rule 5", "Rule 6"]) expect(words).toContain(each);
  });

  it("a title at the right side of the head may take several lines", async () => {
    const made = await draftPages(
      [["Recalling the lamps and", 72, 240], ...filler(40, 252)],
      [
        ["A/RES/99/7", 72, 60],
        ["99/7. Tests", 400, 60],
        ["of readers", 410, 72],
        ["the shores of the sea,", 72, 90],
        ["1. Decides to light them.", 90, 120],
      ],
    );
    expect(outline(made).at(-2)?.[1]).toMatch(/by night and the shores of the sea,$/);
  });

  it("the first line of a page that repeats words of the masthead is text", async () => {
    const made = await draftPages(
      [["Recalling the lamps, and how they are read, as the", 72, 240], ...filler(40, 252)],
      [
        ["general assembly", 72, 90],
        ["said,", 72, 102],
        ["1. Decides to light them.", 90, 140],
      ],
    );
    expect(outline(made).at(-2)?.[1]).toMatch(/by night and general assembly said,$/);
  });

  it("a period of years is cut at the end of a line", async () => {
    const made = await draftPages([
      ["Recalling the decade of the lamps 2031–", 72, 240],
      ["2040,", 72, 252],
      ["1. Decides to light them.", 90, 290],
    ]);
    expect(outline(made)[0]?.[1]).toBe("Recalling the decade of the lamps 2031–2040,");
  });

  it.each([
    ["raised", 5, "1", 756, "A/99/1."],
    ["of old documents", 8, "1/", 760, "A/99/1."],
    ["in the size of the text", 10, "1/", 760, "Lamps and harbours, p. 7."],
  ])("a footnote with a number %s, below a rule of underscores, is one", async (_, size, number, y, note) => {
    const rule = "__________________";
    const made = await draftPages(
      [
        ["Recalling the lamps,", 72, 240],
        [number, 158, y === 756 ? 236 : 240, y === 756 ? 6 : 10],
        ...filler(38, 260),
        [rule, 72, 748, 8],
        [number, 72, y, size],
        [note, 84, 760, size === 5 ? 8 : size],
      ],
      [
        ["and the shores,", 72, 90],
        ["1. Decides to light them.", 72, 110],
      ],
    );
    expect(made.resolution?.footnotes?.map(({ text }) => text)).toEqual([note]);
    expect(outline(made)[0]?.[1]).toMatch(/^Recalling the lamps, the keeper/);
    expect(made.setAside.map(({ text }) => text)).toContain(rule);
  });

  describe("a page that ends with a full line and a full stop", () => {
    const lines = (name: string, y: number): Words[] => [
      [`Recalling the ${name} lamps and all of the keepers who light them by day and`, 96, y],
      ["those who light them by night, on the shores and in all of the harbours of the sea,", 72, y + 12],
    ];
    const page: Words[] = [
      ...["first", "second", "third"].flatMap((name, at) => lines(name, 240 + 30 * at)),
      ["1. Decides to light the lamps of the shores and of the harbours, and also of", 96, 330],
      ["the towers, by day and by night, on the shores and in all of the harbours of the sea.", 72, 342],
    ];

    it("is followed by the meeting, which closes the resolution", async () => {
      const made = await draftPages(page, [
        ["54th plenary meeting", 72, 92],
        ["1 March 2045", 72, 104],
      ]);
      expect(outline(made).at(-1)).toEqual(["OP1", expect.stringMatching(/harbours of the sea\.$/)]);
      expect(made.resolution?.meeting).toMatchObject({ number: 54 });
    });

    it("goes on below, where the left edge of the next page is another one", async () => {
      const made = await draftPages(page, [
        ["The towers are lit by those who keep them by day and by night, on the shores", 100, 92],
        ["and in the harbours.", 100, 104],
        ["2. Decides to count them.", 124, 122],
      ]);
      expect(outline(made).slice(-2)).toEqual([
        ["OP1", expect.stringMatching(/of the sea\. The towers are lit .*\.$/)],
        ["OP2", "Decides to count them."],
      ]);
    });
  });

  it.each([
    ["each line", 1],
    ["each fifth line", 5],
  ])("the numbers of %s are set aside", async (_, step) => {
    const numbered = (lines: Words[]): Words[] =>
      lines.flatMap((line, at): Words[] =>
        (at + 1) % step === 0 ? [[String(at + 1), 40, line[2], 7], line] : [line],
      );
    const made = await draftPages(
      numbered([
        ["Recalling the lamps of the shores, and of", 72, 240],
        ...filler(30, 252),
        ["all shores,", 72, 612],
      ]),
      numbered([
        ["1. Decides to light them;", 72, 92],
        ["2. Decides to count them.", 72, 110],
        ...Array.from(
          { length: 4 },
          (_, at): Words => [`(${"abcd"[at]}) The lamps of shore ${at};`, 72, 128 + 18 * at],
        ),
      ]),
    );
    expect(
      outline(made)
        .map(([label]) => label)
        .slice(0, 3),
    ).toEqual(["PP1", "OP1", "OP2"]);
    expect(outline(made)[0]?.[1]).not.toMatch(/and of [0-9]/);
    expect(made.setAside.filter(({ reason }) => reason === "line numbers")).toHaveLength(2);
  });

  it("the numbers of lines are set aside where heads and footnotes are counted on their own", async () => {
    const lines = filler(30, 252).flatMap((line, at): Words[] => [[String(at + 1), 40, line[2], 7], line]);
    const made = await draftPages([...lines, ["all shores,", 72, 612], ["2", 40, 740, 7], ["3", 40, 752, 7]]);
    const [numbers] = made.setAside.filter(({ reason }) => reason === "line numbers");
    expect(numbers?.text).toMatch(/^1 2 3 .* 30 2 3$/);
  });
});
