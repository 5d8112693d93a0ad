import { describe, expect, it } from "vitest";
import { draftBody } from "./registers.ts";

const preamble = "The General Assembly,\n\nRecalling its tests of the lamps along the coast,";
const end = "2. Decides to remain seized of the matter.";

/** The findings on lost and on misread words of a text with one more paragraph. */
const told = (words: string) =>
  draftBody(`${preamble}\n\n1. ${words}\n\n${end}`).findings.flatMap(({ code, message }) =>
    code === "DRF043" || code === "DRF051" ? [message] : [],
  );

describe("letters that a copy left of words", () => {
  it.each([
    ["Calls upon the keepers at work to wor k at sea;", '"wor k" may be "work"'],
    ["Calls upon the Keeper-Gene ral of the general lamps to report;", '"Gene ral" may be "general"'],
    ["Calls upon the keepers to loc the lamps of the coast;", '"loc" may be'],
    ["Calls upon the keepers wh light the lamps;", '"wh" may be'],
    ["Calls upon the keepers of the Developme lamps to report;", '"Developme" may be "development"'],
    ["Calls upon the keepers in t tower to report;", '"t" is not a word'],
    ["Calls upon the keepers in all i towers to report;", '"i" is not a word'],
    ["Calls upon the keepers of the coast f Sustainable lamps to report;", '"f" is'],
  ])("%s", (words, message) => {
    expect(told(words).join("\n")).toContain(message);
  });

  it.each([
    "Calls upon the ad hoc keepers, et al., to heal and to rest, per se, in situ and pro bono;",
    "Calls upon the keepers of parts i and ii and of Levant, Conde and Chang to report;",
    "Calls upon the keepers of Dar es Salaam and of la Mar to report;",
  ])("not in %s", (words) => {
    expect(told(words)).toEqual([]);
  });

  it("a short word is reported at its own line", () => {
    const body = `${preamble}\n\n1. Calls upon all the others on the coast\nand th keepers to report;\n\n${end}`;
    const { findings } = draftBody(body);
    expect(findings.find(({ message }) => message.startsWith('"th"'))?.excerpt).toContain("and th keepers");
  });
});
