import { describe, expect, it } from "vitest";
import { draft, draftBody, masthead, outlineOf } from "./registers.ts";

describe("paragraphs and items", () => {
  it("to the fourth degree", () => {
    const made = draftBody(`The General Assembly,

Recalling its earlier tests,

1. Requests the Secretary-General to test:

(a) Lists that go deeper:

(i) Numerals, which are:

a. Small;

b. Roman, namely:

i. One;

ii. Two;

(ii) Numerals again;

(b) Lists that come back;

2. Decides to remain seized of the matter.`);
    expect(outlineOf(made)).toEqual([
      ["PP1", "Recalling its earlier tests,"],
      ["OP1", "Requests the Secretary-General to test:"],
      ["OP1(a)", "Lists that go deeper:"],
      ["OP1(a)(i)", "Numerals, which are:"],
      ["OP1(a)(i)(a)", "Small;"],
      ["OP1(a)(i)(b)", "Roman, namely:"],
      ["OP1(a)(i)(b)(i)", "One;"],
      ["OP1(a)(i)(b)(ii)", "Two;"],
      ["OP1(a)(ii)", "Numerals again;"],
      ["OP1(b)", "Lists that come back;"],
      ["OP2", "Decides to remain seized of the matter."],
    ]);
    expect(made.findings).toEqual([]);
  });

  it("the ninth item is a letter, and after a colon a numeral", () => {
    const letters = "abcdefghij".split("").map((letter) => `(${letter}) Point ${letter};`);
    const made = draftBody(
      `The General Assembly,\n\n1. Notes:\n\n${letters.join("\n\n")}\n\n2. Notes also:\n\n(i) One;\n\n(ii) Two.`,
    );
    expect(outlineOf(made).map(([label]) => label)).toEqual([
      "OP1",
      ..."abcdefghij".split("").map((letter) => `OP1(${letter})`),
      "OP2",
      "OP2(i)",
      "OP2(ii)",
    ]);
  });

  it("signs are counted, and kept as printed", () => {
    const made = draftBody("The General Assembly,\n\n1. Notes:\n\n– The first;\n\n– The second.");
    expect(made.paragraphs.map(({ label, mark, text }) => [label, mark, text])).toEqual([
      ["OP1", undefined, "Notes:"],
      ["OP1(1)", "–", "The first;"],
      ["OP1(2)", "–", "The second."],
    ]);
  });

  it("a list in the run of the text stays there, with a part for each mark", () => {
    const made = draftBody(
      "The General Assembly,\n\n1. Notes that (a) one is first and (b) two is second;\n\n2. Ends.",
    );
    expect(made.paragraphs[0]?.parts.map(({ id }) => id)).toEqual(["a-res-99-7.op1.a", "a-res-99-7.op1.b"]);
  });
});

