import { describe, expect, it } from "vitest";
import { lastMention, read } from "./read-names.ts";

const whole = "Review Conference of the Parties to the Lamp Treaty | lamp-review";

describe("a meeting with its number is the one that a register has without it", () => {
  it("by its whole name, in which the treaty is cited", () => {
    const { mentions, citations } = read(
      "Recalling the Sixth Conference of the Parties to the Convention on Coastal Fog,",
    );
    expect(mentions).toEqual([
      "Sixth Conference of the Parties to the Convention on Coastal Fog | fog-parties",
    ]);
    expect(citations).toEqual(["Convention on Coastal Fog | fog-convention"]);
  });

  it("by a short form", () => {
    const named = "Recalling the Review Conference of the Parties to the Lamp Treaty,";
    expect(read(named).mentions).toEqual([whole]);
    expect(lastMention(named, "the Seventh Review Conference")).toBe(
      "Seventh Review Conference | lamp-review",
    );
    expect(lastMention(named, "the Twenty-first Review Conference")).toBe(
      "Twenty-first Review Conference | lamp-review",
    );
  });

  it("beside several meetings that no register has", () => {
    const named =
      "Recalling the Review Conference of the Parties to the Lamp Treaty, and noting the Fourth and Fifth Review Conferences,";
    expect(lastMention(named, "the Sixth Review Conference")).toBe("Sixth Review Conference | lamp-review");
  });
});

describe("a meeting with its number is nobody", () => {
  it("when the resolution names no such meeting", () => {
    const { mentions, doubts } = read("Recalling its work,\n\n1. Thanks the Seventh Review Conference.");
    expect(mentions).toEqual([]);
    expect(doubts).toContain(
      'DRF021 "the Review Conference" is a short form, and the resolution names nothing before that it can mean',
    );
  });

  it("when its name goes on as that of another", () => {
    expect(read("Recalling the Sixth Conference of the Parties to the Buoy Treaty,").mentions).toEqual([]);
  });
});

describe("an official whom the resolution names only after it used the short form", () => {
  const later =
    "1. Thanks the High Commissioner for Fog.\n\n2. Thanks the High Commissioner.\n\n3. Thanks the High Commissioner for Reefs.";

  it("is not meant by it", () => {
    const { mentions, doubts } = read(`Thanking the High Commissioner,\n\n${later}`);
    expect(mentions).toEqual(["High Commissioner for Fog | high-commissioner-for-fog"]);
    expect(doubts).toContain('DRF021 "the High Commissioner" may mean "High Commissioner for Fog"');
  });

  it("but is when nobody was meant before", () => {
    expect(read(`Thanking peace,\n\n${later}`).mentions).toEqual([
      "High Commissioner for Fog | high-commissioner-for-fog",
      "High Commissioner | high-commissioner-for-fog",
    ]);
  });
});
