import type { AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { pointer } from "../json/pointer.ts";
import { isComplete, type Records } from "../records.ts";
import type { DatasetRule } from "./rule.ts";

const nameFields = ["name", "title", "acronym", "aliases", "location"] as const;

export const printedOrSourced: DatasetRule = {
  code: "SRC002",
  name: "printed-or-sourced",
  description:
    "A title, acronym, alias or location is printed in a resolution of the dataset, and a name is put together from words of one paragraph; or a source supports it.",
  scope: "dataset",
  *check(records) {
    if (!isComplete(records)) return;
    const printed = printedTexts(records);
    for (const entry of [
      ...records.entries.actor,
      ...records.entries.capability,
      ...records.entries.document,
    ]) {
      const record: Partial<Record<(typeof nameFields)[number], string | string[]>> = entry.value;
      const sourced = new Set(entry.value.sources?.flatMap(({ supports }) => supports));
      for (const field of nameFields) {
        const value = record[field];
        if (value === undefined || sourced.has(field)) continue;
        const names =
          typeof value === "string" ? [["", value] as const] : value.map((name, at) => [at, name] as const);
        for (const [at, name] of names) {
          const words = field === "name" ? name.split(" ") : [name];
          if (printed.some((text) => words.every((word) => text.includes(word)))) continue;
          yield {
            file: entry.file,
            pointer: entry.pointer + (at === "" ? pointer(field) : pointer(field, at)),
            message: `no resolution prints "${name}"`,
            hint: `write it as the text has it, or add a source that supports "${field}"`,
          };
        }
      }
    }
  },
};

/** Every text that the resolutions print: titles, footnotes, paragraphs. */
function printedTexts({ entries }: Records): string[] {
  const ofResolution = ({ title, agendaItem, footnotes = [] }: AuthoredResolution) => [
    title,
    agendaItem?.title ?? "",
    ...footnotes.map(({ text }) => text),
  ];
  const ofParagraph = ({ text }: AuthoredParagraph) => [text];
  return [
    ...entries.resolution.flatMap(({ value }) => ofResolution(value)),
    ...entries.paragraph.flatMap(({ value }) => ofParagraph(value)),
  ];
}
