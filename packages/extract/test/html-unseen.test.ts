import { describe, expect, it } from "vitest";
import { draftOf } from "./drafted.ts";
import { asideAs, draftPage, notFinal, page, texts } from "./html-page.ts";

const end = "<p>1. Decides to light them.</p>";

describe("words of an HTML page that a reader does not see", () => {
  it("are set aside, whatever hides them", async () => {
    const made = await draftPage(
      `<p>Recalling the <span class="dark">secret</span> lamps,</p><p hidden>Noting one,</p>
<p style="display: none">Noting two,</p><p style="visibility:hidden">Noting three,</p>
<p><span style='mso-hide:all'>Noting four,</span></p><dialog>Take cookies</dialog>${end}`,
      "<!-- /* classes */ .dark { display: none } @media print { p { display: none } } -->",
    );
    expect(texts(made)).toEqual(["Recalling the lamps,", "Decides to light them."]);
    expect(asideAs(made, "hidden on the page")).toEqual([
      "secret",
      "Noting one,",
      "Noting two,",
      "Noting three,",
      "Noting four,",
      "Take cookies",
    ]);
    expect(notFinal(made)).toEqual([]);
  });

  it("are those for programs that read aloud", async () => {
    const made = await draftPage(
      `<p>Recalling <a href="x">resolution 98/1<span class="ext visually-hidden"> (link is external)</span></a> on lamps,</p>
<p style="position: absolute; left: -9999px">Skip to the lamps</p>${end}`,
    );
    expect(texts(made)).toEqual(["Recalling resolution 98/1 on lamps,", "Decides to light them."]);
    expect(asideAs(made, "hidden on the page")).toEqual(["(link is external)", "Skip to the lamps"]);
  });

  it("are not the whole page, which a program shows", async () => {
    expect(texts(await draftPage(end, "body { display: none !important }"))).toEqual([
      "Decides to light them.",
    ]);
  });

  it("are those that are marked as deleted, with a finding", async () => {
    const made = await draftPage(`<p>Recalling the <del>old</del><ins>new</ins> lamps,</p>${end}`);
    expect(texts(made)[0]).toBe("Recalling the new lamps,");
    expect(asideAs(made, "deleted on the page")).toEqual(["old"]);
    expect(notFinal(made)).toEqual([expect.stringContaining("tracked changes")]);
  });

  it("are comments, as Word and Google Docs write them, with a finding", async () => {
    const made = await draftPage(`<p>Recalling the lamps<a href="#_msocom_1">[AB1]</a>,</p>
<p>Noting the towers<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>,</p>${end}
<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Which towers?</span></p></div>
<div style='mso-element:comment-list'><p>Which lamps?</p></div>`);
    expect(texts(made)).toEqual(["Recalling the lamps,", "Noting the towers,", "Decides to light them."]);
    expect(asideAs(made, "comment")).toEqual(["[AB1]", "[a]", "[a]Which towers?", "Which lamps?"]);
    expect(notFinal(made)).toEqual(["this page has comments, which are set aside"]);
  });

  it("are no words of programs, also inside a menu", async () => {
    const made = await draftPage(`${end}<nav><a>Home</a><p>Lamps</p><script>var dark = 1;</script></nav>`);
    expect(asideAs(made, "part of the web page")).toEqual(["Home Lamps"]);
  });

  it("are not those after a head without an end, or after a title that XHTML closes at once", async () => {
    const words = texts(await draftPage(end));
    const [, body = ""] = page(end).split("<body>");
    for (const start of [
      "<html><head><title>Lamps</title><body>",
      '<?xml version="1.0"?><html><head><title/><script src="lamps.js"/></head><body>',
    ])
      expect(texts(await draftOf("a-res-99-7.html", new TextEncoder().encode(start + body)))).toEqual(words);
  });
});

describe("words beside an HTML page or below it", () => {
  it("are set aside", async () => {
    const made = await draftPage(
      `${end}<aside><p>Read more about lamps</p></aside><footer><p>© 2045 Keepers of lamps.</p></footer>`,
    );
    expect(texts(made)).toEqual(["Decides to light them."]);
    expect(asideAs(made, "part of the web page")).toEqual([
      "Read more about lamps",
      "© 2045 Keepers of lamps.",
    ]);
    expect(made.findings.map(({ code }) => code)).not.toContain("DRF003");
  });

  it("are kept where footnotes are among them", async () => {
    const made = await draftPage(
      `<p>Recalling the lamps,<sup>1</sup></p>${end}<aside class="notes"><p><sup>1</sup> A/99/1.</p></aside>`,
    );
    expect(made.resolution?.footnotes).toMatchObject([{ number: 1, text: "A/99/1." }]);
  });
});

describe("words of an HTML page that are struck out", () => {
  it("are kept, with a finding at each place", async () => {
    const made = await draftPage(
      `<p>Recalling the <s>dark</s> lamps,</p><p>Noting the <span class="c7">old</span> towers,</p>
<p>Noting the <span style="text-decoration: line-through">far</span> ships, and the <strike>near</strike> ones,</p>${end}`,
      ".c7 { text-decoration: line-through; color: red }",
    );
    expect(texts(made)).toContain("Recalling the dark lamps,");
    expect(notFinal(made)).toEqual([
      '"dark" is struck out here, and drafted as if it were not',
      '"old" is struck out here, and drafted as if it were not',
      '"far … near" is struck out here, and drafted as if it were not',
    ]);
    expect(made.findings.find(({ code }) => code === "DRF048")).toMatchObject({ line: 3, column: 56 });
  });
});
