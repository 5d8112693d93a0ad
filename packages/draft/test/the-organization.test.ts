import { describe, expect, it } from "vitest";
import { lastMention, read, titled } from "./read-names.ts";

describe("the Organization", () => {
  const others = "Recalling the United Nations,\n\nRecalling the World Fog Organization,";

  it("is the United Nations, also when other texts name another one", () => {
    expect(lastMention(others, "the Organization")).toBe("Organization | united-nations");
  });

  it("or the one named before in the same text, when the organ asks it", () => {
    const named = "1. Thanks the World Fog Organization, and";
    expect(read(`${named} invites the Organization to count lamps.`).mentions).toEqual([
      "World Fog Organization | fog-organization",
      "Organization | fog-organization",
    ]);
    expect(read(`${named} notes the work of the Organization.`).mentions).toEqual([
      "World Fog Organization | fog-organization",
    ]);
    expect(
      read(
        "1. Thanks the World Fog Organization and the World Lamp Organization, and invites the Organization to count lamps.",
      ).doubts,
    ).not.toEqual([]);
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
