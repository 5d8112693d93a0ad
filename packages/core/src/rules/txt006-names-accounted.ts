import { registersComplete } from "../model/records.ts";
import { pointer as pointerTo } from "../read/json-pointer.ts";
import { findQuotation } from "../text/anchor.ts";
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
        for (const claim of openClaims(text, value, names)) {
          const { words, start, end, target } = claim;
          if (setAside.some((span) => span.start <= start && end <= span.end)) continue;
          if (mayBeMeant(claim, text, value, texts, records)) continue;
          const meaning = target
            ? `names the ${target.register} "${target.id}"`
            : "is the symbol of a document";
          const place =
            text.footnote === undefined || !resolution
              ? { file, pointer: `${pointer}/text` }
              : { file: resolution.file, pointer: pointerTo("footnotes", text.footnote - 1, "text") };
          yield {
            ...place,
            within: { start, end },
            message: `"${words}" ${meaning}, and nothing says so`,
            hint: `add ${annotationFor(words, target, text.footnote)} of ${value.id}, or set it aside with a reason in \`setAside\``,
          };
        }
      }
    }
  },
};

/** The annotation that says what a name means, as it is written; only its role is left to a person. */
function annotationFor(quote: string, target: Claim["target"], footnote: number | undefined): string {
  const [list, field] =
    target && target.register !== "document" ? ["mentions", target.register] : ["citations", "document"];
  const annotation = {
    quote,
    ...(footnote !== undefined && { footnote }),
    [field]: target?.id ?? "…",
    role: "…",
  };
  return `${JSON.stringify(annotation).replaceAll('":', '": ').replaceAll(',"', ', "')} to \`${list}\``;
}
