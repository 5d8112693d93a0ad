import { describe, expect, it } from "vitest";
import { draftBody } from "./registers.ts";

function read(words: string, more = "") {
  const { paragraphs, findings } = draftBody(
    `The General Assembly,\n\n${words}\n\n1. Thanks those who read.\n\n${more}`,
  );
  return {
    cited: paragraphs.flatMap(({ citations }) =>
      citations.map(({ quote, document }) => `${quote} → ${document}`),
    ),
    setAside: paragraphs.flatMap(({ setAside = [] }) => setAside.map(({ quote }) => quote)),
    doubts: findings.filter(({ code }) => code === "DRF021").map(({ message }) => message),
  };
}

describe("a short form of a document", () => {
  it.each([
    ["States Parties to the Treaty", "Treaty → fog-treaty"],
    ["article VI of the Treaty", "Treaty → fog-treaty"],
    ["articles 3 and 4 of the Treaty regarding the Lamp Committee", "Treaty → fog-treaty"],
    ["the Purposes of the Treaty", "Treaty → fog-treaty"],
    ["the Protocols to the Treaty", "Treaty → fog-treaty"],
  ])("is read in: %s", (words, expected) => {
    expect(read(`Recalling the Fog Treaty and ${words},`).cited).toEqual([
      "Fog Treaty → fog-treaty",
      expected,
    ]);
  });

  it("is read in the name of a body, and not in a longer title", () => {
    const of = (words: string) =>
      read(`Recalling the Fog Treaty, the Paris Principles on Lamps and ${words},`).cited;
    expect(of("the Conference of the Parties to the Treaty").at(-1)).toBe("Treaty → fog-treaty");
    expect(of("the Principles and Guidelines on Fog")).toHaveLength(2);
  });

  it("is not the beginning of a title that says what it is about", () => {
    expect(read("Recalling the Fog Treaty and the Treaty regarding the Lamp Committee,").cited).not.toContain(
      "Treaty → fog-treaty",
    );
  });

  it.each(["the Treaty to Light the Reefs", "the Treaty between Amberland and Birchland on reefs"])(
    "is not the beginning of another title: %s",
    (words) => {
      expect(read(`Recalling the Fog Treaty and ${words},`).cited).not.toContain("Treaty → fog-treaty");
      expect(read("Recalling the Fog Treaty and the Treaty to which all belong,").cited).toContain(
        "Treaty → fog-treaty",
      );
    },
  );

  it("of a treaty has no date that is that of a decision", () => {
    expect(
      read("Recalling the Fog Treaty and the decisions by the Parties to the Treaty of 3 May 2044,").cited,
    ).toEqual(["Fog Treaty → fog-treaty", "Treaty → fog-treaty"]);
  });

  it.each([
    ["the Fog Treaty of 3 May 2044 (“The Treaty”)", "under The Treaty and the Reef Treaty"],
    ["the Fog Treaty of 3 May 2044 (“the Treaty”)", "under the Treaty and the Reef Treaty"],
  ])("that is announced after a date is meant again: %s", (announced, again) => {
    expect(
      read(`Recalling ${announced} and the Reef Treaty, and acting ${again},`).cited.filter(
        (one) => one === "Treaty → fog-treaty",
      ),
    ).toHaveLength(2);
  });

  it("that is announced after a date is not the body whose name comes before the date", () => {
    const mentioned = (announced: string) =>
      draftBody(
        `The General Assembly,\n\nRecalling the answer of the World Buoy Agency${announced},`,
      ).paragraphs.flatMap(({ mentions }) => mentions.map(({ quote, actor }) => `${quote} → ${actor}`));
    expect(mentioned(" of 3 May 2044 (hereinafter the “Lamp Statements”)")).toEqual([
      "World Buoy Agency → wba",
    ]);
    expect(mentioned(" (hereinafter the “Lamp Agency”)")).toEqual([
      "World Buoy Agency → wba",
      "Lamp Agency → wba",
    ]);
  });

  it("is announced together with its symbol", () => {
    const cited = (bracket: string) =>
      read(`Recalling the Fog Treaty and the annexes thereto (${bracket}),`).cited;
    expect(read("Recalling the Fog Treaty (collectively the Treaty, A/98/12, annex),").cited).toContain(
      "Treaty → fog-treaty",
    );
    expect(cited("collectively the lamps, A/98/12")).toEqual([
      "Fog Treaty → fog-treaty",
      "A/98/12 → a-98-12",
    ]);
  });

  it("has its years, whatever the hyphen", () => {
    expect(read("Recalling the Tern Lamp Plan 2040‑2044,").cited).toEqual([
      "Tern Lamp Plan 2040‑2044 → tern-lamp-plan-2040-2044",
    ]);
  });

  it("is no plan of other years", () => {
    expect(
      read("Recalling the Tern Lamp Plan 2040–2044 and the Tern Lamp Plan 2045–2049 of Birchland,").cited,
    ).toEqual([
      "Tern Lamp Plan 2040–2044 → tern-lamp-plan-2040-2044",
      "Tern Lamp Plan 2045–2049 → tern-lamp-plan-2045-2049",
    ]);
  });

  it.each(["Code", "Guidelines", "Rules", "Roadmap"])("may be: the %s", (noun) => {
    expect(read(`Recalling the Tern ${noun} and the aims of the ${noun},`).cited).toHaveLength(2);
    expect(
      read(`Recalling the Tern ${noun}, the Reef ${noun} and the aims of the ${noun},`).cited,
    ).toHaveLength(2);
  });

  it("is no meeting that considers the implementation of that document", () => {
    const { cited, doubts } = read(
      "Recalling the Fog Programme of Action, the Second Meeting to Consider the Implementation of the Programme of Action, and the aims of the Programme of Action,",
    );
    expect(cited.at(-1)).toBe("Programme of Action → fog-programme-of-action");
    expect(doubts).toEqual([]);
  });

  it("announced in brackets is that document, although another one has the noun", () => {
    const { cited, doubts } = read(
      "Recalling the Tern Agreement on Lamps (the Agreement), the Reef Agreement, and the aims of the Agreement,",
    );
    expect(cited).toEqual([
      "Tern Agreement on Lamps → tern-agreement-on-lamps",
      "Agreement → tern-agreement-on-lamps",
      "Reef Agreement → reef-agreement",
      "Agreement → tern-agreement-on-lamps",
    ]);
    expect(doubts).toEqual([]);
  });

  it("may be announced after those who signed", () => {
    expect(
      read(
        "Recalling the Tern Agreement on Lamps, signed by the keepers on 3 May 2044 (“the Lamp Agreement”), and the aims of the Lamp Agreement,",
      ).cited,
    ).toEqual([
      "Tern Agreement on Lamps → tern-agreement-on-lamps",
      "Lamp Agreement → tern-agreement-on-lamps",
    ]);
  });

  it("makes a title of general words one document", () => {
    const of = (words: string) => read(`Recalling ${words}, and the aims of the Framework,`).cited;
    expect(of("the Framework for Transition (the “Framework”)")).toEqual([
      "Framework for Transition → framework-for-transition",
      "Framework → framework-for-transition",
      "Framework → framework-for-transition",
    ]);
    expect(of("the Framework for Transition")).toEqual([]);
  });

  it("is no constitution that is named only later", () => {
    expect(
      read("Recalling the Constitution of the land, and the Constitution of the Lamp Organization,").cited,
    ).toEqual([expect.stringMatching(/^Constitution of the Lamp Organization/)]);
  });

  it("that may mean two is a doubt", () => {
    const { cited, doubts } = read(
      "Recalling the Tern Treaty and the Reef Treaty, and the aims of the Treaty,",
    );
    expect(cited).toEqual(["Tern Treaty → tern-treaty", "Reef Treaty → reef-treaty"]);
    expect(doubts).toEqual(['"the Treaty" may mean "Tern Treaty" or "Reef Treaty"']);
  });
});

