import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Dataset, definitionOf, resolveField, type Schema, typesByPlural } from "@open-resolutions/core";
import { startChromium } from "@open-resolutions/testkit/chromium";
import { expect, it } from "vitest";
import { type IndexInput, writeSite } from "../../src/index.ts";
import { kitIndex } from "../kit-index.ts";
import { kitDataset, pagePaths, siteOfDataset, textIn } from "../kit-site.ts";

const attack = "<img src=x onerror=alert(1)>";

/** Adds markup to the end of every text of a record that people write freely. */
function poisoned(value: unknown, schema: Schema | undefined): unknown {
  const field = schema && resolveField(schema);
  if (Array.isArray(value)) return value.map((item) => poisoned(item, field?.schema.items));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, poisoned(inner, field?.schema.properties?.[name])]),
    );
  return typeof value === "string" && isFree(field) ? `${value}${attack}` : value;
}

/** Whether a field takes any text: no id, no choice, no date, and no address that the build derives. */
function isFree(field: ReturnType<typeof resolveField> | undefined): boolean {
  if (!field || field.reference) return false;
  const { enum: choices, const: constant, format, pattern } = field.schema;
  const isText = choices === undefined && constant === undefined && format === undefined;
  return isText && (pattern === undefined || new RegExp(pattern, "u").test(attack));
}

const dataset = Object.fromEntries(
  Object.entries(typesByPlural).map(([plural, type]) => [
    plural,
    kitDataset[plural as keyof Dataset].map((record) => poisoned(record, definitionOf(type))),
  ]),
) as unknown as Dataset;

/** The texts of the index that come from documents, with markup. */
const index: IndexInput = {
  resolutions: kitIndex.resolutions.map((resolution) => ({
    ...resolution,
    title: attack,
    libraryTitle: attack,
    meeting: { number: 1, record: attack },
    agendaItems: [{ number: attack, title: attack }],
  })),
  subjects: kitIndex.subjects.map((subject) => ({ ...subject, heading: attack })),
  documents: kitIndex.documents.map((document) => ({ ...document, symbol: attack })),
};

it("never reads a text of a record as markup", () => {
  const site = siteOfDataset(dataset, { index });
  const asText = pagePaths(site).filter((path) => textIn(site, path).includes("&lt;img src=x onerror"));
  expect(asText.length).toBeGreaterThan(30);
  const asMarkup = [...site].filter(
    ([path, content]) =>
      /\.(?:html|svg|xml)$/.test(path) && typeof content === "string" && content.includes("<img"),
  );
  expect(asMarkup.map(([path]) => path)).toEqual([]);
});

it("never reads a text of a record as markup where a script shows it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "open-resolutions-site-"));
  const browser = await startChromium();
  try {
    writeSite(folder, siteOfDataset(dataset, { index }));
    const page = await browser.newPage();
    const tables = [
      "mandates",
      "paragraphs",
      "mentions",
      "citations",
      "acts",
      "index-mandates",
      "index-citations",
    ];
    const paths = [...tables.map((table) => `explorer.html#table=${table}`), "search.html?q=onerror"];
    for (const path of paths) {
      await page.goto("about:blank");
      await page.goto(`${pathToFileURL(folder)}/${path}`);
      await page.waitForSelector("#explorer td, #results li");
      expect(await page.locator("main").textContent(), path).toContain("<img");
      expect(await page.locator("img").count(), path).toBe(0);
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
});

it("does not lead to an address with another scheme than http and https", () => {
  const actors = kitDataset.actors.map((actor) => ({
    ...actor,
    sources: [{ url: "javascript:alert(1)", accessed: "2026-11-23", supports: [] }],
  }));
  const site = siteOfDataset({ ...kitDataset, actors } as unknown as Dataset);
  for (const path of pagePaths(site)) expect(textIn(site, path)).not.toMatch(/href="javascript:/);
});
