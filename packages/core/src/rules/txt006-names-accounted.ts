import type { AuthoredResolution } from "@open-resolutions/schemas";
import { registersComplete } from "../model/records.ts";
import { pointer as pointerTo } from "../read/json-pointer.ts";
import { findQuotation, type Quoter, quoter } from "../text/anchor.ts";
import { type Claim, mayBeMeant, openClaims, registerNames, textsOf } from "../text/name-claims.ts";
import type { ResolutionRule } from "./rule.ts";

export const namesAccounted: ResolutionRule = {
  code: "TXT006",
  name: "names-accounted",
  description:
    "Every name of the registers and every symbol in a text is annotated, lies inside a longer annotation, or is set aside with a reason.",
  why: "Who asks where a text names somebody must get every place. Annotate the name; where the words mean something else, set them aside and say why.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right:
      '"actor": "office-of-lamps", "role": "partner"},\n        {"quote": "WLO", "actor": "wlo", "role": "partner"},\n',
    wrong: '"actor": "office-of-lamps", "role": "partner"},\n',
  },
  scope: "resolution",
  *check({ resolution, paragraphs, footnotes }, records) {
    // Without one record of the registers, the names inside its name would be found for themselves.
    if (!registersComplete(records)) return;
    const names = registerNames(records);
    for (const { file, pointer, value } of paragraphs) {
      const texts = textsOf(value, footnotes);
      for (const text of texts) {
        const setAside = (value.setAside ?? []).flatMap(({ quote, occurrence, footnote }) =>
          footnote === text.footnote ? (findQuotation(text.text, quote, occurrence) ?? []) : [],
        );
        const quote = quoter(text.text);
        for (const claim of openClaims(text, value, names)) {
          const { words, start, end, target } = claim;
          if (setAside.some((span) => span.start <= start && end <= span.end)) continue;
          if (mayBeMeant(claim, text, value, texts, records)) continue;
          const meaning = target
            ? `is not annotated (${target.register} "${target.id}")`
            : "is the symbol of a document and is not cited";
          const place =
            text.footnote === undefined || !resolution
              ? { file, pointer: `${pointer}/text` }
              : { file: resolution.file, pointer: footnoteText(resolution.value.footnotes, text.footnote) };
          yield {
            ...place,
            within: { start, end },
            message: `"${words}" ${meaning}`,
            hint: `add ${annotationFor(claim, text.footnote, quote)} of ${value.id}, or set it aside with a reason in \`setAside\``,
          };
        }
      }
    }
  },
};

/** The annotation that a name needs, as it is written in the record. A person must choose its role, so no fix adds it. */
function annotationFor({ start, end, target }: Claim, footnote: number | undefined, quote: Quoter): string {
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

/** The place of a footnote's text. Numbers are those that are printed, and need not start from 1. */
function footnoteText(footnotes: AuthoredResolution["footnotes"], number: number): string {
  const index = (footnotes ?? []).findIndex((footnote) => footnote.number === number);
  return pointerTo("footnotes", index, "text");
}
