import { describe, expect, it } from "vitest";
import { draftOf } from "./drafted.ts";

/** The draft of an HTML page with a masthead and this body. */
const draftPage = (body: string, style = "") =>
  draftOf(
    "a-res-99-7.html",
    new TextEncoder().encode(`<!DOCTYPE html><html><head><style>${style}</style></head><body>
<p>A/RES/99/7</p><p>Resolution adopted by the General Assembly on 1 March 2045</p><p>99/7. Tests of readers</p>
<p><i>The General Assembly</i>,</p>${body}</body></html>`),
  );
const outline = ({ paragraphs }: Awaited<ReturnType<typeof draftPage>>) =>
  paragraphs.map(({ label, text }) => [label, text]);

describe("the lists of an HTML page", () => {
  it("whose items hold paragraphs, as LibreOffice and pandoc write them, have numbers", async () => {
    const made = await draftPage(`<ol type="1"><li><p><i>Requests</i> the keepers:</p>
<ol type="a"><li><p>To light the lamps;</p></li><li><p>To count them;</p></li></ol></li></ol>
<ol start="2"><li><p><i>Decides</i> to end.</p></li></ol>`);
    expect(outline(made)).toEqual([
      ["OP1", "Requests the keepers:"],
      ["OP1(a)", "To light the lamps;"],
      ["OP1(b)", "To count them;"],
      ["OP2", "Decides to end."],
    ]);
    expect(made.findings.filter(({ code }) => /DRF00|DRF03/.test(code))).toEqual([]);
  });

  it("have letters by the name that a style gives them", async () => {
    const made = await draftPage(`<p>1. Requests the keepers:</p>
<ol style="list-style-type: lower-alpha"><li>To light the lamps;</li><li>To count them.</li></ol>`);
    expect(outline(made).map(([label]) => label)).toEqual(["OP1", "OP1(a)", "OP1(b)"]);
  });

  it("have no second number where the page prints them as words", async () => {
    const label = (text: string) => `<span style="display:block;float:left">${text}</span>`;
    const made = await draftPage(
      `<ol><li><p>${label("1.")}<span>Requests the keepers:</span></p><ol><li><p>${label("(a)")}<span>To light the lamps.</span></p></li></ol></li></ol>`,
      "li { list-style: none; margin: 0 }",
    );
    expect(outline(made)).toEqual([
      ["OP1", "Requests the keepers:"],
      ["OP1(a)", "To light the lamps."],
    ]);
    // Other lists of the page may have none.
    const others = await draftPage(
      "<ol><li>Requests the keepers to end.</li></ol>",
      "ul.menu li { list-style: none }",
    );
    expect(outline(others)).toEqual([["OP1", "Requests the keepers to end."]]);
  });

  it("of footnotes are footnotes, and the links back to their calls are set aside", async () => {
    const call = (number: number) =>
      `<a href="#fn${number}" class="footnote-ref" id="fnref${number}"><sup>${number}</sup></a>`;
    const note = (number: number, text: string) =>
      `<li id="fn${number}"><p>${text}<a href="#fnref${number}" role="doc-backlink">↩︎</a></p></li>`;
    const made =
      await draftPage(`<p>1. Recalls the lamps${call(1)} and the towers;${call(2)}</p><p>2. Decides to end.</p>
<section><hr><ol>${note(1, "A/99/1.")}${note(2, "A/99/2, annex.")}</ol></section>`);
    expect(outline(made)).toEqual([
      ["OP1", "Recalls the lamps and the towers;"],
      ["OP2", "Decides to end."],
    ]);
    expect(made.resolution?.footnotes?.map(({ number, text }) => [number, text])).toEqual([
      [1, "A/99/1."],
      [2, "A/99/2, annex."],
    ]);
    expect(made.setAside.filter(({ reason }) => reason === "part of the web page")).toHaveLength(2);
  });
});
