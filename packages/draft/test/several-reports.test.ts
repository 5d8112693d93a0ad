import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

const cited = (body: string) => read(body).citations.filter((one) => !/^[AS]\//.test(one));

const preamble = `Having considered the reports of the Keeper on the lamps of the coast for the year 2043¹ and on the buoys of the coast for the year 2044,²

¹ A/98/12.

² A/98/14.`;

describe("several reports of one author", () => {
  it("are described up to the footnote of each", () => {
    expect(cited(`${preamble}\n\n1. Thanks those who read.`)).toEqual([
      "reports of the Keeper on the lamps of the coast for the year 2043 | a-98-12",
      "on the buoys of the coast for the year 2044 | a-98-14",
    ]);
  });

  it("are cited again one by one", () => {
    const again = `${preamble}

1. Takes note of the report of the Keeper on the buoys of the coast for the year 2044;

2. Also takes note of the report of the Keeper on the lamps of the coast for the year 2043;

3. Thanks the report of the Keeper on the piers of the coast for the year 2044.`;
    expect(cited(again).slice(2)).toEqual([
      "report of the Keeper on the buoys of the coast for the year 2044 | a-98-14",
      "report of the Keeper on the lamps of the coast for the year 2043 | a-98-12",
    ]);
  });
});

describe("three reports of one author with a comma between them", () => {
  const of = (words: string) =>
    cited(`Noting ${words},³\n\n¹ A/98/12.\n\n² A/98/14.\n\n³ A/98/16.\n\n1. Thanks those who read.`);

  it("are described up to the footnote of each", () => {
    expect(of("the reports of the Keeper on lamps,¹ on the light of buoys² and on the piers")).toEqual([
      "reports of the Keeper on lamps | a-98-12",
      "on the light of buoys | a-98-14",
      "on the piers | a-98-16",
    ]);
  });

  it("but not after a report that is alone", () => {
    expect(of("the report of the Keeper on lamps,¹ the keepers,² on the light of buoys")).toEqual([
      "report of the Keeper on lamps | a-98-12",
    ]);
  });
});

describe("a report that the paragraph has cited is meant again by what it contains", () => {
  it.each(["the advice contained in the report", "the conclusions of the report, and peace"])(
    "%s",
    (words) => {
      expect(
        cited(
          `Noting the report of the Keeper on lamps,¹ and welcoming ${words},\n\n¹ A/98/12.\n\n1. Thanks.`,
        ),
      ).toEqual(["report of the Keeper on lamps | a-98-12", "report | a-98-12"]);
    },
  );

  it.each([
    ["of another author", "the conclusions of the report of the crews"],
    ["that is to be written", "requesting a report, and the conclusions of the report"],
  ])("but not one %s", (_, words) => {
    expect(
      cited(`Noting the report of the Keeper on lamps,¹ and ${words},\n\n¹ A/98/12.\n\n1. Thanks.`),
    ).toEqual(["report of the Keeper on lamps | a-98-12"]);
  });
});

describe("other works that a footnote gives", () => {
  it("are an order of a court", () => {
    expect(
      cited("Recalling the order of the Harbour Court of 16 March 2044,¹\n\n¹ See A/98/12.\n\n1. Thanks."),
    ).toEqual(["order of the Harbour Court of 16 March 2044 | a-98-12"]);
  });

  it("and order in the coast is none", () => {
    expect(cited("Noting the need for law and order,¹\n\n¹ See A/98/12.\n\n1. Thanks.")).toEqual([]);
  });

  it("and a final document is named before its symbol", () => {
    expect(
      cited(
        "Recalling that lamps are useful,¹\n\n¹ See 2044 Lamp Conference, Final Document, vol. I (A/CONF.98/5), part I.\n\n1. Thanks.",
      ),
    ).toEqual(["Final Document | a-conf-98-5"]);
  });
});

describe("a work of one author", () => {
  it("is described up to the footnote, and its title is cited too", () => {
    expect(
      cited(
        "Noting the report of the Keeper entitled “Lamps for all people”,¹ in which light is praised,\n\n¹ A/98/12.\n\n1. Thanks.",
      ),
    ).toEqual([
      "report of the Keeper entitled “Lamps for all people | a-98-12",
      "Lamps for all people | a-98-12",
    ]);
  });

  it("is another one when it is to be given to somebody", () => {
    const body =
      "Noting the report of the Keeper on lamps,¹\n\n¹ A/98/12.\n\n1. Asks for notes in the report of the Keeper to the Assembly.";
    expect(cited(body)).toEqual(["report of the Keeper on lamps | a-98-12"]);
  });

  it("is meant again by its statute or its terms of reference", () => {
    const body =
      "Reaffirming the statute of the Unit,¹\n\n¹ Resolution 98/3, annex.\n\n1. Recalls article 11 of the statute of the Unit.";
    expect(cited(body).filter((one) => one.startsWith("statute"))).toEqual([
      "statute of the Unit | a-res-98-3",
      "statute of the Unit | a-res-98-3",
    ]);
  });
});

describe("several documents, each with a footnote of its own, that one noun names", () => {
  const notes = "\n\n¹ A/98/12.\n\n² A/98/14.\n\n³ A/98/19.\n\n1. Thanks.";

  it.each([
    [
      "the reports of the Keeper submitted to the Council at its sixth session¹ and to the Assembly at its tenth session,²",
      [
        "reports of the Keeper submitted to the Council at its sixth session | a-98-12",
        "to the Assembly at its tenth session | a-98-14",
      ],
    ],
    [
      "the declarations of the meetings held to mark the tenth¹ and twentieth² anniversaries of the Lamp Summit,",
      ["declarations of the meetings held to mark the tenth | a-98-12", "twentieth | a-98-14"],
    ],
    [
      "the outcome of its first,¹ second² and third³ reviews of lamps,",
      ["outcome of its first | a-98-12", "second | a-98-14", "third | a-98-19"],
    ],
  ])("%s", (words, expected) => {
    expect(cited(`Recalling ${words}${notes}`)).toEqual(expected);
  });

  it.each([
    "the reports of the Keeper on lamps¹ and both crews,²",
    "the reports of the Keeper on lamps¹ and the tenth buoy,²",
    "the reports of the Keeper on lamps¹ and month after month,²",
  ])("but not %s", (words) => {
    expect(cited(`Recalling ${words}${notes}`).filter((one) => one.endsWith("a-98-14"))).toEqual([]);
  });
});
