import { describe, expect, it } from "vitest";
import { draftOf } from "./drafted.ts";
import { asideAs, draftPage, masthead, notFinal, outline, texts } from "./html-page.ts";

type Made = Awaited<ReturnType<typeof draftPage>>;
const notes = ({ resolution }: Made) => resolution?.footnotes?.map(({ number, text }) => [number, text]);
const read = [
  [1, "See A/99/1, annex."],
  [2, "Ibid., part II."],
];
const preamble = "Recalling the lamps, the towers and the fog,";

describe("footnotes of an HTML page", () => {
  it("begin where the links of their calls lead, however they are numbered there", async () => {
    const call = (number: number) => `<sup><a href="notes.xhtml#n${number}">${number}</a></sup>`;
    const body = `<p>Recalling the lamps,${call(1)} the towers${call(2)} and the fog,</p><p>1. Decides to light them.</p>`;
    for (const [before, between, after] of [
      ['<p id="n1">1. ', '</p><p id="n2">2. ', "</p>"],
      ['<div id="n1"><a href="#c1">[1]</a> ', '</div><div id="n2"><a href="#c2">[2]</a> ', "</div>"],
      ['<aside id="n1"><p><sup>1</sup> ', '</p></aside><aside id="n2"><p><sup>2</sup> ', "</p></aside>"],
      ['<ol><li id="n1">', '</li><li id="n2">', "</li></ol>"],
      ['<p id="n1">', '</p><p id="n2">', "</p>"],
    ]) {
      const made = await draftPage(`${body}${before}See A/99/1, annex.${between}Ibid., part II.${after}`);
      expect(notes(made)).toEqual(read);
      expect(texts(made)).toEqual([preamble, "Decides to light them."]);
    }
  });

  it("do not begin where other links lead", async () => {
    const made = await draftPage(
      '<p>Recalling <a href="#part">the lamps</a> and <a href="#plan">2045</a>,</p><p id="plan">1. Decides to light them.</p>',
    );
    expect(notes(made)).toEqual([]);
    expect(outline(made)[1]).toEqual(["OP1", "Decides to light them."]);
  });

  it("have calls with brackets in elements of their own, as wikis write them", async () => {
    const call = (number: number) =>
      `<sup><a href="#cite_note-${number}"><span>[</span>${number}<span>]</span></a></sup>`;
    const made = await draftPage(
      `<p>Recalling the lamps,${call(1)} the towers${call(2)} and the fog,</p>
<h2>Keepers<span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2><p>1. Decides to light them.</p>
<ol><li id="cite_note-1">See A/99/1, annex.</li><li id="cite_note-2">Ibid., part II.</li></ol>`,
    );
    expect(notes(made)).toEqual(read);
    expect(texts(made)[0]).toBe(preamble);
    expect(made.resolution?.divisions?.map(({ heading }) => heading)).toEqual(["Keepers"]);
  });

  it("have their numbers in cells of a table", async () => {
    const made = await draftPage(
      `<p>Recalling the lamps,<sup>1</sup> the towers<sup>2</sup> and the fog,</p><p>1. Decides to light them.</p>
<table><tr><td><sup>1</sup></td><td>See A/99/1, annex.</td></tr><tr><td><sup>2</sup></td><td>Ibid., part II.</td></tr></table>`,
    );
    expect(notes(made)).toEqual(read);
  });

  it("are a list below a heading of their own, after an annex with headings", async () => {
    const made = await draftPage(
      `<p>Recalling the lamps,<sup>1</sup> the towers<sup>2</sup> and the fog,</p><p>1. Decides to light them.</p>
<p><b>Annex</b></p><p><b>Lamps</b></p><p>1. The lamps are lit at night.</p>
<h2>Notes</h2><ol><li>See A/99/1, annex.</li><li>Ibid., part II.</li></ol>`,
    );
    expect(notes(made)).toEqual(read);
    expect(asideAs(made, "heading of the footnotes")).toEqual(["Notes"]);
  });

  it("have plain numbers on a page with headings", async () => {
    const made = await draftPage(
      `<p>Recalling the lamps,[1] the towers[2] and the fog,</p><p><b>Keepers</b></p><p>1. Decides to light them.</p>
<p>[1] See A/99/1, annex.</p><p>[2] Ibid., part II.</p>`,
    );
    expect(notes(made)).toEqual(read);
    expect(made.findings).toContainEqual(expect.objectContaining({ code: "DRF044" }));
  });
});

