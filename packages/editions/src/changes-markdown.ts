import { escapeMarkdown, runsMarkdown } from "@open-resolutions/core";
import type { Changes } from "@open-resolutions/schemas";
import { type ChangeEntry, outlineChanges } from "./outline.ts";
import type { ChangeDetail } from "./outline-values.ts";

/**
 * What changed, as Markdown (CommonMark with the tables of GitHub): release notes, or a comment on a pull request.
 *
 * @param level of the headings of sections, 2 for a document of its own.
 */
export function changesMarkdown(changes: Changes, level = 2): string {
  const { title, requirement, summary, figures, sections } = outlineChanges(changes);
  const table = [
    "| records | before | after |",
    "|---|--:|--:|",
    ...figures.map(({ what, before, after }) => `| ${what} | ${before} | ${after} |`),
  ].join("\n");
  return `${[
    ...(level === 2 ? [`# ${escapeMarkdown(title)}`] : []),
    [requirement, summary && `${summary}.`].filter(Boolean).join(" "),
    ...(figures.length > 0 ? [table] : []),
    ...sections.flatMap(({ heading, entries }) => [
      `${"#".repeat(level)} ${heading}`,
      entries.map(entryMarkdown).join("\n"),
    ]),
  ].join("\n\n")}\n`;
}

function entryMarkdown({ name, text, details }: ChangeEntry): string {
  const head = [`**${escapeMarkdown(name)}**`, text && escapeMarkdown(text)].filter(Boolean).join(": ");
  return [`- ${head}`, ...details.map((detail) => `  - ${detailMarkdown(detail)}`)].join("\n");
}

function detailMarkdown({ place, old, new: now, words }: ChangeDetail): string {
  const values = words ? runsMarkdown(words) : valuesMarkdown(old, now);
  return [escapeMarkdown(place), values].filter(Boolean).join(": ");
}

function valuesMarkdown(old: string | undefined, now: string | undefined): string {
  if (old === undefined) return now === undefined ? "" : `\\+ ${codeSpan(now)}`;
  return now === undefined ? `\\- ${codeSpan(old)}` : `${codeSpan(old)} → ${codeSpan(now)}`;
}

/** Words shown as they are, in a fence that is longer than any inside them. (CommonMark 0.31.2, 6.1.) */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const inside = /^`|`$/.test(text) ? ` ${text} ` : text;
  return fence + inside + fence;
}
