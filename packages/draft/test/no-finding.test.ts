import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draft } from "./registers.ts";
import { validated } from "./validated.ts";

/** Mastheads that we wrote, line by line, in the form of each organ. */
const mastheads = {
  "General Assembly": [
    "United Nations",
    "A/RES/99/7",
    "General Assembly",
    "Distr.: General",
    "3 March 2045",
    "Original: English",
    "Ninety-ninth session",
    "Agenda item 12 (b)",
    "Trials and tests",
    "Resolution adopted by the General Assembly on 1 March 2045",
    "[without reference to a Main Committee (A/99/L.4)]",
    "99/7. Tests of readers",
    "The General Assembly,",
  ],
  "Security Council": [
    "United Nations",
    "S/RES/4999 (2045)",
    "Security Council",
    "Distr.: General",
    "1 March 2045",
    "Resolution 4999 (2045)",
    "Adopted by the Security Council at its 9999th meeting, on 1 March 2045",
    "The Security Council,",
  ],
  "Human Rights Council": [
    "United Nations",
    "A/HRC/RES/99/7",
    "General Assembly",
    "Distr.: General",
    "3 March 2045",
    "Original: English",
    "Human Rights Council",
    "Ninety-ninth session",
    "27 February–4 April 2045",
    "Agenda item 3",
    "Trials and tests",
    "Resolution adopted by the Human Rights Council on 1 March 2045",
    "99/7. Tests of readers",
    "The Human Rights Council,",
  ],
  "Economic and Social Council": [
    "United Nations",
    "E/RES/2045/7",
    "Economic and Social Council",
    "Distr.: General",
    "3 March 2045",
    "2045 session",
    "Agenda item 18 (d)",
    "Trials and tests",
    "Resolution adopted by the Economic and Social Council on 1 March 2045",
    "[on a proposal considered in plenary meeting (E/2045/L.30)]",
    "2045/7. Tests of readers",
    "The Economic and Social Council,",
  ],
} as const;

const body = `Recalling the lost records,

1. Calls upon Member States to protect archives;

2. Decides to remain seized of the matter.`;

const draftOf = (masthead: readonly string[], gap: string) =>
  draft({ path: "test.txt", content: `${masthead.join(gap)}\n\n${body}\n` });

/** The codes of what a draft found, or, where that is nothing, what the check says of its records. */
function outcome(made: ReturnType<typeof draft>): { findings: string[] } | { validated: string[] } {
  const findings = made.findings.map(({ code }) => code);
  return findings.length > 0 ? { findings } : { validated: validated(made) };
}

describe("the check accepts what the reader has no finding on", () => {
  it.each(Object.entries(mastheads))("the masthead of the %s", (_, masthead) => {
    expect(outcome(draftOf(masthead, "\n\n"))).toEqual({ validated: [] });
  });

  it.each(Object.entries(mastheads))("the same without blank lines: %s", (_, masthead) => {
    expect(outcome(draftOf(masthead, "\n"))).toEqual({ validated: [] });
  });

  it("a text that begins with the adoption", () => {
    const adopted = "Resolution adopted by the General Assembly on 1 March 2045";
    const masthead = ["A/RES/99/7", adopted, "99/7. Tests of readers", "The General Assembly,"];
    expect(outcome(draftOf(masthead, "\n\n"))).toEqual({ validated: [] });
  });

  it.each([
    ["a space lost before the day", / on 1 March/, " on1 March"],
    ["a colon lost", "Distr.: General", "Distr. General"],
  ])("a line in another form: %s", (_, right, other) => {
    for (const masthead of Object.values(mastheads)) {
      const lines = masthead.map((line) => line.replace(right, other));
      expect(outcome(draftOf(lines, "\n"))).toEqual({ validated: [] });
    }
  });

  it.each([
    [
      "a list with Roman numerals",
      "1. Calls upon Member States:\n\n(i) To read;\n\n(ii) To write;\n\n(iii) To keep.",
    ],
    [
      "a long one",
      `1. Calls upon Member States:\n\n${"i ii iii iv v vi vii viii ix x xi"
        .split(" ")
        .map((mark) => `(${mark}) To keep records;`)
        .join("\n\n")
        .replace(/;$/, ".")}`,
    ],
    [
      "a number inside a quoted title",
      "1. Takes note of resolution 98/1, entitled “Follow-up to resolution 61/16 on records”.",
    ],
    [
      "a title with a reference to no document",
      "1. Takes note of the project entitled “A guide to international humanitarian law”.",
    ],
    [
      "rules of a body named after them",
      "1. Recalls the rules and regulations of the United Nations on records.",
    ],
    ["rules of a body with two words", "1. Recalls the United Nations rules and regulations on records."],
  ])("%s", (_, operative) => {
    const content = `${mastheads["General Assembly"].join("\n\n")}\n\nRecalling the lost records,\n\n${operative}\n`;
    expect(outcome(draft({ path: "test.txt", content }))).toEqual({ validated: [] });
  });

  it("any masthead, with lines lost, doubled, cut and mixed with what pages print", () => {
    const furniture = [
      "2/5",
      "Page 2 of 5",
      "45-01234 (E) 280245",
      "* 1 2 3 *",
      "…",
      "_____",
      "Please recycle",
      "A/RES/99/7",
    ];
    const line = (text: string) =>
      fc.oneof(
        { weight: 12, arbitrary: fc.constant([text]) },
        { weight: 1, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.constant([text, text]) },
        { weight: 1, arbitrary: fc.constantFrom(...furniture).map((other) => [text, other]) },
        { weight: 1, arbitrary: fc.nat(text.length).map((at) => [text.slice(0, at), text.slice(at)]) },
        { weight: 1, arbitrary: fc.nat(text.length).map((at) => [text.slice(0, at) + text.slice(at + 1)]) },
      );
    const spoilt = fc
      .constantFrom(...Object.values(mastheads))
      .chain((masthead) => fc.tuple(...masthead.map(line)))
      .map((lines) => lines.flat());
    fc.assert(
      fc.property(spoilt, fc.constantFrom("\n", "\n\n"), (masthead, gap) => {
        const made = draftOf(masthead, gap);
        if (made.records && made.findings.length === 0) expect(validated(made)).toEqual([]);
      }),
      { numRuns: 250, seed: 5 },
    );
  });

  it("any body, put together from paragraphs, items, headings, footnotes and noise", () => {
    const pieces = [
      "Recalling the lost records,",
      "Recalling also its resolution 98/19 of 21 November 2044,",
      "1. Calls upon Member States to read;",
      "2. Requests the Secretary-General to report;",
      "(a) To read;",
      "(b) To write;",
      "(i) To keep;",
      "(ii) To lose;",
      "1. Decides:",
      "A",
      "II",
      "Annex",
      "Preamble",
      "12 March",
      "2/5",
      "¹ Resolution 98/1.",
      "² Ibid.",
      "Recalling the Plan,¹",
      "and the words that a page has cut",
      "39th plenary meeting",
      "1 March 2045",
      "[Adopted without a vote.]",
      "*Reaffirming* the role of *archives*,",
      "The General Assembly,",
      "– a dash;",
    ];
    const gap = fc.constantFrom("\n\n", "\n\n", "\n\n", "\n");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...pieces), gap), { maxLength: 12 }), (parts) => {
        const masthead = mastheads["General Assembly"].join("\n\n");
        const content = `${masthead}\n\n${parts.flat().join("")}`;
        const made = draft({ path: "test.txt", content });
        if (made.records && made.findings.length === 0) expect(validated(made)).toEqual([]);
      }),
      { numRuns: 500, seed: 8 },
    );
  });
});

