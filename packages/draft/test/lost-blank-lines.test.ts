import { describe, expect, it } from "vitest";
import { draftBody, outlineOf } from "./registers.ts";

const labels = (made: ReturnType<typeof draftBody>) => outlineOf(made).map(([label]) => label);
const told = (made: ReturnType<typeof draftBody>) => made.findings.map(({ code, line }) => `${code} ${line}`);

describe("a text without blank lines", () => {
  it.each([
    ["1.", "1.", "2."],
    ["(1)", "(1)", "(2)"],
    ["1)", "1)", "2)"],
    ["I.", "I.", "II."],
  ])("with paragraphs numbered %s", (_, one, two) => {
    const made = draftBody(
      `The General Assembly,\nRecalling its tests,\n${one} Requests the readers:\n(a) To read;\n(b) To write;\n${two} Decides to end.`,
    );
    expect(labels(made)).toEqual(["PP1", "OP1", "OP1(a)", "OP1(b)", "OP2"]);
  });

  it("the numeral of a section and its title", () => {
    const made = draftBody(
      "The General Assembly,\nRecalling its tests,\nI\nReading\n1. Decides to read.\nII\nWriting\n1. Decides to write.",
    );
    expect(labels(made)).toEqual(["PP1", "section I, OP1", "section II, OP1"]);
  });

  it("a paragraph after a note in square brackets that comes after a comma, but not after other words in brackets", () => {
    const noted = (note: string) =>
      labels(
        draftBody(
          `The General Assembly,\nRecalling the right to light${note}\nReaffirming the lamps,\n1. Decides to read.`,
        ),
      );
    expect(noted(", [See resolution 98/1, annex]")).toEqual(["PP1", "PP2", "OP1"]);
    expect(noted(" [of the harbours]")).toEqual(["PP1", "OP1"]);
  });

  const dense = (...lines: string[]) =>
    outlineOf(draftBody(`The General Assembly,\nRecalling its tests,\n${lines.join("\n")}`));

  it("a paragraph after one that ends with a question, or with the plain number of a footnote that is lost", () => {
    expect(
      dense(
        "Recalling the question: what do the keepers of the lamps in the northern towers do at night?",
        "Having received the answer of the keepers,1",
        "Noting the plan of 2044,12",
        "Recalling the fog,",
        "1. Decides to read;",
        "2. Decides to end.",
      ).map(([label]) => label),
    ).toEqual(["PP1", "PP2", "PP3", "PP4", "PP5", "OP1", "OP2"]);
  });

  it("but not the rest of a title after a colon", () => {
    const title = "Underlining the importance of the conference on the lamps of all harbours:";
    expect(dense(title, "Relighting the Quays, held in the fog,", "1. Decides to end.")).toContainEqual([
      "PP2",
      `${title} Relighting the Quays, held in the fog,`,
    ]);
  });

  it("a title above a numbered paragraph, but not the last words of a paragraph", () => {
    const made = draftBody(
      "The General Assembly,\nRecalling its tests,\n1. Requests the keepers to read the lamps of the towers;\nReporting\n2. Requests them to write to the Council of the\nNorthern Harbours\n3. Decides to end.",
    );
    expect(outlineOf(made)).toEqual([
      ["PP1", "Recalling its tests,"],
      ["OP1", "Requests the keepers to read the lamps of the towers;"],
      ["OP2", "Requests them to write to the Council of the Northern Harbours"],
      ["OP3", "Decides to end."],
    ]);
    expect(told(made).filter((code) => /^DRF03/.test(code))).toEqual(["DRF031 26", "DRF038 27"]);
  });

  it("a title between the preamble and paragraph 1, and the text below the title of an annex", () => {
    const made = draftBody(
      "The General Assembly,\nRecalling its tests of the northern lamps and of all keepers,\nLamps\n1. Decides to read.\nAnnex\nFog\nThe keepers of the northern lamps read the book of the tower.",
    );
    expect(outlineOf(made)).toEqual([
      ["PP1", "Recalling its tests of the northern lamps and of all keepers,"],
      ["OP1", "Decides to read."],
      ["annex, unnumbered 1", "The keepers of the northern lamps read the book of the tower."],
    ]);
    expect(told(made).filter((code) => code.startsWith("DRF031"))).toHaveLength(2);
  });

  it("a title above an operative paragraph without a number, but not a part of a sentence", () => {
    const made = draftBody(
      "The General Assembly,\nRecalling its tests and all the readers of the archive,\nA. Themes of the readers for 2050\nDecides that the readers shall have these themes:\n(a) Fog;\n(b) Lamps;\nDecides to end.",
    );
    expect(labels(made)).toEqual(["PP1", "OP1", "OP1(a)", "OP1(b)", "OP2"]);
    expect(made.resolution?.divisions[0]?.heading).toBe("A. Themes of the readers for 2050");
    expect(told(made)).toContain("DRF031 25");
    expect(
      dense(
        "Recalling the letters of the keepers,",
        "Captain A. Reader and all others,",
        "Decides to end.",
      )[1]?.[1],
    ).toBe("Recalling the letters of the keepers, Captain A. Reader and all others,");
  });

  it("an annex that begins with the marks of a list", () => {
    const made = draftBody(
      "The General Assembly,\nRecalling its tests,\n1. Decides to read.\nAnnex II\nPlan of the keepers\n(1) commit to read the lamps;\n(2) commit to the fog;\n(3) commit to end.",
    );
    expect(labels(made).slice(2)).toEqual([1, 2, 3].map((number) => `annex II, unnumbered ${number}`));
    expect(told(made).filter((code) => code.startsWith("DRF031"))).toHaveLength(2);
  });

  it("an annex, and its numbered paragraphs after a heading", () => {
    const made = draftBody(
      "The General Assembly,\nRecalling its tests,\n1. Decides to read.\nAnnex II\nReaders shall read.\nFirst steps\n1. They open the book.\n2. They read it.",
    );
    expect(labels(made)).toEqual([
      "PP1",
      "OP1",
      "annex II, unnumbered 1",
      "annex II, para. 1",
      "annex II, para. 2",
    ]);
    expect(made.findings.map(({ code }) => code)).toContain("DRF031");
  });
});

