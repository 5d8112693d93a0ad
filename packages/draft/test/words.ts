import { parseParagraphId } from "@open-resolutions/core";
import type { Draft } from "../src/index.ts";

/** The words of a text: runs of letters and digits, without footnote markers. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .replace(/[⁰¹²³⁴-⁹]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words that a draft holds: those of its records, the numbers and marks that it derives, and those set aside. */
export function wordsOfDraft({ resolution, paragraphs, setAside }: Draft): string[] {
  const {
    title,
    agendaItem,
    origin,
    consideredIn,
    drafts = [],
    footnotes = [],
    divisions = [],
    enactingFormula,
  } = resolution ?? {};
  // "Without reference to a Main Committee" and the drafts are said by fields alone.
  const bracket =
    origin ??
    (consideredIn === "plenary"
      ? `without reference to a Main Committee ${drafts.map(symbolOf).join(" and ")}`
      : "");
  return wordsOf(
    [
      title,
      agendaItem?.title,
      bracket,
      enactingFormula,
      ...divisions.flatMap(({ heading, formula }) => [heading, formula]),
      ...paragraphs.flatMap((paragraph) => [frontOf(paragraph), paragraph.text]),
      ...footnotes.map(({ text }) => text),
      ...setAside.map(({ text }) => text),
    ]
      .filter((text) => text !== undefined)
      .join("\n"),
  );
}

function symbolOf(slug: string): string {
  return slug.replace(/^a-([0-9]+)-l-/, "A/$1/L.").replaceAll("-", "/");
}

function frontOf({ id, mark }: Draft["paragraphs"][number]): string {
  if (mark !== undefined) return mark === "none" ? "" : mark;
  const place = parseParagraphId(id);
  const item = place?.items.at(-1);
  if (item !== undefined) return item;
  return place?.section === "operative" || place?.section === "numbered" ? String(place.number) : "";
}

/** How often each word stands in a list. */
export function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
