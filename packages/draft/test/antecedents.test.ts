import { describe, expect, it } from "vitest";
import { lastMention, read, securityCouncil, titled } from "./read-names.ts";

describe("a short form means", () => {
  it("the body of the title, when the resolution names several", () => {
    const body = "Recalling the Committee on Lamps and the Committee on Reefs,\n\n1. Thanks the Committee.";
    expect(read(body, titled("Report of the Committee on Reefs")).mentions.at(-1)).toBe(
      "Committee | committee-on-reefs",
    );
    expect(read(body).doubts).toHaveLength(1);
  });

  it("nobody for certain, when the same text has just named another than the title", () => {
    const { mentions, doubts } = read(
      "Recalling its work,\n\n1. Thanks the Committee on Lamps, and requests the Committee to meet.",
      titled("Report of the Committee on Reefs"),
    );
    expect(mentions).toEqual(["Committee on Lamps | committee-on-lamps"]);
    expect(doubts).toEqual(['DRF021 "the Committee" may mean "Committee on Reefs" or "Committee on Lamps"']);
  });

  it("what the resolution names only later, when nothing before can be meant", () => {
    const body = "Thanking the Committee,\n\n1. Requests the Committee on Lamps to meet.";
    expect(read(body).mentions[0]).toBe("Committee | committee-on-lamps");
    expect(read(body.replace("to meet", "and the Committee on Reefs to meet")).doubts).toHaveLength(1);
  });

  it("the only part of a body that is named, unless the text describes another", () => {
    const committee = "Recalling the Committee established pursuant to resolution 4998 (2044),";
    expect(lastMention(committee, "the Panel of Experts")).toBe("Panel of Experts | 4998-panel");
    expect(lastMention(committee, "the Panel of Experts, and the Panel")).toBe("Panel | 4998-panel");
    expect(lastMention(committee, "the Committee and its Panel of Experts")).toBe(
      "Panel of Experts | 4998-panel",
    );
    expect(lastMention("Recalling Amberland,", "Amberland and its Panel of Experts")).toBe(
      "Amberland | amberland",
    );
    expect(
      read(`${committee}\n\n1. Thanks the Panel of Experts established in Amberland.`).doubts,
    ).toHaveLength(1);
  });

  it("the body of which one meeting after another is counted", () => {
    const named = "Recalling the Conference of the Parties to the Convention on Coastal Fog,";
    expect(read(`${named}\n\n1. Thanks the second Conference of the Parties.`).mentions).toEqual([
      "Conference of the Parties to the Convention on Coastal Fog | fog-parties",
      "Conference of the Parties | fog-parties",
    ]);
    expect(read(`${named}\n\n1. Thanks a second Conference of the Parties.`).mentions).toHaveLength(1);
    const review = "Recalling the Review Conference of the Parties to the Lamp Treaty,";
    expect(lastMention(review, "the 2045 Review Conference")).toBe("Review Conference | lamp-review");
  });

  it("the court whose President is named, when the text announces it", () => {
    const named =
      "Recalling a letter of the President of the International Tribunal for Lamps (“the International Tribunal”),";
    expect(read(`${named}\n\n1. Thanks the International Tribunal.`).mentions).toEqual([
      "President of the International Tribunal for Lamps | lamp-president",
      "International Tribunal | lamp-tribunal",
      "International Tribunal | lamp-tribunal",
    ]);
    expect(lastMention(named, "the President of the International Tribunal")).toBe(
      "President of the International Tribunal | lamp-president",
    );
    expect(lastMention(named, "the Registrar of the International Tribunal")).toBe(
      "International Tribunal | lamp-tribunal",
    );
    const other = "Recalling the President of the International Tribunal for Lamps (“the President”),";
    expect(lastMention(other, "the President")).toBe("President | lamp-president");
  });

  it("the State also in the name of its Government", () => {
    expect(lastMention("Recalling Birchland (BLD),", "the Government of the BLD")).toBe("BLD | birchland");
  });

  it("the college that is named", () => {
    expect(lastMention("Recalling the Lamp Keepers’ Staff College,", "the College")).toBe(
      "College | lamp-college",
    );
    expect(lastMention("Recalling the Lamp Keepers’ Staff College,", "the College of Amberland")).toBe(
      "Lamp Keepers’ Staff College | lamp-college",
    );
  });

  it("the only court of several with the same first words", () => {
    const named = "Recalling the International Tribunal for Lamps,";
    expect(lastMention(named, "the International Tribunal")).toBe("International Tribunal | lamp-tribunal");
    const both = "Recalling the International Tribunal for Lamps and the International Tribunal for Reefs,";
    expect(read(`${both}\n\n1. Thanks the International Tribunal.`).doubts).toEqual([
      'DRF021 "the International Tribunal" may mean "International Tribunal for Lamps" or "International Tribunal for Reefs"',
    ]);
  });

  it("the organ to which somebody with a long name reports", () => {
    const report = "Having considered the report of the Committee on Lamps to the Council,";
    expect(read(report, securityCouncil).mentions).toEqual([
      "Committee on Lamps | committee-on-lamps",
      "Council | security-council",
    ]);
    const { mentions } = read("Having heard the Special Adviser to the Council,", securityCouncil);
    expect(mentions).toEqual([]);
  });

  it("the organ whose resolution did something", () => {
    const { mentions } = read(
      "Recalling the Human Rights Council, and Security Council resolution 4998 (2044), in which the Council met,",
    );
    expect(mentions.at(-1)).toBe("Council | security-council");
  });

  it("the body that a resolution established, by its number", () => {
    const { mentions } = read(
      "Recalling the Group of Governmental Experts established pursuant to General Assembly resolution 98/1,\n\n1. Thanks the above-mentioned Group of Governmental Experts.",
    );
    expect(mentions).toEqual([
      "Group of Governmental Experts | fog-experts",
      "General Assembly | general-assembly",
      "Group of Governmental Experts | fog-experts",
    ]);
  });

  it("another body, when the name goes on", () => {
    const { mentions } = read(
      "Recalling the Special Rapporteur on fog,\n\n1. Thanks the Special Rapporteur on the right to lamps, and the Special Rapporteur on his visit.",
    );
    expect(mentions).toEqual([
      "Special Rapporteur on fog | rapporteur-on-fog",
      "Special Rapporteur | rapporteur-on-fog",
    ]);
  });

  it("the council that speaks, also on a subject and before a noun", () => {
    const { mentions } = read(
      "Recalling peace,\n\n1. Requests a report to the Council on Amberland, and thanks Council members.",
      securityCouncil,
    );
    expect(mentions).toEqual([
      "Council | security-council",
      "Amberland | amberland",
      "Council | security-council",
    ]);
  });
});

