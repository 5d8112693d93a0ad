import { describe, expect, it } from "vitest";
import { draft, lastMention, read, securityCouncil } from "./read-names.ts";

describe("the Special Representative", () => {
  it.each([
    "the Special Representative",
    "his Special Representative",
    "the Special Representative of the Secretary-General",
  ])("%s is the one that the resolution names", (words) => {
    const { mentions } = read(
      `Recalling the Special Representative of the Secretary-General for Amberland,\n\n1. Thanks ${words}.`,
    );
    expect(mentions).toEqual([
      "Special Representative of the Secretary-General for Amberland | srsg-amberland",
      `${words.replace(/^(?:the|his) /, "")} | srsg-amberland`,
    ]);
  });

  it("is not the one of another official", () => {
    const named = "Recalling the Special Representative of the Secretary-General for Amberland,";
    const of = (words: string) => read(`${named}\n\n1. Thanks ${words} and his Special Representative.`);
    expect(of("the Secretary-General").mentions).toContain("Special Representative | srsg-amberland");
    const { mentions, doubts } = of("the Secretary-General, the Chairperson of the Fog Commission");
    expect(mentions).not.toContain("Special Representative | srsg-amberland");
    expect(doubts.join()).toContain("Special Representative");
  });

  it("and with another one a doubt", () => {
    const { doubts } = read(
      "Recalling the Special Representative of the Secretary-General for Amberland and the Special Representative of the Secretary-General for Birchland,\n\n1. Thanks the Special Representative.",
    );
    expect(doubts).toContain(
      'DRF021 "the Special Representative" may mean "Special Representative of the Secretary-General for Amberland" or "Special Representative of the Secretary-General for Birchland"',
    );
  });
});

it("the official of the only mission that is named, whose longer name the registers lack", () => {
  expect(lastMention("Recalling MINUFOG,", "the Special Representative of the Secretary-General")).toBe(
    "Special Representative of the Secretary-General | srsg-fog",
  );
  expect(lastMention("Recalling MINUFOG and the Northern League,", "the Special Representative")).toBe(
    "Special Representative | srsg-fog",
  );
  const later = "Thanking his Special Representative,\n\n1. Extends the mandate of MINUFOG.";
  expect(read(later).mentions[0]).toBe("Special Representative | srsg-fog");
  const others = `${later.slice(0, -1)}, and thanks the Special Representative of the Secretary-General for Amberland.`;
  expect(read(others).doubts[0]).toContain("the Special Representative");
  expect(
    lastMention("Recalling its work,", "the Special Representative of the Secretary-General"),
  ).toBeUndefined();
});

it("one of a class that the resolution names, and never the class", () => {
  const words = "his Special Representative of the Secretary-General";
  const named = "Recalling the Special Representative of the Secretary-General for Amberland,";
  expect(lastMention(named, words)).toBe("Special Representative of the Secretary-General | srsg-amberland");
  expect(read(`Recalling peace,\n\n1. Thanks ${words}.`).mentions).toEqual([]);
});

it("one of those whom the text names is not the class of them", () => {
  const body =
    "Recalling the Special Representative of the Secretary-General for Birchland,\n\n1. Thanks the Special Representative of the Secretary-General.";
  expect(read(body).mentions).toEqual([]);
  expect(read(body).doubts.join()).toContain('probably means "Special Representative');
});

it("nobody for certain, beside a mission whose Special Representative no register has", () => {
  const words =
    "Recalling the United Nations Lamp Operation and MINUFOG,\n\n1. Thanks the Special Representative.";
  expect(read(words).mentions.map((mention) => mention.includes("srsg"))).not.toContain(true);
  expect(read(words).doubts.join()).toContain("the Special Representative");
});

it.each([
  "his Special Representative for children in armed conflict",
  "the Special Representative of the Secretary-General (SRSG) for Lamps",
])("%s is another than that of the mission", (words) => {
  expect(read(`Recalling MINUFOG,\n\n1. Thanks ${words}.`).mentions.join()).not.toContain("srsg-fog");
});

describe("beside a mission in a country", () => {
  const mission = "Recalling UNLAM,";

  it.each([
    ["the Special Representative of the Secretary-General", "srsg-reefland"],
    ["his Personal Envoy", "envoy-reefland"],
  ])("%s is the one for that country", (words, id) => {
    expect(lastMention(mission, words)?.split(" | ")[1]).toBe(id);
  });

  it("also when the resolution names him later by his owner", () => {
    const later =
      "Noting the work of the Personal Envoy,\n\n1. Thanks UNLAM and the Secretary-General’s Personal Envoy.";
    expect(read(later).mentions[0]).toBe("Personal Envoy | envoy-reefland");
  });

  it("nobody is meant when the registers have none for it", () => {
    expect(lastMention("Recalling UNLOP,", "his Personal Envoy")).toBeUndefined();
    expect(lastMention(mission, "the Personal Envoy appointed by the Keeper")).toBe("UNLAM | unlam");
  });
});

describe("who is asked", () => {
  const asked = (body: string) =>
    draft({ path: "body.txt", content: `${securityCouncil}\n\n${body}` }).paragraphs.at(-1)?.mandates ?? [];

  it("with a second title is one official", () => {
    const text =
      "Recalling UNLAM,\n\n1. Requests the Special Representative of the Secretary-General and Head of UNLAM to count lamps.";
    expect(asked(text).map(({ assignees }) => assignees)).toEqual([["srsg-reefland"]]);
  });

  it("beside another of the mission is another", () => {
    const text =
      "Recalling UNLAM,\n\n1. Requests the Special Representative of the Secretary-General and the Head of the harbour to count lamps.";
    expect(asked(text).map(({ assignees }) => assignees)).toEqual([[]]);
  });

  it("is never the class of them", () => {
    const text =
      "Recalling lamps,\n\n1. Requests the Special Representative of the Secretary-General to count lamps.";
    expect(asked(text).map(({ assignees }) => assignees)).toEqual([[]]);
  });

  it("is not meant by a deputy", () => {
    const text = "Recalling UNLAM and the Deputy Special Representative of the Secretary-General in UNLAM,";
    expect(lastMention(text, "the Special Representative of the Secretary-General")).toContain(
      "srsg-reefland",
    );
  });
});
