import { describe, expect, it } from "vitest";
import { compareWithSource } from "../src/index.ts";
import type { PrintedResolution } from "../src/text/printed-resolution.ts";

/** What the records of a resolution that we made up print. */
const printed: PrintedResolution = {
  symbol: "A/RES/99/7",
  isSubsidiary: false,
  closingDate: undefined,
  hasVote: false,
  body: [
    { text: "General Assembly", from: "resolution organ" },
    { text: "Distr.: General", from: "resolution distribution" },
    { text: "Ninety-ninth session", from: "resolution session" },
    { text: "Resolution adopted by the General Assembly on 1 March 2045", from: "resolution adopted" },
    { text: "99/7. Tests of readers", from: "resolution title" },
    { text: "Recalling the lost records of 12 March,", from: "a-res-99-7.pp1" },
    { text: "*39th plenary meeting 1 March 2045*", from: "resolution meeting" },
  ],
  otherBodies: [],
  footnotes: [],
};

const source = `General Assembly
Distr.: General
Ninety-ninth session
Resolution adopted by the General Assembly on 1 March 2045
99/7. Tests of readers

Recalling the lost records
of 12 March,

39th plenary meeting
1 March 2045
`;

/** The place and words of the first difference, after a change of the source. */
function differences(right: string, other: string): (string | number | boolean | undefined)[][] {
  const changed = source.replace(right, other);
  if (changed === source) throw new Error(`the source has no "${right}"`);
  return compareWithSource(changed, printed).map(({ offset, found, expected, from, isFixedForm }) => [
    changed.slice(0, offset).split("\n").length,
    found,
    expected,
    from,
    isFixedForm,
  ]);
}

describe("a source may differ from what its records print", () => {
  it.each([
    ["in nothing", "Distr.", "Distr."],
    [
      "by page furniture between the lines of the masthead",
      "Ninety",
      "Original: English\n2/5\nA/RES/99/7\nNinety",
    ],
    ["by a space that is lost before a date", "on 1 March", "on1 March"],
    ["by marks in a line of fixed form", "Distr.: General", "Distr. General"],
    ["by a line that the symbol says as well", "General Assembly\n", ""],
    ["by the line of the session", "Ninety-ninth session\n", ""],
    ["by a soft hyphen", "records\n", "re\u00ADcords\n"],
    ["by a word that a soft hyphen cuts at the end of a line", "records\n", "re\u00AD\ncords\n"],
    ["by characters that print nothing", "lost records", "\uFEFFlo\u200Bst\u2060 records"],
    ["by a line of nothing else", "\n\n39th", "\n\u200B\n39th"],
  ])("%s", (_, right, other) => {
    const changed = source.replace(right, other);
    expect(compareWithSource(changed, printed)).toEqual([]);
  });
});

describe("what differs otherwise is a difference at its line", () => {
  it.each([
    ["another day", "on 1 March", "on1 May", [4, "May", "March", "resolution adopted", true]],
    [
      "another session",
      "Ninety-ninth",
      "Ninetieth",
      [3, "Ninetieth", "Ninety-ninth", "resolution session", true],
    ],
    [
      "another organ",
      "General Assembly\n",
      "Security Council\n",
      [1, "Security", "General", "resolution organ", false],
    ],
    [
      "another title",
      "Tests of readers",
      "Tests of-readers",
      [5, "of-readers", "of", "resolution title", false],
    ],
    [
      "another mark in a paragraph",
      "records\n",
      "records:\n",
      [7, "records:", "records", "a-res-99-7.pp1", false],
    ],
    [
      "a line of a paragraph that looks like furniture",
      "records\n",
      "records\n12 March\n",
      [8, "12", "of", "a-res-99-7.pp1", false],
    ],
    [
      "a line of the masthead that no record holds",
      "99/7.",
      "Agenda item 60 (b)\n99/7.",
      [5, "Agenda", "99/7.", "resolution title", false],
    ],
  ])("%s", (_, right, other, difference) => {
    expect(differences(right, other)).toEqual([difference]);
  });
});
