import type { Changes } from "@open-resolutions/schemas";
import { escapeMarkdown, runsMarkdown } from "../text/markdown.ts";
import { type ChangeEntry, outlineChanges } from "./describe-changes.ts";
import type { ChangeDetail } from "./describe-values.ts";

const repository = "https://github.com/open-resolutions/open-resolutions";

/**
 * What changed, as Markdown (CommonMark with the tables of GitHub): release notes, or a comment on a pull request.
 * Records are links to their files in the release that has them.
 *
 * @param level of the headings of sections, 2 for a document of its own.
 */
export function changesMarkdown(changes: Changes, level = 2): string {
  const { title, demand, summary, figures, sections } = outlineChanges(changes);
  const heading = (text: string) => `${"#".repeat(level)} ${text}`;
  const table = [
    "| records | before | after |",
    "|---|--:|--:|",
    ...figures.map(({ what, before, after }) => `| ${what} | ${before} | ${after} |`),
  ].join("\n");
  return `${[
    ...(level === 2 ? [`# ${escapeMarkdown(title)}`] : []),
    [demand, summary && `${summary}.`].filter(Boolean).join(" "),
    ...(figures.length > 0 ? [table] : []),
    ...sections.flatMap(({ heading: text, entries }) => [
      heading(text),
      entries.map(entryMarkdown).join("\n"),
    ]),
  ].join("\n\n")}\n`;
}

function entryMarkdown(entry: ChangeEntry): string {
  const { text, details } = entry;
  const head = [linkedName(entry), text && escapeMarkdown(text)].filter(Boolean).join(": ");
  return [`- ${head}`, ...details.map((detail) => `  - ${detailMarkdown(detail)}`)].join("\n");
}

/** What is not released is changed in the main branch, or is not there yet; versions for trying have no tag. */
function linkedName({ sign, name, file }: ChangeEntry): string {
  const shown = `**${escapeMarkdown(name)}**`;
  if (!file || (file.version === null && sign !== "~") || file.version?.includes("-")) return shown;
  const place = file.version === null ? "main" : `v${file.version}`;
  return `[${shown}](${repository}/blob/${place}/${linkPath(file.path)})`;
}

/** A path with nothing in it that would end a link. (CommonMark 0.31.2, 6.3.) */
function linkPath(path: string): string {
  const steps = path.replace(/\p{Surrogate}/gu, "\uFFFD").split("/");
  return steps.map(encodeURIComponent).join("/").replaceAll("(", "%28").replaceAll(")", "%29");
}

function detailMarkdown({ place, old, new: now, words }: ChangeDetail): string {
  if (words) return `${escapeMarkdown(place)}: ${runsMarkdown(words)}`;
  if (old !== undefined && now !== undefined)
    return `${escapeMarkdown(place)}: ${codeSpan(old)} → ${codeSpan(now)}`;
  if (old === undefined && now === undefined) return escapeMarkdown(place);
  return `${escapeMarkdown(place)}: ${old === undefined ? `\\+ ${codeSpan(now ?? "")}` : `\\- ${codeSpan(old)}`}`;
}

/** Words that are shown as they are, in a fence that is longer than any in them. (CommonMark 0.31.2, 6.1.) */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const inside = /^`|`$/.test(text) ? ` ${text} ` : text;
  return fence + inside + fence;
}
