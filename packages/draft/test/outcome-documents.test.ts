import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

const cited = (words: string, more = "") =>
  read(`${words}\n\n1. Thanks those who read.\n\n${more}`).citations;

describe("the outcome of a meeting is the resolution that a footnote gives for it", () => {
  it.each([
    [
      "the outcome document of the meeting of the keepers on light,¹",
      "outcome document of the meeting of the keepers on light",
    ],
    [
      "the political declaration of the high-level meeting on fog,¹",
      "political declaration of the high-level meeting on fog",
    ],
    [
      "in this regard, the political declaration of the meeting on resolution 97/1,¹",
      "political declaration of the meeting on resolution 97/1",
    ],
    [
      "the political declaration on the review of resolution 97/1,¹",
      "political declaration on the review of resolution 97/1",
    ],
  ])("%s", (words, expected) => {
    expect(cited(`Recalling ${words}`, "¹ Resolution 98/1, annex.")).toContain(`${expected} | a-res-98-1`);
  });

  it.each([
    ["one of several reports", "the reports of the keepers on the programme of lamps,¹", "¹ A/98/12."],
    [
      "a decision of a body under its rules",
      "lighting, in accordance with its rules, of lamps on the coast,¹",
      "¹ A/98/12.",
    ],
  ])("but not for %s", (_, words, note) => {
    expect(cited(`Recalling ${words}`, note)).toEqual(["A/98/12 | a-98-12"]);
  });

  it("is the resolution by which an organ adopted it", () => {
    expect(
      cited(
        "Recalling resolution 98/3 of 10 October 2043, by which the General Assembly adopted the political declaration of the meeting on fog, as well as peace,",
      ),
    ).toEqual(["98/3 | a-res-98-3", "political declaration of the meeting on fog | a-res-98-3"]);
    expect(
      cited(
        "Recalling resolution 98/3, in which it invited the keepers to adopt the declaration of the meeting,",
      ),
    ).toEqual(["98/3 | a-res-98-3"]);
  });
});

it("the outcome document of a meeting on other outcomes is the one that is given", () => {
  expect(
    cited(
      "Recalling the outcome document of the meeting on the outcomes of the Lamp Summit,¹ and the outcomes of the Lamp Summit,",
      "¹ Resolution 98/1.",
    ),
  ).toEqual([
    "outcome document of the meeting on the outcomes of the Lamp Summit | a-res-98-1",
    "98/1 | a-res-98-1",
  ]);
});

describe("a description is cited again by the same words", () => {
  const noted = "Noting the report of the keepers on lamps and fog,¹\n\n";
  const again = (words: string) =>
    cited(`${noted}Noting ${words},`, "¹ A/98/12.")
      .filter((one) => !one.startsWith("A/98"))
      .slice(1);

  it("in a later paragraph", () => {
    expect(again("the aims of the report of the keepers on lamps and fog")).toEqual([
      "report of the keepers on lamps and fog | a-98-12",
    ]);
  });

  it.each([
    ["another one", "the updated report of the keepers on lamps and fog"],
    ["one that is asked for", "that they should submit the report of the keepers on lamps and fog"],
  ])("but not %s", (_, words) => {
    expect(again(words)).toEqual([]);
  });

  it("but not the title of a resolution, which may name something else", () => {
    expect(
      cited(
        "Recalling resolution 98/1, entitled “International Day of Fog”,\n\nNoting the International Day of Fog,",
      ),
    ).toEqual(["98/1 | a-res-98-1", "International Day of Fog | a-res-98-1"]);
  });
});

it("a document that the title of a resolution names is cited too", () => {
  expect(
    cited("Recalling resolution 98/1, entitled “Implementation of the Convention on Coastal Fog”,"),
  ).toEqual([
    "98/1 | a-res-98-1",
    "Implementation of the Convention on Coastal Fog | a-res-98-1",
    "Convention on Coastal Fog | fog-convention",
  ]);
});

describe("words in quotation marks", () => {
  it("are the document that the footnote after them gives, there and later", () => {
    expect(
      cited(
        "Recalling the set of “Ways and means to light the coast”,¹\n\nNoting the adopted “Ways and means to light the coast”,",
        "¹ Resolution 98/1, annex.",
      ),
    ).toEqual([
      "Ways and means to light the coast | a-res-98-1",
      "98/1 | a-res-98-1",
      "Ways and means to light the coast | a-res-98-1",
    ]);
  });

  it("are no document as a theme", () => {
    expect(cited("Noting the debate on the theme “Lamps for all the coast”,¹", "¹ A/98/12.")).toEqual([
      "A/98/12 | a-98-12",
    ]);
  });
});

describe("Official Records in a footnote", () => {
  it("may be continued by Ibid., and a remark before belongs to no document", () => {
    expect(
      cited(
        "Recalling the special report of the Keeper¹ submitted at the twelfth session,² and the report of the Harbour on its 2044 session,³",
        "¹ The Keeper was renamed in 2041.\n\n² Official Records of the General Assembly, Ninety-eighth Session, Supplement No. 2 (A/98/2), sect. III.C.\n\n³ Ibid., Ninety-ninth Session, Supplement No. 27 (A/99/27), sect. III.F.",
      ),
    ).toEqual([
      "special report of the Keeper submitted at the twelfth session | a-98-2",
      "report of the Harbour on its 2044 session | a-99-27",
      "A/98/2 | a-98-2",
      "A/99/27 | a-99-27",
    ]);
  });
});