describe("a blank line is missing", () => {
  const body = (lines: string) => `The General Assembly,

Recalling its tests of those who read the letters that
came to the archive by the sea, and of all who write
them,

1. Decides to go on with the tests of those who read the
letters that came to the archive;
${lines}

2. Decides to end.`;

  it("before a heading", () => {
    expect(told(draftBody(body("Work of the archive")))).toEqual(["DRF038 29", "DRF034 30", "DRF031 31"]);
  });

  it("before an entry after a short line", () => {
    const made = draftBody(body("among them the readers of\nAtlantis\nLemuria;"));
    expect(told(made)).toContain("DRF031 33");
  });

  it("nowhere: a name at the beginning of a full line is part of the sentence", () => {
    const made = draftBody(
      body("the letters are those that the archive keeps for the\nSecretary of the sea, who reads them;"),
    );
    expect(told(made).filter((each) => each.startsWith("DRF031"))).toEqual([]);
  });
});

describe("numbers in other forms", () => {
  it.each([
    ["I. Decides to read;", "II. Decides to write.", ["I.", "II."]],
    ["1.- Decides to read;", "2.- Decides to write.", ["1.-", "2.-"]],
    ["1 . Decides to read;", "2 . Decides to write.", ["1.", "2."]],
  ])("%s", (one, two, marks) => {
    const made = draftBody(`The General Assembly,\n\nRecalling its tests,\n\n${one}\n\n${two}`);
    expect(outlineOf(made).slice(1)).toEqual([
      ["OP1", "Decides to read;"],
      ["OP2", "Decides to write."],
    ]);
    expect(made.paragraphs.slice(1).map(({ mark }, at) => mark ?? `${at + 1}.`)).toEqual(marks);
    expect(made.findings).toEqual([]);
  });

  it("a section with a Roman number stays a section", () => {
    const made = draftBody(
      "The General Assembly,\n\nI. Reading\n\n1. Decides to read.\n\nII. Writing\n\n1. Decides to write.",
    );
    expect(labels(made)).toEqual(["section I, OP1", "section II, OP1"]);
  });
});

