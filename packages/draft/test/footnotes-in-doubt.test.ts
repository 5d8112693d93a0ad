import { describe, expect, it } from "vitest";
import { draftBody } from "./registers.ts";
import { validated } from "./validated.ts";

const close = "41st plenary meeting\n\n1 March 2045";
const body = (first: string, second: string, ...notes: string[]) =>
  draftBody(
    `The General Assembly,\n\nRecalling its lamps,\n\n1. ${first}\n\n2. ${second}\n\n${close}\n\n${notes.join("\n\n")}`,
  );
const calls = ({ paragraphs }: ReturnType<typeof draftBody>) =>
  paragraphs.flatMap(({ footnotes }) => footnotes.map(({ number, after }) => `${number} ${after}`));
const notes = ({ resolution }: ReturnType<typeof draftBody>) =>
  resolution?.footnotes.map(({ number, text }) => `${number} ${text}`);
const aside = ({ setAside }: ReturnType<typeof draftBody>) =>
  setAside.flatMap(({ text, reason }) => (/call of|calls|second/.test(reason) ? [text] : []));

describe("a draft with doubtful footnotes passes the check, and each doubt has a finding", () => {
  it("a call without a footnote", () => {
    const made = body("Notes the harbour;¹", "Decides to meet.²", "¹ A/99/1.");
    expect(calls(made)).toEqual(["1 harbour;"]);
    expect(aside(made)).toEqual(["²"]);
    expect(made.findings.map(({ message }) => message)).toContain(
      "footnote 2 is called here, but its text is not in the input",
    );
    expect(validated(made)).toEqual([]);
  });

  it("a footnote without a call", () => {
    const made = body("Notes the harbour;¹", "Decides to meet.", "¹ A/99/1.", "² A/99/2.");
    expect(notes(made)).toEqual(["1 A/99/1."]);
    expect(aside(made)).toEqual(["A/99/2."]);
    expect(made.findings.map(({ message }) => message)).toContain("footnote 2 is never called");
    expect(validated(made)).toEqual([]);
  });

  it("a second call", () => {
    const made = body("Notes the harbour;¹", "Decides to meet.¹", "¹ A/99/1.");
    expect(calls(made)).toEqual(["1 harbour;"]);
    expect(made.findings.map(({ code }) => code)).toEqual(["DRF008"]);
    expect(validated(made)).toEqual([]);
  });

  it("a second footnote of one number", () => {
    const made = body("Notes the harbour;¹", "Decides to meet.", "¹ A/99/1.", "¹ A/99/2.");
    expect(notes(made)).toEqual(["1 A/99/1."]);
    expect(aside(made)).toEqual(["A/99/2."]);
    expect(made.findings.map(({ code }) => code)).toEqual(["DRF006"]);
    expect(validated(made)).toEqual([]);
  });

  it("numbers that are one too high from a place on", () => {
    const made = body("Notes the harbour¹ and the coast;²", "Decides to meet.", "¹ A/99/1.", "³ A/99/2.");
    expect(made.findings.map(({ message }) => message)).toContain(
      "footnote 2 is called here, but its text is not in the input, and footnote 3 is never called: the numbers of footnotes from here on may be wrong",
    );
  });

  it("a footnote without words, and one inside another", () => {
    const without = body("Notes the harbour;¹", "Decides to meet.²", "¹", "² A/99/2.");
    expect(without.findings.map(({ message }) => message)).toContain("footnote 1 has no words");
    const joined = body("Notes the harbour;¹", "Decides to meet.²", "¹ A/99/1, annex. 2 Resolution 98/1.");
    expect(joined.findings.map(({ message }) => message)).toContain("footnote 2 may be inside footnote 1");
    const supplement = body("Notes the harbour;¹", "Decides to meet.", "¹ The annals. 1 The book.");
    expect(supplement.findings.map(({ message }) => message).join()).not.toContain("may be inside");
  });

  it("a call before the words of a paragraph", () => {
    const made = draftBody(
      `The General Assembly,\n\nRecalling its lamps,\n\n1. ¹ Notes the harbour;\n\n2. Decides to meet.\n\n${close}\n\n¹ A/99/1.`,
    );
    expect(made.findings.map(({ message }) => message).join()).toContain(
      "before the words of this paragraph",
    );
    expect(validated(made)).toEqual([]);
  });

  it("numbers that begin at 2, and a gap: the record says why it may break the rule", () => {
    const made = body("Notes the harbour;²", "Decides to meet.⁴", "² A/99/1.", "⁴ A/99/2.");
    expect(made.records?.resolution).toMatchObject({
      x_skip: [
        { code: "NUM002", reason: "the text that was drafted has footnote 2 first, footnote 4 after 2" },
      ],
    });
    expect(made.findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "DRF008 footnote 1 is not called before footnote 2",
      "DRF008 footnote 3 is not called before footnote 4",
    ]);
    expect(made.resolution).not.toHaveProperty("x_skip");
    expect(validated(made)).toEqual([]);
  });
});

describe("footnotes whose calls kept their raised numbers", () => {
  it.each([
    ["1. A/99/1.", "2. A/99/2."],
    ["1 A/99/1.", "2 A/99/2."],
    ["[1] A/99/1.", "[2] A/99/2."],
    ["(1) A/99/1.", "(2) A/99/2."],
    ["1\nA/99/1.", "2\nA/99/2."],
  ])("are read at the end of the text: %s", (...printed) => {
    const made = body("Notes the harbour;¹", "Decides to meet.²", ...printed);
    expect(notes(made)).toEqual(["1 A/99/1.", "2 A/99/2."]);
    expect(made.findings.map(({ code }) => code)).toContain("DRF044");
    expect(validated(made)).toEqual([]);
  });

  it("numbered paragraphs of an annex are none", () => {
    const made = draftBody(
      `The General Assembly,\n\nRecalling its lamps,¹\n\n1. Notes the harbour;²\n\n2. Decides to meet.\n\nAnnex\n\n1. The keepers meet.\n\n2. Decides to end.`,
    );
    expect(notes(made)).toEqual([]);
  });
});

describe("calls on lines of their own", () => {
  it("are calls where a later line begins with their number", () => {
    const made = body(
      "Notes the harbour\n1\n, and the coast;",
      "Decides to meet.\n2",
      "1\nThe annals.",
      "2\nThe book.",
    );
    expect(calls(made)).toEqual(["1 harbour", "2 meet."]);
    expect(notes(made)).toEqual(["1 The annals.", "2 The book."]);
    expect(made.paragraphs[1]?.text).toBe("Notes the harbour, and the coast;");
  });

  it("a number that no footnote has is none", () => {
    const made = body("Notes the harbour\n1\nand the coast;", "Decides to meet.");
    expect(calls(made)).toEqual([]);
    expect(made.findings.map(({ code }) => code)).toContain("DRF032");
  });
});
