import { textOf } from "@open-resolutions/testkit/dataset";
import { replace } from "@open-resolutions/testkit/edits";
import { describe, expect, it } from "vitest";
import {
  paragraphs,
  resolution,
  strategy,
  themes,
  tombstones,
  unof,
  verbs,
  wba,
} from "./faulty-record-files.ts";
import { findingsAfter } from "./findings-after.ts";

/** The only finding after some words were replaced. */
const hintAfter = (...edit: Parameters<typeof replace>) =>
  findingsAfter(replace(...edit)).map(({ hint }) => hint);

describe("the hint names what was probably meant", () => {
  it.each([
    ["a value", unof, '"kind": "office"', '"kind": "ofice"', "office"],
    ["a value in capitals", unof, '"kind": "office"', '"kind": "OFFICE"', "office"],
    [
      "a value with a blank for a hyphen",
      wba,
      '"specialized-agency"',
      '"specialized agency"',
      "specialized-agency",
    ],
    [
      "a value in British spelling",
      wba,
      '"specialized-agency"',
      '"specialised-agency"',
      "specialized-agency",
    ],
    ["a value of a list in a list", paragraphs, '"basis": "implied"', '"basis": "implyed"', "implied"],
    [
      "a value of a vocabulary",
      verbs,
      '"class": "deciding", "operative"',
      '"class": "decide", "operative"',
      "deciding",
    ],
  ])("of %s", (_, file, right, wrong, meant) => {
    expect(hintAfter(file, right, wrong)).toEqual([expect.stringMatching(`^did you mean "${meant}"\\?`)]);
  });

  it.each([
    ["a field", unof, '"parent":', '"perent":', "parent"],
    ["a required field, which is then not missing too", unof, '"name":', '"nmae":', "name"],
    ["a field in capitals", strategy, '"symbol":', '"Symbol":', "symbol"],
    ["a field of an annotation", paragraphs, '"adverb": "particular"', '"adverbs": "particular"', "adverb"],
    [
      "a field inside a field",
      resolution,
      '{"method": "without-vote"}',
      '{"methode": "without-vote"}',
      "method",
    ],
  ])("of %s", (_, file, right, wrong, meant) => {
    expect(hintAfter(file, right, wrong)).toEqual([`did you mean \`${meant}\`?`]);
  });

  it.each([
    [
      "an actor",
      wba,
      '"parent": "united-nations-system"',
      '"parent": "united-nation-system"',
      "united-nations-system",
    ],
    [
      "a verb",
      paragraphs,
      '"quote": "Recalling also", "verb": "recall"',
      '"quote": "Recalling also", "verb": "recal"',
      "recall",
    ],
    [
      "a longer verb",
      paragraphs,
      '"verb": "take-note-with-appreciation"',
      '"verb": "take-note-with-apreciation"',
      "take-note-with-appreciation",
    ],
    ["a theme", themes, '"broader": "navigation"', '"broader": "navigatoin"', "navigation"],
    ["a document", resolution, '"a-res-146-19"', '"a-res-146-019"', "a-res-146-19"],
  ])("of a reference to %s", (_, file, right, wrong, meant) => {
    expect(hintAfter(file, right, wrong)).toEqual([`did you mean "${meant}"?`]);
  });

  it.each([
    ["a name in capitals", wba, '"parent": "united-nations-system"', '"parent": "WLO"', "wlo"],
    [
      "a name with blanks",
      wba,
      '"parent": "united-nations-system"',
      '"parent": "United Nations System"',
      "united-nations-system",
    ],
    ["a symbol", resolution, '"a-res-146-19"', '"A/RES/146/19"', "a-res-146-19"],
  ])("of a reference by %s", (_, file, right, wrong, meant) => {
    expect(hintAfter(file, right, wrong)).toEqual([expect.stringMatching(`^did you mean "${meant}"\\? `)]);
  });

  it("not of a name that would lose letters, and not where no id belongs", () => {
    const hints = [
      ...hintAfter(wba, '"parent": "united-nations-system"', '"parent": "Café"'),
      ...hintAfter(unof, '"name":', '"acronym": "UN OF", "name":'),
    ];
    expect(hints.join()).not.toContain("did you mean");
  });

  it("of an id that a record of another type has", () => {
    const used = '{"quote": "FogTracker", "capability": "fogtracker", "role": "instrument"}';
    const wrong = used.replace('"capability"', '"actor"');
    expect(hintAfter(paragraphs, used, wrong)).toContain(
      '"fogtracker" is a capability, not an actor: use the field that takes it',
    );
  });

  it("never with another number: that is another document", () => {
    expect(hintAfter(resolution, '"a-res-146-19"', '"a-res-146-18"')).toEqual([
      "add the document, or correct the id",
    ]);
  });

  it("only when something is near", () => {
    expect(hintAfter(wba, '"parent": "united-nations-system"', '"parent": "moon"')).toEqual([
      "add the actor, or correct the id",
    ]);
    expect(hintAfter(unof, '"parent":', '"website":')).toEqual([
      "remove it, or start its name with x_ to keep it as a private field",
    ]);
  });
});

