import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { share } from "@open-resolutions/bench/annotation/share";
import { indexTables, type Table } from "@open-resolutions/core";
import { listColumnsOf } from "@open-resolutions/export";
import type { MadeIndex } from "@open-resolutions/indexer";
import { organs } from "@open-resolutions/symbols";

const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const qualityPath = here("data/index/quality.json");

/** `data/index/quality.json`, with the measurements of `docs/measured.json`. */
type Quality = Omit<MadeIndex["report"], "measured"> & { measured: Measurement[] };

/** How many facts of a kind are right, of those that the program gave, and how many of the expected ones it found. */
interface Measurement {
  fact: string;
  right: number;
  given: number;
  found: number;
  expected: number;
}

const counted = [
  "resolutions",
  "paragraphs",
  "withMetadata",
  "withVote",
  "recordedVotes",
  "withBallots",
  "withAbsent",
] as const;

const withoutIndex = "This clone has no `data/index`: `npm run index` makes it.";

/** The coverage of the index by organ, as a Markdown table. */
export function indexCoverage(): string {
  return ofQuality(({ organs: counts, ...others }) => {
    const rows = Object.entries(counts).map(([organ, own]) => [
      organs[organ as keyof typeof organs]?.name ?? organ,
      ...counted.map((name) => String(own[name])),
    ]);
    const head =
      "| organ | resolutions | paragraphs | with metadata | vote known | recorded votes | with every vote | with everybody absent |";
    const without = Object.values(others.metadataWithoutDocument).flat().length;
    return `${[head, "|---|--:|--:|--:|--:|--:|--:|--:|", ...rows.map(markdownRow)].join("\n")}

Of the files of the folder, ${others.notRead.length} are not adopted resolutions (drafts and statements), ${others.otherLanguages.length} are in other languages, and ${others.duplicates.length} symbols have two documents. Metadata of ${without} resolutions have no document there. ${others.unknownSponsors} sponsors are neither a State nor an office, but for example a group of States.`;
  });
}

/** Which source wins where two disagree, and how often they do. */
export function indexDisagreements(): string {
  return ofQuality(({ decisions, disagreementCounts }) => {
    const rows = Object.entries(decisions).map(([field, decision]) => [
      `\`${field}\``,
      String(disagreementCounts[field] ?? 0),
      decision,
    ]);
    return [
      "| field | disagreements | what the index follows |",
      "|---|--:|---|",
      ...rows.map(markdownRow),
    ].join("\n");
  });
}

/** Precision and recall of each kind of fact, with the interval in which they are with 95 % confidence. */
export function indexMeasured(): string {
  return ofQuality(({ measured }) => {
    if (measured.length === 0) return "No measurement is recorded yet.";
    const rows = measured.map(({ fact, right, given, found, expected }) => [
      fact,
      share(right, given),
      share(found, expected),
      String(expected),
    ]);
    return ["| fact | precision | recall | facts |", "|---|---|---|--:|", ...rows.map(markdownRow)].join(
      "\n",
    );
  });
}

/** Doubts of the reading by organ and decade. */
export function indexDoubts(): string {
  return ofQuality(({ doubts }) => {
    const rows = Object.entries(doubts).flatMap(([organ, decades]) =>
      Object.entries(decades).map(([decade, { documents, withoutDoubt, byCode }]) => {
        const most = Object.entries(byCode).sort(([, a], [, b]) => b - a);
        const shown = most.slice(0, 3).map(([code, count]) => `[${code}](rules.md#${code}) ${count}`);
        return [
          organs[organ as keyof typeof organs]?.name ?? organ,
          decade,
          String(documents),
          String(withoutDoubt),
          shown.join(", "),
        ];
      }),
    );
    return [
      "| organ | decade | resolutions | without a doubt | most frequent doubts |",
      "|---|---|--:|--:|---|",
      ...rows.map(markdownRow),
    ].join("\n");
  });
}

/** Every table of the index with its columns; a list of single values is a column of the table that has it. */
export function indexColumns(): string {
  const listTables = new Set(
    indexTables.flatMap((table) => listColumnsOf(table, indexTables)).map(({ table }) => table),
  );
  return indexTables
    .filter((table) => !listTables.has(table))
    .map((table) => {
      const { name, description, primaryKey } = table;
      const rows = [...columnRows(table), ...listRows(table)];
      const text = ["| column | type | | what it is |", "|---|---|---|---|", ...rows.map(markdownRow)].join(
        "\n",
      );
      return `### \`${name}\`\n\n${description.trim()} Key: ${primaryKey.map((key) => `\`${key}\``).join(", ")}.\n\n${text}\n`;
    })
    .join("\n")
    .trimEnd();
}

function columnRows({ columns }: Table): string[][] {
  return columns.map(({ name, type, required, schema }) => [
    `\`${name}\``,
    type,
    required ? "" : "may be empty",
    schema.description ?? schema.title ?? "",
  ]);
}

/** What no program knows about a text: people annotate it, and the index has none of it. */
const withoutValues = new Set(["mandate_themes"]);

/** The list columns, which other formats have as tables. */
function listRows(table: Table): string[][] {
  return listColumnsOf(table, indexTables).map(({ name, table: { name: own, description, columns } }) => [
    `\`${name}\``,
    "list",
    "may be empty",
    `${description.trim()}${withoutValues.has(own) ? " Empty in the index: a program does not know it." : ""} In SQLite and CSV \`${own}.${columns.at(-1)?.name}\`.`,
  ]);
}

function ofQuality(write: (quality: Quality) => string): string {
  return existsSync(qualityPath) ? write(JSON.parse(readFileSync(qualityPath, "utf8"))) : withoutIndex;
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
