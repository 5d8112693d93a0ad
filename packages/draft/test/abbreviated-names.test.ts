import { describe, expect, it } from "vitest";
import { lastMention, read, securityCouncil } from "./read-names.ts";

describe("an acronym in brackets", () => {
  it("says whose name is before it, where the registers have only another form of the name", () => {
    expect(read("Recalling the Buoy and Yard Agency (BUOYA),").mentions).toEqual([
      "Buoy and Yard Agency | buoy-agency",
      "BUOYA | buoy-agency",
    ]);
  });

  it("and nothing when its letters or most of its words are not those of the name", () => {
    expect(read("Recalling the Lamp Society (BUOYA),").mentions).toEqual(["BUOYA | buoy-agency"]);
    expect(read("Recalling the Bell Union of Young Actors (BUOYA),").mentions).toEqual([
      "BUOYA | buoy-agency",
    ]);
    expect(read("Recalling the new World Buoy Agency (BUOYA),").mentions).not.toContain(
      "World Buoy Agency | buoy-agency",
    );
  });

  it("means the body before it from there on, also when another body has it in the registers", () => {
    expect(read("Recalling the Buoy Yard Academy (BUOYA), and thanking BUOYA,").mentions).toEqual([
      "Buoy Yard Academy | buoy-academy",
      "BUOYA | buoy-academy",
      "BUOYA | buoy-academy",
    ]);
    expect(lastMention("Recalling the Buoy Yard Academy (BUOYA),", "BUOYA")).toBe("BUOYA | buoy-academy");
  });

  it("is not part of the title that ends before it", () => {
    expect(read("Recalling the Convention on Coastal Fog (MINUFOG),").mentions).toEqual([
      "MINUFOG | minufog",
    ]);
  });
});

it("a body is called what the text announces after the resolutions that established it", () => {
  const announced =
    "Recalling the Panel of Experts on Lamps, established by resolution 4990 (2044) and extended by resolution 4991 (2044) (“the Panel of Experts”),";
  expect(lastMention(announced, "the Panel of Experts", securityCouncil)).toBe(
    "Panel of Experts | 4998-panel",
  );
});

it("the Council that authorizes is a mention", () => {
  expect(lastMention("Recalling peace,", "those with further Council authorization", securityCouncil)).toBe(
    "Council | security-council",
  );
});

it("words after a name that share none with it mean more than the name", () => {
  const mentions = (announced: string) => read(`Recalling ${announced},`).mentions;
  expect(mentions("the embargo on lamps to Amberland (hereinafter “the lamp embargo”)")).toEqual([
    "Amberland | amberland",
  ]);
  expect(mentions("the keeper of the lamps of Amberland (“the Mediator”)")).toEqual([
    "Amberland | amberland",
  ]);
  expect(lastMention("Recalling the Buoy Agency (“the agency”),", "the agency")).toBe("agency | buoy-agency");
});

describe("what is announced after an acronym", () => {
  const later = (announced: string, form: string) =>
    read(`Recalling the work of ${announced},\n\n1. Asks the ${form} for lamps.`);

  it.each(["(hereinafter “the Agency”)", "(“the Agency”)", "(hereinafter the “Agency”)"])(
    "means the body that has the noun in its name: %s",
    (announced) => {
      expect(later(`BUOYA ${announced}`, "Agency").mentions).toEqual([
        "BUOYA | buoy-agency",
        "Agency | buoy-agency",
        "Agency | buoy-agency",
      ]);
    },
  );

  it("means nobody that is known when the body has no such noun: not the United Nations by custom", () => {
    const { mentions, doubts } = later("BUOYA (“the Organization”)", "Organization");
    expect(mentions).toEqual(["BUOYA | buoy-agency"]);
    expect(doubts).toEqual([expect.stringContaining("the Organization")]);
  });

  it("may share its words with the name alone", () => {
    expect(later("BUOYA (“the buoy keepers”)", "lamps").mentions).toContain("buoy keepers | buoy-agency");
    expect(later("BUOYA (“the lamp keepers”)", "lamps").mentions).toEqual(["BUOYA | buoy-agency"]);
  });
});
