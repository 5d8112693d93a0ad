import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

const cited = (words: string) =>
  read(`Recalling the Buoy Agency,\n\n1. ${words}.`).citations.filter((one) => / of the /.test(one));

describe("a document that each body has is known by its kind and its body", () => {
  it.each([
    ["Recalls the rules of procedure of the Agency", "rules of procedure of the Agency"],
    ["Recalls the terms of reference of the Buoy Agency", "terms of reference of the Buoy Agency"],
  ])("%s", (words, quote) => {
    const noun = quote.replace(/ of the .*/, "").replaceAll(" ", "-");
    expect(cited(words)).toEqual([`${quote} | ${noun}-of-the-buoy-agency`]);
  });

  it.each([
    "Recalls the rules of procedure of the Agency and the terms of reference of the crews",
    "Recalls the rules of procedure of the Agency, and the revised code of conduct of the crews",
  ])("beside that of another body: %s", (words) => {
    expect(cited(words)).toContain(
      "rules of procedure of the Agency | rules-of-procedure-of-the-buoy-agency",
    );
  });

  it("with the body in front", () => {
    const owned = (words: string) =>
      read(`Recalling the Buoy Agency,\n\n1. ${words}.`).citations.filter((one) =>
        one.endsWith("of-the-buoy-agency"),
      );
    expect(owned("Recalls the Agency’s guidelines")).toEqual([
      "Agency’s guidelines | guidelines-of-the-buoy-agency",
    ]);
    expect(owned("Recalls the Buoy Agency road map")).toEqual([
      "Buoy Agency road map | road-map-of-the-buoy-agency",
    ]);
    expect(owned("Recalls the Agency’s guidelines adopted in May")).toHaveLength(1);
    expect(owned("Recalls the Buoy Agency rules of procedure committee")).toEqual([]);
    expect(owned("Recalls the Buoy Agency road map Bureau")).toEqual([]);
    expect(owned("Recalls that the Agency amends its guidelines")).toEqual([]);
    expect(owned("Recalls a Buoy Agency road map")).toEqual([]);
    expect(owned("Recalls the Agency’s guidelines on fog")).toEqual([]);
  });

  it.each([
    ["it is still to come", "Requests keepers to develop, in May, the terms of reference of the Agency"],
    ["it is of several bodies", "Recalls the terms of reference of the Agency, and the crews"],
    ["it is one of several", "Recalls new terms of reference of the Agency"],
    ["it is of a State", "Recalls the code of conduct of the Amberland"],
  ])("and not where %s", (_, words) => {
    expect(cited(words).filter((one) => one.endsWith("buoy-agency"))).toHaveLength(0);
  });
});