describe("a short form in lower case means", () => {
  it("the one that the same text names", () => {
    expect(lastMention("Recalling its work,", "MINUFOG since the start of the mission")).toBe(
      "mission | minufog",
    );
    expect(lastMention("Recalling MINUFOG,", "the mission")).toBe("MINUFOG | minufog");
  });

  it("the only one that the resolution names by its first words", () => {
    const forum = "Recalling the high-level lamp forum on harbours,";
    expect(lastMention(forum, "the high-level lamp forum")).toBe("high-level lamp forum | lamp-forum");
    expect(lastMention(forum, "the high-level lamp forum on reefs")).toBe(
      "high-level lamp forum on harbours | lamp-forum",
    );
  });

  it("nobody, when the text speaks of another before", () => {
    expect(
      lastMention("Recalling its work,", "MINUFOG for a survey mission and for what the mission found"),
    ).toBe("MINUFOG | minufog");
  });
});

describe("words around a short form say what it means", () => {
  it.each([
    [
      "the last one of that noun",
      "the Buoy Agency, the World Fog Organization and that Organization",
      "Organization | fog-organization",
    ],
    [
      "the whole after the part",
      "the Lamp Cleaning Service of the United Nations",
      "Lamp Cleaning Service of the United Nations | lamp-service",
    ],
  ])("%s", (_, words, expected) => {
    expect(lastMention("Recalling the United Nations,", words)).toBe(expected);
  });

  it("the body whose subject is the title of the resolution", () => {
    expect(lastMention("Recalling its work,", "the Group of Governmental Experts", titled("Fog"))).toBe(
      "Group of Governmental Experts | fog-experts",
    );
  });

  it("the President to whom somebody writes", () => {
    expect(
      read("Recalling the letter of the Secretary-General to its President,", securityCouncil).mentions,
    ).toContain("President | security-president");
  });

  it("letters in brackets belong to the whole name before them", () => {
    const centre = "Recalling the Harbour Centre of the World Fog Organization (HCWFO),";
    expect(read(`${centre}\n\n1. Thanks the HCWFO.`).mentions).toEqual([
      "World Fog Organization | fog-organization",
    ]);
    expect(read("Thanks to the Buoy Agency (“the Agency”),").mentions).toEqual([
      "Buoy Agency | buoy-agency",
      "Agency | buoy-agency",
    ]);
  });

  it("nobody for certain, after a body of another that no register has", () => {
    const { mentions, doubts } = read(
      "Recalling the Harbour Assembly of the World Fog Organization and the lamps of the Assembly,",
    );
    expect(mentions).toEqual(["World Fog Organization | fog-organization"]);
    expect(doubts).toHaveLength(2);
  });
});

