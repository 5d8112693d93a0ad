import { assemblyText } from "@open-resolutions/testkit/official-texts";
import { describe, expect, it } from "vitest";
import { draft, draftBody, outlineOf } from "./registers.ts";

const tidy = draft(assemblyText);
const lines = assemblyText.content.split("\n");
const draftOf = (content: string) => draft({ ...assemblyText, content });

/** The codes and lines of the findings that the tidy text does not have. */
const newFindings = ({ findings }: ReturnType<typeof draft>) => {
  const known = new Set(tidy.findings.map(({ code }) => code));
  return findings.filter(({ code }) => !known.has(code)).map(({ code, line }) => `${code} at ${line}`);
};

describe("gives the draft of the tidy text", () => {
  it.each([
    ["quoted in an answer to an e-mail", lines.map((line) => `> ${line}`)],
    ["quoted twice", lines.map((line) => `> > ${line}`)],
    [
      "with the marks that a word processor shows",
      lines.map((line) => (line === "" ? line : `${line.replaceAll(" ", "·")}¶`)),
    ],
    [
      "with the number of each fifth line in the margin",
      lines.map((line, index) => (index % 5 === 4 && line !== "" ? `${index + 1} ${line}` : line)),
    ],
  ])("a text %s", (_, damaged) => {
    const made = draftOf(damaged.join("\n"));
    expect(outlineOf(made)).toEqual(outlineOf(tidy));
    expect(made.setAside.length).toBeGreaterThan(tidy.setAside.length);
  });
});

