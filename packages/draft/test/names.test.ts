import { describe, expect, it } from "vitest";
import { draft, read, securityCouncil } from "./read-names.ts";
import { masthead } from "./registers.ts";

describe("a short form leads to what the resolution has named", () => {
  it("the only body of that noun", () => {
    const { mentions, doubts } = read(
      "Recalling the work of the Committee on Lamps,\n\n1. Requests the Committee to meet;\n\n2. Thanks the said Committee’s members.",
    );
    expect(mentions).toEqual([
      "Committee on Lamps | committee-on-lamps",
      "Committee | committee-on-lamps",
      "Committee | committee-on-lamps",
    ]);
    expect(doubts).toEqual([]);
  });

  it("of two the one that the same text names before", () => {
    const { mentions } = read(
      "Recalling the Committee on Lamps,\n\n1. Thanks the Committee on Reefs, and requests the Committee to meet.",
    );
    expect(mentions.at(-1)).toBe("Committee | committee-on-reefs");
  });

  it("two or none are a doubt, once for a text", () => {
    const { mentions, doubts } = read(
      "Recalling the Committee on Lamps and the Committee on Reefs,\n\n1. Requests the Committee to meet;\n\n2. Thanks the Committee;\n\n3. Notes the Tribunal.",
    );
    expect(mentions).toHaveLength(2);
    expect(doubts).toEqual([
      'DRF021 "the Committee" may mean "Committee on Lamps" or "Committee on Reefs" (2 times)',
      'DRF021 "the Tribunal" is a short form, and the resolution names nothing before that it can mean',
    ]);
  });

  it("a body that no register has is no reason to take another", () => {
    const { mentions, doubts } = read(
      "Recalling the Committee on Lamps,\n\n1. Thanks the Committee on Winds, and requests the Committee to meet.",
    );
    expect(mentions).toEqual(["Committee on Lamps | committee-on-lamps"]);
    expect(doubts).toContain(
      'DRF021 "the Committee" probably means "Committee on Winds", which no register has',
    );
  });

  it("a short form at the end of a longer name is a mention, and the whole name is unknown", () => {
    const { mentions, unknown } = read(
      "Recalling the Committee on Lamps,\n\n1. Thanks the Lamp Adviser of the Committee.",
    );
    expect(mentions).toEqual(["Committee on Lamps | committee-on-lamps", "Committee | committee-on-lamps"]);
    expect(unknown).toEqual(["Lamp Adviser of the Committee | official | 1"]);
  });

  it("a short form after a whole name is no part of it", () => {
    const { mentions, unknown } = read(
      "Recalling the Committee on Lamps,\n\n1. Thanks the World Fog Organization for the Committee.",
    );
    expect(mentions.at(-1)).toBe("Committee | committee-on-lamps");
    expect(unknown).toEqual([]);
  });

  it("but none after “to”, as in the name of an adviser", () => {
    const { mentions } = read("Recalling the Committee on Lamps,\n\n1. Thanks the Adviser to the Committee.");
    expect(mentions).toEqual(["Committee on Lamps | committee-on-lamps"]);
  });

  it("a council that says the Council means itself, unless its text names another", () => {
    const own = read(
      "Recalling its work,\n\n1. Requests the Secretary-General to inform the Council.",
      securityCouncil,
    );
    expect(own.mentions).toContain("Council | security-council");
    const other = read(
      "Thanking the Human Rights Council, the Council meets,\n\n1. Decides to remain seized.",
      securityCouncil,
    );
    expect(other.doubts).toEqual([
      'DRF021 "the Council" may mean "Security Council" or "Human Rights Council"',
    ]);
  });

  it("the Organization is the United Nations, unless another one is named", () => {
    expect(read("Recalling peace,\n\n1. Thanks the Organization.").mentions).toEqual([
      "Organization | united-nations",
    ]);
    const { doubts } = read("Recalling the World Fog Organization,\n\n1. Thanks the Organization.");
    expect(doubts).toEqual([
      'DRF021 "the Organization" may mean "United Nations" or "World Fog Organization"',
    ]);
  });

  it.each([
    ["the Mission, by its acronym", "the MINUFOG", "the Mission", "Mission | minufog"],
    [
      "the Special Rapporteur",
      "the Special Rapporteur on fog",
      "the Special Rapporteur",
      "Special Rapporteur | rapporteur-on-fog",
    ],
    [
      "the Government",
      "the Government of Amberland",
      "the Government",
      "Government | amberland | government",
    ],
  ])("%s", (_, full, short, expected) => {
    expect(read(`Recalling ${full},\n\n1. Thanks ${short}.`).mentions.at(-1)).toBe(expected);
  });

  it("both organizations are the two that are named together most often, and never States", () => {
    const twice = "Recalling the work of the Buoy Agency and the World Fog Organization,";
    const { mentions } = read(
      `${twice}\n\n${twice.replace("Recalling", "Noting")}\n\n1. Thanks both organizations.`,
    );
    expect(mentions.slice(-2)).toEqual([
      "both organizations | buoy-agency",
      "both organizations | fog-organization",
    ]);
    const between = `${twice}\n\n${twice.replace("Recalling", "Noting")}\n\n1. Calls for trust between them`;
    expect(read(`${between}.`).mentions).toHaveLength(4);
    expect(read(`${between.replace("Calls for", "Asks both organizations for")}.`).mentions).toHaveLength(8);
    const states = "Recalling the work of Amberland and Birchland,";
    expect(
      read(`${states}\n\n${states.replace("Recalling", "Noting")}\n\n1. Thanks both organizations.`).mentions,
    ).toHaveLength(4);
  });
});

