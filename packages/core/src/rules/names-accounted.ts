import { openClaims, registerNames, textsOf } from "../completeness.ts";
import { pointer as pointerTo } from "../json/pointer.ts";
import { isComplete } from "../records.ts";
import { findQuotation } from "../text/anchor.ts";
import type { ResolutionRule } from "./rule.ts";

export const namesAccounted: ResolutionRule = {
  code: "TXT006",
  name: "names-accounted",
  description:
    "Every name of the registers and every symbol in a text is annotated, lies inside a longer annotation, or is set aside with a reason.",
  scope: "resolution",
  *check({ resolution, paragraphs }, records) {
    // Without one record of the registers, the names inside its name would be found for themselves.
    if (!isComplete(records)) return;
    const names = registerNames(records);
    const footnotes = new Map(resolution.value.footnotes?.map(({ number, text }) => [number, text]));
    for (const { file, pointer, value } of paragraphs) {
      for (const text of textsOf(value, footnotes)) {
        const setAside = (value.setAside ?? []).flatMap(({ quote, occurrence, footnote }) =>
          footnote === text.footnote ? (findQuotation(text.text, quote, occurrence) ?? []) : [],
        );
        for (const { words, start, end, target } of openClaims(text, value, names)) {
          if (setAside.some((span) => span.start <= start && end <= span.end)) continue;
          const meaning = target
            ? `names the ${target.register} "${target.id}"`
            : "is the symbol of a document";
          const place =
            text.footnote === undefined
              ? { file, pointer: `${pointer}/text` }
              : { file: resolution.file, pointer: pointerTo("footnotes", text.footnote - 1, "text") };
          yield {
            ...place,
            within: { start, end },
            message: `"${words}" ${meaning}, and nothing says so`,
            hint: `add ${target && target.register !== "document" ? "a mention" : "a citation"} to ${value.id}, or set it aside with a reason in \`setAside\``,
          };
        }
      }
    }
  },
};