describe("a short form", () => {
  it("of several words is a document, and not the conference that reviews it", () => {
    expect(
      cited(
        "Recalling the Programme of Action to Light the Coast, the Third Conference to Review Progress Made in the Implementation of the Programme of Action to Light the Coast and the aims of the Programme of Action,",
      ).at(-1),
    ).toMatch(/^Programme of Action \| /);
  });

  it("may be in the plural", () => {
    expect(cited("Recalling the Fog Conventions of 2041 and respect for the Conventions,").at(-1)).toMatch(
      /^Conventions \| /,
    );
  });
});

describe("a footnote gives the document that the words before its call describe", () => {
  it.each([
    [
      "in a supplement with a corrigendum",
      "the report of the Lamp Committee on fog,¹",
      "¹ Official Records of the General Assembly, Ninety-eighth Session, Supplement No. 45 and corrigendum (A/98/45 and A/98/45/Corr.1).",
      "report of the Lamp Committee on fog | a-98-45",
    ],
    [
      "which speaks of what another report contains",
      "the report by the Keeper on the advice of the crews contained in its report for 2043 on lamps,¹",
      "¹ A/98/12.",
      "report by the Keeper on the advice of the crews contained in its report for 2043 on lamps | a-98-12",
    ],
    [
      "whose title begins with its year",
      "the 2043 Ministerial Declaration of the Keepers,¹",
      "¹ A/98/12, annex.",
      "2043 Ministerial Declaration of the Keepers | a-98-12",
    ],
    [
      "which a publication of the United Nations has",
      "the outcomes of the Lamp Summit,¹",
      "¹ Report of the Lamp Summit, Tern Harbour, 3–7 May 2043 (United Nations publication, Sales No. E.43.I.5), chap. I.",
      "outcomes of the Lamp Summit | report-of-the-lamp-summit-tern-harbour-3-7-may-2043",
    ],
  ])("%s", (_, words, note, expected) => {
    expect(cited(`Recalling ${words}`, note)).toContain(expected);
  });

  it("but not what only takes note", () => {
    expect(
      cited("Recalling that the keepers take careful note of an assessment of the coast,¹", "¹ A/98/12."),
    ).toEqual(["A/98/12 | a-98-12"]);
  });

  it("but not for a number before its title", () => {
    expect(cited("Recalling all 2043 Lamp Declarations,¹", "¹ A/98/12, annex.")).toEqual([
      "A/98/12 | a-98-12",
    ]);
  });
});

describe("the noun before the titles of documents cites them", () => {
  const outcomes = (words: string) =>
    cited(`Recalling ${words}`).filter((one) => one.startsWith("outcome document"));

  it.each([
    [
      "the Lamp Summit and its outcome document, the Brume Declaration,",
      ["outcome document | brume-declaration"],
    ],
    [
      "the Lamp Summit and its outcome documents, the Brume Declaration and the Tern Plan of Action,",
      ["outcome documents | brume-declaration", "outcome documents | tern-plan-of-action"],
    ],
    [
      "the Lamp Summit and its outcome documents, the Brume Declaration, the Tern Plan of Action and the Fog Accord,",
      [
        "outcome documents | brume-declaration",
        "outcome documents | tern-plan-of-action",
        "outcome documents | fog-accord",
      ],
    ],
  ])("%s", (words, expected) => {
    expect(outcomes(words)).toEqual(expected);
  });

  it.each([
    "the Lamp Summit and its outcome documents, the Brume Declaration,",
    "the Lamp Summit, its outcome documents and the Brume Declaration, and the Tern Plan of Action,",
    "the Lamp Summit and its outcome document, the aims of the Brume Declaration,",
  ])("but not %s", (words) => {
    expect(outcomes(words)).toEqual([]);
  });
});

it("the words before a footnote may describe a compact", () => {
  expect(cited("Welcoming the new compact for the lamps of the coast,¹", "¹ See A/98/12.")).toEqual([
    "new compact for the lamps of the coast | a-98-12",
    "A/98/12 | a-98-12",
  ]);
});

it("the noun of an owner before a title cites the document as well", () => {
  const plan = (words: string) => cited(`Recalling ${words}`).filter((one) => one.startsWith("lamp plan"));
  expect(plan("the Keeper’s lamp plan, the Tern Plan of Action,")).toEqual([
    "lamp plan | tern-plan-of-action",
  ]);
  expect(plan("the Keeper’s lamp plan, and the Tern Plan of Action,")).toEqual([]);
  expect(plan("the Keeper’s lamp plan, the Brume Declaration,")).toEqual([]);
  expect(plan("the Keeper’s lamp plan, the Tern Plan of Action and the Brume Declaration,")).toEqual([]);
});
