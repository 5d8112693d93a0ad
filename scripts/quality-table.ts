import type { Quality } from "@open-resolutions/core";

/** The tables that the short report counts, in order, with the words for their rows. */
const counted: Record<string, string> = {
  resolutions: "resolutions",
  paragraphs: "paragraphs and items",
  footnotes: "footnotes",
  actors: "actors",
  capabilities: "capabilities",
  documents: "documents",
  verbs: "verbs",
  themes: "themes",
  acts: "acts",
  mentions: "mentions",
  citations: "citations",
  mandates: "mandates",
  paragraph_themes: "themes of paragraphs",
};

/** The short report as a Markdown table: counts of rows and of facts from outside. */
export function qualityTable({ tables, sources }: Quality): string {
  const rows = Object.entries(counted).map(([name, words]): [string, number] => [
    words,
    tables.find(({ table }) => table === name)?.rows ?? 0,
  ]);
  const facts = sources.reduce((sum, source) => sum + source.facts, 0);
  rows.push([`facts from outside, each with its source (${sources.length} sites)`, facts]);
  return [
    "| what | how many |",
    "|---|--:|",
    ...rows.map(([words, count]) => `| ${words} | ${count} |`),
  ].join("\n");
}