describe("divisions", () => {
  it("sections whose numbers start again", () => {
    const made = draftBody(`The General Assembly,

Recalling its tests,

I

First things

1. Notes one;

2. Notes two;

II

Second things

Recalling more tests,

1. Notes three.`);
    expect(outlineOf(made).map(([label]) => label)).toEqual([
      "PP1",
      "section I, OP1",
      "section I, OP2",
      "section II, PP1",
      "section II, OP1",
    ]);
    expect(made.resolution?.divisions.map(({ kind, number, heading }) => [kind, number, heading])).toEqual([
      ["section", "I", "I First things"],
      ["section", "II", "II Second things"],
    ]);
  });

  it("headings under which the numbers go on", () => {
    const made = draftBody("The Security Council,\n\n1. Notes one;\n\nReporting\n\n2. Notes two.");
    expect(outlineOf(made).map(([label]) => label)).toEqual(["OP1", "OP2"]);
    expect(made.resolution?.divisions).toEqual([
      { kind: "heading", heading: "Reporting", before: "a-res-99-7.op2" },
    ]);
  });

  it("the parts of a composite resolution", () => {
    const content = `${masthead.replace("A/RES/99/7", "A/RES/99/7 A-B")}

A

One test

The General Assembly,

Recalling tests,

1. Notes one.

5th plenary meeting
1 March 2045

B

Another test

The General Assembly,

1. Notes two.

5th plenary meeting
1 March 2045`;
    const made = draft({ path: "composite.txt", content });
    expect(made.resolution?.id).toBe("A/RES/99/7 A-B");
    expect(outlineOf(made).map(([label]) => label)).toEqual(["part A, PP1", "part A, OP1", "part B, OP1"]);
    expect(made.resolution?.divisions.map(({ heading, formula }) => [heading, formula])).toEqual([
      ["A One test", "The General Assembly,"],
      ["B Another test", "The General Assembly,"],
    ]);
  });

  it("annexes with numbers, without, and with tables, which stay text", () => {
    const made = draftBody(`The General Assembly,

1. Adopts the rules in the annexes.

5th plenary meeting
1 March 2045

Annex I

Rules for tests

1. A test shows behaviour.

2. A test has:

(a) A name;

(b) An end.

Annex II

We, the testers, declare as follows:

Kind Number

Short 3`);
    expect(outlineOf(made)).toEqual([
      ["OP1", "Adopts the rules in the annexes."],
      ["annex I, para. 1", "A test shows behaviour."],
      ["annex I, para. 2", "A test has:"],
      ["annex I, para. 2(a)", "A name;"],
      ["annex I, para. 2(b)", "An end."],
      ["annex II, unnumbered 1", "We, the testers, declare as follows:"],
    ]);
    expect(made.paragraphs.map(({ kind }) => kind)).toEqual([
      "operative",
      "annexed",
      "annexed",
      "item",
      "item",
      "annexed",
    ]);
    expect(made.resolution?.divisions.map(({ kind, heading }) => [kind, heading])).toEqual([
      ["annex", "Annex I"],
      ["heading", "Rules for tests"],
      ["annex", "Annex II"],
      ["heading", "Kind Number"],
      ["heading", "Short 3"],
    ]);
  });

  it("the draft that a council recommends", () => {
    const made = draftBody(`The Economic and Social Council

Recommends to the General Assembly the adoption of the following draft resolution:

“A test of drafts

The General Assembly,

Recalling tests,

1. Notes one;

2. Notes two.”`);
    expect(outlineOf(made).map(([label]) => label)).toEqual([
      "OP1",
      "draft, PP1",
      "draft, OP1",
      "draft, OP2",
    ]);
  });
});

describe("pages and lines", () => {
  const whole = `The General Assembly,

Recalling the tests of the General Assembly and of the Secretary-General, which were long,

Recognizing the Member States of the United Nations,

1. Requests the Secretary-General to test (a) pages and (b) lines, and to report on both;

2. Encourages Member States to read on.`;

  it.each([
    [
      "a page that ends in a paragraph",
      whole
        .replace(" General, which", "-General, which")
        .replace("tests of the General", "tests of the\n\nGeneral"),
    ],
    [
      "a page that ends after a comma",
      whole.replace("Secretary-General, which", "Secretary-General,\n\nwhich"),
    ],
    ["a page that ends before a mark", whole.replace("pages and (b)", "pages and\n\n(b)")],
    ["a page that ends after the first word", whole.replace("Recalling the", "Recalling\n\nthe")],
    [
      "page numbers and lines between",
      whole.replace("of the United", "of the\n\n2/3\n\n____________\n\nA/RES/99/7\n\nUnited"),
    ],
    [
      "lines of forty columns",
      whole
        .split("\n\n")
        .map((block) => block.replace(/(.{1,40})(?:\s|$)/g, "$1\n").trimEnd())
        .join("\n\n"),
    ],
    ["no blank lines", whole.replaceAll("\n\n", "\n")],
    ["Windows line ends", whole.replaceAll("\n", "\r\n")],
  ])("%s", (_, body) => {
    expect(outlineOf(draftBody(body))).toEqual(outlineOf(draftBody(whole)));
  });
});
