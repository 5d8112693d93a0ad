import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actReader } from "../src/acts/read-acts.ts";
import { records } from "./registers.ts";

const verbs = records.entries.verb.map(({ value }) => value);
const reader = actReader(verbs);
/** A reader that knows verbs for which the test kit has no use. */
const wider = actReader([
  ...verbs,
  { id: "continue", class: "reinforcing", operative: "continues" },
  { id: "continue-to-urge", class: "directive", operative: "continues to urge", broader: "continue" },
  { id: "determine", class: "deciding", preambular: "determining", operative: "determines" },
  { id: "echo", class: "reinforcing", preambular: "echoing", operative: "echoes" },
  { id: "express-view", class: "evaluative", preambular: "expressing the view" },
  { id: "look-forward", class: "observing", preambular: "looking forward", operative: "looks forward" },
  { id: "reiterate", class: "reinforcing", operative: "reiterates" },
  { id: "reiterate-demand", class: "directive", operative: "reiterates demand" },
  { id: "support", class: "evaluative", preambular: "supporting", operative: "supports" },
]);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

describe("opening phrases after other words", () => {
  it.each([
    ["operative", "(a) Decides to count lamps; (b) Requests WLO to help", ["Decides", "Requests"]],
    ["preambular", "While noting the fog, recalling also the lamps,", ["noting", "recalling also"]],
    ["preambular", "Whilst welcoming the lamps,", ["welcoming"]],
    ["operative", "(a) the lamps; (b) requests of WLO", []],
  ] as const)("%s: %s", (form, text, quotes) => {
    expect(reader.acts(text, form).map(({ quote }) => quote)).toEqual(quotes);
  });
});

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
    ["Urges States to submit, on a voluntary basis, requests for and offers of tests", ["Urges"]],
    ["Welcomes the tests and requests the Secretary-General to go on", ["Welcomes", "requests"]],
    ["Welcomes the tests and calls upon States to go on", ["Welcomes", "calls upon"]],
    ["Takes note of the tests, and in this respect urges States to go on", ["Takes note", "urges"]],
    ["Notes the report, which affirms the tests, calls for more and requests States to go on", ["Notes"]],
    ["Notes the report, which affirms the tests, and calls for more", ["Notes", "calls for"]],
    [
      "Notes the plan, which has ten tests and further requests the Secretary-General to test",
      ["Notes", "further requests"],
    ],
    ["Notes the tests and requests these keepers to test", ["Notes", "requests"]],
    ["Notes the report, which affirms the tests and further requests States to test", ["Notes"]],
    [
      "Notes the report; finally requests States to test; and Requests the Committee to meet",
      ["Notes", "requests", "Requests"],
    ],
    ["Recalls the decision of the Council, which called upon States to test", ["Recalls"]],
    ["Recalls its resolution, in which it invited States to test", ["Recalls"]],
    ["Notes tests in many schools and strengthens them", ["Notes"]],
    [
      "Notes the tests, emphasises their worth and recognises their length",
      ["Notes", "emphasises", "recognises"],
    ],
    ["Welcomes the tests, and to that end calls upon States to go on", ["Welcomes", "calls upon"]],
    ["Welcomes the tests of many schools, as well as recognizes their length", ["Welcomes", "recognizes"]],
    [
      "Condemns the theft of tests which were lost and calls upon States to go on",
      ["Condemns", "calls upon"],
    ],
    ["Notes the report, which affirms the tests and calls upon States to go on", ["Notes"]],
    ["Welcomes the plan to test, while recognizing its costs", ["Welcomes", "recognizing"]],
    ["Stresses the duty of States to test, while recognizing the costs", ["Stresses"]],
    ["Welcomes the tests; and notes that they end", ["Welcomes", "notes"]],
    ["Welcomes the tests, and requests further tests and lists", ["Welcomes", "requests"]],
    ["Welcomes the answers, notes and requests received", ["Welcomes"]],
    ["Welcomes the answers, and requests made by readers", ["Welcomes"]],
    ["Welcomes the tests, and in this regard we recall their worth", ["Welcomes", "recall"]],
    ["Welcomes the tests, noting in this regard their worth", ["Welcomes", "noting in this regard"]],
    ["Urges States to test, noting the costs", ["Urges", "noting"]],
    ["Urges States to test by asking readers, recognizing that tests fail", ["Urges", "recognizing"]],
    ["Urges States to test by asking readers, recognizing their needs", ["Urges"]],
    ["Urges States to find needs, recognizing, reducing and sharing them", ["Urges"]],
    ["Urges States to test, bearing in mind the costs", ["Urges"]],
    ["Stresses the value of asking readers and schools, encouraging tests", ["Stresses"]],
    ["Condemns the theft of tests, calling for more", ["Condemns", "calling for"]],
    ["Condemns the theft of tests, including lists, calling for more", ["Condemns", "calling for"]],
    ["Welcomes the increase of funding for tests, calling for more", ["Welcomes", "calling for"]],
    ["Welcomes the tests made during training, calling for more", ["Welcomes", "calling for"]],
    ["Welcomes the tests made by training readers, calling for more", ["Welcomes"]],
    ["Welcomes the lists, including naming readers, calling for more", ["Welcomes"]],
    [
      "Welcomes the steps of States that have reaffirmed their duty, noting the costs",
      ["Welcomes", "noting"],
    ],
    ["Welcomes the tests agreed to in the spring, noting the costs", ["Welcomes", "noting"]],
    ["Welcomes the note, where States called upon readers to test, noting the costs", ["Welcomes"]],
    ["Requests the Secretary-General to test, calling for more", ["Requests"]],
    ["Recalls the report, in which the Council stressed that tests fail, noting their worth", ["Recalls"]],
    ["Notes the Declaration, by which States affirmed their tests, recalling their worth", ["Notes"]],
    ["Notes the letter of the Council, stressing that tests fail", ["Notes"]],
    ["Notes the letter of the Council, recalling that tests fail", ["Notes", "recalling"]],
    ["Welcomes the tests, while at the same time recognizing their length", ["Welcomes", "recognizing"]],
    ["Stresses that States should act so as to test, and to encourage readers", ["Stresses"]],
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
    ["Recalling the tests, emphasising their worth,", ["Recalling", "emphasising"]],
    ["Recalling the Plan, which contains tests, helps readers, and reaffirms their worth,", ["Recalling"]],
    ["Recalling that the Plan affirms that tests fail, and stresses their worth,", ["Recalling"]],
    ["Recalling the tests of readers, and stresses their worth,", ["Recalling", "stresses"]],
    ["Recalling the tests; and further recognizing their length,", ["Recalling", "further recognizing"]],
    ["Recalling the tests, and in this sense encouraging more,", ["Recalling", "encouraging"]],
    ["Noting the tests, and considering that they end,", ["Noting", "considering"]],
    ["Stressing the worth of supporting tests, as well as encouraging readers,", ["Stressing"]],
  ])("%s", (text, quotes) => {
    expect(reader.acts(text, "preambular").map(({ quote }) => quote)).toEqual(quotes);
  });

  it.each([
    ["operative", "Welcomes the tests and continues to urge States to go on", "welcome continue-to-urge"],
    [
      "operative",
      "Welcomes that the number of tests, as well as that of readers, continues to rise, and continues to support both",
      "welcome continue",
    ],
    ["operative", "Welcomes the tests, and supports efforts to go on", "welcome support"],
    ["operative", "Welcomes and supports the tests of readers", "welcome support"],
    ["operative", "Condemns those who steal tests and calls for more", "condemn call-for"],
    ["preambular", "Welcoming and strongly supporting the tests,", "welcome support"],
    ["operative", "Welcomes the answers, supports and lists", "welcome"],
    ["operative", "Reiterates its demands that the tests end", "reiterate-demand"],
    ["operative", "Reiterates the demand that the tests end", "reiterate-demand"],
    ["operative", "Reiterates the demand of readers that the tests end", "reiterate"],
    ["preambular", "Noting the letter of readers, expressing the view of readers on tests,", "note"],
    ["preambular", "Noting the letter, expressing the view that tests fail,", "note express-view"],
    ["preambular", "Noting that the tests are long, and continues to rise", "note"],
    ["preambular", "Noting the tests, and in this regard, we look forward to more,", "note look-forward"],
    ["preambular", "Noting the tests and determining that they are a threat,", "note determine"],
    ["preambular", "Noting a plan of the tests, determining what they cost,", "note"],
    ["preambular", "Noting the tests, and echoing the Council’s belief in them,", "note echo"],
  ] as const)("%s: %s", (form, text, expected) => {
    const ids = wider.acts(text, form).map(({ verb }) => verb);
    expect(ids.join(" ")).toBe(expected);
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
