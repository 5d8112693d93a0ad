import { slugOf } from "@open-resolutions/symbols";
import { expect, it } from "vitest";
import { shownText } from "./html.ts";
import { kitIndex } from "./kit-index.ts";
import { kitDataset, kitSite, pagePaths, siteOfDataset, textIn } from "./kit-site.ts";

const shown = (path: string) => shownText(textIn(kitSite, path));

it("gives each resolution of the index its vote, mandates and citations in both directions", () => {
  const text = shown("index/a-res-151-2.html");
  expect(text).toContain("lamps of the sea");
  expect(text).toContain("session 153 (General Assembly, from September 2098)");
  expect(textIn(kitSite, "index/a-res-151-2.html")).toContain('href="../index/a-res-150-7.html"');
  expect(textIn(kitSite, "index/a-res-150-7.html")).toContain('href="../index/a-res-151-2.html"');
  expect(text).toContain("No person has confirmed them");
  expect(textIn(kitSite, "index/a-res-151-2.html")).toContain('href="https://docs.un.org/en/A/150/99"');
});

it("leads from the index to the text edition", () => {
  expect(textIn(kitSite, "index/a-res-150-7.html")).toContain('href="../resolutions/a-res-150-7.html"');
});

it("counts agreement only where both States took part", () => {
  const row = /cobalt islands<\/a><\/td><td class="n"><a [^>]*>(\d+)<\/a><\/td>/.exec(
    textIn(kitSite, "states/amberland.html"),
  );
  // Of eleven votes of the General Assembly, one was without the second State; eight of the ten others are the same.
  expect(row?.[1]).toBe("80");
});

it("counts the votes of each organ for itself", () => {
  expect(shown("states/amberland.html")).toMatch(/2096\s*Security Council\s*1\s*0\s*0\s*0/);
  expect(shown("states/amberland.html")).toMatch(/2096\s*General Assembly\s*11\s*0\s*0\s*0/);
});

it("lists a mandate at each session at which it is due", () => {
  expect(shown("index.html")).toMatch(/Session 153, from September 2098\s*1 mandate/);
  expect(shown("index.html")).toMatch(/Session 154, from September 2099\s*1 mandate/);
});

it("calls a cited document without a symbol by its title", () => {
  expect(shown("index/a-res-151-2.html")).toContain("Fog Plan of the Sea");
});

it("shows in how many resolutions of each year a record is named", () => {
  expect(shown("capabilities/beacon-7.html")).toContain("Named in the index");
  expect(shown("actors/secretary-general.html")).toContain("Everything it was asked to do");
});

it("says where the index can be downloaded, with the texts in one database", () => {
  expect(shown("downloads.html")).toContain("open-resolutions-with-index.sqlite.gz");
});

it("lists the most frequent subjects first, and all of them by their first letter", () => {
  expect(shown("subjects/index.html")).toMatch(/LAMPS\s*2\s*VERY LONG\s*1/);
  expect(textIn(kitSite, "subjects/index.html")).toContain('href="../subjects/initial-v.html"');
  expect(shown("subjects/initial-v.html")).toContain("VERY LONG");
  expect(shown("subjects/initial-v.html")).not.toContain("LAMPS");
});

it("works without an index", () => {
  const site = siteOfDataset(kitDataset);
  expect(pagePaths(site).filter((path) => /^(?:index|states|subjects|years)\//.test(path))).toEqual([]);
  expect(textIn(site, "index.html")).not.toContain("index/index.html");
  expect(textIn(site, "downloads.html")).not.toContain("index.sqlite");
});

it("has the JSON of each resolution of the index, and an address for each of its paragraphs", () => {
  for (const resolution of kitIndex.resolutions) {
    const slug = slugOf(resolution.id);
    expect(JSON.parse(textIn(kitSite, `index/${slug}.json`))).toEqual(resolution);
    for (const { id } of resolution.paragraphs)
      expect(textIn(kitSite, `index/${slug}.html`)).toContain(`id="${id.slice(slug.length + 1)}"`);
  }
});

it("draws the citations around a resolution that others cite", () => {
  const html = textIn(kitSite, "index/a-res-150-7.html");
  expect(html).toContain('aria-label="Citations around A/RES/150/7"');
  expect(shown("index/a-res-150-7.html")).toContain("Cited by (1)");
});

it("says on the home page what is asked for at the next sessions", () => {
  expect(shown("index.html")).toMatch(/Session 153, from September 2098.*1 mandate/);
  expect(textIn(kitSite, "index.html")).toContain(
    "explorer.html#table=index-mandates&amp;organ=general-assembly&amp;session=153",
  );
});

it("lists the documents that a document contains, with how many resolutions cite each", () => {
  const documents = kitDataset.documents.map((document) =>
    document.id === "tern-harbour-compendium"
      ? { ...document, locatedIn: ["a-res-150-7" as const, "a-140-49" as const] }
      : document,
  );
  const citations = [{ document: "tern-harbour-compendium", role: "names" }] as const;
  const resolutions = kitIndex.resolutions.map((resolution) =>
    resolution.id === "A/RES/151/3"
      ? { ...resolution, paragraphs: [{ id: "a-res-151-3.op1", label: "OP1", kind: "operative", citations }] }
      : resolution,
  );
  const site = siteOfDataset(
    { ...kitDataset, documents },
    { index: { ...kitIndex, resolutions } as typeof kitIndex },
  );
  const inside =
    /Documents inside it\s*(?:Global Lighthouse Strategy\s*)?.*Compendium.*, cited by 1 resolution of the index/;
  expect(shownText(textIn(site, "index/a-res-150-7.html"))).toMatch(inside);
  expect(shownText(textIn(site, "documents/a-140-49.html"))).toMatch(inside);
  expect(textIn(site, "documents/tern-harbour-compendium.html")).toContain(
    'href="../documents/a-140-49.html"',
  );
  expect(shownText(textIn(site, "index/a-res-151-2.html"))).not.toContain("Documents inside it");
});
