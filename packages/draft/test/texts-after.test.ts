import { describe, expect, it } from "vitest";
import { draft, draftBody, outlineOf } from "./registers.ts";

/** A document with markup whose last paragraph has something after it. */
const withAfter = (after: string) =>
  draft({
    path: "after.xml",
    content: `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
<coverPage><p><docNumber>A/RES/99/7</docNumber></p><p><docAuthority>General Assembly</docAuthority></p>
<p><docDate date="2045-03-03">3 March 2045</docDate></p><p><session>Ninety-ninth session</session></p>
<p><docTitle>Resolution adopted by the General Assembly on 1 March 2045</docTitle></p></coverPage>
<preface><p><docNumber>99/7.</docNumber><docTitle>Tests of lamps</docTitle></p></preface>
<preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula></preamble>
<mainBody>
<paragraph><num>1.</num><content><p>Decides to count lamps.</p></content></paragraph>
<paragraph><num>2.</num><content><p>Decides to remain seized of the matter.</p></content></paragraph>
${after}</mainBody></statement></akomaNtoso>`,
  });
const table = "<table><tr><td><p>Kind</p></td><td><p>Number</p></td></tr></table>";

describe("a text after the last paragraph", () => {
  it("is an annex when it is a table", () => {
    const made = withAfter(table);
    expect(outlineOf(made)).toEqual([
      ["OP1", "Decides to count lamps."],
      ["OP2", "Decides to remain seized of the matter."],
      ["annex, unnumbered 1", "Kind Number"],
    ]);
    expect(made.findings.map(({ message }) => message)).toContainEqual(
      "a text that no heading calls an annex follows the last paragraph; it is drafted as an annex",
    );
  });

  it("has the heading above the table", () => {
    const made = withAfter(`<paragraph class="H1"><heading>Lamps and bells</heading></paragraph>${table}`);
    expect(made.resolution?.divisions).toMatchObject([{ kind: "annex", heading: "Lamps and bells" }]);
    expect(outlineOf(made).at(-1)).toEqual(["annex, unnumbered 1", "Kind Number"]);
  });

  it("is an annex when the resolution adopts it, under its title", () => {
    const made = draftBody(
      `The General Assembly,

Adopts the following declaration:

Declaration on Lamps

1. We, the keepers of the lamps, count them every night.

2. We reaffirm the worth of lamps.`,
    );
    expect(outlineOf(made)).toEqual([
      ["OP1", "Adopts the following declaration:"],
      ["annex, para. 1", "We, the keepers of the lamps, count them every night."],
      ["annex, para. 2", "We reaffirm the worth of lamps."],
    ]);
    expect(made.findings.map(({ message }) => message)).toContainEqual(
      "the text that the resolution adopts begins here; it is drafted as an annex",
    );
  });

  it("is none where a list follows without a title", () => {
    const made = draftBody(
      `The General Assembly,

1. Adopts the following rules:

(a) Lamps are counted;

(b) Bells are rung;

2. Decides to count lamps.`,
    );
    expect(outlineOf(made).map(([label]) => label)).toEqual(["OP1", "OP1(a)", "OP1(b)", "OP2"]);
  });
});
