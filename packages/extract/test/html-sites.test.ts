import { describe, expect, it } from "vitest";
import { asideAs, draftPage, notFinal, texts } from "./html-page.ts";

const end = "<p>1. Decides to light them.</p>";

describe("what a web site shows around a page", () => {
  it("is set aside by the names of its elements", async () => {
    const made = await draftPage(
      `<div class="cookie-banner"><p>We use cookies.</p></div>${end}
<div id="postamble" class="status"><p class="validation"><a href="x">Validate</a></p></div>
<div id="share"><a href="x">Share this</a></div><div class="related-links"><h3>Related lamps</h3><ul><li>Lamps of the north</li></ul></div>`,
    );
    expect(texts(made)).toEqual(["Decides to light them."]);
    expect(asideAs(made, "part of the web page")).toEqual([
      "We use cookies.",
      "Validate",
      "Share this",
      "Related lamps",
      "• Lamps of the north",
    ]);
  });

  it("is not the text, although a name is like it", async () => {
    const made = await draftPage(`<div class="shared unrelated"><p>Recalling the lamps,</p></div>${end}`);
    expect(texts(made)).toEqual(["Recalling the lamps,", "Decides to light them."]);
  });

  it.each([
    '<div class="lamp-and-social-council"><p>Recalling the lamps,</p></div>',
    '<div id="paragraph-related"><p>Recalling the lamps,</p></div>',
    '<section id="navigation"><p>Recalling the lamps,</p></section>',
  ])("is not the text, although a part of a name is like it: %s", async (element) => {
    expect(texts(await draftPage(`${element}${end}`))).toEqual([
      "Recalling the lamps,",
      "Decides to light them.",
    ]);
  });

  it("is no heading with an id made of its words", async () => {
    for (const [id, heading] of [
      ["social-lamps", "Social lamps"],
      ["navigation", "Navigation"],
    ]) {
      const made = await draftPage(`<h2 id="${id}">${heading}</h2>${end}`);
      expect(made.resolution?.divisions?.map((division) => division.heading)).toEqual([heading]);
    }
  });

  it("is a finding when it has a number", async () => {
    const page = (words: string) => draftPage(`<div class="sidebar"><p>${words}</p></div>${end}`);
    expect(notFinal(await page("1. Decides to count lamps;"))).toEqual([
      "numbered words beside the text of the page are set aside",
    ]);
    expect(notFinal(await page("More lamps"))).toEqual([]);
  });

  it("is a heading without paragraphs after it: a finding", async () => {
    const made = await draftPage(`${end}<h3>More lamps</h3>`);
    expect(made.findings.map(({ message }) => message)).toContain(
      '"More lamps" is drafted as a heading, but no paragraph comes after it',
    );
  });
});

describe("lists of which a page says neither form nor first number", () => {
  it("may have letters inside a paragraph", async () => {
    const made = await draftPage(
      "<ol><li>Decides:<ol><li>To light lamps;</li><li>To count them.</li></ol></li></ol>",
    );
    expect(notFinal(made)).toEqual([expect.stringContaining("the document may have letters")]);
  });

  it("may count on after a heading", async () => {
    const lists = (start: string) =>
      `<ol><li>Decides to light lamps;</li></ol><h3>Fog</h3><ol${start}><li>Decides to end.</li></ol>`;
    expect(notFinal(await draftPage(lists("")))).toEqual([
      expect.stringContaining("this list begins again with 1 after number 1"),
    ]);
    expect(notFinal(await draftPage(lists(' start="2"')))).toEqual([]);
  });
});

it("the lines of a bold heading belong together where the next begins with a small letter", async () => {
  const headings = async (lines: string) =>
    (await draftPage(`${lines}${end}`)).resolution?.divisions?.map(({ heading }) => heading);
  expect(await headings("<p><b>Lamps of the harbours</b><br><b>and of the shores</b></p>")).toEqual([
    "Lamps of the harbours and of the shores",
  ]);
  expect(await headings("<p><b>Lamps</b></p><p><b>lit at night</b></p>")).toHaveLength(2);
});

it("the lines of a bold heading belong together where one fills its line, or the next one ends an annex's title", async () => {
  const long = "Lamps, towers, harbours and their shores, and all the keepers who look after their";
  const made = await draftPage(
    `<p>1. Decides to light the lamps.</p><div><b>${long}</b><br><b>Lights</b><br><br>2. Decides to end.<br><br>
<b>Annex Plan of the keepers of the</b><br><b>lamps</b><br><br>1. The lamps are lit.</div>`,
  );
  expect(made.resolution?.divisions?.map(({ heading }) => heading)).toEqual([
    `${long} Lights`,
    "Annex Plan of the keepers of the lamps",
  ]);
  expect(notFinal(made)).toEqual([expect.stringContaining("may be a heading of its own")]);
});

it("the sign of a link from a heading to itself is set aside", async () => {
  const made = await draftPage(
    `<h2 id="lamps">Lamps<a class="headerlink" href="#lamps" title="Link to this heading">¶</a></h2><p>1. Decides to light them.</p>
<div role="navigation"><h1>Keepers</h1></div>`,
  );
  expect(made.resolution?.divisions?.map(({ heading }) => heading)).toEqual(["Lamps"]);
  expect(asideAs(made, "part of the web page")).toEqual(["¶", "Keepers"]);
});
