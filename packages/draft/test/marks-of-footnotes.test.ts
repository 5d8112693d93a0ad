import { describe, expect, it } from "vitest";
import { draftBody, outlineOf } from "./registers.ts";

const calls = (made: ReturnType<typeof draftBody>) =>
  made.paragraphs.map(({ footnotes = [] }) => footnotes.map(({ number, after }) => `${number} ${after}`));

const noteTexts = (made: ReturnType<typeof draftBody>) => made.resolution?.footnotes?.map(({ text }) => text);

const doubts = (made: ReturnType<typeof draftBody>) =>
  made.findings.filter(({ code }) => code === "DRF044").map(({ line }) => line);

/** A text with two footnotes that have these marks. */
const text = (first: string, second: string, [one, two] = [first, second]) =>
  `The General Assembly,

Recalling the lamps,${first} and the agenda of harbours,${second}

1. Decides to light the towers.

${one} See A/99/1.

${two} A/99/2, annex.`;

describe("marks of footnotes in a copied text", () => {
  it.each([
    ["[a]", "[b]"],
    ["[A]", "[B]"],
    ["{1}", "{2}"],
    ["{a}", "{b}"],
    ["†", "‡"],
    ["ᵃ", "ᵇ"],
    ["<sup>a</sup>", "<sup>b</sup>"],
    ["[i]", "[ii]"],
    ["[1.]", "[2.]"],
    ["①", "②"],
  ])("are read like numbers: %s", (first, second) => {
    const made = draftBody(text(first, second));
    expect(calls(made)).toEqual([["1 lamps,", "2 harbours,"], []]);
    expect(noteTexts(made)).toEqual(["See A/99/1.", "A/99/2, annex."]);
    expect(doubts(made)).toHaveLength(1);
  });

  it("may begin again on each page", () => {
    const made = draftBody(`The General Assembly,

Recalling the lamps,[a]

[a] See A/99/1.

Noting the fog,[a]

1. Decides to light the towers.

[a] See A/99/2.`);
    expect(calls(made)).toEqual([["1 lamps,"], ["2 fog,"], []]);
    expect(noteTexts(made)).toEqual(["See A/99/1.", "See A/99/2."]);
  });

  it("begin with the first: others are no marks", () => {
    const made = draftBody(text("[d]", "[e]"));
    expect(calls(made)).toEqual([[], []]);
    expect(doubts(made)).not.toEqual([]);
  });

  it.each([
    ["<1>", "<2>"],
    ["#1", "#2"],
    ["1)", "2)"],
    ["^a", "^b"],
    ["(a)", "(b)"],
  ])("have findings at both places when they are in no form that is read: %s", (first, second) => {
    const made = draftBody(text(first, second));
    const [line = 0] = doubts(made);
    expect(doubts(made)).toEqual(expect.arrayContaining([line, line + 4, line + 6]));
  });

  it("have findings at both places when one of them has lost its brackets", () => {
    const made = draftBody(text("1", "2", ["1)", "2)"]));
    const [line = 0] = doubts(made);
    expect(doubts(made)).toEqual(expect.arrayContaining([line, line + 4, line + 6]));
  });

  it("have a finding when they are left alone", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling the lampsᵃ of the coast,\n\n1. Decides to light the towers.",
    );
    expect(made.findings.map(({ message }) => message)).toContain(
      '"ᵃ" may call a footnote, but is kept in the text',
    );
  });

  it.each([
    ["†", []],
    ["*", ["* See the report of the keepers."]],
  ])("have one finding at each place: %s", (mark, below) => {
    const made = draftBody(
      [
        "The General Assembly,",
        `Recalling the lamps,${mark}`,
        "1. Decides to light the towers.",
        ...below,
      ].join("\n\n"),
    );
    const places = made.findings
      .filter(({ code }) => code === "DRF044")
      .map(({ line, column }) => `${line}:${column}`);
    expect(places).toHaveLength(1 + below.length);
    expect(new Set(places).size).toBe(places.length);
  });

  it("are not the numbers of parts", () => {
    const made = (words: string) =>
      draftBody(`The General Assembly,\n\nRecalling ${words} of the keepers,\n\n1. Decides:\n\n(2) Towers.`);
    expect(doubts(made("list A/3/Part2"))).toEqual([]);
    expect(doubts(made("list A/3 of towers2"))).not.toEqual([]);
  });

  it("are no letters and numbers inside longer ones", () => {
    const made = draftBody(`The General Assembly,

Recalling section 3.2 and decision 5/COP.15 of the keepers,

1. Decides:

(a) To light the lamps;

2. Requests the following:

2 Towers of the north.`);
    expect(doubts(made)).toEqual([]);
  });
});

