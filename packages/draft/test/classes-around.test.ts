import { describe, expect, it } from "vitest";
import { draftBody } from "./read-mandates.ts";
import { read } from "./read-names.ts";

const all = (words: string) => read(`${words}\n\n1. Thanks those who read.\n`);
const classDoubts = (words: string) =>
  all(words).doubts.filter((one) => one.startsWith("DRF020") && one.includes("class"));

describe("a name that is only a part of the name of a class", () => {
  it.each([
    ["Thanking the members of the World Fog Organization,", "members of the World Fog Organization"],
    [
      "Thanking the members and observers of the World Fog Organization,",
      "members and observers of the World Fog Organization",
    ],
    [
      "Thanking the States members of the World Fog Organization,",
      "States members of the World Fog Organization",
    ],
    [
      "Thanking the intergovernmental bodies of the United Nations,",
      "intergovernmental bodies of the United Nations",
    ],
    ["Thanking the officials of the United Nations,", "officials of the United Nations"],
    ["Thanking United Nations officials,", "United Nations officials"],
    ["Thanking Member States that contribute lamps,", "Member States that contribute"],
    ["Thanking those Member States which have lit the coast,", "Member States which have lit the coast"],
    ["Thanking Member States in the Amber Bay region,", "Member States in the Amber Bay region"],
    ["Thanking Member States in the Fog Coast region,", "Member States in the Fog Coast region"],
    ["Thanking contributing Member States,", "contributing Member States"],
  ])("%s", (words, named) => {
    expect(all(words).mentions).toEqual([]);
    expect(classDoubts(words).join()).toContain(`"${named}"`);
  });

  it.each([
    ["Thanking the members of the Northern League,", "Northern League"],
    ["Thanking the keepers of the World Fog Organization,", "World Fog Organization"],
    ["Thanking the members of World Fog Organization crews,", "World Fog Organization"],
    ["Thanking the programmes of the United Nations,", "United Nations"],
    ["Thanking Member States that have not yet lit the coast,", "Member States"],
    ["Reminding Member States that lamps are lit,", "Member States"],
    ["Noting the lamps of Member States that are contrary to the rules,", "Member States"],
    ["Thanking Member States in the lighting of the coast,", "Member States"],
  ])("but not %s", (words, named) => {
    expect(all(words).mentions.map((one) => one.split(" | ")[0])).toEqual([named]);
    expect(classDoubts(words)).toEqual([]);
  });

  it.each([
    [
      "Urges the relevant bodies of the United Nations to count lamps.",
      "bodies of the United Nations",
      "united-nations-bodies",
    ],
    ["Urges all members of WBA to count lamps.", "members of WBA", "members-of-the-world-buoy-agency"],
  ])("is mentioned by its record: %s", (words, quote, actor) => {
    const { paragraphs } = draftBody(
      `The General Assembly,\n\nThanking the World Buoy Agency (WBA),\n\n1. ${words}\n`,
    );
    const mentions = paragraphs.at(-1)?.mentions ?? [];
    expect(mentions.map((one) => [one.quote, one.actor])).toEqual([[quote, actor]]);
  });

  it.each([
    "former members of WBA",
    "Permanent members of WBA",
    "two members of WBA",
    "staff members of the World Buoy Agency",
  ])("is not the class of all members: %s", (some) => {
    const { paragraphs, findings } = draftBody(
      `The General Assembly,\n\nThanking the World Buoy Agency (WBA),\n\n1. Thanks ${some} for the lamps.\n`,
    );
    expect(paragraphs.at(-1)?.mentions).toEqual([]);
    expect(findings.map(({ message }) => message).join()).toContain(`the class "${some}"`);
  });

  it("may be meant by a short form afterwards", () => {
    const { mentions } = all(
      "Thanking the members of the Harbour Advisory Committee for the lamps of the Committee,",
    );
    expect(mentions).toEqual(["Committee | harbour-advisers"]);
  });
});
