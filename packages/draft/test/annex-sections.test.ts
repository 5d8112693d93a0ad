import { describe, expect, it } from "vitest";
import { document, paragraph } from "./akn-document.ts";
import { draft, draftBody, outlineOf } from "./registers.ts";
import { validated } from "./validated.ts";

/** The labels and the divisions of an annex of lines, each with blank lines around it. */
function annexOf(...lines: string[]) {
  const before = ["The General Assembly,", "1. Adopts the plan in the annex.", "Annex"];
  const made = draftBody([...before, ...lines].join("\n\n"));
  return {
    made,
    labels: outlineOf(made)
      .slice(1)
      .map(([label]) => label?.replace("annex, ", "")),
    sections: made.resolution?.divisions
      .filter(({ kind }) => kind === "section")
      .map(({ heading }) => heading),
    headings: made.resolution?.divisions
      .filter(({ kind }) => kind === "heading")
      .map(({ heading }) => heading),
    numbering: made.findings.filter(({ code }) => code === "DRF002"),
  };
}

describe("the sections of an annex, where the numbers start again", () => {
  it.each([
    ["I. Lamps", "II. Keepers", "III. Fog"],
    ["A. Lamps", "B. Keepers", "C. Fog"],
    ["Part I\n\nLamps", "Part II\n\nKeepers", "Part III\n\nFog"],
    ["Section A: Lamps", "Section B: Keepers", "Section C: Fog"],
    ["I", "II", "III"],
  ])("begin with the first: %s, %s, %s", (first, second, third) => {
    const { made, labels, sections, numbering } = annexOf(
      "Plan for lamps",
      first,
      "1. A lamp burns at night.",
      "2. A keeper counts it.",
      second,
      "1. A keeper sleeps by day.",
      third,
      "A bell rings in fog.",
    );
    const [one, two, three] = [first, second, third].map(
      (heading) => /^(?:Part |Section )?(\w+)/.exec(heading)?.[1],
    );
    expect(sections).toEqual([first, second, third].map((heading) => heading.replace("\n\n", " ")));
    expect(labels).toEqual([
      `section ${one}, para. 1`,
      `section ${one}, para. 2`,
      `section ${two}, para. 1`,
      `section ${three}, unnumbered 1`,
    ]);
    expect(numbering).toEqual([]);
    expect(validated(made)).toEqual([]);
  });

  it("begin with the first in markup, too", () => {
    const heading = (text: string) => `<paragraph><subheading>${text}</subheading></paragraph>`;
    const body = [
      heading("Annex"),
      heading("A."),
      heading("Lamps"),
      paragraph("1", "A lamp burns at night."),
      heading("B."),
      heading("Keepers"),
      paragraph("1", "A keeper counts it."),
    ];
    const annex = `<attachments><attachment><doc name="annex"><mainBody>${body.join("")}</mainBody></doc></attachment></attachments>`;
    const made = draft({
      path: "a.xml",
      content: document(paragraph("1", "Adopts the plan."), annex),
    });
    expect(outlineOf(made).slice(2)).toEqual([
      ["annex, section A, para. 1", "A lamp burns at night."],
      ["annex, section B, para. 1", "A keeper counts it."],
    ]);
  });

  it("hold the headings below theirs", () => {
    const { labels, sections, headings } = annexOf(
      "I. Lamps",
      "A. Wicks",
      "1. A wick is cut at dawn.",
      "B. Oil",
      "2. A keeper counts the oil.",
      "II. Keepers",
      "A. Crews",
      "1. A crew has three keepers.",
      "B. Boats",
      "2. A boat has two lamps.",
    );
    expect(sections).toEqual(["I. Lamps", "II. Keepers"]);
    expect(headings).toEqual(["A. Wicks", "B. Oil", "A. Crews", "B. Boats"]);
    expect(labels).toEqual([
      "section I, para. 1",
      "section I, para. 2",
      "section II, para. 1",
      "section II, para. 2",
    ]);
  });

  it("are those of the headings right above the numbers", () => {
    const { labels, sections, headings } = annexOf(
      "I. Lamps",
      "A. Wicks",
      "1. A wick is cut at dawn.",
      "B. Oil",
      "1. A keeper counts the oil.",
      "II. Keepers",
      "A. Crews",
      "1. A crew has three keepers.",
      "B. Boats",
      "A boat has two lamps.",
    );
    expect(sections).toEqual(["A. Wicks", "B. Oil", "A. Crews", "B. Boats"]);
    expect(headings).toEqual(["I. Lamps", "II. Keepers"]);
    expect(labels).toEqual([
      "section A, para. 1",
      "section B, para. 1",
      "section A2, para. 1",
      "section B2, unnumbered 1",
    ]);
  });

  it("are articles between two others, too", () => {
    const { sections, labels } = annexOf(
      "Article 2",
      "1. A lamp burns.",
      "Article 2 bis",
      "1. A keeper sleeps.",
      "Article 2 ter",
      "1. A bell rings.",
    );
    expect(sections).toEqual(["Article 2", "Article 2 bis", "Article 2 ter"]);
    expect(labels).toEqual(["section 2, para. 1", "section 22, para. 1", "section 23, para. 1"]);
  });

  it("come in the order of letters after H, and have a finding where the numbers go on", () => {
    const { labels, numbering } = annexOf(
      ..."ABCDEFGH".split("").flatMap((letter) => [`${letter}. Lamps of pier ${letter}`, "1. A lamp burns."]),
      "I. Lamps of pier I",
      "2. A lamp burns.",
      "J. Lamps of pier J",
      "1. A lamp burns.",
    );
    expect(labels.slice(-3)).toEqual(["section H, para. 1", "section I, para. 2", "section J, para. 1"]);
    expect(numbering.map(({ message }) => message)).toEqual(["numbering jumps from 0 to 2"]);
  });
});

