import { describe, expect, it } from "vitest";
import { lastMention, read, securityCouncil } from "./read-names.ts";

describe("the parties that are not named", () => {
  it("are those to the conflict in the Security Council", () => {
    expect(lastMention("Recalling peace,", "all parties", securityCouncil)).toBe(
      "parties | parties-to-the-conflict",
    );
    expect(read("Noting the parties to the Fog Treaty, and the parties,", securityCouncil).mentions).toEqual(
      [],
    );
  });

  it("and elsewhere only in a text about a conflict, and about no treaty", () => {
    const war = "Recalling the ceasefire,";
    expect(read("Recalling armed conflict, and thanking the parties,").mentions).toEqual([]);
    expect(lastMention("Recalling armed conflict,", "all parties")).toBe("parties | parties-to-the-conflict");
    expect(read(`${war}\n\n1. Thanks those parties that lit lamps.`).mentions).toEqual([]);
    expect(lastMention(war, "the sides")).toBe("sides | parties-to-the-conflict");
    expect(read(`${war}\n\n1. Thanks for the means chosen by the parties.`).mentions).toEqual([]);
    expect(read(`${war}\n\n1. Thanks for any procedures adopted by the parties.`).mentions).toEqual([]);
    expect(lastMention(war, "both parties")).toBe("both parties | parties-to-the-conflict");
    expect(read(`${war}\n\n1. Thanks the parties to the Convention, and the parties.`).mentions).toEqual([]);
  });
});

describe("each State", () => {
  it("is the class of States", () => {
    expect(lastMention("Recalling peace,", "each State")).toBe("State | states");
  });

  it.each(["another State", "a State with lamps", "one State’s lamps", "the State concerned"])(
    "and so is %s",
    (words) => {
      expect(lastMention("Recalling peace,", words)).toBe("State | states");
    },
  );

  it("but no State that is described", () => {
    expect(read("Recalling any State party and each State authority,").mentions).toEqual([]);
    expect(read("Recalling a State that has no lamps and another State organ,").mentions).toEqual([]);
  });
});