describe("a footnote with a full stop after its number", () => {
  const page = (note: string) => `The General Assembly,

Recalling the agenda of harbours,1

Noting the lamps,

1. ${note}

Noting also the towers,

1. Decides to light the lamps;

2. Decides to end.`;

  it("is one when the text calls it and it gives a source", () => {
    const made = draftBody(page("Resolution 60/288."));
    expect(outlineOf(made)).toEqual([
      ["PP1", "Recalling the agenda of harbours,"],
      ["PP2", "Noting the lamps,"],
      ["PP3", "Noting also the towers,"],
      ["OP1", "Decides to light the lamps;"],
      ["OP2", "Decides to end."],
    ]);
    expect(noteTexts(made)).toEqual(["Resolution 60/288."]);
    expect(doubts(made)).toHaveLength(1);
  });

  it("may be a paragraph when it gives none: findings at both places", () => {
    const made = draftBody(page("Keepers of the towers of the north."));
    expect(noteTexts(made)).toEqual([]);
    const [line = 0] = doubts(made);
    expect(doubts(made)).toContain(line + 4);
  });
});

describe("a mark or the words of a footnote that a copy left in a paragraph", () => {
  const told = (words: string) =>
    draftBody(`The General Assembly,\n\n1. Calls upon the keepers ${words} to report;\n\n2. Decides to end.`)
      .findings.filter(({ code }) => /^DRF0(?:44|51)$/.test(code))
      .map(({ code, message }) => `${code} ${message}`);

  it.each([
    ["of 2044,[b] and others,", "[b]"],
    ["of the lamps[ii] and others", "[ii]"],
    ["named in the list[iv] of the tower", "[iv]"],
    ["of the littleii lamps", "ii"],
    ["of the lampsvii", "vii"],
    ["of 2044,ix and of the lamps,", "ix"],
    ["of the lamplightv of the coast", "v"],
    ["of the lampsᵃ", "ᵃ"],
    ["of the lamps†", "†"],
    ["(See the report of the keepers.)", "(See the report of the keepers.)"],
    ["(note: report of the keepers)", "(note: report of the keepers)"],
    ["[See the report of the keepers.]", "[See the report of the keepers.]"],
    ["— see the report of the keepers. —", "— see the report of the keepers. —"],
  ])("is one finding: %s", (words, printed) => {
    expect(told(words)).toEqual([expect.stringMatching(/^DRF044 .*footnote/)]);
    expect(told(words).join()).toContain(`"${printed}"`);
  });

  it.each([
    "of Hawaii and of the radii, as in the appendix,",
    "(of the lamps, see the list) and the others",
    "(Amberland Trading Corp.) and the others",
    "of lamps — of oil, of gas — and the others",
  ])("and is not found in: %s", (words) => {
    expect(told(words)).toEqual([]);
  });

  it("is one finding at each place where the footnote is after the close", () => {
    const body =
      "The General Assembly,\n\n1. Decides to keep the lamps* of the coast.\n\n5th plenary meeting";
    const made = draftBody(`${body}\n1 March 2045\n\n* Book of lamps.`);
    const found = made.findings.filter(({ code }) => /^DRF0(?:03|44)$/.test(code));
    expect(found.map(({ line, code }) => `${code} ${line}`)).toEqual(["DRF044 25", "DRF044 30"]);
  });
});
