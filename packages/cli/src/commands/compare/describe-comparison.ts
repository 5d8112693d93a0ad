import type {
  ComparedParagraph,
  Comparison,
  NameChanges,
  NamedOnce,
  PlacedMandate,
} from "@open-resolutions/compare";
import { describeTask } from "../../describe-task.ts";

/** Something that a newer resolution has and an older has not, or the other way round, or that both have. */
export interface Line {
  sign: "+" | "-" | "=";
  text: string;
}

/** How many paragraphs became what. */
export function describeCounts({ counts }: Comparison): string {
  const { same, revised, new: added, dropped, moved } = counts;
  return `${same} same, ${revised} revised, ${added} new, ${dropped} dropped, ${moved} moved`;
}

/** What became of a paragraph, and what it was: `revised, moved, was PP4`. */
export function describeChange(paragraph: ComparedParagraph): string {
  if (paragraph.change === "new") return "new";
  const { change, moved, older, label } = paragraph;
  return [change, moved && "moved", older.label !== label && `was ${older.label}`].filter(Boolean).join(", ");
}

/** The lists of what came, went and was renewed, each under its heading; without those in which nothing is. */
export function describeLists({
  older,
  newer,
  capabilities,
  actors,
  mandates,
}: Comparison): Map<string, Line[]> {
  const lines = [
    ...mandates.renewed.map(
      ({ older: was, newer: now }): Line => ({
        sign: "=",
        text: `${describeMandate(now, newer.adopted)} (${now.label}, renews ${was.label}${isSame(was, now) ? "" : ", changed"})`,
      }),
    ),
    ...given("+", mandates.new, newer.adopted),
    ...given("-", mandates.ended, older.adopted),
  ];
  const lists = describeNames({ Capabilities: capabilities, Actors: actors });
  return lines.length > 0 ? lists.set("Mandates", lines) : lists;
}

/** What came and what went, under each heading; without those under which nothing did. */
export function describeNames(changes: Record<string, NameChanges>): Map<string, Line[]> {
  const lists = Object.entries(changes).map(([heading, { came, went }]): [string, Line[]] => [
    heading,
    [...named("+", came), ...named("-", went)],
  ]);
  return new Map(lists.filter(([, lines]) => lines.length > 0));
}

function named(sign: Line["sign"], list: readonly NamedOnce[]): Line[] {
  return list.map(({ id, labels }) => ({ sign, text: `${id} (${labels.join(", ")})` }));
}

function given(sign: Line["sign"], list: readonly PlacedMandate[], adopted: string): Line[] {
  return list.map((placed) => ({ sign, text: `${describeMandate(placed, adopted)} (${placed.label})` }));
}

/** Whether a renewed mandate has the words of the earlier one. */
function isSame(older: PlacedMandate, newer: PlacedMandate): boolean {
  return older.mandate.quote === newer.mandate.quote;
}

/** @param adopted the day of its resolution. */
function describeMandate({ mandate }: PlacedMandate, adopted: string): string {
  const { type, recipients, due, assignees: actors } = mandate;
  return describeTask({ type, recipients, due, asked: { actors, rest: "" } }, adopted).join(", ");
}
