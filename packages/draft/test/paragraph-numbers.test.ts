import { describe, expect, it } from "vitest";
import { type draft, draftBody, masthead, outlineOf } from "./registers.ts";

const codes = (made: ReturnType<typeof draft>) => made.findings.map(({ code, line }) => `${code} ${line}`);

describe("the numbers of paragraphs", () => {
  it("may be alone on their lines, also below a paragraph that ends with a comma", () => {
    const lines =
      "1.\nRequests light for the towers;\n2.\nRequests oil for the lamps,\n3.\nAlso requests\na report;\n4.\nDecides to end.";
    const made = draftBody(`The General Assembly,\n\nRecalling its tests,\n\n${lines}`);
    expect(outlineOf(made)).toEqual([
      ["PP1", "Recalling its tests,"],
      ["OP1", "Requests light for the towers;"],
      ["OP2", "Requests oil for the lamps,"],
      ["OP3", "Also requests a report;"],
      ["OP4", "Decides to end."],
    ]);
  });

  it("alone inside a sentence are no numbers of paragraphs", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling its tests,\n\n1. Requests the keepers of the lamps in paragraph\n7.\nto report;\n\n2. Decides to end.",
    );
    expect(outlineOf(made).map(([label]) => label)).toEqual(["PP1", "OP1", "OP2"]);
  });

  it.each([
    ["too high", [1, 2, 13, 4, 5], ["OP1", "OP2", "OP3", "OP4", "OP5"], 1],
    ["1 again", [1, 2, 1, 4], ["OP1", "OP2", "OP3", "OP4"], 1],
    ["that of the paragraph before, twice", [1, 1, 2, 4], ["OP1", "OP2", "OP3", "OP4"], 2],
    ["missing", [1, 2, 4, 5], ["OP1", "OP2", "OP4", "OP5"], 2],
  ])("of which one is %s", (_, numbers, labels, count) => {
    const lines = numbers.map((number, at) => `${number}. Requests lamp ${"abcde"[at]} of the tower;`);
    const made = draftBody(`The General Assembly,\n\n${lines.join("\n\n")}`);
    expect(outlineOf(made).map(([label]) => label)).toEqual(labels);
    expect(codes(made).filter((code) => code.startsWith("DRF002"))).toHaveLength(count);
  });

  it("a 1 between 2 and 3 in an annex does not begin a section, but one before 2 does", () => {
    const annex = (...numbers: number[]) =>
      draftBody(
        `The General Assembly,\n\n1. Decides to end.\n\nAnnex\n\n${numbers.map((number, at) => `${number}. The lamp burns ${at + 2} hours.`).join("\n\n")}`,
      );
    const stray = annex(1, 2, 1, 3, 4);
    expect(outlineOf(stray).map(([label]) => label)).toEqual([
      "OP1",
      "annex, para. 1",
      "annex, para. 2",
      "annex, unnumbered 1",
      "annex, para. 3",
      "annex, para. 4",
    ]);
    expect(codes(stray)).toContainEqual(expect.stringContaining("DRF002"));
    expect(outlineOf(annex(1, 2, 1, 2)).at(-1)?.[0]).toBe("annex, section 1, para. 2");
  });

  it("an operative paragraph alone has no number", () => {
    const made = draftBody("The General Assembly,\n\nRecalling its tests,\n\nDecides to test again.");
    expect(outlineOf(made).map(([label]) => label)).toEqual(["PP1", "OP1"]);
    expect(made.paragraphs[1]?.mark).toBe("none");
    expect(codes(made)).toEqual([]);
  });

  it("each of several operative paragraphs without numbers is told at its line", () => {
    const made = draftBody(
      "The General Assembly,\n\nDecides to test again;\n\nRequests a report on the tests.",
    );
    expect(outlineOf(made).map(([label]) => label)).toEqual(["OP1", "OP2"]);
    const body = masthead.split("\n").length + 4;
    expect(codes(made)).toEqual([`DRF004 ${body}`, `DRF004 ${body + 2}`]);
  });

  it("a section prints its only operative paragraph without a number, also where other sections have numbers", () => {
    const made = draftBody(
      "The General Assembly,\n\nI\nFirst tests\n\n1. Notes one;\n\n2. Notes two;\n\nII\nSecond tests\n\n" +
        "Having considered the plan,\n\nTakes note of the plan;\n\nIII\nThird tests\n\n1. Notes three.",
    );
    expect(outlineOf(made).map(([label]) => label)).toEqual([
      "section I, OP1",
      "section I, OP2",
      "section II, PP1",
      "section II, OP1",
      "section III, OP1",
    ]);
    expect(codes(made)).toEqual([]);
  });

  it("a paragraph that is a list from its first word on keeps the list in its text, and the places are told", () => {
    const made = draftBody(
      "The General Assembly,\n\n1. Notes one;\n\n2.\n\n(a) Decides two;\n\n(b) Decides three;\n\n3. Notes four.",
    );
    expect(outlineOf(made)).toEqual([
      ["OP1", "Notes one;"],
      ["OP2", "(a) Decides two; (b) Decides three;"],
      ["OP3", "Notes four."],
    ]);
    expect(codes(made).map((code) => code.split(" ")[0])).toContain("DRF003");
  });

  it("a number alone in its block takes the words of the next", () => {
    const made = draftBody("The General Assembly,\n\n1.\n\nNotes one;\n\n2.\n\nNotes two.");
    expect(outlineOf(made)).toEqual([
      ["OP1", "Notes one;"],
      ["OP2", "Notes two."],
    ]);
    expect(codes(made)).toEqual([]);
  });

  it("a gap in the numbers is told at its line", () => {
    const made = draftBody("The General Assembly,\n\n1. Notes one;\n\n2. Notes two;\n\n4. Notes four.");
    expect(outlineOf(made).map(([label]) => label)).toEqual(["OP1", "OP2", "OP4"]);
    expect(made.findings.map(({ message }) => message)).toEqual([
      "the number of the next paragraph is 4: words of the paragraphs between may be in this one",
      "numbering jumps from 2 to 4",
    ]);
  });
});