describe("a spreadsheet that was saved as text", () => {
  const masthead = "United Nations,A/RES/99/7,General Assembly,Ninety-ninth session".split(",");
  const rows = [
    ...masthead.map((line) => ["", line]),
    ["", "Resolution adopted by the General Assembly on 1 March 2045"],
    ["", "99/7. Lamps"],
    ["", "The General Assembly,"],
    ["", 'Recalling the "lamps", and the fog,'],
    ["1.", "Decides to light the lamps;"],
    ["2.", "Decides to count them, and to end."],
  ];
  const quoted = (cell: string) => (/[,;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const textOf = (separator: string) => rows.map((cells) => cells.map(quoted).join(separator)).join("\n");
  const words = [
    ["PP1", 'Recalling the "lamps", and the fog,'],
    ["OP1", "Decides to light the lamps;"],
    ["OP2", "Decides to count them, and to end."],
  ];

  it.each([",", "\t", ";"])("has one paragraph in each row, with %j between the cells", (separator) => {
    expect(outlineOf(draft({ path: "rows.csv", content: textOf(separator) }))).toEqual(words);
  });

  it.each([
    ["a quotation mark is not closed", 'fog,"', "fog,"],
    [
      "a row has more cells than the others",
      '"Decides to count them, and to end."',
      "Decides to count, and to end.",
    ],
  ])("is left as it is where %s", (_, cell, other) => {
    const made = draft({ path: "rows.csv", content: textOf(",").replace(cell, other) });
    expect(made.findings.some(({ severity }) => severity === "error")).toBe(true);
    expect(made.findings.map(({ message }) => message).join()).not.toContain("another organ");
  });

  it("is not what a paragraph in quotation marks shows", () => {
    expect(
      outlineOf(draftBody('The General Assembly,\n\n1. Decides to say\n"Lamps, and fog"\nto all.')),
    ).toEqual([["OP1", 'Decides to say "Lamps, and fog" to all.']]);
  });
});

it("an e-mail that names its encoding is decoded, also where it has one line of it only", () => {
  const body = "The General Assembly,\n\n1. *Requests* the keepers of the =\nlamps to report.";
  const header = "From: keeper@example.org\nContent-Transfer-Encoding: quoted-printable\n\n";
  const { content } = assemblyText;
  const own = content.slice(0, content.indexOf("The General Assembly,\n"));
  expect(draftOf(header + own + body).paragraphs.map(({ text }) => text)).toEqual([
    "Requests the keepers of the lamps to report.",
  ]);
});

it("the escapes that an e-mail has at the ends of lines are decoded", () => {
  const body =
    "The General Assembly,\n\n1. *Requests* the keepers=20\nof the lamps=20\nof the coast=20\nand of the harbour=20\nto report.";
  expect(draftBody(body).paragraphs.map(({ text }) => text)).toEqual([
    "Requests the keepers of the lamps of the coast and of the harbour to report.",
  ]);
});

describe("has a finding at the place", () => {
  const body = "The General Assembly,\n\n1. *Requests* the keepers to report;\n\n";
  const codesOf = (content: string) =>
    draftBody(content)
      .findings.filter(({ code }) => /^DRF0(?:08|34|43|5)/.test(code))
      .map(({ code }) => code);

  it.each([
    ["a letter O for the digit 0 in a number", `${body}2. *Decides* to meet in 2O24.`, "DRF051"],
    ["a question mark in a bracket", `${body}2. *Decides* to meet (?the meeting?).`, "DRF051"],
    ["a question mark for a dash", `${body}2. *Decides* to meet ? soon or late ? in the tower.`, "DRF051"],
    ["a digit inside a word", `${body}2. *Decides* to meet at the ligh4thouse.`, "DRF051"],
    ["straight quotation marks", `${body}2. *Decides* to meet under the title "Lamps".`, "DRF051"],
    ["a call of a footnote that was lost", `${body}2. *Decides* to meet,² and to go on meeting.`, "DRF008"],
    [
      "a mark that was misread",
      "The General Assembly,\n\n*Recalling* its resolutions,\n\n{a) *Recalling* the lamps,\n\n1. *Decides* to meet.",
      "DRF034",
    ],
    [
      "a word that the end of a line cuts before and",
      `${body}2. *Decides* to keep the principle of comm-\nand responsibility.`,
      "DRF043",
    ],
    [
      "a word that a hyphen of Unicode cuts",
      `${body}2. *Decides* to keep the lampl‐\nings of light.`,
      "DRF043",
    ],
    ["a backslash", `${body}2. *Decides* to meet at \\home.`, "DRF051"],
  ])("%s", (_, content, code) => {
    expect(codesOf(content)).toEqual([code]);
  });

  it("of words with a suspended hyphen has none", () => {
    expect(codesOf(`${body}2. *Decides* to meet for four-\nto five-year terms of four years.`)).toEqual([]);
  });

  it("a paragraph that is in the text twice", () => {
    const paragraph = `*Recalling* its resolutions on the keepers of lighthouses, and ${"the lamps of the coast, ".repeat(4)}`;
    const made = draftBody(
      `The General Assembly,\n\n${paragraph.trim()}\n\n${paragraph.trim()}\n\n1. *Decides* to meet.`,
    );
    expect(made.findings.map(({ code }) => code)).toContain("DRF050");
  });

  const page = (number: number, words: string) => `${words}\n\n\n\n77-12345    ${number}/4\n\n`;
  const pages = [
    page(1, "The General Assembly,\n\n*Recalling* its first resolution,"),
    page(2, "*Recalling* its second resolution,"),
    page(3, "*Recalling* its third resolution,"),
    page(4, "1. *Decides* to meet."),
  ];
  const inOrder = (...order: number[]) =>
    draftBody(order.map((number) => pages[number - 1]).join("\n"))
      .findings.filter(({ code }) => code === "DRF050")
      .map(({ message }) => message);

  it.each([
    [
      "missing",
      [1, 2, 4],
      ["the page after page 2 is page 4", "page 4 comes after page 2: pages are missing or in another order"],
    ],
    [
      "twice in the text",
      [1, 2, 2, 3, 4],
      [
        "the 2 lines from here on have the same words as the 2 lines before them; their words are drafted once",
      ],
    ],
    ["in order", [1, 2, 3, 4], []],
  ])("a page that is %s", (_, order, messages) => {
    expect(inOrder(...order)).toEqual(messages);
  });

  it("pages in another order", () => {
    expect(inOrder(1, 3, 2, 4)).toHaveLength(6);
  });
});

it("the tidy text has none of these findings", () => {
  expect(newFindings(draftOf(assemblyText.content))).toEqual([]);
  expect(tidy.findings.filter(({ code }) => /^DRF05/.test(code))).toEqual([]);
});
