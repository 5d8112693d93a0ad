import { describe, expect, it } from "vitest";
import { draftBody, outlineOf } from "./registers.ts";

const notes = (made: ReturnType<typeof draftBody>) =>
  made.paragraphs.map(({ footnotes = [] }) => footnotes.map(({ number, after }) => `${number} ${after}`));

const body = (first: string, second: string, ...footnotes: string[]) =>
  `The General Assembly,\n\n${first}\n\n${second}\n\n1. Decides to read.\n\n${footnotes.join("\n\n")}`;

describe("footnotes with plain numbers", () => {
  it("called with a space before the number: one finding names all calls", () => {
    const made = draftBody(
      body(
        "Recalling the agreement, 1 and section 2 of its annex,",
        "Noting the report 2 of the readers,",
        "1 A/99/1.",
        "2 A/99/2.",
      ),
    );
    expect(notes(made)).toEqual([["1 agreement,"], ["2 report"], []]);
    expect(made.findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'DRF044 footnotes are recognized by marks that are not superscript; the first is "1" (3 places: lines 25, 27, 31)',
    ]);
  });

  it("called by a number that may count the next word: its line has a finding of its own", () => {
    const made = draftBody(
      body("Recalling the agreement,1", "Noting that they had only 2 boats,", "1 A/99/1.", "2 A/99/2."),
    );
    expect(made.findings.map(({ line, message }) => [line, message])).toContainEqual([
      27,
      'the number "2" in this line is read as the call of footnote 2',
    ]);
  });

  it("called right after a number: the longer number has a finding", () => {
    const made = draftBody(
      body("Recalling the agreement,1", "Noting decision 1/CP.212 of the readers,", "1 A/99/1.", "2 A/99/2."),
    );
    expect(notes(made)).toEqual([["1 agreement,"], [], []]);
    expect(made.findings.map(({ code, line }) => `${code} ${line}`)).toContain("DRF044 27");
  });

  it("in parentheses", () => {
    const made = draftBody(
      body(
        "Recalling the agreement, (1)",
        "Noting the report (2) of the readers,",
        "(1) A/99/1.",
        "(2) A/99/2.",
      ),
    );
    expect(notes(made)).toEqual([["1 agreement,"], ["2 report"], []]);
  });

  it("paragraphs with numbers in parentheses are none", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling rules (1) and (2),\n\n(1) Decides to read;\n\n(2) Decides to write.",
    );
    expect(outlineOf(made).map(([label]) => label)).toEqual(["PP1", "OP1", "OP2"]);
    expect(made.resolution?.footnotes).toEqual([]);
  });

  it("after a year, a slash and the number", () => {
    const made = draftBody(
      body("Recalling the plan for 2030 1/ and its", "Noting the report, 2/", "1/ A/99/1.", "2/ A/99/2."),
    );
    expect(outlineOf(made)[0]?.[1]).toBe("Recalling the plan for 2030 and its");
    expect(notes(made)[0]).toEqual(["1 2030"]);
  });

  it("a number inside a footnote is no call", () => {
    const made = draftBody(
      body("Recalling the report,1", "Noting the plan,2", "1 Sales No. E.02.II.A.2), chap. I.", "2 A/99/2."),
    );
    expect(made.resolution?.footnotes[0]?.text).toBe("Sales No. E.02.II.A.2), chap. I.");
  });

  it("a footnote that nothing calls is told", () => {
    const made = draftBody(
      body("Recalling the report,1", "Noting section 2 of the plan,", "1 A/99/1.", "2 A/99/2."),
    );
    expect(made.findings.map(({ message }) => message)).toEqual([
      'footnotes are recognized by marks that are not superscript; the first is "1"',
      "footnote 2 is never called",
    ]);
  });

  it.each(["Recalling the report,3 and the plan,", "Recalling the report[3] and the plan,"])(
    "a call without a footnote is told: %s",
    (paragraph) => {
      const made = draftBody(body(paragraph, "Noting the plan,"));
      expect(made.findings.map(({ code, line }) => `${code} ${line}`)).toEqual(["DRF044 25"]);
    },
  );

  it("an asterisk after a word is told", () => {
    const made = draftBody(body("Recalling the report,* and the plan,", "Noting the plan,"));
    expect(made.findings.map(({ code, line }) => `${code} ${line}`)).toEqual(["DRF044 25"]);
  });

  it.each([
    "Recalling 12,000 letters and the G20,",
    "Recalling rule 12,5 times,",
    "Recalling the 2030 Agenda,",
  ])("other numbers are none: %s", (paragraph) => {
    expect(
      draftBody(body(paragraph, "Noting the plan,")).findings.filter(({ code }) => code === "DRF044"),
    ).toEqual([]);
  });
});

describe("footnotes with a link back to their calls, as web pages print them", () => {
  it.each([
    ["1. ^ A/99/1.", "2. ^ A/99/2."],
    ["^ 1. A/99/1.", "^ 2. A/99/2."],
  ])("are footnotes where the text calls them, and their heading is set aside: %s", (first, second) => {
    const made = draftBody(
      body(
        "Recalling the agreement,[1]",
        "Noting the report[2] of the readers,",
        `References\n${first}`,
        second,
      ),
    );
    expect(notes(made)).toEqual([["1 agreement,"], ["2 report"], []]);
    expect(made.resolution?.footnotes.map(({ text }) => text)).toEqual(["A/99/1.", "A/99/2."]);
    expect(made.findings).toEqual([expect.objectContaining({ code: "DRF044" })]);
    expect(made.setAside).toContainEqual(expect.objectContaining({ text: "References" }));
  });

  it("are kept where nothing calls them, and begin no section", () => {
    const made = draftBody(
      "The General Assembly,\n\nA. Lamps\n\n1. Decides to read;\n\nB. Bells\n\n2. Decides to write.\n\n1. ^ A/99/1.",
    );
    expect(outlineOf(made).map(([label]) => label)).toEqual(["OP1", "OP2"]);
    expect(made.findings.map(({ line }) => line)).toContain(33);
  });
});

describe("footnotes below a line that ends with a small word", () => {
  const page = (above: string, note: string, below: string) =>
    draftBody(
      `The General Assembly,\n\nRecalling the plan for the lamps1 and the harbours of the coast,\n${above}\n${note}\n\n1/2\n\n${below},\n\n1. Decides to read.\n\n2/2`,
    );

  it("are footnotes where a word above calls them", () => {
    const made = page("so as to light the towers and", "1 Resolution 98/1.", "ring the bells");
    expect(notes(made)[0]).toEqual(["1 lamps"]);
    expect(outlineOf(made)[0]?.[1]).toMatch(/the towers and ring the bells,$/);
  });

  it("are words of the sentence where another number is due", () => {
    const made = page("so as to light the towers in", "3 Harbours of the north", "and ring the bells");
    expect(outlineOf(made)[0]?.[1]).toContain("the towers in 3 Harbours of the north");
    expect(made.resolution?.footnotes).toEqual([]);
  });

  it("are words of the sentence where the footnote is below", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling the plan for the lamps,1\n\n1. Requests light in the house at\n1 Harbour Street in the town;\n\n2. Decides to read.\n\n1 Resolution 98/1.",
    );
    expect(outlineOf(made)[1]?.[1]).toBe("Requests light in the house at 1 Harbour Street in the town;");
    expect(made.resolution?.footnotes.map(({ text }) => text)).toEqual(["Resolution 98/1."]);
  });
});
