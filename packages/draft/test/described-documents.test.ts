import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

/** What is cited in a paragraph whose footnote 1 gives A/98/12, without the footnote itself. */
const cited = (words: string, after = "1. Thanks.") =>
  read(`${words}¹\n\n¹ A/98/12.\n\n${after}`).citations.filter((one) => !/^[AS]\//.test(one));

describe("what a footnote gives is described by the words before its call", () => {
  it.each([
    ["up to a clause", "Welcoming the report of the Keeper on lamps, which names the reef,"],
    ["up to what it says", "Noting, in the report of the Keeper on lamps, that the reef is dark,"],
  ])("%s", (_, words) => {
    expect(cited(words)).toEqual(["report of the Keeper on lamps | a-98-12"]);
  });

  it("up to the end of a bracket", () => {
    expect(cited("Recalling the order of the Harbour Court on lamps (Amberland v. Birchland),")).toEqual([
      "order of the Harbour Court on lamps (Amberland v. Birchland) | a-98-12",
    ]);
    expect(cited("Recalling (with the report of the Keeper on lamps),")).toEqual([
      "report of the Keeper on lamps | a-98-12",
    ]);
  });

  it("from the noun in front of one that has no article", () => {
    expect(cited("Noting the compilation of practical recommendations for lamps,")).toEqual([
      "compilation of practical recommendations for lamps | a-98-12",
    ]);
    expect(cited("Noting the lamps of practical recommendations for crews,")).toEqual([]);
  });

  it("from the document that transmits another one", () => {
    expect(
      cited(
        "Noting the note by the Keeper transmitting the report of the Harbour Board,",
        "1. Takes note of the report of the Harbour Board.",
      ),
    ).toEqual([
      "note by the Keeper transmitting the report of the Harbour Board | a-98-12",
      "report of the Harbour Board | a-98-12",
    ]);
  });

  it.each([
    ["a verb of the organ is between", "1. Notes the report of the Keeper, stresses the need for lamps,"],
    ["they are no document", "Endorsing the efforts and initiatives of the Keeper on the coast,"],
    ["the next clause is meant", "Noting a draft resolution on lamps, that the Keeper met on 3 May 2044,"],
    ["they say what was done", "Noting that the guidelines for keepers were adopted in May,"],
    [
      "they are about a report to come",
      "Looking forward to the report of the Keeper to be submitted in May,",
    ],
    ["they are the end of a title", "Recalling “Strengthening the framework for lamps” of the keepers,"],
    ["they are a verb", "Recalling that it took note of his efforts,"],
  ])("and not where %s", (_, words) => {
    expect(cited(words)).toEqual([]);
  });
});

describe("a document that was described once is meant again", () => {
  it("by the two words with which its description begins", () => {
    expect(
      cited(
        "Noting the guiding principles on lamps and reefs,",
        "1. Invites keepers to follow the guiding principles in their work;\n\n2. Recalls the political declaration.",
      ),
    ).toEqual(["guiding principles on lamps and reefs | a-98-12", "guiding principles | a-98-12"]);
  });

  it("by the noun of its author", () => {
    expect(
      cited(
        "Noting the report of the Committee for Lamp Policy on its third session,",
        "1. Welcomes the report of the Committee.",
      ),
    ).toEqual([
      "report of the Committee for Lamp Policy on its third session | a-98-12",
      "report of the Committee | a-98-12",
    ]);
  });

  it("by its annex", () => {
    expect(
      read(
        "Noting the report of the Keeper (A/98/12), and the scale in annex II to the report,\n\n1. Thanks.",
      ).citations,
    ).toEqual(["A/98/12 | a-98-12", "report | a-98-12"]);
    expect(
      cited(
        "Noting the report of the Keeper on lamps,",
        "1. Recalls paragraph 4 of the report of the Keeper, together with annex II to the report.",
      ).slice(1),
    ).toEqual(["report of the Keeper | a-98-12", "report | a-98-12"]);
  });
});

it("a footnote may also say in which collection the document is", () => {
  expect(
    read(
      "Recalling the statement of 3 May 2044,¹\n\n¹ S/PRST/2044/7; see Resolutions and Decisions of the Security Council, 1 August 2043–31 July 2044.\n\n1. Thanks.",
    ).citations[0],
  ).toBe("statement of 3 May 2044 | s-prst-2044-7");
});

it("a footnote may give a document in all its parts", () => {
  const given = (parts: string) =>
    read(
      `Recalling the outcome document of the Lamp Review,¹\n\n¹ 2044 Lamp Review Conference, Final Document, vols. I and II (${parts}).\n\n1. Thanks.`,
    ).citations.filter((one) => one.startsWith("outcome document"));
  expect(given("LAMP/CONF.2044/5 (Vol. I) and LAMP/CONF.2044/5 (Vol. II)")).toEqual([
    "outcome document of the Lamp Review | lamp-conf-2044-5",
  ]);
  expect(given("LAMP/CONF.2044/5 (Vol. I) and LAMP/CONF.2044/6 (Vol. II)")).toEqual([]);
});

it("words in italics after “entitled” are a title", () => {
  expect(
    read(
      "Noting the report of the Keeper, entitled *Lamps for All: A Bright Coast, and a Safe One*, and peace,\n\n1. Thanks.",
    ).citations,
  ).toEqual(["Lamps for All: A Bright Coast, and a Safe One | lamps-for-all-a-bright-coast-and-a-safe-one"]);
});

it("a statute in brackets is the one that was cited before", () => {
  expect(
    read(
      "1. Notes the rules for keepers (Statute of the Lamp Court, article 4) and for crews (Statute, article 50).",
    ).citations.filter((one) => one.startsWith("Statute")),
  ).toEqual(["Statute of the Lamp Court | statute-of-the-lamp-court", "Statute | statute-of-the-lamp-court"]);
});

describe("several reports are meant together", () => {
  const both = "Having considered the reports of the Keeper on lamps¹ and on buoys,²";
  const notes = "¹ A/98/12.\n\n² A/98/14.";
  const last = (body: string) =>
    read(body).citations.filter((one) => one.startsWith("reports of the Keeper |"));

  it("when one paragraph alone has cited them", () => {
    expect(last(`${both}\n\n${notes}\n\n1. Takes note of the reports of the Keeper.`)).toEqual([
      "reports of the Keeper | a-98-12",
      "reports of the Keeper | a-98-14",
    ]);
  });

  it("and not when another report of the author was cited alone", () => {
    expect(
      last(
        `${both}\n\nNoting the report of the Keeper on piers,³\n\n${notes}\n\n³ A/98/16.\n\n1. Takes note of the reports of the Keeper.`,
      ),
    ).toEqual([]);
  });

  it("and not when another paragraph has cited more", () => {
    expect(
      last(
        `${both}\n\nNoting the reports of the Keeper on piers,³\n\n${notes}\n\n³ A/98/16 and A/98/18.\n\n1. Takes note of the reports of the Keeper.`,
      ),
    ).toEqual([]);
  });
});

it("a short title inside a description is cited as well", () => {
  const inside = (words: string) =>
    cited(
      `Recalling the Old Tern Agreement for Ending the Fog,\n\nNoting the report of the Keeper on ${words},`,
    );
  expect(inside("the aims of the Old Tern Agreement")).toContain(
    "Old Tern Agreement | old-tern-agreement-for-ending-the-fog",
  );
  expect(inside("an Old Tern Agreement")).toEqual([
    "Old Tern Agreement for Ending the Fog | old-tern-agreement-for-ending-the-fog",
    "report of the Keeper on an Old Tern Agreement | a-98-12",
  ]);
});