describe("numbers under lettered headings", () => {
  const under = (...blocks: string[]) =>
    draftBody(`The General Assembly,\n\nRecalling its tests,\n\n${blocks.join("\n\n")}`);
  const sections = ["A. Lamps", "1. Requests light;", "B. Bells"];

  it.each([
    "1. Report of the Conference of Keepers, annex I.",
    "1. A/99/1.",
    "1. See the plan of the keepers.",
    "1. Reports of the keepers for 2044.",
    "1. United Nations, Treaty Series, vol. 1, No. 2.",
    "1. Ibid.",
    "1. Available at lamps.example.",
  ])("go on where only a footnote has the number 1 again: %s", (note) => {
    const made = under(...sections, "2. Decides to end.", "41st plenary meeting", "1 March 2045", note);
    expect(outlineOf(made).map(([label]) => label)).toEqual(["PP1", "OP1", "OP2"]);
  });

  it("are kept of paragraphs that begin as footnotes do", () => {
    const made = under(
      "1. Requests light;\n\n2. Agreement on the quays shall be sought;\n\n3. Resolution 98/1 shall be read;\n\n4. Requests bells;",
    );
    expect(outlineOf(made).map(([label]) => label)).toEqual(["PP1", "OP1", "OP2", "OP3", "OP4"]);
  });

  it("of footnotes at the foot of a page are words of the preamble, with a finding each", () => {
    const made = under(
      "Recalling the lamps and\n\n1. A/99/1.\n\n2. Resolution 98/1.\n\nthe bells,",
      ...sections,
    );
    expect(outlineOf(made)).toEqual([
      ["PP1", "Recalling its tests,"],
      ["PP2", "Recalling the lamps and 1. A/99/1. 2. Resolution 98/1. the bells,"],
      ["OP1", "Requests light;"],
    ]);
    expect(codes(made).filter((code) => code.startsWith("DRF002"))).toEqual(["DRF002 29", "DRF002 31"]);
  });

  it("start again where two paragraphs have the number 1", () => {
    const made = under(...sections, "1. Decides to end.");
    expect(outlineOf(made).map(([label]) => label)).toEqual(["PP1", "section A, OP1", "section B, OP1"]);
    expect(codes(made)).toEqual([]);
  });

  it("that both go on and start again have a finding where they go on", () => {
    const made = under(...sections, "2. Requests oil;", "C. Fog", "1. Decides to end.");
    expect(outlineOf(made).map(([label]) => label)).toEqual([
      "PP1",
      "section A, OP1",
      "section B, OP2",
      "section C, OP1",
    ]);
    expect(codes(made)).toEqual(["DRF002 33"]);
  });
});

describe("a paragraph that opens as a preambular one below operative paragraphs", () => {
  const below = (end: string) =>
    draftBody(
      `The General Assembly,\n\nRecalling its tests,\n\nRequests the keepers to light the lamps;\n\nExpressing concern at the dark${end}\n\nDecides to end.`,
    );

  it("is an operative one where it ends as they do", () => {
    const made = below(", requests oil;");
    expect(outlineOf(made).map(([label]) => label)).toEqual(["PP1", "OP1", "OP2", "OP3"]);
    expect(codes(made).filter((code) => code.startsWith("DRF004"))).toHaveLength(3);
  });

  it("begins a section with a finding where it ends with a comma", () => {
    const made = below(",");
    expect(outlineOf(made).map(([label]) => label)).toEqual([
      "PP1",
      "OP1",
      "section 1, PP1",
      "section 1, OP1",
    ]);
    expect(codes(made)).toContain("DRF002 29");
  });
});

describe("the marks of items inside a sentence", () => {
  const report = "to report on the lamps of all the towers of the coast in paragraphs (a), (b),";
  const tasks = (after: string) =>
    outlineOf(
      draftBody(
        `The General Assembly,\n\n1. Decides on these tasks:\n\n(a) to light the lamps;\n\n(b) ${report}\n${after};\n\n(c) to ring the bells.`,
      ),
    ).slice(2);

  it.each(["(c) and (d) of the plan", "(c) or (d), as the keepers choose"])(
    "go on after other marks, although the next mark of the list is due: %s",
    (after) => {
      expect(tasks(after)).toEqual([
        ["OP1(b)", `${report} ${after};`],
        ["OP1(c)", "to ring the bells."],
      ]);
    },
  );
});
