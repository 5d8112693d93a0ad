import { describe, expect, it } from "vitest";
import { draftPage, outline } from "./html-page.ts";

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

  it("have no numbers where a style prints none, and no bullet before a number that is words", async () => {
    const made = await draftPage(`<ol style="list-style-type: none"><li>1. Requests the keepers:
<ul style="list-style: none"><li>(a) To light the lamps;</li></ul></li></ol><ul><li>2. Decides to end.</li></ul>`);
    expect(outline(made)).toEqual([
      ["OP1", "Requests the keepers:"],
      ["OP1(a)", "To light the lamps;"],
      ["OP2", "Decides to end."],
    ]);
    expect(made.setAside.map(({ reason }) => reason)).toContain("bullet before a number or a mark");
    expect(made.findings.filter(({ code }) => code !== "DRF015")).toEqual([]);
  });

  it("have the numbers that a style sheet prints before their items, as Google Docs writes them", async () => {
    const style = `@import url(lamps.css); ol.lamps-0 { list-style-type: none }
.lamps-0 > li:before { content: "" counter(lamps-0, decimal) ". " }
.lamps-1 > li:before { content: "(" counter(lamps-1, lower-latin) ") " }`;
    const made = await draftPage(
      `<ol class="x lamps-0 start" start="1"><li>Decides to light the lamps;</li><li>Requests the keepers:</li></ol>
<ol class="lamps-1" start="1"><li>To light the lamps;</li><li>To count them;</li></ol>
<ol class="lamps-0" start="3"><li>Decides to end.</li></ol>`,
      style,
    );
    expect(outline(made).map(([label]) => label)).toEqual(["OP1", "OP2", "OP2(a)", "OP2(b)", "OP3"]);
  });

  it("have the numbers that are written, with a finding where the list gives others", async () => {
    const made =
      await draftPage(`<ol><li>1. Requests the keepers:<ol><li>(a) To light the lamps;</li></ol></li>
<li>2. Decides to end.</li></ol>`);
    expect(outline(made).map(([label]) => label)).toEqual(["OP1", "OP1(a)", "OP2"]);
    expect(made.findings).toContainEqual(
      expect.objectContaining({ code: "DRF002", message: expect.stringContaining("another one is written") }),
    );
  });

  it("are no lists, but paragraphs with numbers that only a style sheet prints: findings", async () => {
    const made = await draftPage(
      '<p class="n">Decides to light lamps;</p><p class="m">1. Decides to count them.</p>',
      '.n:before { content: counter(n, decimal) "."; counter-increment: n } .m:before { content: "• " }',
    );
    expect(made.findings.filter(({ code }) => code === "DRF048")).toEqual([
      expect.objectContaining({ message: expect.stringContaining("a style sheet prints a number") }),
    ]);
  });

  it("with numbers of a form that is not known are findings", async () => {
    const made = await draftPage(
      '<p>1. Requests the keepers:</p><ol style="list-style-type: lower-greek"><li>To light the lamps.</li></ol>',
    );
    expect(made.findings).toContainEqual(
      expect.objectContaining({ code: "DRF048", message: expect.stringContaining("form that is not known") }),
    );
  });

  it("begin with 1 where their first number is none", async () => {
    const made = await draftPage(
      '<ol start=""><li>Decides to light the lamps;</li><li value="next">Decides to end.</li></ol>',
    );
    expect(outline(made).map(([label]) => label)).toEqual(["OP1", "OP2"]);
  });

  it("have the numbers that Acrobat writes beside each item", async () => {
    const made = await draftPage(
      `<ol><li data-list-text="1."><p>Requests the keepers:</p></li></ol><ol><li data-list-text="(a)"><p>To light the lamps;</p></li></ol>
<ol><li data-list-text="(b)"><p>To count them.</p></li></ol><ol><li data-list-text="2."><p>Decides to end.</p></li></ol>`,
      "li { display: block } #l1> li>*:first-child:before { counter-increment: c1; content: counter(c1, decimal) }",
    );
    expect(outline(made).map(([label]) => label)).toEqual(["OP1", "OP1(a)", "OP1(b)", "OP2"]);
    expect(made.findings.filter(({ code }) => code === "DRF048")).toEqual([]);
  });
});
