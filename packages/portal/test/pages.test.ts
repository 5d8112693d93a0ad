import { type Dataset, typesByPlural, visitReferences } from "@open-resolutions/core";
import { describe, expect, it } from "vitest";
import { attributes, brokenLinks, shownText } from "./html.ts";
import { kitIndex } from "./kit-index.ts";
import { kitDataset, kitSite, pagePaths, siteOfDataset, textIn } from "./kit-site.ts";

const pages = pagePaths(kitSite);
const resolution = textIn(kitSite, "resolutions/a-res-150-7.html");

it("has a page for every record of the registers, and one for each resolution", () => {
  const { resolutions, actors, capabilities, documents, themes, verbs } = kitDataset;
  const expected = [
    ...resolutions.map(({ slug }) => `resolutions/${slug}.html`),
    ...actors.map(({ id }) => `actors/${id}.html`),
    ...capabilities.map(({ id }) => `capabilities/${id}.html`),
    ...documents.map(({ id }) => `documents/${id}.html`),
    ...themes.map(({ id }) => `themes/${id}.html`),
    ...verbs.map(({ id }) => `verbs/${id}.html`),
  ];
  expect(pages).toEqual(expect.arrayContaining(expected));
});

it("has no broken link and no broken anchor", () => {
  const broken = pages.flatMap((path) =>
    brokenLinks(path, textIn(kitSite, path), (target) => kitSite.get(target)).map(
      (link) => `${path}: ${link}`,
    ),
  );
  expect(broken).toEqual([]);
});

it("gives every id in a page once", () => {
  const repeated = pages.flatMap((path) => {
    const ids = attributes(textIn(kitSite, path), "id");
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`);
  });
  expect(repeated).toEqual([]);
});

it("has no inline script, style or handler, and a policy that allows none", () => {
  for (const path of pages) {
    const html = textIn(kitSite, path);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g), path).toBeNull();
    expect(html.match(/<style|\sstyle="|\son[a-z]+="|javascript:/g), path).toBeNull();
  }
});

it("loads nothing from elsewhere", () => {
  for (const path of pages) {
    const loaded = [...textIn(kitSite, path).matchAll(/<(?:script|link|img)[^>]*?(?:src|href)="([^"]*)"/g)];
    expect(
      loaded.filter(([, address = ""]) => /^[a-z]+:|^\/\//.test(address)),
      path,
    ).toEqual([]);
  }
});

it("keeps the text of every paragraph to the last character", () => {
  for (const { slug, id } of kitDataset.resolutions) {
    const html = textIn(kitSite, `resolutions/${slug}.html`);
    for (const paragraph of kitDataset.paragraphs.filter((own) => own.resolution === id)) {
      const anchor = paragraph.id.slice(slug.length + 1);
      const from = html.indexOf("<p>", html.indexOf(`id="${anchor}"`));
      const words = html.slice(from, html.indexOf("</p>", from)).replace(/<sup>.*?<\/sup>/g, "");
      expect(shownText(words), paragraph.id).toBe(paragraph.text);
    }
  }
});

it("numbers the marks as the list under the paragraph does", () => {
  for (const [block = ""] of resolution.matchAll(
    /<div class="p d\d".*?(?=<div class="p d\d"|<\/section>)/gs,
  )) {
    const listed = block.match(/<li><i>/g)?.length ?? 0;
    const marked = attributes(block, "data-n").flatMap((numbers) => numbers.split(" ").map(Number));
    expect(Math.max(0, ...marked)).toBe(listed);
    expect(new Set(marked).size).toBe(listed);
  }
});

it("says who is asked to do what by when", () => {
  const dated = kitDataset.paragraphs.filter(
    (paragraph) =>
      paragraph.resolution === "A/RES/150/7" && paragraph.mandates.some(({ due }) => due !== undefined),
  );
  expect(dated.length).toBeGreaterThan(0);
  const table = shownText(
    resolution.slice(resolution.indexOf('id="mandates"'), resolution.indexOf('id="text"')),
  );
  for (const { mandates, label } of dated) {
    expect(table).toContain(label);
    for (const { due } of mandates) {
      const number = [due].flat().find((time) => time?.session)?.session?.number;
      if (number !== undefined)
        expect(table).toContain(`session ${number} (General Assembly, from September ${1945 + number})`);
    }
  }
});

describe("the list of what refers to a record", () => {
  const references = new Map<string, string[]>();
  for (const [plural, type] of Object.entries(typesByPlural)) {
    for (const record of kitDataset[plural as keyof Dataset]) {
      visitReferences(type, record, (target, id) => {
        references.set(`${target}:${id}`, [...(references.get(`${target}:${id}`) ?? []), record.id]);
      });
    }
  }
  it.each(["actor", "capability", "document", "theme", "verb"] as const)(
    "is complete for each %s",
    (type) => {
      const folder = type === "capability" ? "capabilities" : `${type}s`;
      for (const { id } of kitDataset[folder as "actors"]) {
        const expected = references.get(`${type}:${id}`) ?? [];
        const twin = JSON.parse(textIn(kitSite, `${folder}/${id}.json`));
        expect(twin.referredToBy.map(({ record }: { record: string }) => record)).toEqual(expected);
        const links = attributes(textIn(kitSite, `${folder}/${id}.html`), "href");
        for (const record of expected.filter((own) => own.includes("."))) {
          const [slug = "", ...anchor] = record.split(".");
          expect(links, `${type} ${id}`).toContain(`../resolutions/${slug}.html#${anchor.join(".")}`);
        }
      }
    },
  );
});

it("leads from the old id of a record to what is known about it", () => {
  expect(kitDataset.tombstones.length).toBeGreaterThan(0);
  for (const { id, kind } of kitDataset.tombstones) {
    const paths = pages.filter((path) => path.endsWith(`/${id}.html`));
    const anchor = id.includes(".") ? textIn(kitSite, `resolutions/${id.split(".")[0]}.html`) : undefined;
    const found = anchor ?? textIn(kitSite, paths[0] ?? "");
    expect(shownText(found)).toContain(kind);
  }
});

it("cites a resolution in four styles that name the version", () => {
  for (const style of ["Plain text", "Markdown", "BibTeX", "RIS"]) expect(resolution).toContain(style);
  const cited = [...resolution.matchAll(/<pre[^>]*>(.*?)<\/pre>/gs)].map(([, text = ""]) => shownText(text));
  expect(cited).toHaveLength(4);
  for (const text of cited) {
    expect(text).toContain("A/RES/150/7");
    expect(text).toContain("version 9.8.7");
  }
});

it("has the same bytes twice", () => {
  expect([...siteOfDataset(kitDataset, { index: kitIndex })]).toEqual([...kitSite]);
});
