import type { AuthoredResolution } from "@open-resolutions/schemas";
import { registersComplete } from "../model/records.ts";
import { pointer as pointerTo } from "../read/json-pointer.ts";
import { findQuotation, type Quoter, quoter } from "../text/anchor.ts";
import { registerNames } from "../text/register-names.ts";
import {
  annotatedTexts,
  hasInvalidAnnotation,
  type NameToAnnotate,
  unannotatedNames,
} from "../text/unannotated-names.ts";
import type { ResolutionRule } from "./rule.ts";

export const namesAccounted: ResolutionRule = {
  code: "TXT006",
  name: "names-accounted",
  description:
    "Every name of the registers and every symbol in a text is annotated, is inside a longer annotation, or is in `setAside` with a reason.",
  why: "A search for an actor must find every place that names it. Annotate the name; if the words mean something else, add them to `setAside` with a reason.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right:
      '"actor": "office-of-lamps", "role": "partner"},\n        {"quote": "WLO", "actor": "wlo", "role": "partner"},\n',
    wrong: '"actor": "office-of-lamps", "role": "partner"},\n',
  },
  scope: "resolution",
  *check({ resolution, paragraphs, footnotes }, records) {
    // If a record of the registers is invalid, its name is unknown, and shorter names inside it would be reported.
    if (!registersComplete(records)) return;
    const names = registerNames(records);
    for (const { file, pointer, value } of paragraphs) {
      const texts = annotatedTexts(value, footnotes);
      for (const text of texts) {
        const setAside = (value.setAside ?? []).flatMap(({ quote, occurrence, footnote }) =>
          footnote === text.footnote ? (findQuotation(text.text, quote, occurrence) ?? []) : [],
        );
        const quote = quoter(text.text);
        for (const name of unannotatedNames(text, value, names)) {
          const { words, start, end, target } = name;
          if (setAside.some((span) => span.start <= start && end <= span.end)) continue;
          if (hasInvalidAnnotation(name, text, value, texts, records)) continue;
          const meaning = target
            ? `is not annotated (${target.register} "${target.id}")`
            : "is the symbol of a document but has no citation";
          const place =
            text.footnote === undefined || !resolution
              ? { file, pointer: `${pointer}/text` }
              : { file: resolution.file, pointer: footnoteText(resolution.value.footnotes, text.footnote) };
          yield {
            ...place,
            within: { start, end },
            message: `"${words}" ${meaning}`,
            hint: `add ${annotationFor(name, text.footnote, quote)} of ${value.id}, or add it to \`setAside\` with a reason`,
          };
        }
      }
    }
  },
};

/** The annotation that a name needs, as JSON. A person must choose its role, so there is no automatic fix. */
function annotationFor(
  { start, end, target }: NameToAnnotate,
  footnote: number | undefined,
  quote: Quoter,
): string {
  const [list, field] =
    target && target.register !== "document" ? ["mentions", target.register] : ["citations", "document"];
  const annotation = {
    ...quote({ start, end }),
    ...(footnote !== undefined && { footnote }),
    [field]: target?.id ?? "…",
    role: "…",
  };
  return `${JSON.stringify(annotation).replaceAll('":', '": ').replaceAll(',"', ', "')} to \`${list}\``;
}

/** JSON Pointer to the text of a footnote. Footnotes have their printed numbers, which need not start from 1. */
function footnoteText(footnotes: AuthoredResolution["footnotes"], number: number): string {
  const index = (footnotes ?? []).findIndex((footnote) => footnote.number === number);
  return pointerTo("footnotes", index, "text");
}