describe("a name that ends with a short form", () => {
  it.each([
    [
      "Recalling the Convention on Coastal Fog,",
      "the Conference of the Parties to the Convention",
      "Conference of the Parties to the Convention | fog-parties",
    ],
    [
      "Recalling the Convention on Coastal Fog,",
      "the 2045 Conference of the Parties to the Convention",
      "2045 Conference of the Parties to the Convention | fog-parties-2045",
    ],
    [
      "Recalling the High Commissioner for Fog,",
      "the Office of the High Commissioner",
      "Office of the High Commissioner | fog-office",
    ],
  ])("%s %s", (preamble, words, expected) => {
    expect(lastMention(preamble, words)).toBe(expected);
  });

  it("is described by the short form when no record has the whole name", () => {
    expect(lastMention("Recalling the Committee on Lamps,", "the Office of the Committee")).toBe(
      "Committee | committee-on-lamps",
    );
  });
});

it("the statements of its President are those of the President of the organ that speaks", () => {
  expect(
    read("Recalling the statements of its President and Amberland and its President,", securityCouncil)
      .mentions,
  ).toEqual(["President | security-president", "Amberland | amberland"]);
});

it("those who conclude an agreement and announce themselves as its Parties are none to a conflict", () => {
  const body =
    "Recalling Amberland and Birchland (hereinafter “the Parties”) and the present Agreement,\n\n1. Thanks the Parties.";
  expect(read(body, securityCouncil).mentions).toEqual(["Amberland | amberland", "Birchland | birchland"]);
});

it("the Committee is that of the only committee whose resolution the Security Council recalls first", () => {
  const own = "Recalling its resolution 4998 (2044),\n\nRecalling the Committee on Lamps,";
  expect(lastMention(own, "the Committee", securityCouncil)).toBe("Committee | 4998-committee");
  expect(lastMention("Recalling the Committee on Lamps,", "the Committee", securityCouncil)).toBe(
    "Committee | committee-on-lamps",
  );
  const named = "Recalling its resolution 4995 (2044),\n\nRecalling the fog,";
  expect(lastMention(named, "the Committee", securityCouncil)).toBeUndefined();
});

it.each([
  ["the chair of a body", "the Chair of the Committee"],
  ["the report of a body", "the report of the Committee on the lamps of the harbour of 3 March 2044"],
])("%s is described by it", (_, words) => {
  expect(lastMention("Recalling the Committee on Lamps,", words)).toBe("Committee | committee-on-lamps");
});

it("“the United Nations Panel of Experts” is a short form, and no other name", () => {
  const { mentions, unknown } = read(
    "Recalling its resolution 4998 (2044),\n\n1. Thanks the United Nations Panel of Experts and the Panel.",
    securityCouncil,
  );
  expect(mentions).toEqual(["United Nations Panel of Experts | 4998-panel", "Panel | 4998-panel"]);
  expect(unknown).toEqual([]);
});

it("the Special Report of somebody names its author", () => {
  expect(read("Recalling the Special Report of the Secretary-General,").mentions).toEqual([
    "Secretary-General | secretary-general",
  ]);
});

it("the Programme means the programme that was named", () => {
  expect(lastMention("Recalling the Joint United Nations Programme on Lamps,", "the Programme")).toBe(
    "Programme | lamp-programme",
  );
});

it("(the Division) announces a short form without quotation marks", () => {
  const body = "Recalling the Office for Lanterns (the Office) and the Office of Lamps,";
  expect(lastMention(body, "the Office")).toBe("Office | lantern-office");
});
