import { describe, expect, it } from "vitest";
import { draftBody } from "./registers.ts";

function read(words: string, more = "") {
  const { paragraphs, records, findings } = draftBody(
    `The General Assembly,\n\n${words}\n\n1. Thanks those who read.\n\n${more}`,
  );
  return {
    cited: paragraphs.flatMap(({ citations }) =>
      citations.map(({ quote, document }) => `${quote} → ${document}`),
    ),
    proposed: records?.documents.filter(({ symbol }) => symbol === undefined),
    doubts: findings.filter(({ code }) => code === "DRF024").map(({ message }) => message),
  };
}

describe("a title without a record leads to a record that is proposed, and is a finding", () => {
  it.each([
    ["the Convention against Darkness in Education", "Convention against Darkness in Education", "agreement"],
    ["the Tern Harbour Declaration", "Tern Harbour Declaration", "instrument"],
    [
      "the Tern Declaration and Commitments to Action for Transforming Early Lamp Care",
      "Tern Declaration and Commitments to Action for Transforming Early Lamp Care",
      "instrument",
    ],
    [
      "the Recommendation on Education for Peace, Light, Human Rights and Lasting Lamps of the World Buoy Agency",
      "Recommendation on Education for Peace, Light, Human Rights and Lasting Lamps",
      "instrument",
    ],
    [
      "the Tern Agreement of 14 May 2044 on a Ceasefire and Separation of Lamps",
      "Tern Agreement of 14 May 2044 on a Ceasefire and Separation of Lamps",
      "agreement",
    ],
    [
      "the Protocol on Lamp Relations between Amberland and the World Lighthouse Organization",
      "Protocol on Lamp Relations between Amberland and the World Lighthouse Organization",
      "agreement",
    ],
    ["the Foghorn Framework 2040–2050", "Foghorn Framework 2040–2050", "instrument"],
    [
      "the Lamp Keepers Recommendation 2043 (No. 208)",
      "Lamp Keepers Recommendation 2043 (No. 208)",
      "instrument",
    ],
    [
      "the Declaration on Measures to Eliminate Fog",
      "Declaration on Measures to Eliminate Fog",
      "instrument",
    ],
    [
      "the Convention on the Safety of the World Buoy Agency and of Associated Keepers",
      "Convention on the Safety of the World Buoy Agency and of Associated Keepers",
      "agreement",
    ],
    [
      "the Tern Treaty to Facilitate Access to Lit Lamps for Keepers",
      "Tern Treaty to Facilitate Access to Lit Lamps for Keepers",
      "agreement",
    ],
    [
      "the Tern Harbour Plan of Action on Mainstreaming a Lamp Perspective in Harbour Operations",
      "Tern Harbour Plan of Action on Mainstreaming a Lamp Perspective in Harbour Operations",
      "instrument",
    ],
    [
      "the Foghorn Declaration on Principles Guiding Relations between Harbour Towns",
      "Foghorn Declaration on Principles Guiding Relations between Harbour Towns",
      "instrument",
    ],
    ["the Constitution of Amberland", "Constitution of Amberland", "constitution"],
    ["the 2044 Lamp Response Plan for Amberland", "2044 Lamp Response Plan for Amberland", "instrument"],
  ])("%s", (words, title, kind) => {
    const { cited, proposed, doubts } = read(`Recalling ${words},`);
    expect(proposed).toEqual([{ id: expect.stringMatching(/^[a-z0-9-]+$/), kind, title }]);
    expect(cited).toEqual([`${title} → ${proposed?.[0]?.id}`]);
    expect(doubts).toEqual([`no document of the registers has the title "${title}"`]);
  });

  it.each([
    ["words that do not tell which document is meant", "the Peace Agreement"],
    ["a national plan", "the National Action Plan on Lamps"],
    [
      "a title that goes on in small letters",
      "the Optional Protocol to the Fog Convention on a lamps procedure",
    ],
    ["several titles in one list", "the Amber, Birch and Cedar Agreements"],
    ["a title that breaks off before a noun", "the Agreement on the Foghorn Roadmap to a Peaceful end"],
    ["a title that began before", "the basic Principles and Guidelines on Fog Lamps"],
    ["a body of a code", "the International Lamp Code Association"],
    ["a body", "the Conference of the Parties to the Reef Treaty"],
    ["the review of a document", "the Comprehensive Midterm Review of the Lamp Programme of Action"],
  ])("but not %s", (_, words) => {
    expect(read(`Recalling ${words},`)).toMatchObject({ cited: [], proposed: [] });
  });

  it("and short forms lead to it later, a second title of that noun to a doubt", () => {
    expect(
      read("Recalling the Fog Convention, and its articles, and the aims of the Convention,").cited,
    ).toEqual(["Fog Convention → fog-convention", "Convention → fog-convention"]);
    expect(
      read("Recalling the Fog Convention, the Reef Convention and the aims of the Convention,").cited,
    ).toEqual(["Fog Convention → fog-convention", "Reef Convention → reef-convention"]);
  });
});

