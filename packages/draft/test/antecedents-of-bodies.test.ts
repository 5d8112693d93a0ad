import { describe, expect, it } from "vitest";
import { read, securityCouncil, titled } from "./read-names.ts";

/** The last mention in operative text after some preamble. */
const last = (preamble: string, words: string, head?: string) =>
  read(`${preamble}\n\n1. Thanks ${words}.`, head).mentions.at(-1);

describe("a committee of the Security Council", () => {
  it("is the only one that a cited resolution established", () => {
    expect(last("Recalling resolution 4998 (2044),", "the Committee", securityCouncil)).toBe(
      "Committee | 4998-committee",
    );
    expect(last("Recalling resolution 4996 (2044),", "the Committee", securityCouncil)).toBe(
      "Committee | 4996-committee",
    );
    expect(last("Recalling resolution 4996 (2043),", "the Committee", securityCouncil)).toBeUndefined();
    expect(last("Recalling resolution 4998 (2044),", "the Panel of Experts", securityCouncil)).toBe(
      "Panel of Experts | 4998-panel",
    );
  });

  it("is the one that the resolution itself established, whatever others it cites", () => {
    const head = securityCouncil.replaceAll("4999 (2045)", "4996 (2044)");
    expect(last("Recalling resolution 4998 (2044),", "the Committee", head)).toBe(
      "Committee | 4996-committee",
    );
  });

  it("and never its Chairs or Members", () => {
    const { mentions, doubts } = read(
      "Recalling resolution 4996 (2044),\n\n1. Thanks all Committee Chairs, and asks the Committee to meet.",
      securityCouncil,
    );
    expect(mentions.at(-1)).toBe("Committee | 4996-committee");
    expect(doubts.filter((doubt) => doubt.startsWith("DRF021"))).toEqual([]);
  });

  it("also without a year, and in lower case", () => {
    const { mentions } = read(
      "Recalling the committee established in paragraph 3 of resolution 4998 (“the Committee”), and the Committee,",
      securityCouncil,
    );
    expect(mentions.map((mention) => mention.split(" | ")[1])).toEqual([
      "4998-committee",
      "4998-committee",
      "4998-committee",
    ]);
  });
});

describe("a Government", () => {
  it("is that of any State, when it is the one concerned", () => {
    expect(last("Recalling the lamps of Amberland,", "the Government concerned")).toBe(
      "Amberland | amberland",
    );
  });

  it("is that of the only State that is named", () => {
    expect(last("Recalling the lamps of Amberland,", "the Government")).toBe(
      "Government | amberland | government",
    );
  });

  it("is that of the State in the title", () => {
    expect(
      last(
        "Recalling the Governments of Amberland and Birchland,",
        "the Government",
        titled("Lamps in Birchland"),
      ),
    ).toBe("Government | birchland | government");
  });

  it("of several States is a doubt", () => {
    expect(
      read("Recalling the lamps of Amberland and Birchland,\n\n1. Thanks the Government.").doubts,
    ).toHaveLength(1);
  });
});

describe("a Territory", () => {
  it("is that of the title", () => {
    expect(last("Recalling peace,", "the Territory", titled("Question of Lantern Island"))).toBe(
      "Territory | lantern-island",
    );
  });

  it("and Territories are the class, once it is named", () => {
    expect(last("Recalling the Non-Self-Governing Territories,", "those Territories")).toBe(
      "Territories | territories",
    );
    expect(last("Recalling the Non-Self-Governing Territories,", "some Territories")).toBe(
      "Territories | territories",
    );
    expect(read("Recalling peace,\n\n1. Thanks the Territories.").mentions).toEqual([]);
  });
});

describe("a short form of several words", () => {
  it("is that of the name that begins with it", () => {
    const named = "Recalling the Advisory Committee on Lamps and the Harbour Advisory Committee,";
    expect(last(named, "the Advisory Committee")).toBe("Advisory Committee | lamp-advisers");
  });

  it("is the official, and never the office that is called after him", () => {
    const named = "Recalling the UN High Commissioner for Fog, and the High Commissioner for Fog,";
    expect(last(named, "the High Commissioner")).toBe("High Commissioner | high-commissioner-for-fog");
  });
});

it("a noun that only describes the next one in a name is no short form of it", () => {
  const named = (words: string) => read(`Recalling the ${words},\n\n1. Thanks the Force.`);
  const { mentions, doubts } = named("Force Lamp Brigade");
  expect(mentions).toEqual(["Force Lamp Brigade | lamp-brigade"]);
  expect(doubts.join()).toContain('"the Force"');
  expect(named("Force for the Lamps of Reefland").mentions.at(-1)).toBe("Force | lamp-force");
});

it("a part of an office is called what the text announces after the whole office", () => {
  const announced = "Recalling the Division for Lamps of the Northern League (“the Division”),";
  expect(last(announced, "the Division")).toBe("Division | lamp-division");
});

it("a committee may be established in accordance with a resolution, and may act so", () => {
  const named =
    "Recalling the Committee established in accordance with paragraph 8 of resolution 4998 (2044),";
  expect(last(named, "the Committee", securityCouncil)).toBe("Committee | 4998-committee");
  expect(
    last(
      "Recalling resolution 4998 (2044),",
      "the Committee in accordance with paragraph 3 of resolution 4996 (2044)",
      securityCouncil,
    ),
  ).toBe("Committee | 4998-committee");
});

describe("a short form that could mean only one body at first", () => {
  const first = "Recalling the Committee on Lamps, and the work of the Committee,";

  it("means it until the same text names another", () => {
    const named = `${first}\n\nRecalling the Committee on Reefs,`;
    expect(last(named, "the Committee")).toBe("Committee | committee-on-lamps");
    expect(last(named, "the Committee on Reefs and the Chair of the Committee")).toBe(
      "Committee | committee-on-reefs",
    );
  });

  it("and not one of something else", () => {
    const named = `${first}\n\nRecalling the Committee on Reefs,`;
    expect(last(named, "the Committee of that country")).toBe("Committee on Reefs | committee-on-reefs");
  });
});

it("a name with another word between its words is the same name", () => {
  const named = "Recalling the Joint United Nations Programme on Young Lamps,";
  expect(last(named, "the Joint United Nations Programme for Young Lamps")).toBe(
    "Joint United Nations Programme for Young Lamps | young-lamps",
  );
});