describe("what a record cannot hold is a finding at its line", () => {
  it("an agenda item without a title", () => {
    const masthead = mastheads["General Assembly"].filter((line) => line !== "Trials and tests");
    const { findings } = draftOf(masthead, "\n\n");
    expect(findings.map(({ code, line, message }) => [code, line, message])).toContainEqual([
      "DRF011",
      15,
      "agenda item 12 (b) has no title, so no record holds it",
    ]);
  });

  it("a masthead in an order of its own", () => {
    const [publisher, symbol, organ, distribution, day, number, adopted, formula] =
      mastheads["Security Council"];
    const masthead = [publisher, symbol, organ, distribution, day, adopted, number, formula];
    const { findings } = draftOf(masthead, "\n\n");
    expect(findings.map(({ code, line }) => [code, line])).toEqual([["DRF015", 13]]);
  });

  it("the heading that a table repeats", () => {
    const table = "Annex\n\nPosts\n\nP-4\n\nP-3\n\nP-4\n\nThis is the text of the annex.";
    const { findings } = draft({
      path: "test.txt",
      content: `${mastheads["General Assembly"].join("\n\n")}\n\n${body}\n\n${table}\n`,
    });
    expect(findings.map(({ code, message }) => [code, message])).toContainEqual([
      "DRF003",
      'the heading "P-4" comes twice before the same paragraph; it is joined to the heading above it',
    ]);
  });

  it("a mark that a part of a paragraph and an item below it share", () => {
    const { findings } = draft({
      path: "test.txt",
      content: `${mastheads["General Assembly"].join("\n\n")}\n\nRecalling the lost records,\n\n1. Decides (a) to read and (b) to write, namely:\n\n(a) To read;\n\n(b) To write.\n`,
    });
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ["DRF002", "(a) marks a part of this paragraph and an item below it"],
    ]);
  });

  it("a paragraph that does something before its opening phrase", () => {
    const { findings } = draft({
      path: "test.txt",
      content: `${mastheads["General Assembly"].join("\n\n")}\n\nRecalling the lost records,\n\n1. With a view to keeping records, requests the Secretary-General to report.\n`,
    });
    expect(findings.map(({ code }) => code)).toEqual(["DRF005"]);
  });

  it("paragraphs that open in the form of the other part", () => {
    const content = `${mastheads["General Assembly"].join("\n\n")}\n\nRecalling the lost records,\n\nRequests the Secretary-General to report,\n\nNoting the fog,\n\n1. Requesting the Secretary-General to report;\n\n2. Noting the lamps, decides to keep them;\n\n3. Acting under Chapter VII of the Charter of the United Nations;\n\n4. Despite the fog, noting the lamps;\n\n5. Decides to end.\n`;
    const { findings } = draft({ path: "test.txt", content });
    expect(findings.map(({ message }) => message).filter((each) => each.includes("is the form of"))).toEqual([
      '"Requests" is the form of operative paragraphs, but this paragraph is preambular',
      '"Requesting" is the form of preambular paragraphs, but this paragraph is operative',
    ]);
  });

  it.each(["1. (a) Decides to keep records;", "1. Decides to keep records;"])("but not %s", (paragraph) => {
    const content = `${mastheads["General Assembly"].join("\n\n")}\n\nWhile noting the lost records,\n\n${paragraph}\n`;
    const { findings } = draft({ path: "test.txt", content });
    expect(findings.map(({ code }) => code)).not.toContain("DRF005");
  });
});