describe("the hint shows the words that a quotation probably means", () => {
  const letters = '"quote": "Recalling also"';
  it.each([
    [
      "a letter",
      letters,
      '"quote": "Recaling also"',
      'the text has "Recalling" where the quotation has "Recaling"',
    ],
    ["a capital", letters, '"quote": "recalling also"', 'the text has "R" where the quotation has "r"'],
    [
      "a hyphen that does not break",
      '"deliverable": "report on the lamps that the present resolution lights"',
      '"deliverable": "at its one hundred and fifty‑second session"',
      "the text has a hyphen-minus (U+002D) where the quotation has a non-breaking hyphen (U+2011)",
    ],
    [
      "straight quotation marks",
      '"agendaItem": "Lights of the sea"',
      '"agendaItem": "entitled \\"Lights of the sea"',
      "the text has a left double quotation mark (U+201C) where the quotation has a quotation mark (U+0022)",
    ],
    [
      "a word",
      '"quote": "existing arrangements"',
      '"quote": "existing agreements"',
      'the text has "arrangements" where the quotation has "agreements"',
    ],
    [
      "a word that is missing",
      '"deliverable": "report on the lamps that the present resolution lights"',
      '"deliverable": "report on lamps that the present resolution lights"',
      'the text has "on the lamps" where the quotation has "on lamps"',
    ],
    [
      "a word too many",
      '"deliverable": "report on the lamps that the present resolution lights"',
      '"deliverable": "report on the full lamps that the present resolution lights"',
      'the text has "the lamps" where the quotation has "the full lamps"',
    ],
    [
      "nothing that is like it",
      '"pinpoint": "article 3"',
      '"pinpoint": "page 7"',
      "write the pinpoint as printed",
    ],
    [
      "other words altogether",
      '"quote": "existing arrangements"',
      '"quote": "the moon and the stars above us"',
      "copy the words from the text",
    ],
  ])("when it differs by %s", (_, right, wrong, hint) => {
    expect(hintAfter(paragraphs, right, wrong)).toEqual([hint]);
  });

  it.each([
    ["two spaces", '"quote": "Recalling  also"', "the text has two spaces in a row"],
    [
      "a space that does not break",
      '"quote": "Recalling\\u00a0also"',
      "the text has a no-break space (U+00A0)",
    ],
    [
      "a character that nobody can see",
      '"quote": "Recalling\u00ad also"',
      "the text has U+00AD (soft hyphen), which is invisible",
    ],
  ])("as no second finding when it has %s", (_, wrong, message) => {
    const findings = findingsAfter(replace(paragraphs, letters, wrong));
    expect(findings.map((finding) => [finding.code, finding.message])).toContainEqual(["FMT007", message]);
    expect(findings.filter(({ code }) => code.startsWith("TXT"))).toEqual([]);
  });

  it("in a text that has a hyphen that does not break", () => {
    const files = findingsAfter(
      replace(
        paragraphs,
        '"text": "Requests the Secretary-General to',
        '"text": "Requests the Secretary\u2011General to',
      ),
    );
    const own = files.filter(({ code }) => code === "TXT001");
    expect(own.map(({ hint }) => hint)).toEqual([
      "the text has a non-breaking hyphen (U+2011) where the quotation has a hyphen-minus (U+002D)",
    ]);
    expect(textOf(paragraphs)).not.toContain("\u2011");
  });
});

describe("the hint for an id with a tombstone names its replacement", () => {
  const parent = (id: string) => replace(wba, '"parent": "united-nations-system"', `"parent": "${id}"`);
  const bury = (tombstone: object) =>
    replace(tombstones, '"tombstones": [\n', `"tombstones": [\n    ${JSON.stringify(tombstone)},\n`);
  const found = (tombstone: { id: string; kind: string; to?: string[] }) =>
    findingsAfter(bury(tombstone), parent(tombstone.id)).filter(({ code }) => code === "REF001");

  it("moved, which can be fixed", () => {
    expect(found({ id: "un-family", kind: "moved", to: ["united-nations-system"] })).toMatchObject([
      {
        message: 'no actor has the id "un-family"',
        hint: 'it is "united-nations-system" now',
        fix: { change: { value: "united-nations-system" } },
      },
    ]);
  });

  it("split, where somebody must choose", () => {
    const [finding] = found({ id: "un-family", kind: "split", to: ["united-nations-system", "wba"] });
    expect(finding?.hint).toBe('it was split: choose one of "united-nations-system", "wba"');
    expect(finding?.fix).toBeUndefined();
  });

  it("withdrawn", () => {
    const [finding] = found({ id: "un-family", kind: "withdrawn" });
    expect(finding?.hint).toBe("it was withdrawn: remove the reference");
    expect(finding?.fix).toBeUndefined();
  });
});
