import { describe, expect, it } from "vitest";
import { draftBody } from "./registers.ts";

function read(words: string, more = "") {
  const { paragraphs, findings } = draftBody(
    `The General Assembly,\n\n${words},\n\n1. Thanks those who read.\n\n${more}`,
  );
  return {
    cited: paragraphs.flatMap(({ citations }) =>
      citations.map(({ quote, document }) => `${quote} ${document}`),
    ),
    doubts: findings
      .filter(({ code }) => /^DRF02[23]$/.test(code))
      .map(({ code, message }) => `${code} ${message}`),
  };
}

describe("a number of another body is a finding, and no document", () => {
  it.each([
    ["Taking note of World Harbour Assembly resolution 74/7 of 31 May 2021", "World Harbour Assembly"],
    [
      "Taking note of decision 15/4 of 19 December 2022 of the Conference of the Parties to the Reef Treaty",
      "Conference of the Parties to the Reef Treaty",
    ],
    ["Taking note of decisions 15/4 and 15/5 adopted by the Reef Conference", "Reef Conference"],
    ["Taking note of UNLF decision 27/9", "UNLF"],
    ["Taking note of Coastal Commission on Reefs resolution 53/11", "Coastal Commission on Reefs"],
    ["Recalling the Reef Commission, in its resolution 53/11", "Reef Commission"],
    ["Taking note of Directive 2014/65 of the Northern Parliament", "Directive"],
    ["Recalling section II of Reef Council decision 18/117", "Reef Council"],
    ["Recalling resolution 60/2 on reefs, fog and FISH, adopted by the Reef Commission", "Reef Commission"],
    [
      "Recalling the resolutions and decisions of the Reef Conference, including resolutions 7/8 on fog, 8/4 on lamps",
      "Reef Conference",
    ],
    ["Recalling Reef Commission resolutions on fog, including resolution 2044/72", "Reef Commission"],
    [
      "Noting the adoption by the Reef Conference during its fifth session, held in Fogtown, of resolution 2044/10",
      "Reef Conference",
    ],
  ])("%s", (words, body) => {
    const { cited, doubts } = read(words);
    expect(cited).toEqual([]);
    expect(doubts.length).toBeGreaterThan(0);
    for (const doubt of doubts) expect(doubt).toContain(`is a number of "${body}"`);
  });
});

describe("a number is that of the organ that the words name", () => {
  it.each([
    [
      "Welcoming Human Rights Council resolution 48/13 of 8 October 2021 and Council resolution 49/6 of 31 March 2022",
      ["48/13 a-hrc-res-48-13", "49/6 a-hrc-res-49-6"],
    ],
    [
      "Recalling Security Council resolution 1325 (2000) and Council resolution 2005/30",
      ["1325 (2000) s-res-1325-2000", "2005/30 e-res-2005-30"],
    ],
    ["Recalling also the Human Rights Council and its resolution 47/1", ["47/1 a-hrc-res-47-1"]],
    [
      "Noting Human Rights Council resolution 47/23 of 13 July 2021 and Council decision 18/117 of 28 September 2011",
      ["47/23 a-hrc-res-47-23", "18/117 a-hrc-dec-18-117"],
    ],
    ["Recalling resolution 47/1 of the Human Rights Council", ["47/1 a-hrc-res-47-1"]],
    [
      "Recalling resolutions 46/1 and 47/1, adopted by the Human Rights Council",
      ["46/1 a-hrc-res-46-1", "47/1 a-hrc-res-47-1"],
    ],
    ["Recalling UNSC resolution 1325 (2000)", ["1325 (2000) s-res-1325-2000"]],
    ["Recalling its resolutions 98/1 and 98/2", ["98/1 a-res-98-1", "98/2 a-res-98-2"]],
    ["Recalling its resolution 98/1, decision 98/507", ["98/1 a-res-98-1", "98/507 a-dec-98-507"]],
    ["Recalling resolution 98/1, annex, resolution 98/2", ["98/1 a-res-98-1", "98/2 a-res-98-2"]],
    ["Recalling President’s statement PRST/15/1", ["PRST/15/1 a-hrc-prst-15-1"]],
    ["Recalling resolution 98/1 of the United Nations General Assembly", ["98/1 a-res-98-1"]],
    [
      "Recalling its resolution51/1 of 15 October 1996, 77/ 20 of 21 November 2022, 2625(XXV) and 60 / 288",
      ["51/1 a-res-51-1", "77/ 20 a-res-77-20", "2625(XXV) a-res-2625-xxv", "60 / 288 a-res-60-288"],
    ],
  ])("%s", (words, documents) => {
    const { cited, doubts } = read(words);
    expect(cited).toEqual(documents);
    expect(doubts).toEqual([]);
  });
});

