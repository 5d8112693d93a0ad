import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

/** What the words of a paragraph cite, without its footnotes. */
const cited = (body: string) => read(body).citations.filter((one) => !/^(?:[AES]|CRC)\//.test(one));

describe("words before a footnote that gives only a symbol describe a document of any kind", () => {
  it.each([
    "assessment of the Keeper on lamps",
    "administrative instruction for the use of harbours",
    "technical guidance prepared by the Harbour Office",
    "statement made by the Chair of the Lamp League",
    "concluding observations on the eighth periodic report of Amberland",
    "compilation of decisions referring to lamps, prepared by the Keeper",
  ])("the %s", (words) => {
    expect(cited(`Noting the ${words},¹\n\n¹ A/98/12.\n\n1. Thanks.`)).toEqual([`${words} | a-98-12`]);
  });

  it.each([
    ["Noting the Keeper’s bulletin on lamps,¹", "bulletin on lamps"],
    ["Noting the talks of the crews and the report thereon,¹", "report thereon"],
    ["Recalling our declaration on the coast,¹", "declaration on the coast"],
  ])("%s", (words, description) => {
    expect(cited(`${words}\n\n¹ A/98/12.\n\n1. Thanks.`)).toEqual([`${description} | a-98-12`]);
  });

  it.each(["A/98/12, entitled “Fog after fog”.", "Harbour Lamp Office, document A/98/12."])(
    "by %s",
    (note) => {
      expect(cited(`Noting the assessment of the Keeper on lamps,¹\n\n¹ ${note}\n\n1. Thanks.`)).toContain(
        "assessment of the Keeper on lamps | a-98-12",
      );
    },
  );

  it("and of several documents, which the footnote gives", () => {
    expect(
      cited(
        "Noting the comments of the crews¹ and the talks on lamps,\n\n¹ A/98/12 and A/99/12.\n\n1. Thanks.",
      ),
    ).toEqual(["comments of the crews | a-98-12", "comments of the crews | a-99-12"]);
  });

  it.each([
    ["a noun without “the”", "Noting that keepers made contributions to the lamps,"],
    ["what was done", "Welcoming the lamps that were lit after an assessment of the reef,"],
    ["words after a boundary", "Noting the comments of the crews, and the lamps of the reef,"],
    ["another document", "Noting the guidance in the Lamp Code,"],
  ])("and not %s", (_, words) => {
    expect(cited(`${words}¹\n\n¹ A/98/12.\n\n1. Thanks.`).filter((one) => / a-98-12$/.test(one))).toEqual([]);
  });
});

describe("a footnote may give more than a symbol", () => {
  const words = "Noting the report of the Keeper on lamps,¹";

  it.each([
    ["what to see also", "A/98/12; see also A/96/12 and A/97/12."],
    ["the last of several", "Most recently A/98/12."],
  ])("%s", (_, footnote) => {
    expect(cited(`${words}\n\n¹ ${footnote}\n\n1. Thanks.`)).toEqual([
      "report of the Keeper on lamps | a-98-12",
    ]);
  });

  it("one symbol for two reports", () => {
    expect(cited(`${words}\n\n¹ CRC/C/AMB/CO/6-7.\n\n1. Thanks.`)[0]).toBe(
      "report of the Keeper on lamps | crc-c-amb-co-6-7",
    );
    expect(cited(`${words}\n\n¹ A/98/12-13.\n\n1. Thanks.`)).toEqual([]);
  });

  const declarations = "Recalling the declarations adopted by the Lamp Board on its anniversaries,¹";
  const supplements = (second: string) =>
    `${declarations}\n\n¹ See Official Records of the Economic and Social Council, 2044, Supplement No. 7 and corrigendum (E/2044/27 and E/2044/27/Corr.1), chap. I, sect. A; and ${second}\n\n1. Thanks.`;

  it("several supplements, one for each document", () => {
    expect(cited(supplements("ibid., 2049, Supplement No. 7 (E/2049/27), chap. I."))).toEqual([
      "declarations adopted by the Lamp Board on its anniversaries | e-2044-27",
      "declarations adopted by the Lamp Board on its anniversaries | e-2049-27",
    ]);
  });

  it("but not with a remark", () => {
    expect(cited(supplements("the remarks of the Keeper."))).toEqual([]);
  });
});

describe("several documents by their dates", () => {
  const footnotes = "¹ A/98/12.\n\n² A/98/13.\n\n³ A/98/14.\n\n1. Thanks.";

  it("are described up to the footnote of each", () => {
    expect(
      cited(
        `Recalling the statements of the Keeper of 3 May 2044,¹ 9 May 2044² and 4 June 2044,³\n\n${footnotes}`,
      ),
    ).toEqual([
      "statements of the Keeper of 3 May 2044 | a-98-12",
      "9 May 2044 | a-98-13",
      "4 June 2044 | a-98-14",
    ]);
  });

  it("but a date of something else is none", () => {
    expect(
      cited(
        `Recalling the statements of the Keeper on lamps,¹ lit on 9 May 2044,² and on reefs,³\n\n${footnotes}`,
      ),
    ).not.toContain("9 May 2044 | a-98-13");
  });
});
