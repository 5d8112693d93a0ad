import type { Changes } from "@open-resolutions/schemas";
import { escapeMarkdown, runsMarkdown } from "../show/markdown.ts";
import { type ChangeDetail, type ChangeEntry, outlineChanges } from "./describe-changes.ts";

const repository = "https://github.com/open-resolutions/open-resolutions";

/**
 * What changed, as Markdown (CommonMark with the tables of GitHub): release notes, or a comment on a pull request.
 * Records are links to their files in the release that has them.
 *
 * @param level of the headings of sections, 2 for a document of its own.
 */
export function changesMarkdown(changes: Changes, level = 2): string {
  const { title, demand, figures, sections } = outlineChanges(changes);
  const heading = (text: string) => `${"#".repeat(level)} ${text}`;
  const table = [
    "| records | before | after |",
    "|---|--:|--:|",
    ...figures.map(({ what, before, after }) => `| ${what} | ${before} | ${after} |`),
  ].join("\n");
  return `${[
    ...(level === 2 ? [`# ${escapeMarkdown(title)}`] : []),
    demand,
    ...(figures.length > 0 ? [table] : []),
    ...sections.flatMap(({ heading: text, entries }) => [
      heading(text),
      entries.map(entryMarkdown).join("\n"),
    ]),
  ].join("\n\n")}\n`;
}

function entryMarkdown({ name, file, text, details }: ChangeEntry): string {
  const head = [linked(name, file), text && escapeMarkdown(text)].filter(Boolean).join(": ");
  return [`- ${head}`, ...details.map((detail) => `  - ${detailMarkdown(detail)}`)].join("\n");
}

function linked(name: string, file: ChangeEntry["file"]): string {
  const shown = `**${escapeMarkdown(name)}**`;
  if (!file) return shown;
  const place = file.version === null ? "main" : `v${file.version}`;
  return `[${shown}](${repository}/blob/${place}/${file.path})`;
}

function detailMarkdown({ text, words }: ChangeDetail): string {
  return words ? `${escapeMarkdown(text)}: ${runsMarkdown(words)}` : escapeMarkdown(text);
}
