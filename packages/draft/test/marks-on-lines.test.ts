import { describe, expect, it } from "vitest";
import { draft, draftBody, masthead, outlineOf } from "./registers.ts";
import { validated } from "./validated.ts";

const body = `The General Assembly,

Recalling its resolution on the lamps of the far coast, which the keepers
of the harbour read in the first year of the great fog, and thanking
all those who carried oil to the towers,

Noting the report of the inspector of the coast about the towers
of the north, the bells of the south and the boats between them,

1. Decides to keep the lamps of the coast burning during the nights
of the winter, and to meet again when the fog has gone;

2. Requests the keepers:

(a) To clean the lamps before the evening and to write into the book
of the tower how much oil was burned;

(b) To count the ships;

3. Decides to remain seized of the matter.`;
const text = `${masthead}\n\n${body}\n`;
const tidy = draft({ path: "copy.txt", content: text });
const setAsideLines = (made: ReturnType<typeof draft>) =>
  made.findings.filter(({ message }) => message.includes("nearly all lines"));

/** The text with each line changed. @param isOfAll blank lines are too */
function changed(
  change: (line: string, number: number) => string,
  isOfAll = false,
): ReturnType<typeof draft> {
  let count = 0;
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" && !isOfAll ? line : change(line, ++count)));
  return draft({ path: "copy.txt", content: `${lines.join("\n")}\n` });
}

describe("what a program prints on each line of a text is set aside", () => {
  it.each<[string, (line: string, number: number) => string, boolean?]>([
    ["numbers in square brackets at the end", (line, number) => `${line.padEnd(90)}[${number}]`],
    ["numbers with a letter at the end", (line, number) => `${line} L${number}`],
    ["numbers with a full stop at the start", (line, number) => `${number}. ${line}`],
    ["numbers with a colon, also of blank lines", (line, number) => `${number}:${line}`, true],
    ["numbers that do not begin with 1", (line, number) => `${number + 36} ${line}`],
    ["times", (line, number) => `00:${number}:05 ${line}`],
    ["the sign of a comment", (line) => `// ${line}`.trimEnd(), true],
    ["the name of who is quoted", (line) => `AK> ${line}`.trimEnd(), true],
    ["the sign of the end of a line", (line) => `${line}$`, true],
  ])("%s", (_, change, isOfAll) => {
    const made = changed(change, isOfAll);
    expect(outlineOf(made)).toEqual(outlineOf(tidy));
    expect(made.resolution).toEqual(tidy.resolution);
    expect(setAsideLines(made)).toHaveLength(1);
    expect(validated(made)).toEqual([]);
  });

  it("before the footnotes too", () => {
    const noted = `${body.replace("coast burning", "coast² burning").replace("coast,", "coast,¹")}\n\n¹ Book of lamps.\n² Book of bells.`;
    const lines = noted.split("\n").map((line) => (line === "" ? "//" : `// ${line}`));
    expect(draftBody(lines.join("\n")).resolution?.footnotes).toEqual(draftBody(noted).resolution?.footnotes);
  });
});

describe("what belongs to a document is kept", () => {
  const items = Array.from({ length: 30 }, (_, at) => `Keeper ${at + 1} keeps the tower of the coast`);

  it.each([
    ["the bullets of a list", items.map((words) => `• ${words};`)],
    ["the numbers of paragraphs", items.map((words, at) => `${at + 1}. Decides that ${words};`)],
    ["the numbers of a list of targets", items.map((words, at) => `${at + 1}.1 ${words}`)],
    ["the same first words", items.map((_, at) => `Target ${at + 1}: lamps`)],
    ["the dashes of a list in small letters", items.map((_, at) => `– light the lamp of tower ${at};`)],
    ["numbers in brackets of a list in small letters", items.map((_, at) => `(${at + 1}) light a lamp,`)],
    ["the years of reports", items.map((_, at) => `Report of the keepers for ${1990 + at}`)],
  ])("%s", (_, lines) => {
    const made = draftBody(`The General Assembly,\n\nRecalling its lamps,\n\n${lines.join("\n\n")}`);
    expect(setAsideLines(made)).toEqual([]);
  });

  it.each([" ", "      ", "\t"])("the amounts of a table: %j", (gap) => {
    const rows = items.map((_, at) => `Tower of the coast${gap}0.${(at * 37) % 100}`);
    const made = draftBody(`The General Assembly,\n\n1. Decides on these shares:\n\n${rows.join("\n")}`);
    expect(setAsideLines(made)).toEqual([]);
  });

  it("the numbers at the ends of the lines of a list", () => {
    const list = items.map((_, at) => `+ lamp of tower ${at + 1}`);
    const made = draftBody(`The General Assembly,\n\n1. Decides on these lamps:\n\n${list.join("\n")}`);
    expect(made.setAside.map(({ reason }) => reason)).not.toContain("line number");
  });

  it("the amounts of a table with rows in small letters", () => {
    const rows = items.map((_, at) => `lamps of the coast $${(at * 37) % 100}`);
    const made = draftBody(`The General Assembly,\n\n1. Decides on these sums:\n\n${rows.join("\n")}`);
    expect(setAsideLines(made)).toEqual([]);
  });

  it("a mark of fewer lines than ten", () => {
    expect(
      setAsideLines(draftBody("// The General Assembly,\n// Recalling its lamps,\n// 1. Decides.")),
    ).toEqual([]);
  });
});

describe("marks of a copy on a few lines", () => {
  const list = (first: string, second: string) =>
    draftBody(
      `The General Assembly,\n\n1. Requests the keepers:\n${first} to clean the lamps of the tower;\n${second} to count the ships;\n2. Decides to end.`,
    );

  it("are read as the signs of a list where they are question marks, with a finding", () => {
    const made = list("?", "?");
    expect(outlineOf(made).map(([label]) => label)).toEqual(["OP1", "OP1(1)", "OP1(2)", "OP2"]);
    expect(made.findings.map(({ message }) => message)).toContain(
      "the items of this list have bullets, and are drafted with numbers",
    );
  });

  it("are set aside where Markdown indents items by them", () => {
    const made = draftBody(
      body.replaceAll("(a)", "> (a)").replaceAll("of the tower how", "> of the tower how"),
    );
    expect(outlineOf(made)).toEqual(outlineOf(draftBody(body)));
    expect(made.setAside.map(({ reason }) => reason)).toContain("mark of a quoted line, 2 times");
  });

  it("are words where only one line has them, or a number comes after them", () => {
    const made = draftBody(
      body.replace("of the tower how", "> 5 of the tower how").replace("of the north", "> 6 of the north"),
    );
    expect(
      outlineOf(made)
        .map(([, words]) => words)
        .join(" "),
    ).toContain("> 5 of the tower how");
  });
});

describe("a closing quotation mark that was read in the wrong encoding", () => {
  it.each(["â€\u009D", "â€\uFFFD", "â€"])("is one, of %j", (mark) => {
    const made = draftBody(
      `The General Assembly,\n\n1. Welcomes the â€œLamps of the Coast${mark}, and its keepers.`,
    );
    expect(outlineOf(made)[0]?.[1]).toContain("the “Lamps of the Coast”, and its");
  });

  it("is not read between letters", () => {
    const made = draftBody("The General Assembly,\n\n1. Welcomes the lampâ€\uFFFDlighting keepers.");
    expect(made.findings.map(({ code }) => code)).toContain("DRF014");
  });
});
