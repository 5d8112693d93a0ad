import { printable } from "@open-resolutions/core";
import type { Draft } from "@open-resolutions/draft";
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
    `adopted ${adopted}; ${preambular} preambular and ${operative} operative paragraphs${annexes}, ${items} items, ${footnotes} footnotes`,
    ...paragraphs.map(({ label, text }) => `  ${label.padEnd(width)}  ${shorten(text)}`),
    ...setAside.map(({ line, text, reason }) => `  line ${line} set aside (${reason}): ${shorten(text)}`),
    "",
    "",
  ].join("\n");
}

function shorten(text: string): string {
  return printable(text.length > longest ? `${text.slice(0, longest)}…` : text);
}
