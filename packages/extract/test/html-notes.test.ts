import { describe, expect, it } from "vitest";
import { asideAs, draftPage, outline, texts } from "./html-page.ts";

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
