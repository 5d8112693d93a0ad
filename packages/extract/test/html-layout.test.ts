import { describe, expect, it } from "vitest";
import { draftPage, outline, texts } from "./html-page.ts";

const codes = ({ findings }: Awaited<ReturnType<typeof draftPage>>) =>
  findings.map(({ code }) => code).filter((code) => code !== "DRF015");

describe("the paragraphs of an HTML page", () => {
  it("are apart after two line breaks, as after an element", async () => {
    const made = await draftPage(
      `<div>Recalling the lamps,<br><br>Noting the towers<br>
of the harbour,<br>&nbsp;<br>1. Decides to light them;</div><p><br>2. Decides to end.</p>`,
    );
    expect(outline(made)).toEqual([
      ["PP1", "Recalling the lamps,"],
      ["PP2", "Noting the towers of the harbour,"],
      ["OP1", "Decides to light them;"],
      ["OP2", "Decides to end."],
    ]);
    expect(codes(made)).toEqual([]);
    // Without the element that ends, they would be one paragraph.
    const open = await draftPage(
      "<p>Recalling the lamps</p><p><br>Noting the towers,</p><p>1. Decides to end.</p>",
    );
    expect(texts(open)).toEqual(["Recalling the lamps", "Noting the towers,", "Decides to end."]);
  });

  it("are the lines of text that is printed as it is written", async () => {
    const made = await draftPage(`<pre>Recalling the lamps\nof the harbour,\n\n1. Decides to light\nthem;\n
2. Decides to end.\n</pre>`);
    expect(outline(made)).toEqual([
      ["PP1", "Recalling the lamps of the harbour,"],
      ["OP1", "Decides to light them;"],
      ["OP2", "Decides to end."],
    ]);
  });

  it("are in the elements that a style sets on lines of their own", async () => {
    const line = (text: string) => `<span style="display: block">${text}</span>`;
    const made = await draftPage(
      `<div>${line("Recalling the lamps,")}${line("1. Decides to light them;")}${line("2. Decides to end.")}</div>`,
    );
    expect(outline(made).map(([label]) => label)).toEqual(["PP1", "OP1", "OP2"]);
  });

  it("have their number beside them where a style sets it there, but no space after a large first letter", async () => {
    const beside = (text: string) => `<span style="float:left">${text}</span>`;
    const made = await draftPage(
      `<p>${beside("R")}ecalling the lamps,</p><p>${beside("1.")}Decides to light them;</p><p>${beside("2.")}Decides to end.</p>`,
    );
    expect(texts(made)).toEqual(["Recalling the lamps,", "Decides to light them;", "Decides to end."]);
  });

  it("have their numbers where a table places them", async () => {
    const made = await draftPage(`<table><tr><td>1.</td><td>Requests the keepers:</td><td></td></tr>
<tr><td></td><td>(a)</td><td>To light the lamps;</td></tr></table>
<table><tr><td>2.</td><td><i>Decides</i> to end.</td></tr></table>`);
    expect(outline(made)).toEqual([
      ["OP1", "Requests the keepers:"],
      ["OP1(a)", "To light the lamps;"],
      ["OP2", "Decides to end."],
    ]);
    expect(codes(made)).toEqual([]);
  });

  it("are not the cells of a table with data, whose last row may have one cell", async () => {
    const made = await draftPage(
      "<p>1. Decides to adopt the table.</p><table><tr><td>Amberland</td><td>1.25</td></tr><tr><td>Source: keepers</td></tr></table>",
    );
    expect(codes(made)).toContain("DRF047");
  });

  it("have the quotation marks that browsers print around a quotation", async () => {
    const made = await draftPage("<p>1. Recalls the theme <q>Lamps for all</q>.</p>");
    expect(texts(made)).toEqual(["Recalls the theme “Lamps for all”."]);
  });
});

describe("the calls of footnotes in an HTML page", () => {
  const calls = ({ paragraphs }: Awaited<ReturnType<typeof draftPage>>) =>
    paragraphs.map(({ text, footnotes }) => [text, footnotes?.map(({ number }) => number)]);
  const notes = (...numbers: number[]) =>
    numbers.map((number) => `<p><a href="#_ftnref${number}">[${number}]</a> A/99/${number}.</p>`).join("");

  it("may be several at one place, and may have a comma raised with them", async () => {
    const made = await draftPage(
      `<p>Recalling the lamps<sup>1, 2</sup> and the towers<sup>3,</sup> and the ships,</p><p>1. Decides to end.</p>${notes(1, 2, 3)}`,
    );
    expect(calls(made)[0]).toEqual(["Recalling the lamps and the towers, and the ships,", [1, 2, 3]]);
  });

  it("have no comma between them", async () => {
    const made = await draftPage(
      `<p>Recalling the lamps<sup>1</sup><sup>,</sup><sup>2</sup> and towers<sup>3</sup><sup>,</sup> and ships,</p><p>1. Decides to end.</p>${notes(1, 2, 3)}`,
    );
    expect(calls(made)[0]).toEqual(["Recalling the lamps and towers, and ships,", [1, 2, 3]]);
    expect(made.setAside.map(({ reason }) => reason)).toContain("between calls of footnotes");
  });

  it("may be letters: a finding", async () => {
    const made = await draftPage(
      "<p>Recalling the lamps<sup>a</sup> of the 5<sup>th</sup> keeper,</p><p>1. Decides to end.</p>",
    );
    expect(made.findings.filter(({ code }) => code === "DRF044").map(({ message }) => message)).toEqual([
      '"ᵃ" may call a footnote, but is kept in the text',
    ]);
    const read = await draftPage(
      "<p>Recalling the lamps,<sup>a</sup></p><p>1. Decides to end.</p><p><sup>a</sup> A/99/1.</p>",
    );
    expect(calls(read)[0]).toEqual(["Recalling the lamps,", [1]]);
  });

  it("may be raised by a style, and link to a note of the page by its whole address", async () => {
    const made = await draftPage(
      `<p>Recalling the lamps<span style="vertical-align: super">1</span>, and
<span>towers</span><a href="https://example.org/lamps.html#_ftn2">[2]</a>,</p><p>1. Decides to end.</p>${notes(1, 2)}`,
    );
    expect(calls(made)[0]).toEqual(["Recalling the lamps, and towers,", [1, 2]]);
  });
});
