import type { Dataset } from "@open-resolutions/core";
import { expect, it } from "vitest";
import { shownText } from "./html.ts";
import { kitIndex } from "./kit-index.ts";
import { kitDataset, pagePaths, siteOfDataset, textIn } from "./kit-site.ts";

// Resolutions of the Security Council print no title, and their meetings are of no kind.

const dataset: Dataset = {
  ...kitDataset,
  resolutions: kitDataset.resolutions.map(({ title: _, agendaItem: _item, ...resolution }) => ({
    ...resolution,
    organ: "security-council",
    meeting: { number: 6195 },
    agendaItem: { title: "Lamps" },
  })) as Dataset["resolutions"],
};
const site = siteOfDataset(dataset);
const pages = pagePaths(site);
const shown = (path: string) => shownText(textIn(site, path));

it("is on no page and in no search entry with a value that it does not have", () => {
  const scripts = [...site.keys()].filter((path) => /^data\/.*\.js$/.test(path) || path === "changes.xml");
  const wrong = [...pages, ...scripts].filter((path) =>
    /\b(?:undefined|null,? null|NaN|\[object)/.test(textIn(site, path)),
  );
  expect(wrong).toEqual([]);
});

it("leaves no heading, no card and no name in a list empty", () => {
  const empty = pages.flatMap((path) =>
    [
      ...textIn(site, path).matchAll(
        /<(h[1-6]|figcaption|caption|title|summary|p class="lead"|a)\b[^>]*>(.*?)<\/\1>/gs,
      ),
    ]
      .filter(([, , content = ""]) => shownText(content).trim() === "")
      .map(([whole]) => `${path}: ${whole}`),
  );
  expect(empty).toEqual([]);
  for (const [, card = ""] of textIn(site, "index.html").matchAll(/<h3>.*?<\/h3><p>(.*?)<\/p>/gs))
    expect(card).not.toBe("");
  for (const [, cell = ""] of textIn(site, "resolutions/index.html").matchAll(/<td[^>]*>(.*?)<\/td>/gs))
    expect(cell).not.toBe("");
});

it("is called by its organ and day", () => {
  const named = "Resolution of the Security Council, 21 November 2095";
  expect(shown("resolutions/a-res-150-7.html")).toContain(`A/RES/150/7 ${named}`);
  expect(shown("resolutions/a-res-150-7.html")).toContain("Meeting6195Agenda itemLamps");
  expect(shown("resolutions/index.html")).toContain(named);
  expect(shown("pictures/a-res-150-7.html")).toContain(named);
  expect(textIn(site, "data/search.js")).toContain(`A/RES/150/7 ${named}`);
});

it("is called by the title of the library where the index has it", () => {
  const resolutions = kitIndex.resolutions.map((resolution) => {
    const { title: _, ...others } = resolution;
    return resolution.id === "A/RES/150/7" ? { ...others, libraryTitle: "keepers of lights" } : resolution;
  });
  const both = siteOfDataset(dataset, { index: { ...kitIndex, resolutions } });
  expect(shownText(textIn(both, "resolutions/a-res-150-7.html"))).toContain("A/RES/150/7 keepers of lights");
});