describe("an announced short form leads to its record, from there on", () => {
  it.each([
    ["(hereinafter referred to as “the Convention”)", "the Convention"],
    [", hereinafter “the Convention”,", "the Convention"],
    ["(“the Fog Text”)", "the Fog Text"],
    ["(CCF)", "the CCF"],
  ])("%s", (announcement, short) => {
    const { citations } = read(
      `Recalling the Convention on Coastal Fog ${announcement},\n\n1. Calls upon Member States to apply ${short}.`.replace(
        " ,",
        ",",
      ),
    );
    // Letters and nouns of the title are a citation where they are announced, too.
    const isOfTitle = !announcement.includes("Text");
    const again = `${short.replace("the ", "")} | fog-convention`;
    expect(citations).toEqual([
      "Convention on Coastal Fog | fog-convention",
      ...(isOfTitle ? [again, again] : [again]),
    ]);
  });

  it("and not after “that”, which means the one that was named last", () => {
    const announced = "Recalling the Convention on Coastal Fog (“the Convention”),";
    const convention = "the Convention on Lighthouse Keepers";
    expect(read(`${announced}\n\n1. Notes ${convention}, and parties to that Convention.`).citations).toEqual(
      [
        "Convention on Coastal Fog | fog-convention",
        "Convention | fog-convention",
        expect.stringContaining("Convention on Lighthouse Keepers | "),
        expect.not.stringContaining("fog-convention"),
      ],
    );
    expect(read(`${announced}\n\n1. Notes the lamps of that Convention.`).citations.at(-1)).toBe(
      "Convention | fog-convention",
    );
  });

  it("is no other title of a resolution that is cited by its number", () => {
    expect(
      read("Recalling its resolution 98/1 (“the Lamp List”),\n\n1. Thanks those on the Lamp List.").citations,
    ).toEqual(["98/1 | a-res-98-1"]);
  });

  it("of a committee it says nothing about the resolution that established it, nor of another committee", () => {
    const { citations, mentions, doubts } = read(
      "Recalling the Committee on Lamps and the Committee established pursuant to resolution 98/1 (“the Committee”),\n\n1. Requests the Committee to meet.",
    );
    expect(citations).toEqual(["98/1 | a-res-98-1"]);
    expect(mentions).toEqual(["Committee on Lamps | committee-on-lamps"]);
    expect(doubts).toEqual([
      'DRF020 no register has the name "Committee established pursuant to resolution 98/1"',
      'DRF021 "the Committee" probably means "Committee established pursuant to resolution 98/1", which no register has',
    ]);
  });
});