describe("a footnote of an HTML page is recognized", () => {
  const end = "<p>1. Decides to light them.</p>";
  const drafted = async (call: (number: number) => string, body: string) => {
    const made = await draftPage(
      `<p>Recalling the lamps,${call(1)} the towers${call(2)} and the fog,</p>${end}${body}`,
    );
    expect(texts(made)).toEqual([preamble, "Decides to light them."]);
    expect(made.findings.map(({ code }) => code)).not.toContain("DRF044");
    return notes(made);
  };
  const two = (one: (number: number, text: string) => string) =>
    read.map(([number, text]) => one(Number(number), String(text))).join("\n");

  it("by two links that lead to each other, whatever their names are", async () => {
    const call = (number: number) => `<a id="c${number}" href="#t${number}"> (<b>${number}</b>)</a>`;
    for (const one of [
      (number: number, text: string) =>
        `<p><a id="t${number}" href="#c${number}">(<b>${number}</b>)</a> ${text}</p>`,
      (number: number, text: string) =>
        `<div id="t${number}"><a href="#c${number}">${number}</a>. ${text}</div>`,
      (number: number, text: string) =>
        `<div id="t${number}"><span>[<a href="#c${number}">${number}</a>]</span><p>${text}</p></div>`,
      (number: number, text: string) =>
        `<dl id="t${number}"><dt>[<a href="#c${number}">←${number}</a>]</dt><dd>${text}</dd></dl>`,
      (number: number, text: string) =>
        `<table id="t${number}"><tr><td><a href="#c${number}">[${number}]</a></td><td>${text}</td></tr></table>`,
      (number: number, text: string) => `<div id="t${number}">${text} <a href="#c${number}">Back</a></div>`,
    ])
      expect(await drafted(call, two(one))).toEqual(read);
  });

  it("by a number that is in a block of its own", async () => {
    expect(
      await drafted(
        (number) => `<a class="notelink" href="#Note${number}"><sup>${number}</sup></a>`,
        two((number, text) => `<div id="Note${number}"><span>${number}. </span><div>${text}</div></div>`),
      ),
    ).toEqual(read);
  });

  it("by the class or the role of the element around it", async () => {
    const call = (number: number) => `<sup>${number}</sup>`;
    const inNotes = two((number, text) => `<p>${number}. ${text}</p>`);
    expect(await drafted(call, `<div class="footnotes">${inNotes}</div>`)).toEqual(read);
    const items = two((_, text) => `<li>${text}</li>`);
    expect(await drafted(call, `<section role="doc-endnotes"><ol>${items}</ol></section>`)).toEqual(read);
  });

  it("inside a paragraph, which goes on after it", async () => {
    const text = (number: number) => read[number - 1]?.[1];
    for (const call of [
      (number: number) =>
        `<span class="ltx_note"><sup>${number}</sup><span><sup>${number}</sup><span>${number}</span> ${text(number)}</span></span>`,
      (number: number) =>
        `<sup class="x-footnote"><a href="javascript:void(0)" role="button">${number}</a></sup><span class="x-footnotes x-footnote__note">${text(number)}</span>`,
      (number: number) =>
        `<label class="sidenote-number">${number}</label><span class="sidenote"><span>${number}</span> ${text(number)}</span>`,
    ])
      expect(await drafted(call, "")).toEqual(read);
  });

  it("inside a paragraph without a number, which is counted with a finding", async () => {
    const made = await draftPage(
      `<p>Recalling the lamps,<span class="sidenote">See A/99/1, annex.</span> and the fog,</p>${end}`,
    );
    expect(notes(made)).toEqual([[1, "See A/99/1, annex."]]);
    expect(notFinal(made)).toEqual([
      "a footnote without a number is inside this paragraph; it is counted as 1",
    ]);
  });

  it("but not in other words that are named for notes", async () => {
    const made = await draftPage(
      `<p>Recalling the <span class="note">lamps</span>,<sup>1</sup> <span class="FootnoteTextChar">and the fog</span>,</p>
<div class="note"><p>1. Decides to light them.</p></div><p><sup>1</sup> A/99/1.</p>`,
    );
    expect(texts(made)).toEqual(["Recalling the lamps, and the fog,", "Decides to light them."]);
    expect(notes(made)).toEqual([[1, "A/99/1."]]);
  });

  it("but not in a whole page that is named for them", async () => {
    const body = `<div class="has-footnotes">${masthead}<p>Recalling the lamps,<sup>1</sup></p>${end}<p><sup>1</sup> A/99/1.</p></div>`;
    const made = await draftOf(
      "a-res-99-7.html",
      new TextEncoder().encode(`<html><body>${body}</body></html>`),
    );
    expect(texts(made)).toEqual(["Recalling the lamps,", "Decides to light them."]);
  });

  it("but not in paragraphs that name each other, nor in those that lead back to an index of them", async () => {
    const naming = await draftPage(
      `<p id="p1">1. Decides, subject to paragraph <a href="#p2">2</a>, to light the lamps;</p>
<p id="p2">2. Decides, under paragraph <a href="#p1">1</a>, to end.</p>`,
    );
    expect(texts(naming)).toEqual([
      "Decides, subject to paragraph 2, to light the lamps;",
      "Decides, under paragraph 1, to end.",
    ]);
    const indexed = await draftPage(
      `<p id="p1"><a href="#i1">1.</a> Decides to light the lamps;</p><p id="p2"><a href="#i2">2.</a> Decides to end.</p>
<div><a id="i1" href="#p1">1</a> <a id="i2" href="#p2">2</a></div>`,
    );
    expect(outline(indexed)).toEqual([
      ["OP1", "Decides to light the lamps;"],
      ["OP2", "Decides to end."],
    ]);
  });

  it("but not in a list or a date below one, in the number of another one", async () => {
    const two = "<p>Recalling the lamps,<sup>1</sup> the towers<sup>2</sup> and the fog,</p>";
    const made = await draftPage(
      `${two}${end}<div class="footnotes"><p>1. A/99/1.</p><p>2 August 2045, annex.</p>
<ol><li>The lamps.</li></ol><p>2. A/99/2.</p></div>`,
    );
    expect(notes(made)).toEqual([
      [1, "A/99/1."],
      [2, "A/99/2."],
    ]);
    expect(made.findings.map(({ code }) => code)).toEqual(["DRF003", "DRF003"]);
  });

  it("in a page of XHTML, whose elements may have no end", async () => {
    const made = await draftOf(
      "a-res-99-7.html",
      new TextEncoder().encode(
        `<?xml version="1.0"?><html><head><title/></head><body>${masthead}<p>Recalling the lamps<a id="c" href="#t">1</a>,</p>${end}
<table><tr><td><a id="t" href="#c">1</a></td><td>A/99/1.</td></tr></table></body></html>`,
      ),
    );
    expect(notes(made)).toEqual([[1, "A/99/1."]]);
  });

  it("without a date at its start for its number", async () => {
    const dated = await draftPage(
      `<p>Recalling the lamps,<a id="c1" href="#t1">1</a></p>${end}<div id="t1">1 March 2045, A/99/1. <a href="#c1">Back</a></div>`,
    );
    expect(notes(dated)).toEqual([[1, "1 March 2045, A/99/1."]]);
    const made = await draftPage(
      `<p>Recalling the lamps,<sup><a href="#fn1">1</a></sup></p>${end}<ol><li id="fn1">1 March 2045, A/99/1.</li></ol>`,
    );
    expect(notes(made)).toEqual([[1, "1 March 2045, A/99/1."]]);
  });
});
