import * as authored from "@open-resolutions/schemas/validators";
import * as published from "@open-resolutions/schemas/validators/published";
import { describe, expect, it } from "vitest";

const actor = { id: "unodc", name: "United Nations Office on Drugs and Crime", kind: "office" };

describe("the compiled validators", () => {
  it("accept a record as a person writes it", () => {
    expect(authored.actor(actor)).toBe(true);
  });

  it("accept a private field in an authored record, and not in a published one", () => {
    expect(authored.actor({ ...actor, x_note: "mine" })).toBe(true);
    expect(published.actor({ ...actor, x_note: "mine" })).toBe(false);
  });

  it("require derived fields in a published record, and refuse them in an authored one", () => {
    expect(published.actor(actor)).toBe(false);
    expect(authored.actor({ ...actor, mentions: { count: 0, first: null } })).toBe(false);
  });

  it.each([
    ["an unknown key", { ...actor, acronyme: "UNODC" }, "additionalProperties"],
    ["a missing field", { id: "unodc", name: actor.name }, "required"],
    ["a wrong type", { ...actor, name: 7 }, "type"],
    ["a value that is not allowed", { ...actor, kind: "bureau" }, "enum"],
    ["a bad id", { ...actor, id: "UNODC" }, "pattern"],
    ["a list with the same element twice", { ...actor, aliases: ["UNODC", "UNODC"] }, "uniqueItems"],
  ])("reject %s", (_, record, keyword) => {
    expect(authored.actor(record)).toBe(false);
    expect(authored.actor.errors?.map((error) => error.keyword)).toEqual([keyword]);
  });

  it("say in params which values are allowed, which field is missing and which is unknown", () => {
    authored.actor({ id: "unodc", kind: "bureau", acronyme: "UNODC" });
    const details = authored.actor.errors?.map(({ keyword, params }) => [keyword, params]);
    expect(Object.fromEntries(details ?? [])).toEqual({
      required: { missingProperty: "name" },
      additionalProperties: { additionalProperty: "acronyme" },
      enum: { allowedValues: expect.arrayContaining(["organization", "state", "observer-state"]) },
    });
  });

  it("report every error at once", () => {
    authored.actor({ id: "UNODC", name: 7, kind: "bureau", x: 1 });
    expect(authored.actor.errors).toHaveLength(4);
  });
});
