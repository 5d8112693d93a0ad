import { nearest, type Records } from "@open-resolutions/core";
import type { IndexedParagraph } from "@open-resolutions/schemas/facts";
import { parseSymbol, symbolSlug } from "@open-resolutions/symbols";
import { howToGetIndex, openIndex } from "../../inputs/open-index.ts";
import { publishedRecords } from "../../published.ts";
import { UsageError } from "../../usage-error.ts";
import type { FindFlags } from "./flags.ts";

/** What is looked for: an id, and how a paragraph has it. */
interface Sought {
  id: string;
  shown: string;
  isIn: (paragraph: IndexedParagraph) => boolean;
}

/**
 * Prints the resolutions and paragraphs that name something.
 *
 * @returns the exit code: 0 found, 1 nothing found.
 * @throws {UsageError} when there is no index, or nothing has the name.
 */
export function find(name: string, { index }: FindFlags): number {
  const opened = openIndex(index);
  if (!opened) throw new UsageError(`there is no index to search: ${howToGetIndex}`);
  const sought = soughtBy(name, publishedRecords());
  let resolutions = 0;
  let found = 0;
  for (const { head, paragraphs } of opened.entries((line) => line.includes(`"${sought.id}"`))) {
    const own = paragraphs.filter(sought.isIn);
    if (own.length === 0) continue;
    resolutions += 1;
    found += own.length;
    const title = head.title ?? head.libraryTitle ?? "";
    process.stdout.write(`${[head.id, head.adopted, title].filter(Boolean).join("  ")}\n`);
    process.stdout.write(`    ${own.map(({ label }) => label).join("; ")}\n`);
  }
  console.error(`${sought.shown}: ${found} paragraphs in ${resolutions} resolutions`);
  return resolutions > 0 ? 0 : 1;
}

function soughtBy(name: string, { entries }: Records): Sought {
  const symbol = parseSymbol(name);
  if (symbol) {
    const id = symbolSlug(symbol);
    return {
      id,
      shown: `${name} (document ${id})`,
      isIn: ({ citations = [] }) => citations.some((each) => each.document === id),
    };
  }
  const wanted = name.toLowerCase();
  const registers = ["actor", "capability"] as const;
  for (const register of registers) {
    const record = entries[register].find(({ value }) =>
      [value.id, value.name, value.acronym, ...(value.aliases ?? [])].some(
        (each) => each?.toLowerCase() === wanted,
      ),
    )?.value;
    if (!record) continue;
    const isIn = ({ mentions = [] }: IndexedParagraph) =>
      mentions.some((each) => each[register] === record.id);
    return { id: record.id, shown: `${record.name} (${register} ${record.id})`, isIn };
  }
  const known = registers.flatMap((register) =>
    entries[register].flatMap(({ value }) => [value.id, value.name]),
  );
  const near = nearest(name, known);
  const hint = near === undefined ? "" : `; did you mean ${near}?`;
  throw new UsageError(
    `no actor or capability of the registers is named "${name}"${hint || "; a document is found by its symbol, such as A/RES/70/1"}`,
  );
}