describe("sections and annexes", () => {
  it("a title longer than other headings comes after the number of a section", () => {
    const title = `Reports on ${Array.from({ length: 30 }, (_, at) => `the box ${at + 1}`).join(", ")}`;
    const made = draftBody(
      `The General Assembly,\n\nI\n\nReading\n\n1. Decides to read;\n\nII\n\n${title}\n\n1. Decides to write.`,
    );
    expect(labels(made)).toEqual(["section I, OP1", "section II, OP1"]);
  });

  it("a heading and a preamble below it begin a section", () => {
    const made = draftBody(
      "The General Assembly,\n\nReading\n\nRecalling its tests,\n\n1. Decides to read;\n\nWriting\n\nRecalling its letters,\n\n1. Decides to write.",
    );
    expect(labels(made)).toEqual(["PP1", "OP1", "section 1, PP1", "section 1, OP1"]);
  });

  it("an annex begins after a signature", () => {
    const made = draftBody(
      "The General Assembly,\n\n1. Decides to read.\n\nAnnex I\n\nWe shall read.\n\n(Signed) A. Reader\n\nAnnex II\n\nWe shall write.",
    );
    expect(labels(made)).toEqual([
      "OP1",
      "annex I, unnumbered 1",
      "annex I, unnumbered 2",
      "annex II, unnumbered 1",
    ]);
  });

  it("the close of the resolution inside an annex is told", () => {
    const made = draftBody(
      "The General Assembly,\n\n1. Decides to read.\n\nAnnex\n\nWe shall read.\n\nAdopted unanimously at the 1650th meeting.",
    );
    expect(told(made)).toEqual(["DRF035 31"]);
  });

  it("a sentence goes on over the number of a meeting at the start of a line", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling what it heard at its\n54th plenary meeting, on reading,\n\n1. Decides to read.",
    );
    expect(outlineOf(made)).toEqual([
      ["PP1", "Recalling what it heard at its 54th plenary meeting, on reading,"],
      ["OP1", "Decides to read."],
    ]);
  });

  it("words after a list in a preamble, in lower case, are told", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling:\n\n(a) The first test,\n\n(b) The second test,\n\nand all that follows from them,\n\n1. Decides to read.",
    );
    expect(told(made)).toEqual(["DRF036 31"]);
  });
});

describe("what may hide a heading or a paragraph is told", () => {
  it("an item that does not end before the next one", () => {
    const made = draftBody(
      "The General Assembly,\nRecalling its tests,\n1. Requests the readers:\n(a) To read the letters of the archive;\nWork of the writers\n(b) To write;\n2. Decides to end.",
    );
    expect(told(made)).toEqual(expect.arrayContaining(["DRF038 26"]));
    expect(made.findings.map(({ message }) => message).join()).toContain(
      "this item does not end as the others of its list do, and the next one begins below it (2 places: lines 26, 28)",
    );
  });

  it("a paragraph of an annex that opens with a verb", () => {
    const made = draftBody(
      "The General Assembly,\nRecalling its tests,\n1. Decides to read.\nAnnex\nThe readers shall read;\nDecides that they shall write.",
    );
    expect(labels(made)).toEqual(["PP1", "OP1", "annex, unnumbered 1", "annex, unnumbered 2"]);
    expect(told(made)).toContain("DRF031 28");
  });
});
