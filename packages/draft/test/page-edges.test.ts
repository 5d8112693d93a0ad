import { describe, expect, it } from "vitest";
import { draft, draftBody, masthead, outlineOf } from "./registers.ts";

/** Words that fill a page: page numbers are apart from one another. */
const filler = Array.from(
  { length: 12 },
  (_, at) => `reading the ${at + 1} boxes of the archive by the sea`,
).join("\n");

const places = (made: ReturnType<typeof draft>) => made.findings.map(({ code, line }) => [code, line]);

describe("numbers alone on their lines", () => {
  const body = (between: readonly [string, string]) => `The General Assembly,

Recalling that
${filler}
${between[0]}
and that it goes on,

Noting that
${filler}
${between[1]}
and that it ends,

1. Decides to read.`;

  it("that count on from page to page are page numbers, inside paragraphs with one finding that names them", () => {
    const made = draftBody(body(["1", "2"]));
    expect(outlineOf(made)[0]?.[1]).toMatch(/by the sea and that it goes on,$/);
    expect(outlineOf(made)[1]?.[1]).toMatch(/by the sea and that it ends,$/);
    expect(made.findings.map(({ code, excerpt }) => [code, excerpt])).toEqual([["DRF032", "1"]]);
    expect(made.findings[0]?.message).toMatch(/also inside paragraphs \(2 places: lines \d+, \d+\)$/);
  });

  it("and a line that looks like the head of one page only has a finding of its own", () => {
    const made = draftBody(body(["1", "2\nand that the keepers with\nTests of readers"]));
    expect(made.findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/also inside paragraphs \(2 places: /),
      "this line inside a paragraph is set aside (running head)",
    ]);
  });

  it("that leave out a page have a finding each", () => {
    const head = (page: string) => `A/RES/99/7\n${page}/9`;
    const made = draft({ path: "test.txt", content: `${masthead}\n\n${body([head("2"), head("4")])}` });
    const edges = made.findings.filter(({ code }) => code === "DRF032");
    expect(edges.map(({ message }) => message)).toEqual([
      "this line inside a paragraph is set aside (running head)",
      "this line inside a paragraph is set aside (running head)",
    ]);
  });

  it("between blank lines go without a finding", () => {
    const made = draftBody(body(["\n- 4 -\n", "\n- 5 -\n"]));
    expect(outlineOf(made)[0]?.[1]).toMatch(/by the sea and that it goes on,$/);
    expect(made.findings).toEqual([]);
  });

  it("between dashes are page numbers on short pages too", () => {
    const made = draftBody(
      "The General Assembly,\nRecalling that the lamps\n- 1 -\nhave oil,\n1. Requests light;\n- 2 -\n2. Decides to read.\n- 3 -",
    );
    expect(outlineOf(made)).toEqual([
      ["PP1", "Recalling that the lamps have oil,"],
      ["OP1", "Requests light;"],
      ["OP2", "Decides to read."],
    ]);
    expect(made.setAside.filter(({ reason }) => reason === "page number")).toHaveLength(3);
  });

  it("that count nothing are kept, with a finding", () => {
    const made = draftBody(body(["7", "3"]));
    expect(outlineOf(made)[0]?.[1]).toMatch(/by the sea 7 and that it goes on,$/);
    expect(made.findings.map(({ code, message }) => [code, message])).toEqual([
      ["DRF032", "the number 7 is alone on its line, and is kept as part of the text"],
      ["DRF032", "the number 3 is alone on its line, and is kept as part of the text"],
    ]);
  });
});

describe("the title at the head of a page", () => {
  const text = (head: string) =>
    `${masthead}\n\nThe General Assembly,\n\nRecalling its tests and\n\n${head}\n\nthe readers of them,\n\n1. Decides to read.`;

  it("goes with the symbol on the next line", () => {
    const made = draft({ path: "test.txt", content: text("Tests of readers\nA/RES/99/7 2/2") });
    expect(outlineOf(made)[0]?.[1]).toBe("Recalling its tests and the readers of them,");
    expect(made.findings).toEqual([]);
  });

  it("has a finding below it when no page of the text has a number", () => {
    const made = draft({ path: "test.txt", content: text("Tests of readers\nA/RES/99/7") });
    expect(outlineOf(made)[0]?.[1]).toBe("Recalling its tests and the readers of them,");
    expect(places(made)).toEqual([["DRF050", 30]]);
  });

  it("inside a sentence goes with a finding", () => {
    const made = draft({ path: "test.txt", content: text("Tests of readers") });
    expect(outlineOf(made)[0]?.[1]).toBe("Recalling its tests and the readers of them,");
    expect(places(made)).toEqual([
      ["DRF032", 27],
      ["DRF050", 29],
    ]);
  });

  it("is part of a sentence in small letters, and in a paragraph of a text without pages", () => {
    const sentence = (head: string, foot = "") =>
      outlineOf(
        draftBody(
          `The General Assembly,\n\nRecalling the question of the\n${head}\nunder its item,${foot}\n\n1. Decides to read.`,
        ),
      )[0]?.[1];
    expect(sentence("tests of readers", "\n\n1/2")).toMatch(/of the tests of readers under its item,$/);
    expect(sentence("Tests of readers")).toMatch(/of the Tests of readers under its item,$/);
    expect(sentence("Tests of readers", "\n\n1/2")).toMatch(/of the under its item,$/);
  });

  it("is the heading of an annex with the same title", () => {
    const made = draftBody(
      "The General Assembly,\n\n1. Adopts it.\n\nAnnex\n\nTests of readers\n\nAll must be read.",
    );
    expect(made.resolution?.divisions.map(({ heading }) => heading)).toEqual(["Annex", "Tests of readers"]);
  });
});

