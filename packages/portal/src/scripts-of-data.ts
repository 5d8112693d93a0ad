import type { ExplorerTable } from "./explorer/explorer-table.ts";
import { namesOf } from "./explorer/explorer-tables.ts";
import { registerFolders } from "./model/addresses.ts";
import type { Site } from "./model/site.ts";
import { searchGroups } from "./search-entries.ts";

/** How many rows one script holds: a browser shows progress between scripts. */
const rowsInScript = 20_000;

/**
 * Data for the scripts of pages. Each file is a classic script that sets a value of one global, because that is all
 * that a page on a disk can load: there `fetch` and modules do not work.
 */
export function* pageData(
  site: Site,
  tables: readonly ExplorerTable[],
): Generator<[path: string, script: string]> {
  const listed = tables.map(({ name, title, group, columns, rows }) => ({
    name,
    title,
    group,
    columns,
    count: rows.length,
    parts: Math.ceil(rows.length / rowsInScript),
  }));
  yield ["data/tables.js", setting("tables", { tables: listed, names: namesOf(site) })];
  for (const { name, rows } of tables) {
    for (let part = 0; part * rowsInScript < rows.length; part += 1) {
      const own = rows.slice(part * rowsInScript, (part + 1) * rowsInScript);
      yield [`data/${name}-${part + 1}.js`, setting(`${name}-${part + 1}`, own)];
    }
  }
  yield ["data/search.js", setting("search", searchGroups(site))];
  const known = site.registers ?? site.dataset;
  const registers = Object.fromEntries(Object.values(registerFolders).map((list) => [list, known[list]]));
  yield ["data/registers.js", setting("registers", registers)];
  for (const resolution of site.dataset.resolutions) {
    const paragraphs = site.paragraphsOf.get(resolution.slug) ?? [];
    yield [
      `data/resolution-${resolution.slug}.js`,
      setting(`resolution-${resolution.slug}`, { resolution, paragraphs }),
    ];
  }
}

/** A script that puts a value under a name of the global `openResolutions`. JSON is JavaScript since ECMAScript 2019. */
function setting(name: string, value: unknown): string {
  return `(globalThis.openResolutions??={})[${JSON.stringify(name)}]=${JSON.stringify(value)}\n`;
}
