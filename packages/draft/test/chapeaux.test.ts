import { describe, expect, it } from "vitest";
import { draftBody, outlineOf } from "./registers.ts";
import { validated } from "./validated.ts";

const read = (body: string) => {
  const made = draftBody(`The General Assembly,\n\nMindful of lamps,\n\n${body}`);
  return {
    made,
    labels: outlineOf(made).map(([label]) => label),
    headings: made.resolution?.divisions.map(({ kind, heading }) => [kind, heading]),
    codes: made.findings.map(({ code }) => code),
  };
};

describe("words that open all numbered paragraphs below them", () => {
  it.each([
    ["alone", "Declares that:\n\n1. Lamps are good;\n\n2. Fog is bad."],
    ["with the first paragraph on the line", "Declares that: 1. Lamps are good;\n\n2. Fog is bad."],
    ["without blank lines", "Declares that:\n1. Lamps are good;\n2. Fog is bad."],
  ])("are a heading, with a finding: %s", (_, body) => {
    const { made, labels, headings, codes } = read(body);
    expect(labels).toEqual(["PP1", "OP1", "OP2"]);
    expect(headings).toEqual([["heading", "Declares that:"]]);
    expect(codes.filter((code) => /^DRF0(?:04|30|03)$/.test(code))).toEqual(["DRF004"]);
    expect(validated(made)).toEqual([]);
  });

  it.each([
    ["a paragraph of its own", "Decides to meet;\n\n1. Requests WLO to come.", ["PP1", "PP2", "OP1"]],
    ["a paragraph with items", "1. Declares that:\n\n(a) Lamps are good.", ["PP1", "OP1", "OP1(a)"]],
    ["words with a number inside", "1. Declares in part: 1. Lamps are good.", ["PP1", "OP1"]],
  ])("are none: %s", (_, body, labels) => {
    const found = read(body);
    expect(found.labels).toEqual(labels);
    expect(found.headings).toEqual([]);
  });
});

describe("articles below the paragraph that proclaims them", () => {
  const close = "\n\n9th plenary meeting\n1 March 2045";

  it("are an annex before the close, with a finding", () => {
    const { made, labels, headings, codes } = read(
      `Proclaims this Declaration on Lamps.\n\nArticle 1\n\nAll lamps are good.\n\nArticle 2\n\nEvery State keeps its lamps.${close}`,
    );
    expect(labels).toEqual(["PP1", "OP1", "annex, unnumbered 1", "annex, unnumbered 2"]);
    expect(headings).toEqual([
      ["annex", undefined],
      ["heading", "Article 1"],
      ["heading", "Article 2"],
    ]);
    expect(codes.filter((code) => code === "DRF003")).toHaveLength(1);
    expect(made.resolution?.meeting).toMatchObject({ number: 9 });
    expect(validated(made)).toEqual([]);
  });

  it("have numbered paragraphs of their own", () => {
    const { made, labels } = read(
      `Adopts the present Charter of Lamps.\n\nArticle 1\n\n1. All lamps are good.\n\n2. No fog is good.\n\nArticle 2\n\n1. Every State keeps its lamps.${close}`,
    );
    expect(labels).toEqual([
      "PP1",
      "OP1",
      "annex, section 1, para. 1",
      "annex, section 1, para. 2",
      "annex, section 2, para. 1",
    ]);
    expect(validated(made)).toEqual([]);
  });

  it("are none where a paragraph of the resolution follows", () => {
    const { labels } = read(
      "1. Proclaims this Declaration on Lamps.\n\nArticle 1\n\nAll lamps are good.\n\n2. Requests WLO to come.",
    );
    expect(labels).toEqual(["PP1", "OP1", "OP2"]);
  });
});