describe("headings with numbers in an annex are no sections", () => {
  it.each([
    ["where the numbers go on", ["I. Lamps", "1. A lamp burns.", "II. Fog", "2. A bell rings."]],
    ["where only one has paragraphs", ["I. Lamps", "1. A lamp burns.", "2. A bell rings.", "II. Fog"]],
    ["where paragraphs have no numbers", ["I. Lamps", "A lamp burns.", "II. Fog", "A bell rings."]],
    [
      "where letters start again, but each row of them has its numbers once",
      [
        "A. Lamps",
        "1. A lamp burns.",
        "B. Fog",
        "2. A bell rings.",
        "Further tasks",
        "A. Oil",
        "3. Oil burns.",
      ],
    ],
    [
      "where a number begins a sentence",
      ["I. Lamps", "1. A lamp burns.", "II. Fog", "2. A bell rings.", "1 keeper sleeps."],
    ],
  ])("%s", (_, lines) => {
    const { labels, sections } = annexOf(...lines);
    expect(sections).toEqual([]);
    expect(labels.join()).not.toContain("section");
  });

  it("where the numbers start again only below another row of letters", () => {
    const { labels, sections } = annexOf(
      "A. Lamps",
      "1. A lamp burns.",
      "B. Fog",
      "2. A bell rings.",
      "Plan for the second year",
      "A. Oil",
      "1. Oil burns.",
    );
    expect(sections).toEqual(["Plan for the second year A. Oil"]);
    expect(labels).toEqual(["para. 1", "para. 2", "section A, para. 1"]);
  });

  it("where Roman numerals are those of paragraphs", () => {
    const made = draftBody(
      [
        "The General Assembly,",
        "I. Adopts the plan in the annex.",
        "II. Requests the keepers to count their lamps.",
        "Annex",
        "I. A lamp burns at night.",
        "II. A keeper counts it.",
      ].join("\n\n"),
    );
    expect(outlineOf(made).map(([label]) => label)).toEqual([
      "OP1",
      "OP2",
      "annex, para. 1",
      "annex, para. 2",
    ]);
  });

  it("before the annex, where headings with numbers open sections as ever", () => {
    const made = draftBody(
      [
        "The General Assembly,",
        "I. Lamps",
        "1. Decides to count all lamps;",
        "2. Requests the keepers to help.",
        "II. Fog",
        "3. Decides to ring a bell in fog.",
      ].join("\n\n"),
    );
    expect(outlineOf(made).map(([label]) => label)).toEqual(["OP1", "OP2", "OP3"]);
  });
});

describe("articles of an annex without blank lines", () => {
  const body = (first: string) =>
    [
      "The General Assembly,",
      "1. Adopts the statute in the annex.",
      "Annex",
      "Statute of the Lamp Court",
      first,
      "Keepers",
      "1. The Court has keepers.",
      "2. The Court has lamps.",
      "Article 2",
      "Harbour",
      "1. The Court sits in the harbour.",
      "ARTICLE 3. FOG",
      "A bell rings in fog.",
    ].join("\n");

  it("begin with the first, below the title of the annex, with a finding", () => {
    const made = draftBody(body("Article 1"));
    expect(outlineOf(made).map(([label]) => label)).toEqual([
      "OP1",
      "annex, section 1, para. 1",
      "annex, section 1, para. 2",
      "annex, section 2, para. 1",
      "annex, section 3, unnumbered 1",
    ]);
    expect(made.resolution?.divisions.map(({ heading }) => heading)).toEqual([
      "Annex",
      "Statute of the Lamp Court",
      "Article 1 Keepers",
      "Article 2 Harbour",
      "ARTICLE 3. FOG",
    ]);
    expect(made.findings.filter(({ code }) => code === "DRF031")).toHaveLength(3);
  });

  it.each(["Article by article", "Article 1 of the plan"])("but not with the title: %s", (line) => {
    const made = draftBody(body(line));
    expect(made.resolution?.divisions[1]?.heading).toBe(`Statute of the Lamp Court ${line} Keepers`);
  });

  it("belong to the annex, so that the operative paragraph is the only one", () => {
    const made = draftBody(body("Article 1").replace("1. Adopts", "Adopts"));
    expect(outlineOf(made)[0]).toEqual(["OP1", "Adopts the statute in the annex."]);
  });
});

describe("an appendix", () => {
  const appendix = (name: string) => annexOf("1. A lamp burns.", name, "1. A bell rings.");
  const told = (name: string) =>
    appendix(name).made.findings.filter(({ message }) => message.includes("drafted as an annex"));

  it.each(["Appendix", "APPENDIX", "Appendix II"])("%s has labels of an annex, with a finding", (name) => {
    expect(told(name).map(({ code, line }) => `${code} ${line}`)).toEqual(["DRF003 31"]);
  });

  it("is not what annexes are", () => {
    expect(told("Annex II")).toEqual([]);
  });
});
