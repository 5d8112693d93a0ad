import { describe, expect, it } from "vitest";
import { brokenLinks, shownText } from "./html.ts";
import { kitDataset, pagePaths, siteOfDataset, textIn } from "./kit-site.ts";

const description = {
  name: "lamps",
  title: "Lamps of the archive",
  version: "9.8.7",
  license: "NOASSERTION",
};
const site = siteOfDataset(kitDataset, { description, isPublished: false });
const shown = (path: string) => shownText(textIn(site, path));

describe("the pages of somebody's own records", () => {
  it("are called by their title", () => {
    for (const path of pagePaths(site)) {
      expect(textIn(site, path), path).toContain('index.html">Lamps of the archive</a>');
      if (path === "index.html") expect(textIn(site, path)).toContain("<title>Lamps of the archive</title>");
      else expect(textIn(site, path), path).toContain(" · Lamps of the archive</title>");
    }
    expect(shown("index.html")).toContain("made of their own records");
  });

  it("do not present themselves as the project's", () => {
    for (const path of pagePaths(site)) {
      expect(shown(path), path).not.toMatch(/9\.8\.7|Report a problem|latest version/);
      expect(shown(path), path).not.toContain("Open Resolutions publishes");
    }
    expect(shown("about.html")).toContain("2 resolutions of the United Nations");
    expect(shown("about.html")).toContain("nor part of the dataset that the project publishes");
    expect(shown("index.html")).toContain("Made with Open Resolutions.");
    expect(shown("resolutions/a-res-150-7.html")).toContain(
      "As structured data: Lamps of the archive, a-res-150-7",
    );
  });

  it("have no page of changes and no feed, and no link to them", () => {
    expect([...site.keys()].filter((path) => path.startsWith("changes"))).toEqual([]);
    const broken = pagePaths(site).flatMap((path) =>
      brokenLinks(path, textIn(site, path), (target) => site.get(target)).map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it("name the files that an export writes", () => {
    expect(shown("downloads.html")).toContain("Open lamps.xlsx");
    expect(shown("downloads.html")).toContain('sqlite3.connect("lamps.sqlite")');
    expect(shown("downloads.html")).not.toContain("npm install");
  });
});
