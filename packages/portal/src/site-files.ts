import { slugOf } from "@open-resolutions/symbols";
import { expectArgument, hasFields } from "@open-resolutions/symbols/arguments";
import { assets } from "#assets";
import type { ExplorerTable } from "./explorer/explorer-table.ts";
import { explorerTables } from "./explorer/explorer-tables.ts";
import { type Page, renderPage } from "./html/page.tsx";
import { registerFolders } from "./model/addresses.ts";
import { type Site, siteOf } from "./model/site.ts";
import { hasChanges } from "./model/site-name.ts";
import { atomFeed } from "./pages/atom-feed.ts";
import { changesPage } from "./pages/changes-page.tsx";
import { comparePage } from "./pages/compare-page.tsx";
import { dictionaryPage } from "./pages/dictionary-page.tsx";
import { downloadsPage } from "./pages/downloads-page.tsx";
import { explorerPage } from "./pages/explorer-page.tsx";
import { guidePages } from "./pages/guide-pages.tsx";
import { homePage } from "./pages/home-page.tsx";
import { indexPages } from "./pages/index-pages.tsx";
import { listPages } from "./pages/list-pages.tsx";
import { notFoundPage } from "./pages/not-found-page.tsx";
import { picturesPage } from "./pages/pictures-page.tsx";
import { registerPages } from "./pages/register-pages.tsx";
import { resolutionPage } from "./pages/resolution-page.tsx";
import { rulesPage } from "./pages/rules-page.tsx";
import { searchPage } from "./pages/search-page.tsx";
import { tombstonePages } from "./pages/tombstone-pages.tsx";
import { tryPage } from "./pages/try-page.tsx";
import { pictureFiles } from "./pictures/picture-files.ts";
import { pageData } from "./scripts-of-data.ts";
import type { SiteInput } from "./site-input.ts";

/** A file of the site: its path from the root, and its content. */
export type SiteFile = readonly [path: string, content: string | Uint8Array];

/**
 * A dataset as a folder of static pages: every link is relative, and every page is readable without scripts, also from
 * a folder on disk. The same input gives the same bytes. The files come one after another, so that not all of them need
 * to be in memory.
 */
export function* siteFiles(input: SiteInput): Generator<SiteFile> {
  expectArgument(hasFields(input, "dataset", "description"), "{dataset, description}", input);
  const site = siteOf(input);
  const tables = explorerTables(site);
  for (const page of pagesOf(site, tables)) yield [page.path, renderPage(page, site)];
  for (const page of indexPages(site)) yield [page.path, renderPage(page, site)];
  for (const [path, text] of Object.entries(assets)) yield [`assets/${path}`, text];
  yield* twins(site);
  yield* pageData(site, tables);
  yield* pictureFiles(site);
  for (const [path, bytes] of site.downloads?.files ?? []) yield [`downloads/${path}`, bytes];
  if (hasChanges(site)) yield ["changes.xml", atomFeed(site)];
}

function pagesOf(site: Site, tables: readonly ExplorerTable[]): Page[] {
  return [
    homePage(site),
    ...site.dataset.resolutions.map((resolution) => resolutionPage(site, resolution)),
    ...listPages(site),
    ...registerPages(site),
    ...tombstonePages(site),
    searchPage(),
    explorerPage(tables),
    comparePage(site),
    tryPage(site),
    downloadsPage(site),
    ...site.dataset.resolutions.map((resolution) => picturesPage(site, resolution)),
    dictionaryPage(),
    rulesPage(),
    ...(hasChanges(site) ? [changesPage(site)] : []),
    ...guidePages(site),
    notFoundPage(),
  ];
}

/** The pages of records once more, as JSON. */
function* twins(site: Site): Generator<[string, string]> {
  const { dataset } = site;
  for (const resolution of dataset.resolutions) {
    const paragraphs = site.paragraphsOf.get(resolution.slug) ?? [];
    yield [`resolutions/${resolution.slug}.json`, json({ resolution, paragraphs })];
  }
  for (const [type, folder] of Object.entries(registerFolders)) {
    for (const record of dataset[folder]) {
      const referredToBy = (site.backlinks.get(`${type}:${record.id}`) ?? []).map(({ id, steps }) => ({
        record: id,
        field: steps.join("."),
      }));
      yield [`${folder}/${record.id}.json`, json({ record, referredToBy })];
    }
  }
  for (const resolution of site.index?.resolutions ?? [])
    yield [`index/${slugOf(resolution.id)}.json`, `${JSON.stringify(resolution)}\n`];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