describe("footnotes at the foot of a page", () => {
  it("end where the page ends, also without a blank line", () => {
    const made = draftBody(`The General Assembly,

Recalling the report¹ of the
¹ A/99/1, annex.
2/3
A/RES/99/7
Secretary of the archive,

1. Decides to read.`);
    expect(made.resolution?.footnotes.map(({ text }) => text)).toEqual(["A/99/1, annex."]);
    expect(outlineOf(made)[0]?.[1]).toBe("Recalling the report of the Secretary of the archive,");
  });

  it("with plain numbers need no blank line before them, but get a finding", () => {
    const made = draftBody(`The General Assembly,

Recalling the report,1

Noting the answers to the report,2 and the
1 A/99/1.
2 A/99/2.
2/3
A/RES/99/7
words of the readers, and the letters3 of the
3 A/99/3.
3/3
A/RES/99/7
archive,

1. Decides to read.`);
    expect(outlineOf(made).map(([, text]) => text)).toEqual([
      "Recalling the report,",
      "Noting the answers to the report, and the words of the readers, and the letters of the archive,",
      "Decides to read.",
    ]);
    expect(made.resolution?.footnotes.map(({ number, text }) => [number, text])).toEqual([
      [1, "A/99/1."],
      [2, "A/99/2."],
      [3, "A/99/3."],
    ]);
    expect(made.findings.filter(({ code }) => code === "DRF044").map(({ excerpt }) => excerpt)).toEqual([
      "1 A/99/1.",
      "3 A/99/3.",
    ]);
  });
});

describe("the head of a page until 2000: symbol, language and page number", () => {
  it.each(["A/RES/99/7\nEnglish\nPage 2", "A/RES/99/7 English Page 2"])("%j", (head) => {
    const made = draftBody(
      `The General Assembly,\n\nRecalling its tests,\n\n1. Decides to read the letters\n\n/...\n\n${head}\n\nby the sea;\n\n2. Decides to end.`,
    );
    expect(outlineOf(made)).toEqual([
      ["PP1", "Recalling its tests,"],
      ["OP1", "Decides to read the letters by the sea;"],
      ["OP2", "Decides to end."],
    ]);
    expect(made.resolution?.divisions ?? []).toEqual([]);
  });

  it("the word English in the text stays there", () => {
    const made = draftBody(
      "The General Assembly,\n\n1. Decides that the languages are:\n\nEnglish\n\nFrench.",
    );
    expect(JSON.stringify([made.paragraphs, made.resolution])).toContain("English");
  });
});

describe("lines with the same words but for digits that cut sentences", () => {
  const edges = (lines: string[]) =>
    draftBody(`The General Assembly,\n\n1. Decides on these days:\n\n${lines.join("\n")}`).setAside.filter(
      ({ reason }) => reason === "line of each page",
    );
  const hours = ["08:15", "09:15", "10:15", "11:15"];

  it("are set aside where a page is between them", () => {
    expect(
      edges(hours.flatMap((hour) => [filler, `${hour} Book of the lamps`, "and of the boats"])),
    ).toHaveLength(4);
  });

  it("but not where they are the rows of a list", () => {
    expect(
      edges(hours.flatMap((hour) => [`${hour} Opening of the tower and of the`, "harbour of the coast"])),
    ).toEqual([]);
  });
});

describe("a number alone below the footnotes", () => {
  it("is that of a page, also where it is that of a footnote", () => {
    const made = draftBody(
      "The General Assembly,\nRecalling the plan of the keepers,1\nRecalling also the lamps and the towers of the northern coast,\n1 Resolution 98/1.\n1\nTaking note of the bells that the keepers of the southern coast ring when there is fog,\n1. Decides to read the plan.\n2",
    );
    expect(outlineOf(made).map(([label]) => label)).toEqual(["PP1", "PP2", "PP3", "OP1"]);
    expect(made.resolution?.footnotes.map(({ text }) => text)).toEqual(["Resolution 98/1."]);
  });

  it("is kept where little is between it and the next one: they are no pages", () => {
    const made = draftBody(
      "The General Assembly,\n\n1. Decides to read.\n\nAnnex\n\nKeepers\n\n1. So many keepers are at the harbours of the coast.\n\nNorthern harbour:\n\n1\n\nSouthern harbour:\n\n2",
    );
    expect(made.setAside.filter(({ reason }) => reason === "page number")).toEqual([]);
  });
});
