import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actReader } from "../src/acts/read-acts.ts";
import { records } from "./registers.ts";

const verbs = records.entries.verb.map(({ value }) => value);
const reader = actReader(verbs);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

describe("opening phrases", () => {
  it.each([
    ["preambular", "Recalling also its resolution", "Recalling also", "recall", "also", undefined],
    ["preambular", "Deeply concerned at the tests", "Deeply concerned", "be-concerned", undefined, "deeply"],
    [
      "preambular",
      "Expressing its deep appreciation to all",
      "Expressing its deep appreciation",
      "express-appreciation",
      undefined,
      "deep",
    ],
    [
      "preambular",
      "Noting with great concern that",
      "Noting with great concern",
      "note-with-concern",
      undefined,
      "great",
    ],
    [
      "preambular",
      "Having also considered the report",
      "Having also considered",
      "have-considered",
      "also",
      undefined,
    ],
    ["preambular", "Encouraging further cooperation", "Encouraging", "encourage", undefined, undefined],
    ["operative", "Also reaffirms the tests", "Also reaffirms", "reaffirm", "also", undefined],
    [
      "operative",
      "Calls once again upon States",
      "Calls once again upon",
      "call-upon",
      undefined,
      "once again",
    ],
    [
      "operative",
      "Calls, once again, upon States",
      "Calls, once again, upon",
      "call-upon",
      undefined,
      "once again",
    ],
    ["operative", "Requests, in this regard, that States", "Requests", "request", undefined, undefined],
    [
      "operative",
      "Condemns in the strongest terms all",
      "Condemns in the strongest terms",
      "condemn",
      undefined,
      "in the strongest terms",
    ],
    [
      "operative",
      "Takes note with appreciation of the",
      "Takes note with appreciation",
      "take-note-with-appreciation",
      undefined,
      undefined,
    ],
    ["operative", "Emphasises the need", "Emphasises", "emphasize", undefined, undefined],
    ["operative", "Encourages further cooperation", "Encourages", "encourage", undefined, undefined],
    ["operative", "Emphasizing its tests, decides", "Emphasizing", "emphasize", undefined, undefined],
  ] as const)("%s: %s", (form, text, quote, verb, modifier, adverb) => {
    const act = reader.opening(text, form);
    expect([act?.quote, act?.verb, act?.modifier, act?.adverb]).toEqual([quote, verb, modifier, adverb]);
  });

  it("every form of every verb, with every modifier, is read back", () => {
    const forms = verbs.flatMap(({ id, preambular, operative }) => [
      ...(preambular ? [{ id, form: "preambular" as const, words: preambular }] : []),
      ...(operative ? [{ id, form: "operative" as const, words: operative }] : []),
    ]);
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.constantFrom("", "also", "further"),
        ({ id, form, words }, modifier) => {
          const phrase = [form === "operative" && modifier, words, form === "preambular" && modifier]
            .filter(Boolean)
            .join(" ");
          const act = reader.opening(`${capital(phrase)} the tests of readers,`, form);
          expect([act?.verb, act?.modifier ?? ""]).toEqual([id, modifier]);
          expect(act?.quote).toBe(capital(phrase));
        },
      ),
    );
  });

  it("words that only look like a verb open nothing", () => {
    for (const text of [
      "United Nations entities",
      "According to the report",
      "During the session",
      "Beijing, where",
      "the States",
    ])
      expect(reader.opens(text, "preambular")).toBeUndefined();
    expect(reader.opens("Marvelling at better tests,", "preambular")).toBe("likely");
  });
});

describe("later acts", () => {
  it.each([
    ["Welcomes the tests, and in this regard also stresses that they end", ["Welcomes", "also stresses"]],
    ["Recognizes the norms and values of readers, and calls for more", ["Recognizes", "calls for"]],
    ["Requests the Secretary-General to test, and to encourage readers", ["Requests", "to encourage"]],
    ["Notes the report, which recognizes that tests fail", ["Notes"]],
    ["Encourages States, taking into account their needs, to test", ["Encourages"]],
    ["Welcomes and encourages tests", ["Welcomes", "encourages"]],
    [
      "Notes with appreciation the tests, while expressing concern at their length",
      ["Notes with appreciation", "expressing concern"],
    ],
    ["Urges States to test, while recognizing their needs", ["Urges"]],
    ["Urges States to test, while recognizing that tests fail", ["Urges", "recognizing"]],
    ["Urges States to test, while respecting that tests fail", ["Urges"]],
    ["Recalls that tests fail, and requests further tests", ["Recalls", "requests"]],
    ["Welcomes the tests and strongly encourages more", ["Welcomes", "strongly encourages"]],
    ["Welcomes more tests and requests for tests", ["Welcomes"]],
    ["Welcomes the tests and requests the Secretary-General to go on", ["Welcomes", "requests"]],
    ["Welcomes the tests and calls upon States to go on", ["Welcomes", "calls upon"]],
    ["Takes note of the tests, and in this respect urges States to go on", ["Takes note", "urges"]],
    ["Notes the report, which affirms the tests, calls for more and requests States to go on", ["Notes"]],
    ["Notes the report, which affirms the tests, and calls for more", ["Notes", "calls for"]],
    ["Recalls the decision of the Council, which called upon States to test", ["Recalls"]],
    ["Recalls its resolution, in which it invited States to test", ["Recalls"]],
    ["Notes tests in many schools and strengthens them", ["Notes"]],
  ])("%s", (text, quotes) => {
    expect(reader.acts(text, "operative").map(({ quote }) => quote)).toEqual(quotes);
  });

  it.each([
    ["Welcoming and encouraging tests,", ["Welcoming", "encouraging"]],
    ["Recalling its resolution 90/1 and reaffirming the tests,", ["Recalling", "reaffirming"]],
    ["Noting the tests, while stressing that they end,", ["Noting", "stressing"]],
    ["Noting the tests, while considering their length,", ["Noting", "considering"]],
    ["Noting that States test, considering their length,", ["Noting"]],
    ["Noting the Declaration, which emphasized tests, calling for more,", ["Noting"]],
    ["Noting the Declaration, which emphasized tests, and calling for more,", ["Noting", "calling for"]],
    ["Noting the needs of requested and requesting States,", ["Noting"]],
    ["Inviting States to consider, as appropriate, requesting tests,", ["Inviting"]],
    ["Welcoming the tests made by supporting readers and recognizing their worth,", ["Welcoming"]],
    ["Recognizing the value of promoting and encouraging respect for readers,", ["Recognizing"]],
    ["Recalling the resolution, which affirms the tests and calls upon States to go on,", ["Recalling"]],
  ])("%s", (text, quotes) => {
    expect(reader.acts(text, "preambular").map(({ quote }) => quote)).toEqual(quotes);
  });

  it("of the resolutions of the test kit are those that people found", () => {
    const found = records.entries.paragraph.map(({ value }) => {
      const form = value.id.includes(".pp") ? "preambular" : "operative";
      // Items and annexes have no verb of the organ.
      const isItem = /\.op[0-9]+\.|\.annex\./.test(value.id);
      return isItem ? [] : reader.acts(value.text, form).map(({ quote, verb }) => `${quote}: ${verb}`);
    });
    const known = records.entries.paragraph.map(({ value }) =>
      (value.acts ?? []).map(({ quote, verb }) => `${quote}: ${verb}`),
    );
    expect(found).toEqual(known);
  });
});
