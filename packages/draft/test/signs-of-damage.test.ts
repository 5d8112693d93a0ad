import { describe, expect, it } from "vitest";
import { draft, draftBody } from "./registers.ts";

const preamble = "The General Assembly,\n\nRecalling its tests of the lamps along the coast,";
const end = "2. Decides to remain seized of the matter.";

/** The findings with a code, as code and message. */
const told = (body: string, code: string) =>
  draftBody(body).findings.flatMap((finding) => (finding.code === code ? [finding.message] : []));

describe("what shows that a copy is damaged is told at its place", () => {
  const withParagraph = (words: string) => `${preamble}\n\n1. ${words}\n\n${end}`;

  it.each([
    ["Calls upon the «keepers of lamps» to report;", "marks of another language"],
    ["Calls upon the „keepers of lamps“ to report;", "marks of another language"],
    ["Calls upon the [Deleted: old] [Inserted: new] keepers to report;", "tracked change"],
    ["Calls upon the keepers to report; Anna 10:05 AM", "the time at which"],
    ["Calls upon the keepers 03/03/2045, 17:05 to report;", "the time at which"],
    [
      "Calls upon the keepers named in Error! Reference source not found. to report;",
      "a reference points to nothing",
    ],
    ["Calls upon the keepers = of the lamps to report;", "is a sign of programs"],
    ["Calls upon the ██████ of the lamps to report;", "is a mark of a program"],
    ["Calls·upon·the·keepers·to·report;¶", "is a mark of a program"],
    ["Calls upon the keepers […] of the lamps to report;", "somebody left out words"],
    ["Calls upon the keepers of lamps, ... and of towers, to report;", "somebody left out words"],
    ["Calls upon the keepers to keep […] Lamps and to report;", "somebody left out words"],
    ["Calls upon the keepers [deleted: old] to report;", "tracked change"],
    ["Calls upon the keepers of lamps (...)", "somebody left out words"],
    ["Calls upon the keepers of lamps [omitted] to report;", "somebody left out words"],
    ["Calls upon the keepers+IBk- council to report;", "a character that was not decoded"],
    ["Calls upon the keepers%E2%80%99 council to report;", "a character that was not decoded"],
    ["Calls upon the +keepers of the lamps to report;", "the sign of an added line"],
    ["Calls upon the keepers comma and all others comma to report;", "as people dictate it"],
    ["Calls upon the keepers to report; new paragraph Requests oil;", "as people dictate it"],
    ["Recalls the record of the keepers 98/12-Jan;", "a spreadsheet took for a date"],
    ["Calls upon the keepers © to report;", "a sign that a program wrote"],
    ["Calls upon the keepers of [p. 3] lamps to report;", "the number of a page"],
    ["Calls upon the keepersÆ council to report;", "another encoding"],
    ["Calls upon the keepers . of the lamps to report;", "a space before"],
    ["Calls upon the keepersâ council to report;", "wrong encoding"],
    ["Calls upon the ÒkeepersÓ of 2042Ð2044 to report;", "another encoding"],
    ["Recalls document A/98/S3/Add.1 of the keepers;", "mixes letters and digits"],
    ["Calls upon the keepers to ~light~ the lamps;", "is a sign of programs"],
    ["Calls upon the keepers (text under negotiation) to report;", "a draft is not agreed"],
    ["Calls upon [all] keepers of the lamps to report;", "is in square brackets"],
    ["Calls upon the keepers to report; [Agreed ad ref]", "is in square brackets"],
    ["Calls upon a\u0336l\u0336l\u0336 keepers of the lamps to report;", "is struck out"],
    ["Recalls the record in vol. 729, No. 1048S, of the keepers;", "mixes letters and digits"],
    ["Calls upon the keepers of the non profit towers to report;", '"non profit" seems to lack'],
    ["Calls upon the keepers who had COVID 19 to report;", '"COVID 19" seems to lack'],
  ])("%s", (words, message) => {
    expect(told(withParagraph(words), "DRF051").join()).toContain(message);
  });

  it.each([
    "Calls upon the “keepers of lamps” to report;",
    "Calls upon the keepers of ~300 lamps, as agreed, (under discussion at the harbour) to report;",
    "Calls upon the keepers (of lamps) to report at 10 a.m. on Mondays;",
    "Calls upon the keepers, who are personae non gratae or non grata, the non-profit and non‑profit towers to report;",
    "Calls upon the keepers of Château Sâmba — and of Óbidos — to report “... on lamps” on 29B;",
    "Calls upon the keepers of Hawaii and of the radii in the appendix to report;",
    "Calls upon the keepers to open a new line of lamps, with the new paragraph below it, and a comma between;",
    "Calls upon the keepers to agree on a new paragraph 4 before 1 January 2045 at +2 degrees and 50% of lamps;",
  ])("not in %s", (words) => {
    expect(told(withParagraph(words), "DRF051")).toEqual([]);
  });

  it.each([
    "Calls upon the keepers to report on the of the lamps;",
    "Calls upon the keepers of is to report;",
    "Calls upon the keepers to to the tower;",
    "Calls upon the keepers and their from the tower;",
    "Calls upon the keepers of 12 the towers to report;",
    "Calls upon the keepers whose of the tower to report;",
    "Calls upon the keepers to be has lit the lamp;",
    "Calls upon the international the keepers to report;",
    "Calls upon the keepers, in accordance lamps of fog, to report;",
    "Calls upon the keepers pursuant the lamps, to report;",
    "Calls upon the keepers at work aimed the lamps to report;",
    "Calls upon the keepers at work aimed mostly the lamps to report;",
  ])("words that cannot stand side by side: %s", (words) => {
    expect(told(withParagraph(words), "DRF043").join()).toContain("cannot follow each other");
  });

  it("the language of a letter is not a word in square brackets that nobody has agreed", () => {
    expect(told(withParagraph("[Original: French]"), "DRF051")).toEqual([]);
    expect(told(withParagraph("Calls upon [French] keepers to report;"), "DRF051")).toHaveLength(1);
  });

  it("an article that ends a clause", () => {
    const words = "Calls upon the keepers of the, and of the tower, to report;";
    expect(told(withParagraph(words), "DRF043").join()).toContain('"the" cannot end a clause');
  });

  it.each([
    "Calls upon the by-law keepers, the in situ keepers and those of whom they speak, to report;",
    "Calls upon the keepers, at 12 the Towers, to report on 5 lamps, the 12 of the north and their 3 oils;",
    "Calls upon the keepers, in strict accordance with lamps aimed at regional and human keepers, to report;",
    "Calls upon the keepers to whom the will of the people is known to report;",
    "Calls upon the keepers of lamps aimed primarily at ships, and aimed inter alia at fog, to report;",
    "Calls upon the keepers of lamps that are international by nature, and aimed also at fog, to report;",
  ])("words that may: %s", (words) => {
    expect(told(withParagraph(words), "DRF043")).toEqual([]);
  });

  it.each([
    "Calls upon the keepers to 9 A/75/982. report on the lamps;",
    "Calls upon the keepers of the lamps. to report;",
    "Calls upon the keepers of 2044. to report;",
    "Calls upon the keepers to. and the inspectors of the lamps to report;",
  ])("a sentence that ends before words in lower case: %s", (words) => {
    expect(told(withParagraph(words), "DRF043").join()).toContain("a sentence ends inside");
  });

  it.each([
    "Calls upon the keepers (see paras. of that report, vol. iv, and www.example.org/lamps. html) to report;",
    "Calls upon the keepers to report. They are named in the annex, e.g. under their towers;",
  ])("abbreviations end no sentence: %s", (words) => {
    expect(told(withParagraph(words), "DRF043")).toEqual([]);
  });

  it.each([
    "Calls upon the keepers of the United of the lamps to report;",
    "Calls upon the High to report on the lamps;",
    "Calls upon the keepers of the Nations and of lamps to report;",
  ])("a name of which a part is lost: %s", (words) => {
    expect(told(withParagraph(words), "DRF043").join()).toContain("is not whole");
  });

  it("a name that is not whole, between whole words", () => {
    const words = "Calls upon the experienced keepers of the United of the northernmost lamps to report;";
    expect(told(withParagraph(words), "DRF043").join()).toContain(
      'in "keepers of the United of the northernmost" is',
    );
  });

  it.each([
    "Calls upon the non-United Nations keepers, the High Commissioner and its Rapporteur to report;",
    "Calls upon the United Kingdom and the United Arab Emirates to report on Human Rights-based lamps;",
    "Calls upon the United Foggese Keepers, in relations among Nations, to seek the Advisory opinion;",
    "Calls upon all Nations, the Deputy head of the keepers and those on the High seas to report;",
  ])("names that are whole: %s", (words) => {
    expect(told(withParagraph(words), "DRF043")).toEqual([]);
  });

  it("the mark of the list around an item, inside its text", () => {
    const list = (text: string) =>
      withParagraph(`Calls upon the keepers:\n\n(a) To light lamps:\n\n(i) Of oil;\n\n(ii) ${text}`);
    const inside = "the mark (b) is inside the text";
    expect(told(list("Of gas; (b) To report;"), "DRF034").join()).toContain(inside);
    expect(told(list("Of gas, and of (a) towers; (b) Harbours;"), "DRF034").join()).not.toContain(inside);
    expect(
      told(withParagraph("Calls upon the keepers:\n\n(a) To meet;(b) To report;"), "DRF034").join(),
    ).toContain(inside);
  });

  it("items whose marks and lines are lost", () => {
    const words = "Calls upon the keepers to report: A review of the lamps; or A count of the lamps;";
    expect(told(withParagraph(words), "DRF034").join()).toContain("a list is inside");
    expect(told(withParagraph(words.replace("or A", "or a")), "DRF034")).toEqual([]);
  });

  it.each([
    "Calls upon the keepers: (i) To light the lamps; (ii) To report;",
    "Calls upon the keepers: 1) To light the lamps; 2) To report;",
    "Calls upon the keepers, • To light the lamps, • To report;",
    "Calls upon the keepers: (b) All keepers to report; (a) All readers to read;",
    "Calls upon the keepers to meet: To light the lamps; To report;",
    "Calls upon the keepers to meet; Reporting of the lamps;",
  ])("items in one line: %s", (words) => {
    expect(told(withParagraph(words), "DRF034").join()).toContain("a list is inside");
  });

  it.each([
    "Calls upon the keepers (i) to light the lamps; (ii) to report;",
    "Calls upon the keepers to read “Lamps: To light the lamps; To report”;",
  ])("no items: %s", (words) => {
    expect(told(withParagraph(words), "DRF034")).toEqual([]);
  });

  it("a line that is in the input twice", () => {
    const line = "who have lit the lamps of the old harbour before the winter";
    const words = `Calls upon the keepers ${line} ${line} to report;`;
    expect(told(withParagraph(words), "DRF050").join()).toContain("repeats the words before it");
  });

  it.each([
    "Calls upon the keepers of the lamps, of all lighthouses, of all lighthouses, to report;",
    "Calls upon the keepers of lamps, the keepers of lamps of oil and all others to report;",
    "Calls upon the keepers who have lit the lamps of the harbour in 2041 and who have lit the lamps of the harbour in 2042;",
  ])("no words twice: %s", (words) => {
    expect(told(withParagraph(words), "DRF050")).toEqual([]);
  });

  it("a text that has lost its capitals", () => {
    const lower = withParagraph("calls upon the keepers to report;")
      .toLowerCase()
      .replace("the general assembly,", "The General Assembly,");
    expect(told(lower, "DRF036").join()).toContain("the text has lost its capitals");
  });

  it("lines that a program cut after as many characters", () => {
    const nouns = "lamp tower harbour oil keeper fog lighthouse storm winter island coast".split(" ");
    const words = Array.from(
      { length: 400 },
      (_, at) => `${nouns[(at * 5) % nouns.length]} ${at % 3 ? "and" : "of the"} `,
    );
    const lines = words.join("").match(/.{60,84} /g) ?? [];
    const body = (own: readonly string[]) => withParagraph(`Notes that the\n${own.join("\n")};`);
    const message = "from here on lines end after 60 characters";
    expect(told(body(lines.map((line) => line.slice(0, 60))), "DRF043").join()).toContain(message);
    expect(told(body(lines.map((line) => line.trim())), "DRF043").join()).not.toContain("from here on");
  });

  it("an operative paragraph that is joined to the one before it after a semicolon", () => {
    const words = "Calls upon the keepers to report; Requests Governments to send oil for the lamps;";
    expect(told(withParagraph(words), "DRF034").join()).toContain("an opening phrase is inside");
    const title = "Takes note of the report; Strengthening Keepers of the Lamps is its title;";
    expect(told(withParagraph(title), "DRF034")).toEqual([]);
  });

  it("items that a program numbered by their paragraph", () => {
    const list = withParagraph("Calls upon the keepers:\n\n1.1 To light the lamps;\n\n1.2 To report;");
    expect(told(list, "DRF002").join()).toContain("numbers such as 1.1");
    const letters = withParagraph("Calls upon the keepers:\n\n(a) To light the lamps;\n\n(b) To report;");
    expect(told(letters, "DRF002")).toEqual([]);
  });

  it("a heading after which no paragraph comes", () => {
    const message = "but no paragraph comes after it";
    expect(told(`${withParagraph("Calls for light;")}\n\nReferences`, "DRF030").join()).toContain(message);
    expect(told(`${preamble}\n\nLamps\n\n1. Calls for light;\n\n${end}`, "DRF030")).toEqual([]);
  });

  it("a line in capitals inside a sentence", () => {
    const lines = (line: string) =>
      `Calls upon the keepers of all lighthouses of the coast, and of the islands,\n${line}to report before the winter on the oil and on the lamps that they have lit there;`;
    expect(told(withParagraph(lines("UNOFFICIAL\n")), "DRF031").join()).toContain("this short line");
    expect(told(withParagraph(lines("")), "DRF031")).toEqual([]);
  });

  it("numbers of lines in the right margin, too few to be told from the text", () => {
    const lines = (number: string) =>
      `Calls upon the keepers of all lighthouses of the coast, and of the islands,${number}\nto report before the winter;`;
    expect(told(withParagraph(lines("       5")), "DRF032").join()).toContain("the number 5 is far");
    expect(told(withParagraph(lines("")), "DRF032")).toEqual([]);
  });

  it("blocks that all end after as many characters", () => {
    const paragraph = (word: string) => `${word} ${"the lamps of the coast and ".repeat(20)}the oil,`;
    const words = ["Recalling", "Reminding", "Observing"].map(paragraph);
    const body = (blocks: readonly string[]) =>
      `The General Assembly,\n\n${blocks.join("\n\n")}\n\n1. Decides to end.`;
    const cut = words.flatMap((whole) => [whole.slice(0, 255), whole.slice(255, 510), whole.slice(510)]);
    expect(told(body(cut), "DRF043")).toHaveLength(6);
    expect(told(body(words), "DRF043")).toEqual([]);
  });
});

describe("what damage does to a masthead is told", () => {
  const text = (title: string, formula: string) =>
    draft({
      path: "a-res-99-7.txt",
      content: `A/RES/99/7\n\nResolution adopted by the General Assembly on 1 March 2045\n\n99/7. ${title}\n\n${formula}\n\nRecalling its tests,\n\n1. Decides to read;\n\n2. Decides to end.`,
    }).findings.map(({ code, message }) => `${code} ${message}`);

  it("a title in capitals", () => {
    expect(text("LAMPS OF THE COAST", "The General Assembly,").join()).toContain("the title is in capitals");
    expect(text("Lamps of the coast", "The General Assembly,")).toEqual([]);
  });

  it("an enacting formula with other words in it", () => {
    expect(text("Lamps of the coast", "The l General Assembly,").join()).toContain(
      'DRF051 "The l General Assembly," is read as the enacting formula',
    );
    expect(text("Lamps of the coast", "The tall General Assembly,").join()).toContain(
      "DRF011 no line before",
    );
  });
});
