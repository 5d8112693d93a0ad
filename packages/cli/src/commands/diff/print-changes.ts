import {
  type ChangeDetail,
  type ChangeEntry,
  type Changes,
  outlineChanges,
} from "@open-resolutions/editions";
import { bold, paint, type ShowRunsOptions, showRuns } from "../../terminal/print-word-runs.ts";

/** Changed words are indented under their place. */
const deeper = "  ";

const changeOfSign = { "+": "added", "-": "removed", "~": "kept", ">": "kept" } as const;

/** What changed in the dataset as text for a terminal: the required version bump, the figures, then record by record. */
export function showChanges(changes: Changes, options: ShowRunsOptions): string {
  const { title, requirement, summary, figures, sections } = outlineChanges(changes);
  const numbers = figures.map(({ what, before, after }) => `${what} ${before} → ${after}`).join(", ");
  return `${[
    bold(title, options.colors),
    requirement,
    ...(summary === "" ? [] : [summary]),
    ...(numbers === "" ? [] : [numbers]),
    ...sections.flatMap(({ heading, entries }) => [
      "",
      bold(`${heading} (${entries.length})`, options.colors),
      ...entries.flatMap((entry) => showEntry(entry, options)),
    ]),
  ].join("\n")}\n`;
}

function showEntry({ sign, name, text, details }: ChangeEntry, options: ShowRunsOptions): string[] {
  const head = `  ${sign} ${name}${text === "" ? "" : `: ${text}`}`;
  return [
    paint(changeOfSign[sign], head, options.colors),
    ...details.flatMap((detail) => showDetail(detail, options)),
  ];
}

function showDetail({ place, old, new: now, words }: ChangeDetail, options: ShowRunsOptions): string[] {
  if (words) {
    const lines = showRuns(words, { ...options, width: options.width - deeper.length });
    return [`    ${place}`, ...lines.map((line) => deeper + line)];
  }
  if (old === undefined && now === undefined) return [`    ${place}`];
  const values = [old, now].every((value) => value !== undefined)
    ? `${old} → ${now}`
    : old === undefined
      ? `+ ${now}`
      : `- ${old}`;
  return [`    ${place}: ${values}`];
}