describe("a resolution of another body whose symbols are known is cited by its symbol", () => {
  it.each([
    [
      "Recalling Commission on Human Rights resolutions 2004/87 of 21 April 2004 and 2005/80 of 21 April 2005",
      ["2004/87 e-cn-4-res-2004-87", "2005/80 e-cn-4-res-2005-80"],
    ],
    [
      "Taking note of United Nations Environment Assembly resolution 5/5 of 2 March 2022",
      ["5/5 unep-ea-5-res-5"],
    ],
    [
      "Taking note of Economic and Social Commission for Asia and the Pacific resolution 73/8 of 19 May 2017",
      ["73/8 e-escap-res-73-8"],
    ],
  ])("%s", (words, documents) => {
    const { cited, doubts } = read(words);
    expect(cited).toEqual(documents);
    expect(doubts).toEqual([]);
  });

  it("but its decisions are a finding", () => {
    const { cited, doubts } = read("Recalling Commission on Human Rights decision 2004/117");
    expect(cited).toEqual([]);
    expect(doubts).toHaveLength(1);
  });
});

describe("a number of no series that the text names is a finding, and no document", () => {
  it.each([
    ["Taking note of resolution 5/14", "5/14 is not a number of the General Assembly"],
    [
      "Noting the adoption by the Reef Commission on 16 May 1998 of its resolution 574 (XXVII)",
      '574 (XXVII) is a number of "Reef Commission"',
    ],
    [
      "Noting the Conference of the Parties in decision 15/4",
      '15/4 is a number of "Conference of the Parties"',
    ],
  ])("%s", (words, doubt) => {
    const { cited, doubts } = read(words);
    expect(cited).toEqual([]);
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toContain(doubt);
  });

  it.each([
    ["A/98/12, annex II, resolution 14/221", "A/98/12 a-98-12"],
    ["See Supplement No. 7 (E/2044/27), chap. I, sect. C, resolution 14/221, annex", "E/2044/27 e-2044-27"],
    ["REEF/COP/2044/10, sect. I.A, resolution 14/221", "REEF/COP/2044/10 reef-cop-2044-10"],
  ])("a resolution inside a cited document is a place in it: %s", (note, document) => {
    const { cited, doubts } = read("Recalling the reefs¹", `¹ ${note}.`);
    expect(cited).toEqual([document]);
    expect(doubts).toEqual([]);
  });

  it("the last letter of a footnote is a resolution", () => {
    const { cited } = read("Recalling the reefs¹", "¹ Resolutions 98/1 A and B.");
    expect(cited).toEqual(["98/1 A a-res-98-1-a", "B a-res-98-1-b"]);
  });

  it("a resolution after a cited document is another one", () => {
    const { cited } = read("Recalling the reefs¹", "¹ A/98/12, annex II, and resolution 98/22.");
    expect(cited).toEqual(["A/98/12 a-98-12", "98/22 a-res-98-22"]);
  });

  it.each([
    ["as decided by the Security Council in resolution 1325 (2000)", ["1325 (2000) s-res-1325-2000"]],
    ["the duties of Member States in resolution 1325 (2000)", ["1325 (2000) s-res-1325-2000"]],
    ["its resolutions 98/1 A and B and 98/2", ["98/1 A a-res-98-1-a", "B a-res-98-1-b", "98/2 a-res-98-2"]],
    [
      "its resolutions 98/1 A to C of 3 May 2044",
      ["98/1 A a-res-98-1-a", "C a-res-98-1-b", "C a-res-98-1-c"],
    ],
    ["its resolution 98/1 A to B. Keeper", ["98/1 A a-res-98-1-a"]],
  ])("but %s is clear", (words, documents) => {
    const { cited, doubts } = read(`Recalling ${words}`);
    expect(cited).toEqual(documents);
    expect(doubts).toEqual([]);
  });
});

