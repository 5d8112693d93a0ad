import type { ComparedParagraph, Comparison, NamedOnce, PlacedMandate } from "@open-resolutions/compare";
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
export function describeLists({ capabilities, actors, mandates }: Comparison): Map<string, Line[]> {
  const lists: [string, Line[]][] = [
    ["Capabilities", [...named("+", capabilities.came), ...named("-", capabilities.went)]],
    ["Actors", [...named("+", actors.came), ...named("-", actors.went)]],
    [
      "Mandates",
      [
        ...mandates.renewed.map(
          ({ older, newer }): Line => ({
            sign: "=",
            text: `${describeMandate(newer)} (${newer.label}, renews ${older.label})`,
          }),
        ),
        ...given("+", mandates.new),
        ...given("-", mandates.ended),
      ],
    ],
  ];
  return new Map(lists.filter(([, lines]) => lines.length > 0));
}

function named(sign: Line["sign"], list: readonly NamedOnce[]): Line[] {
  return list.map(({ id, labels }) => ({ sign, text: `${id} (${labels.join(", ")})` }));
}

function given(sign: Line["sign"], list: readonly PlacedMandate[]): Line[] {
  return list.map((placed) => ({ sign, text: `${describeMandate(placed)} (${placed.label})` }));
}

function describeMandate({ mandate }: PlacedMandate): string {
  return describeTask(mandate).join(", ");
}
