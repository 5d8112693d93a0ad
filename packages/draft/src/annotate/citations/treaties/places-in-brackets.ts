import type { TextAnnotations } from "../../annotate-text.ts";
import { overlapping } from "../../spans.ts";

const place =
  /(?<= \()United Nations, Treaty Series, vols?\. [0-9]+(?:, Nos?\. (?:[A-Z]-)?[0-9]+)?(?=[;,)])/g;
const series = "United Nations, Treaty Series";

/**
 * Leads places in the Treaty Series in brackets to the treaty whose title comes before them: "Treaty on Fog (United Nations,
 * Treaty Series, vol. 9, No. 12); Treaty on Lamps (United Nations, …)". A place whose treaty is not known is set aside.
 */
export function citePlacesInBrackets(text: string, annotations: TextAnnotations): void {
  for (const { index: start, 0: words } of text.matchAll(place)) {
    const run = { start, end: start + words.length };
    const isRead = [...annotations.citations, ...annotations.setAside].some(
      (one) => one.start < run.end && run.start < one.end,
    );
    if (isRead) continue;
    const treaty = annotations.citations.find(
      ({ end, document }) => end === start - " (".length && document !== null,
    );
    if (treaty) {
      annotations.citations.push({ ...run, document: treaty.document, role: "source", method: "rule" });
      const inside = new Set(overlapping(annotations.named)(run));
      annotations.named = annotations.named.filter((one) => !inside.has(one));
    } else
      annotations.setAside.push({
        start,
        end: start + series.length,
        reason: "where a treaty that has no record is published",
      });
  }
}
