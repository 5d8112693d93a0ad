import { describe, expect, it } from "vitest";
import { read, securityCouncil, titled } from "./read-names.ts";

/** The last mention in operative text after some preamble. */
const last = (preamble: string, words: string, head?: string) =>
  read(`${preamble}\n\n1. Thanks ${words}.`, head).mentions.at(-1);

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
    expect(last(committee, "the Panel of Experts")).toBe("Panel of Experts | 4998-panel");
    expect(last(committee, "the Panel of Experts, and the Panel")).toBe("Panel | 4998-panel");
    expect(last(committee, "the Committee and its Panel of Experts")).toBe("Panel of Experts | 4998-panel");
    expect(last("Recalling Amberland,", "Amberland and its Panel of Experts")).toBe("Amberland | amberland");
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
    expect(last(review, "the 2045 Review Conference")).toBe("Review Conference | lamp-review");
  });

  it("the court whose President is named, when the text announces it", () => {
    const named =
      "Recalling a letter of the President of the International Tribunal for Lamps (“the International Tribunal”),";
    expect(read(`${named}\n\n1. Thanks the International Tribunal.`).mentions).toEqual([
      "President of the International Tribunal for Lamps | lamp-president",
      "International Tribunal | lamp-tribunal",
      "International Tribunal | lamp-tribunal",
    ]);
    const other = "Recalling the President of the International Tribunal for Lamps (“the President”),";
    expect(last(other, "the President")).toBe("President | lamp-president");
  });

  it("the college that is named", () => {
    expect(last("Recalling the Lamp Keepers’ Staff College,", "the College")).toBe("College | lamp-college");
    expect(last("Recalling the Lamp Keepers’ Staff College,", "the College of Amberland")).toBe(
      "Lamp Keepers’ Staff College | lamp-college",
    );
  });

  it("the only court of several with the same first words", () => {
    const named = "Recalling the International Tribunal for Lamps,";
    expect(last(named, "the International Tribunal")).toBe("International Tribunal | lamp-tribunal");
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

  it("the official of the only mission that is named, whose longer name the registers lack", () => {
    expect(last("Recalling MINUFOG,", "the Special Representative of the Secretary-General")).toBe(
      "Special Representative of the Secretary-General | srsg-fog",
    );
    const later = "Thanking his Special Representative,\n\n1. Extends the mandate of MINUFOG.";
    expect(read(later).mentions[0]).toBe("Special Representative | srsg-fog");
    const others = `${later.slice(0, -1)}, and thanks the Special Representative of the Secretary-General for Amberland.`;
    expect(read(others).doubts[0]).toContain("the Special Representative");
    expect(
      last("Recalling its work,", "the Special Representative of the Secretary-General"),
    ).toBeUndefined();
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

  it("one of a class that the resolution names, and never the class", () => {
    const words = "his Special Representative of the Secretary-General";
    const named = "Recalling the Special Representative of the Secretary-General for Amberland,";
    expect(last(named, words)).toBe("Special Representative of the Secretary-General | srsg-amberland");
    expect(read(`Recalling peace,\n\n1. Thanks ${words}.`).mentions).toEqual([]);
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
    expect(last("Recalling its work,", "MINUFOG since the start of the mission")).toBe("mission | minufog");
    expect(last("Recalling MINUFOG,", "the mission")).toBe("MINUFOG | minufog");
  });

  it("the only one that the resolution names by its first words", () => {
    const forum = "Recalling the high-level lamp forum on harbours,";
    expect(last(forum, "the high-level lamp forum")).toBe("high-level lamp forum | lamp-forum");
    expect(last(forum, "the high-level lamp forum on reefs")).toBe(
      "high-level lamp forum on harbours | lamp-forum",
    );
  });

  it("nobody, when the text speaks of another before", () => {
    expect(last("Recalling its work,", "MINUFOG for a survey mission and for what the mission found")).toBe(
      "MINUFOG | minufog",
    );
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
    expect(last("Recalling the United Nations,", words)).toBe(expected);
  });

  it("the body whose subject is the title of the resolution", () => {
    expect(last("Recalling its work,", "the Group of Governmental Experts", titled("Fog"))).toBe(
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

describe("the Organization", () => {
  const others = "Recalling the United Nations,\n\nRecalling the World Fog Organization,";

  it("is the United Nations, also when other texts name another one", () => {
    expect(last(others, "the Organization")).toBe("Organization | united-nations");
  });

  it("but no longer name that begins with it", () => {
    expect(read("Recalling peace,\n\n1. Thanks the Organization and Guidance Department.").mentions).toEqual(
      [],
    );
  });

  it("and not in a resolution about the other one", () => {
    expect(
      read(`${others}\n\n1. Thanks the Organization.`, titled("Work of the World Fog Organization")).doubts,
    ).toEqual(['DRF021 "the Organization" may mean "United Nations" or "World Fog Organization"']);
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
      "Recalling the High Commissioner for Fog,",
      "the Office of the High Commissioner",
      "Office of the High Commissioner | fog-office",
    ],
  ])("%s %s", (preamble, words, expected) => {
    expect(last(preamble, words)).toBe(expected);
  });

  it("is none when no record has the whole name", () => {
    expect(last("Recalling the Committee on Lamps,", "the Office of the Committee")).toBe(
      "Committee on Lamps | committee-on-lamps",
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
  expect(last(own, "the Committee", securityCouncil)).toBe("Committee | 4998-committee");
  expect(last("Recalling the Committee on Lamps,", "the Committee", securityCouncil)).toBe(
    "Committee | committee-on-lamps",
  );
});

it.each([
  ["the chair of a body", "the Chair of the Committee"],
  ["the report of a body", "the report of the Committee on the lamps of the harbour of 3 March 2044"],
])("%s is described by it", (_, words) => {
  expect(last("Recalling the Committee on Lamps,", words)).toBe("Committee | committee-on-lamps");
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
  expect(last("Recalling the Joint United Nations Programme on Lamps,", "the Programme")).toBe(
    "Programme | lamp-programme",
  );
});

it("a name is shortened without “United Nations”", () => {
  expect(last("Recalling the Joint United Nations Programme on Lamps,", "the Joint Programme")).toBe(
    "Joint Programme | lamp-programme",
  );
});

it("one of those whom the text names is not the class of them", () => {
  const body =
    "Recalling the Special Representative of the Secretary-General for Birchland,\n\n1. Thanks the Special Representative of the Secretary-General.";
  expect(read(body).mentions).toEqual([]);
  expect(read(body).doubts.join()).toContain('probably means "Special Representative');
});

it("a name into which its owner is put is the same name", () => {
  expect(
    read("Recalling the Special Rapporteur of the Human Rights Council on fog and on lamps,").mentions,
  ).toEqual(["Special Rapporteur of the Human Rights Council on fog | rapporteur-on-fog"]);
});

describe("the parties that are not named", () => {
  it("are those to the conflict in the Security Council", () => {
    expect(last("Recalling peace,", "all parties", securityCouncil)).toBe(
      "parties | parties-to-the-conflict",
    );
    expect(read("Noting the parties to the Fog Treaty, and the parties,", securityCouncil).mentions).toEqual(
      [],
    );
  });

  it("and elsewhere only in a text about a conflict, and about no treaty", () => {
    const war = "Recalling the ceasefire,";
    expect(read("Recalling armed conflict, and thanking the parties,").mentions).toEqual([]);
    expect(last("Recalling armed conflict,", "all parties")).toBe("parties | parties-to-the-conflict");
    expect(read(`${war}\n\n1. Thanks those parties that lit lamps.`).mentions).toEqual([]);
    expect(last(war, "the sides")).toBe("sides | parties-to-the-conflict");
    expect(read(`${war}\n\n1. Thanks for the means chosen by the parties.`).mentions).toEqual([]);
    expect(read(`${war}\n\n1. Thanks for any procedures adopted by the parties.`).mentions).toEqual([]);
    expect(last(war, "both parties")).toBe("both parties | parties-to-the-conflict");
    expect(read(`${war}\n\n1. Thanks the parties to the Convention, and the parties.`).mentions).toEqual([]);
  });
});

it("(the Division) announces a short form without quotation marks", () => {
  const body = "Recalling the Office for Lanterns (the Office) and the Office of Lamps,";
  expect(last(body, "the Office")).toBe("Office | lantern-office");
});

describe("each State", () => {
  it("is the class of States", () => {
    expect(last("Recalling peace,", "each State")).toBe("State | states");
  });

  it("but no State that is described", () => {
    expect(read("Recalling any State party and each State authority,").mentions).toEqual([]);
  });
});