describe("a number is of the body of which it was before", () => {
  const again = (first: string, later: string) => read(`Recalling ${first},\n\nRecalling ${later}`);

  it("when nothing else is said of it", () => {
    const { cited, doubts } = again("Reef Commission resolution 60/2", "resolution 60/2");
    expect(cited).toEqual([]);
    expect(doubts).toEqual([expect.stringContaining('60/2 is a number of "Reef Commission"')]);
    expect(doubts[0]).toContain("(2 times)");
  });

  it("or of the organ of the dataset that was named", () => {
    expect(
      again(
        "Human Rights Council resolution 34/24 of 24 March 2017",
        "the report pursuant to resolution 34/24",
      ).cited,
    ).toEqual(["34/24 a-hrc-res-34-24", "34/24 a-hrc-res-34-24"]);
  });

  it("and not after a date that is misprinted once", () => {
    expect(
      again("its resolution 78/69", "resolution 78/69 of 5 December 2030, and resolution 78/69").cited,
    ).toEqual(["78/69 a-res-78-69", "78/69 a-res-78-69"]);
  });

  it("also when only its date said so", () => {
    expect(again("resolution 73/1 of 19 May 2017", "resolution 73/1").cited).toEqual([]);
  });

  it.each(["its resolution 60/2", "General Assembly resolution 60/2", "resolution 60/2 of 5 November 2005"])(
    "but not %s",
    (later) => {
      expect(again("Reef Commission resolution 60/2", later).cited).toEqual(["60/2 a-res-60-2"]);
    },
  );
});

describe("a printed date that is not of the session is a finding", () => {
  it("with the organ's name the document is cited", () => {
    const { cited, doubts } = read("Recalling Human Rights Council resolution 43/17 of 22 June 2022");
    expect(cited).toEqual(["43/17 a-hrc-res-43-17"]);
    expect(doubts).toEqual(["DRF023 43/17 is read as A/HRC/RES/43/17, which cannot be of 2022-06-22"]);
  });

  it("without it nothing is cited", () => {
    const { cited, doubts } = read("Recalling resolution 28/3 of 24 May 2019");
    expect(cited).toEqual([]);
    expect(doubts).toEqual([
      "DRF023 28/3 of 2019-05-24 is not A/HRC/RES/28/3, by its date, and no other organ is named: no document is cited",
    ]);
  });

  it.each([
    "its resolution 77/20 of 21 November 2022",
    "its resolution 77/335 of 1 September 2023",
    "its resolution 2625 (XXV) of 24 October 1970",
    "Security Council resolution 1325 (2000) of 31 October 2000",
    "Economic and Social Council resolution 2021/1 of 14 September 2020",
    "Human Rights Council resolution 5/1 of 18 June 2007",
  ])("%s agrees", (words) => {
    expect(read(`Recalling ${words}`).doubts).toEqual([]);
  });
});

describe("a title leads to the document that the text says it has", () => {
  it("by the number before it, also later", () => {
    const { cited } = read(
      "Recalling its resolution 98/1 of 3 May 2044, entitled “Lights for all: the Lantern Agenda”",
    );
    expect(cited).toEqual(["98/1 a-res-98-1", "Lights for all: the Lantern Agenda a-res-98-1"]);
  });

  it("by the footnote after it, also later", () => {
    const { cited } = read(
      "Recalling the Global Lantern Strategy,¹ and reaffirming the Global Lantern Strategy",
      "¹ Resolution 98/1, annex.",
    );
    expect(cited).toEqual([
      "Global Lantern Strategy a-res-98-1",
      "Global Lantern Strategy a-res-98-1",
      "98/1 a-res-98-1",
    ]);
  });

  it("but a report in a footnote is not its subject", () => {
    expect(read("Recalling the Global Lantern Strategy¹", "¹ A/98/12.").cited).toEqual([
      "Global Lantern Strategy global-lantern-strategy",
      "A/98/12 a-98-12",
    ]);
  });
});

it("the chapter after the bracket of a symbol is the place in the document", () => {
  const { paragraphs } = draftBody(
    "The General Assembly,\n\nNoting the lamps¹,\n\n1. Thanks those who read.\n\n¹ Supplement No. 5 (A/75/5), chap. II, sect. A.",
  );
  expect(paragraphs[0]?.citations.map(({ document, pinpoint }) => [document, pinpoint])).toEqual([
    ["a-75-5", "chap. II, sect. A"],
  ]);
});

it("a volume or part in brackets after a symbol is a document of its own, and several are a place", () => {
  const { paragraphs } = draftBody(
    "The General Assembly,\n\nNoting A/75/5 (Vol. I), A/CONF.9/28 (Parts I and II), A/CONF.9/29 (Vols. I and II) and A/76/9, annex,\n\n1. Thanks those who read.",
  );
  expect(paragraphs[0]?.citations.map(({ document, pinpoint }) => [document, pinpoint])).toEqual([
    ["a-75-5-vol-i", undefined],
    ["a-conf-9-28-parts-i-and-ii", undefined],
    ["a-conf-9-29", "Vols. I and II"],
    ["a-76-9", "annex"],
  ]);
});
