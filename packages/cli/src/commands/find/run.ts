import { nearest, type Records } from "@open-resolutions/core";
import type { IndexedParagraph } from "@open-resolutions/schemas/facts";
import { lacksYear, meansSlug, parseSymbol, slugOf } from "@open-resolutions/symbols";
import { howToGetIndex, openIndex } from "../../inputs/open-index.ts";
import { publishedRecords } from "../../published.ts";
import { UsageError } from "../../usage-error.ts";
import type { FindFlags } from "./flags.ts";

/** What is looked for, and how a paragraph has it. */
interface Sought {
  /** Words of every line that has it. */
  words: string;
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
  for (const { head, paragraphs } of opened.entries((line) => line.includes(sought.words))) {
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

/** A record of a register, which has a name or a title. */
interface NamedRecord {
  id: string;
  name?: string;
  title?: string;
  symbol?: string;
  acronym?: string;
  aliases?: string[];
}

const registers = ["actor", "capability", "document"] as const;

function soughtBy(name: string, { entries }: Records): Sought {
  const wanted = name.toLowerCase();
  const named = registers.flatMap((register) =>
    entries[register].flatMap(({ value }) =>
      namesOf(value).some((each) => each.toLowerCase() === wanted) ? { register, value } : [],
    ),
  );
  // An id belongs to one record, whatever the names of others are.
  const meant = named.find(({ value: { id } }) => id === name) ?? (named.length === 1 ? named[0] : undefined);
  if (meant) return recordSought(meant.register, meant.value, name);
  if (named.length > 1)
    throw new UsageError(
      `"${name}" is the name of several: give one of the ids ${named.map(({ value: { id } }) => id).join(", ")}`,
    );
  if (parseSymbol(name) || lacksYear(name)) return citing(slugOf(name), name);
  const near = nearest(
    name,
    registers.flatMap((each) => entries[each].flatMap(({ value: record }) => namesOf(record))),
  );
  const hint =
    near === undefined
      ? "; a document is found by its title, or its symbol, such as A/RES/70/1"
      : `; did you mean ${near}?`;
  throw new UsageError(`no actor, capability or document of the registers is named "${name}"${hint}`);
}

function recordSought(register: (typeof registers)[number], record: NamedRecord, asked: string): Sought {
  if (register === "document") return citing(record.id, asked);
  return {
    words: `"${record.id}"`,
    shown: `${namesOf(record)[0]} (${register} ${record.id})`,
    isIn: ({ mentions = [] }) => mentions.some((each) => each[register] === record.id),
  };
}

/** The citations of a document with an id, which may lack the year of a Security Council resolution. */
function citing(id: string, asked: string): Sought {
  return {
    // Without the quotation mark at its end, because the year may be missing.
    words: `"${id}`,
    shown: `${asked} (document ${id})`,
    isIn: ({ citations = [] }) => citations.some((each) => meansSlug(id, each.document)),
  };
}

/** What a record is called: its name or title, and its other names. */
function namesOf({ id, name, title, symbol, acronym, aliases = [] }: NamedRecord): string[] {
  return [name, title, id, symbol, acronym, ...aliases].filter((each) => each !== undefined);
}