describe("a resolution of the Security Council without its year", () => {
  it.each([
    ["Recalling Security Council resolution 1502 of 26 August 2003,", ["1502 → s-res-1502-2003"]],
    [
      "Recalling Security Council resolution 1502 (2003) and the measures of resolution 1502,",
      ["1502 (2003) → s-res-1502-2003", "1502 → s-res-1502-2003"],
    ],
    ["Recalling the measures of resolution 1502,", []],
  ])("%s", (words, expected) => {
    expect(read(words).cited).toEqual(expected);
  });
});

describe("a footnote", () => {
  it("gives the document in brackets after the records in which it was published", () => {
    expect(
      read(
        "Noting the report of the keepers,¹",
        "¹ See Official Records of the General Assembly, Ninety-eighth Session, Supplement No. 5 (A/98/5), chap. IV.",
      ).cited,
    ).toEqual(["report of the keepers → a-98-5", "A/98/5 → a-98-5"]);
  });

  it("that gives several reports is for words in the plural", () => {
    expect(read("Noting the reports of the keepers on lamps,¹", "¹ A/98/5 and A/98/6.").cited).toEqual([
      "reports of the keepers on lamps → a-98-5",
      "reports of the keepers on lamps → a-98-6",
      "A/98/5 → a-98-5",
      "A/98/6 → a-98-6",
    ]);
  });

  it("may give the place in the Treaty Series after something else", () => {
    expect(
      read(
        "Recalling the Fog Treaty,¹",
        "¹ See resolution 98/1, annex. See also United Nations, Treaty Series, vol. 729, No. 1.",
      ).cited,
    ).toContain("United Nations, Treaty Series, vol. 729, No. 1 → fog-treaty");
  });
});

it("a proposed title is cited wherever it occurs, and set aside in the title of an agenda item", () => {
  const { cited, setAside } = read(
    "Recalling the report entitled “Lamps for all: a plan”, and “Lamps for all: a plan” again, and the item entitled “Follow-up to Lamps for all: a plan”,",
  );
  expect(cited).toEqual([
    "Lamps for all: a plan → lamps-for-all-a-plan",
    "Lamps for all: a plan → lamps-for-all-a-plan",
  ]);
  expect(setAside).toEqual(["Follow-up to Lamps for all: a plan"]);
});
