import fc from "fast-check";
import sax from "sax";
import { describe, expect, it } from "vitest";
import { type Cover, inlineXml } from "../src/formats/akn/inline.ts";

/** The character data of XML, and the words inside each `eId` or `class`. Throws when it is not well-formed. */
function read(xml: string): { text: string; inside: Map<string, string> } {
  const inside = new Map<string, string>();
  const open: string[] = [];
  let text = "";
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ attributes }) => open.push(String(attributes.class ?? ""));
  parser.onclosetag = () => open.pop();
  parser.ontext = (words) => {
    text += words;
    for (const name of new Set(open)) inside.set(name, (inside.get(name) ?? "") + words);
  };
  parser.write(`<p>${xml}</p>`).close();
  return { text, inside };
}

const texts = fc.string({ unit: fc.constantFrom(..."ab <>&\"'é中א".split("")), maxLength: 30 });

describe("annotations as elements", () => {
  it("keep the text to the last character, and cover the words they covered, however they cross", () => {
    const cases = texts.chain((text) => {
      const offset = fc.nat(text.length);
      return fc.tuple(fc.constant(text), fc.array(fc.tuple(offset, offset), { maxLength: 6 }));
    });
    fc.assert(
      fc.property(cases, ([text, ranges]) => {
        const covers: Cover[] = ranges.map(([a, b], index) => ({
          start: Math.min(a, b),
          end: Math.max(a, b),
          name: "span",
          attributes: { class: `c${index}` },
        }));
        const { text: words, inside } = read(inlineXml(text, covers));
        expect(words).toBe(text);
        for (const { start, end, attributes } of covers)
          expect(inside.get(attributes.class ?? "") ?? "").toBe(text.slice(start, end));
      }),
    );
  });

  it("closes and opens again where two cross, with the eId on the first piece only", () => {
    const covers = [
      { start: 0, end: 7, name: "ref", attributes: { href: "#a" } },
      { start: 4, end: 11, name: "i", attributes: { eId: "i_1" } },
    ];
    expect(inlineXml("one two three", covers, [{ at: 7, xml: "<noteRef/>" }])).toBe(
      '<ref href="#a">one <i eId="i_1">two</i></ref><noteRef/><i> thr</i>ee',
    );
  });

  it("nests those of the same words in the order of the list", () => {
    const covers = ["ref", "i"].map((name) => ({ start: 0, end: 3, name, attributes: {} }));
    expect(inlineXml("one", covers)).toBe("<ref><i>one</i></ref>");
  });
});
