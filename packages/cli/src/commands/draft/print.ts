import { counted, printable } from "@open-resolutions/core";
import type { Draft } from "@open-resolutions/draft";
import type { Paragraph } from "@open-resolutions/schemas";
import { certainty, placesIn } from "./triage.ts";

const longest = 96;

/** A draft in short: what was read from the masthead, and the first words of each paragraph. */
export function showDraft({ input, resolution, paragraphs, findings, setAside }: Draft): string {
  if (!resolution) return "";
  const { id, title, adopted, counts } = resolution;
  const { preambular, operative, annexed, items, footnotes } = counts;
  const annexes = annexed > 0 ? `, ${annexed} of annexes` : "";
  const width = Math.max(...paragraphs.map(({ label }) => label.length));
  return [
    `${input}: ${[id, title].filter(Boolean).join(", ")}: ${certainty(placesIn(findings))}`,
    `adopted ${adopted}; ${preambular} preambular and ${counted(operative, "operative paragraph")}${annexes}, ${counted(items, "item")}, ${counted(footnotes, "footnote")}`,
    ...describeCarriedOver(paragraphs),
    ...paragraphs.map(({ label, text }) => `  ${label.padEnd(width)}  ${shorten(text)}`),
    ...setAside.map(
      ({ page, line, text, reason }) =>
        `  ${page === undefined ? "" : `page ${page}, `}line ${line} set aside (${reason}): ${shorten(text)}`,
    ),
    "",
    "",
  ].join("\n");
}

/** From which earlier resolution confirmed annotations were carried over; nothing when there is none. */
export function describeCarriedOver(paragraphs: readonly Pick<Paragraph, "lineage">[]): string[] {
  const lineage = paragraphs.flatMap((paragraph) => paragraph.lineage ?? []);
  const count = (relation: string) => lineage.filter((one) => one.relation === relation).length;
  const [first] = lineage;
  if (!first) return [];
  return [
    `continues ${first.document}, and carries its confirmed annotations over; paragraphs with the same words: ${count("same")}, revised: ${count("revised")}`,
  ];
}

function shorten(text: string): string {
  return printable(text.length > longest ? `${text.slice(0, longest)}…` : text);
}