describe("parts of a State", () => {
  it("a Government is that of its State, and no council", () => {
    const { mentions } = read(
      "Recalling the work of the Human Rights Council,\n\n1. Calls upon the Governments of Amberland and Birchland to act;\n\n2. Thanks the people of Amberland and the Birchland authorities.",
    );
    expect(mentions).toEqual([
      "Human Rights Council | human-rights-council",
      "Governments of Amberland | amberland | government",
      "Birchland | birchland | government",
      "people of Amberland | amberland | people",
      "Birchland authorities | birchland | authorities",
    ]);
  });

  it("a mission is not the United Nations", () => {
    expect(
      read("Recalling peace,\n\n1. Thanks MINUFOG and the United Nations Mission in Birchland.").mentions,
    ).toEqual(["MINUFOG | minufog"]);
  });
});

describe("a shortened name", () => {
  it("is the only body that the resolution has named with it", () => {
    const { mentions, unknown } = read(
      "Recalling the World Fog Organization,\n\n1. Thanks the Fog Organization and Fog Organization staff.",
    );
    expect(mentions).toEqual([
      "World Fog Organization | fog-organization",
      "Fog Organization | fog-organization",
    ]);
    expect(unknown).toEqual(["Fog Organization | organization | 1"]);
  });

  it("stays unknown when a name that no register has may be meant", () => {
    const { mentions } = read(
      "Recalling the World Fog Organization and the Northern Fog Organization,\n\n1. Thanks the Fog Organization.",
    );
    expect(mentions).toHaveLength(1);
  });
});

describe("the parties", () => {
  it("are those of the conflict, once the resolution has named these", () => {
    const { mentions } = read(
      "Recalling the parties, and then the parties to the conflict,\n\n1. Calls upon the parties to stop, and both sides, the two sides and the parties to the Fog Treaty to talk.",
    );
    expect(mentions).toEqual([
      "parties to the conflict | parties-to-the-conflict",
      "parties | parties-to-the-conflict",
      "both sides | parties-to-the-conflict",
      "two sides | parties-to-the-conflict",
    ]);
  });

  it("or has announced them", () => {
    const { mentions } = read(
      "Noting Amberland and the Buoy Agency (hereinafter “the Parties”),\n\n1. Calls upon the Parties to stop.",
    );
    expect(mentions).toEqual([
      "Amberland | amberland",
      "Buoy Agency | buoy-agency",
      "Parties | parties-to-the-conflict",
    ]);
  });

  it("and else nobody", () => {
    expect(read("Recalling peace,\n\n1. Calls upon the parties to stop.").mentions).toEqual([]);
  });
});

describe("a committee that is named by a resolution", () => {
  const asked = "\n\n1. Requests the Committee to meet.";

  it("is the actor with the number, and never the State that it concerns", () => {
    const { mentions, doubts } = read(
      `Recalling the Committee on Lamps,\n\nRecalling also the Committee established pursuant to resolution 4998 (2044) concerning Amberland (“the Committee”),${asked}`,
    );
    expect(mentions).toEqual([
      "Committee on Lamps | committee-on-lamps",
      "Committee established pursuant to resolution 4998 (2044) | 4998-committee",
      "Amberland | amberland",
      "Committee | 4998-committee",
      "Committee | 4998-committee",
    ]);
    expect(doubts).toEqual([]);
  });

  it("or a doubt", () => {
    const { mentions, doubts } = read(
      `Recalling the Committee established pursuant to resolution 4997 (2044) concerning Amberland,${asked}`,
    );
    expect(mentions).toEqual(["Amberland | amberland"]);
    expect(doubts).toEqual([
      'DRF020 no register has the name "Committee established pursuant to resolution 4997 (2044)"',
      'DRF021 "the Committee" probably means "Committee established pursuant to resolution 4997 (2044)", which no register has',
    ]);
  });
});

it("a name and its acronym in brackets are two mentions of one role, and asked once", () => {
  const { paragraphs } = draft({
    path: "asked.txt",
    content: `${masthead}\n\nThe General Assembly,\n\n1. Requests the Office for Lanterns (OFL) and Member States to meet.\n`,
  });
  expect(paragraphs[0]?.mentions.map(({ quote, role }) => [quote, role])).toEqual([
    ["Office for Lanterns", "addressee"],
    ["OFL", "addressee"],
    ["Member States", "addressee"],
  ]);
  expect(paragraphs[0]?.mandates.map(({ assignees }) => assignees)).toEqual([
    ["lantern-office", "member-states"],
  ]);
});
