import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameFinder } from "../src/index.ts";

const names = ["Office of Coastal Archives", "Counter-Flood Committee", "Flood", "Affinity Fund"];
const find = nameFinder(names);

/** The names found in a text, each with the words of the text at its place. */
const foundIn = (text: string) => find(text).map(({ name, start, end }) => [name, text.slice(start, end)]);

describe("a name is found in the letters that a text has for it", () => {
  it.each([
    ["a non-breaking hyphen", "The Counter\u2011Flood Committee met", "Counter\u2011Flood Committee"],
    ["a hyphen", "the Counter\u2010Flood Committee,", "Counter\u2010Flood Committee"],
    ["a soft hyphen", "the Counter-Flood Com\u00ADmittee met", "Counter-Flood Com\u00ADmittee"],
    ["a zero width space", "the Counter-\u200BFlood Committee met", "Counter-\u200BFlood Committee"],
  ])("with %s", (_, text, words) => {
    expect(foundIn(text)).toEqual([["Counter-Flood Committee", words]]);
  });

  it.each([
    "O\uFB03ce of Coastal Archives",
    "Of\uFB01ce of Coastal Archives",
    "O\uFB00ice of Coastal Archives",
  ])("with a ligature: %s", (words) => {
    expect(foundIn(`of the ${words}.`)).toEqual([["Office of Coastal Archives", words]]);
  });

  it("when the register itself writes such a letter", () => {
    const own = nameFinder(["Counter\u2011Flood Board"]);
    expect(own("the Counter-Flood Board").map(({ name }) => name)).toEqual(["Counter\u2011Flood Board"]);
  });

  it("with a minus sign for the dash between years", () => {
    const own = nameFinder(["Lamp Plan 2041–2050"]);
    expect(own("the Lamp Plan 2041\u22122050").map(({ name }) => name)).toEqual(["Lamp Plan 2041–2050"]);
    expect(own("the Lamp Plan 2041-2050")).toEqual([]);
  });

  it("as whole words only", () => {
    expect(foundIn("\u00ADFlood\u00ADed areas, A\uFB03nity Funding, Floo\u2011d")).toEqual([]);
    expect(foundIn("\uFB02ood and Flood\u00AD")).toEqual([["Flood", "Flood"]]);
  });

  it("wherever such letters are, at the right offsets", () => {
    const noise = fc.constantFrom("\u00AD", "\u200B", "\u2060", "\uFEFF");
    const written = fc
      .tuple(fc.constantFrom(...names), fc.array(fc.tuple(fc.nat(30), noise), { maxLength: 5 }))
      .map(([name, noises]) => {
        let words = name.replace("-", "\u2011").replace("ffi", "\uFB03");
        for (const [at, mark] of noises) {
          const place = 1 + (at % (words.length - 1));
          words = words.slice(0, place) + mark + words.slice(place);
        }
        return { name, words };
      });
    fc.assert(
      fc.property(fc.array(written, { maxLength: 6 }), (all) => {
        const text = `In ﬁne, ${all.map(({ words }) => words).join(", ")}.`;
        expect(foundIn(text)).toEqual(all.map(({ name, words }) => [name, words]));
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});
