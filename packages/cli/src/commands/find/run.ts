import { counted, type Records, shellWord } from "@open-resolutions/core";
import { parseSymbol, slugOf } from "@open-resolutions/symbols";
import { howToGetIndex, type OpenIndex, openIndex } from "../../inputs/open-index.ts";
import { publishedRecords } from "../../published.ts";
import { UsageError } from "../../usage-error.ts";
import { findAsked } from "./find-asked.ts";
import type { FindFlags } from "./flags.ts";
import { citing, containedIn, type Found, naming } from "./found-in-index.ts";
import { lineOf } from "./line-of.ts";
import { meantByName } from "./meant-by-name.ts";
import { namedWith, namedWithOne, nearestName } from "./near-names.ts";
import { relatedCapabilities } from "./related-capabilities.ts";
import { withSubjectOrTitle } from "./subjects-and-titles.ts";
import { unknownSymbol } from "./unknown-symbol.ts";

/**
 * Prints the resolutions and paragraphs that name something, or what is asked of somebody.
 *
 * @param name may be empty when what is due in a year is asked for.
 * @returns the exit code: 0 found, 1 nothing found.
 * @throws {UsageError} when there is no index, several records have the name, or the year is not one.
 */
export function find(name: string, { index, asked, due }: FindFlags): number {
  if (due !== undefined && !/^\d{4}$/.test(due))
    throw new UsageError(`--due: "${due}" is not a year; a year looks like 2027`);
  if (name === "" && due === undefined)
    throw new UsageError("say what to find: a name, a title or a symbol; or --due with a year");
  const opened = openIndex(index);
  if (!opened) throw new UsageError(`there is no index to search: ${howToGetIndex}`);
  const records = publishedRecords();
  if (asked || due !== undefined) return findAsked(name, due, records, opened);
  const meant = meantByName(name, records);
  if (meant === undefined) return findWords(name, records, opened);
  const { record, symbol } = meant;
  const {
    called,
    shown,
    found,
    hint,
    documents = [],
  } = record ? naming(record, opened) : citing(symbol, name, records, opened);
  const places = record ? [] : (records.byId.document.get(symbol)?.value.locatedIn ?? []);
  const all = [...found];
  const itself = all.filter(({ head }) => places.includes(slugOf(head.id)));
  const others = all.filter((one) => !itself.includes(one));
  const paragraphs = others.reduce((sum, one) => sum + one.paragraphs.length, 0);
  console.error(`${shown}: ${counted(paragraphs, "paragraph")} in ${counted(others.length, "resolution")}`);
  for (const { head, paragraphs: own } of others)
    process.stdout.write(`${lineOf(head)}\n    ${own.map(({ label }) => label).join("; ")}\n`);
  const related = record ? relatedCapabilities(record.value.id, records) : [];
  for (const line of [
    ...(hint === undefined ? [] : [hint]),
    ...containedIn(documents, records, opened),
    ...itself.map(inItself),
    ...related.map(({ relation, id, name: other }) => `${relation}: ${other}: open-resolutions find ${id}`),
  ])
    console.error(line);
  if (all.length > 0) return 0;
  if (parseSymbol(name.trim().toUpperCase())) return 1;
  // Texts may have it in their title alone: "Sustainable Development Goals" are not cited as a document.
  const { heads, shown: elsewhere } = withSubjectOrTitle(called, opened);
  console.error(elsewhere);
  for (const head of heads) process.stdout.write(`${lineOf(head)}\n`);
  return heads.length > 0 ? 0 : 1;
}

/** A convention names itself in many of its articles: that is no citation by others. */
function inItself({ head, paragraphs }: Found): string {
  return `${counted(paragraphs.length, "paragraph")} in ${head.id} itself, which contains it: open-resolutions show ${shellWord(head.id)}`;
}

/**
 * Prints the resolutions that have words as a subject or in their title. Records with the words in a name are hints.
 *
 * @returns the exit code: 0 found, 1 nothing found.
 */
function findWords(words: string, records: Records, opened: OpenIndex): number {
  const isSymbol = parseSymbol(words.trim().toUpperCase()) !== undefined;
  const { heads, shown } = isSymbol ? { heads: [], shown: "" } : withSubjectOrTitle(words, opened);
  const named = isSymbol ? [] : namedWith(words, records, heads.length > 0);
  const misspelt = heads.length + named.length === 0 ? unknownSymbol(words, records, opened) : undefined;
  if (misspelt !== undefined) {
    console.error(misspelt);
    return 1;
  }
  const hints = named.length + heads.length === 0 ? namedWithOne(words, records) : named;
  const near = heads.length + named.length === 0 ? `; ${nearestName(words, records)}` : "";
  console.error(`no actor, capability or document of the registers is named "${words}"; ${shown}${near}`);
  for (const head of heads) process.stdout.write(`${lineOf(head)}\n`);
  for (const hint of hints) console.error(hint);
  return heads.length > 0 ? 0 : 1;
}