describe("a title in quotation marks", () => {
  it("leads to the document that a footnote gives", () => {
    expect(read("Noting the report entitled “Lamps for all”,¹", "¹ A/98/12.")).toMatchObject({
      cited: ["report entitled “Lamps for all → a-98-12", "Lamps for all → a-98-12", "A/98/12 → a-98-12"],
      proposed: [],
    });
  });

  it("leads to a record that is proposed when only the title is known", () => {
    expect(
      read("Noting the report of 26 August 2044 of the keepers, entitled “Fog: two years after”,"),
    ).toMatchObject({
      cited: ["Fog: two years after → fog-two-years-after"],
      proposed: [{ id: "fog-two-years-after", kind: "report", title: "Fog: two years after" }],
    });
  });

  it.each(["the item entitled “Lamps for all”", "the project entitled “Lamps for all”"])(
    "is no document in %s",
    (words) => {
      expect(read(`Noting ${words},`)).toMatchObject({ cited: [], proposed: [] });
    },
  );

  it("in a footnote is the document that the words before the call name", () => {
    expect(
      read(
        "Noting the principles for lighting the coast,¹",
        "¹ See the paper of the keepers entitled “Principles for lighting the coast”.",
      ).cited,
    ).toEqual([
      "principles for lighting the coast → principles-for-lighting-the-coast",
      "Principles for lighting the coast → principles-for-lighting-the-coast",
    ]);
  });
});

describe("a publication in a footnote", () => {
  it("is cited by its title, and by the outcome that it holds", () => {
    expect(
      read(
        "Recalling the outcomes of the Lamp Summit, held in 2044,¹",
        "¹ Report of the Lamp Summit, Tern Harbour, 4–15 May 2044 (United Nations publication, Sales No. E.44.I.1), chap. I.",
      ).cited,
    ).toEqual([
      "outcomes of the Lamp Summit, held in 2044 → report-of-the-lamp-summit-tern-harbour-4-15-may-2044",
      "Report of the Lamp Summit, Tern Harbour, 4–15 May 2044 → report-of-the-lamp-summit-tern-harbour-4-15-may-2044",
    ]);
  });
});

describe("words that a footnote gives a document for", () => {
  it.each([
    [
      "Noting the report of the keepers on lamps,¹",
      "¹ A/98/12.",
      ["report of the keepers on lamps → a-98-12"],
    ],
    [
      "Noting the letter dated 3 May 2044 from the keepers,¹",
      "¹ A/98/12, annex.",
      ["letter dated 3 May 2044 from the keepers → a-98-12"],
    ],
    [
      "Noting the agenda¹ and its indicative timetable for 2044,²",
      "¹ A/98/12.\n\n² A/98/13.",
      ["agenda → a-98-12", "indicative timetable for 2044 → a-98-13"],
    ],
    [
      "Noting the guidelines for keepers,¹",
      "¹ Resolution 98/1, annex.",
      ["guidelines for keepers → a-res-98-1"],
    ],
    [
      "Noting the advisory opinion on the wall,¹",
      "¹ See A/98/12 and A/98/12/Corr.1.",
      ["advisory opinion on the wall → a-98-12"],
    ],
  ])("%s", (words, notes, expected) => {
    const { cited } = read(words, notes);
    for (const one of expected) expect(cited).toContain(one);
  });

  it.each([
    ["several reports for one document", "Noting the reports of the keepers on lamps,¹", "¹ A/98/12."],
    [
      "another report in between",
      "Noting the report of the keepers and the reports of the crews,¹",
      "¹ A/98/12.",
    ],
    ["two documents", "Noting the report of the keepers,¹", "¹ A/98/12 and A/98/13."],
    ["a law in general", "Noting the laws of humanity and law,¹", "¹ Resolution 98/1."],
    ["what somebody takes note of", "Taking note of all lamps,¹", "¹ A/98/12."],
  ])("but not %s", (_, words, notes) => {
    const { cited } = read(words, notes);
    expect(cited.filter((one) => !/^A\/|^\d/.test(one))).toEqual([]);
  });
});

describe("words that point back", () => {
  const noted = "Noting the report of the keepers on lamps,¹ ";
  const last = (words: string) =>
    read(words, "¹ A/98/12.").cited.filter(
      (one) => !one.startsWith("A/98") && !one.startsWith("report of the keepers on lamps"),
    );

  it.each([
    ["and welcoming that report,", "report → a-98-12"],
    ["and welcoming the said report,", "said report → a-98-12"],
    [
      "and welcoming the report of the above-mentioned keepers,",
      "report of the above-mentioned keepers → a-98-12",
    ],
  ])("%s", (words, expected) => {
    expect(last(noted + words)).toEqual([expected]);
  });

  it.each([
    "and asking for a report, and welcoming that report,",
    "and welcoming that protocol,",
    "and welcoming the report of the crews,",
  ])("but not %s", (words) => {
    expect(last(noted + words)).toEqual([]);
  });

  it("by noun and date", () => {
    const { cited } = read(
      "Noting the advisory opinion rendered on 9 July 2044,¹ and the 9 July 2044 advisory opinion of the Court, and the advisory opinion of 3 May 2040,",
      "¹ A/98/12.",
    );
    expect(cited).toEqual([
      "advisory opinion rendered on 9 July 2044 → a-98-12",
      "9 July 2044 advisory opinion → a-98-12",
      "advisory opinion of 3 May 2040 → advisory-opinion-of-3-may-2040",
      "A/98/12 → a-98-12",
    ]);
  });
});
