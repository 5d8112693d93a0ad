/**
 * Counts the capitalised names of official documents that lead to a record: npm run coverage:names -- <folder>
 *
 * A name is a run of capitalised words, which may be joined by "of", "the", "and" and "for". Openings of sentences and
 * headings, dates, citations, titles of documents and natural persons do not count, whether or not they lead to a record;
 * the second share counts the titles too. A name leads to a record when a drafted annotation holds all of it
 * (`name-coverage.ts`); or when it is nothing but a demonym, or the name of a city, an observance or of goals, which the
 * registers have and no draft annotates: the table counts them apart.
 *
 * It ends with exit code 1 when fewer than 85 % of the names lead to a record.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { registerNames } from "@open-resolutions/core";
import { checkFolder } from "@open-resolutions/core/files";
import { makeDrafter } from "@open-resolutions/draft";
import type { Span } from "./capitalized-runs.ts";
import { demonymReader } from "./demonyms.ts";
import { namesIn } from "./name-coverage.ts";
import { parentage } from "./parentage.ts";

const shown = 200;
/** The share of names that must lead to a record. */
const least = 0.85;

const { positionals } = parseArgs({ allowPositionals: true });
const [folder] = positionals;
if (folder === undefined || !existsSync(folder)) {
  console.error(
    folder === undefined
      ? "name the folder of the documents: npm run coverage:names -- <folder>"
      : `${folder}: this folder does not exist`,
  );
  process.exit(2);
}

const { records } = checkFolder(fileURLToPath(new URL("../../../../data/", import.meta.url)));
const isPartOf = parentage(records.entries.actor.map(({ value }) => value));
const isDemonym = demonymReader(records.entries.actor.map(({ value }) => value));
const { find, findBystanders } = registerNames(records);
const draft = makeDrafter(records);

const unresolved = new Map<string, number>();
const counts = {
  documents: 0,
  unread: [] as string[],
  otherLanguage: 0,
  names: 0,
  annotated: 0,
  demonyms: 0,
  bystanders: 0,
  titles: 0,
  annotatedTitles: 0,
};
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".xml"),
);
for (const path of files.sort()) {
  const content = readFileSync(join(folder, path), "utf8");
  const language = /<FRBRlanguage language="([^"]*)"/.exec(content)?.[1];
  if (language !== undefined && language !== "eng") {
    counts.otherLanguage += 1;
    continue;
  }
  const { paragraphs } = draft({ path, content });
  if (paragraphs.length === 0) counts.unread.push(path);
  else counts.documents += 1;
  for (const { text, mentions, citations, acts, setAside } of paragraphs) {
    const annotated = [
      ...mentions.map((one) => ({ ...one, record: one.actor ?? one.capability, kind: "mention" as const })),
      ...citations.map((one) => ({ ...one, record: one.document, kind: "citation" as const })),
    ].filter(({ footnote }) => typeof footnote !== "number");
    const goals = find(text).flatMap(({ target, nested, ...span }) =>
      !nested && target.register === "document" && setAside.some((one) => isSamePlace(one, span))
        ? [{ ...span, id: target.id }]
        : [],
    );
    const bystanders = [...findBystanders(text), ...goals].map(({ start, end, id }) => ({
      start,
      end,
      record: id,
      kind: "bystander" as const,
    }));
    for (const { words, end, by, inTitle } of namesIn(text, [...annotated, ...bystanders], acts, isPartOf)) {
      if (inTitle) {
        counts.titles += 1;
        if (by) counts.annotatedTitles += 1;
        continue;
      }
      counts.names += 1;
      if (by === "annotation") counts.annotated += 1;
      else if (by === "bystander") counts.bystanders += 1;
      else if (isDemonym(words, text.slice(end))) counts.demonyms += 1;
      else count(words);
    }
  }
}

function isSamePlace(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function count(words: string): void {
  const seen = unresolved.get(words);
  // A part of a text keeps the whole text in memory; a copy of it does not.
  unresolved.set(seen === undefined ? Buffer.from(words).toString() : words, (seen ?? 0) + 1);
}

const frequent = [...unresolved].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
console.log(
  `The ${Math.min(shown, frequent.length)} most frequent names that lead to no record, of ${frequent.length}:\n`,
);
for (const [words, count] of frequent.slice(0, shown)) console.log(`${String(count).padStart(7)}  ${words}`);
const known = counts.annotated + counts.demonyms + counts.bystanders;
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const percent = (part: number, whole: number): string => `${(100 * share(part, whole)).toFixed(2)} %`;
console.log(`
documents read                 ${counts.documents}
in another language            ${counts.otherLanguage}
not read                       ${counts.unread.length}
names                          ${counts.names}
that lead to a record          ${known} (${percent(known, counts.names)})
  by an annotation             ${counts.annotated}
  by a demonym                 ${counts.demonyms}
  as a city, a day, goals …    ${counts.bystanders}
titles of documents            ${counts.titles}
that lead to a record          ${counts.annotatedTitles} (${percent(counts.annotatedTitles, counts.titles)})
names and titles together      ${percent(known + counts.annotatedTitles, counts.names + counts.titles)}`);
for (const path of counts.unread) console.log(`not read: ${path}`);
if (share(known, counts.names) < least) {
  console.log(`\nfewer than ${100 * least} % lead to a record`);
  process.exitCode = 1;
}
