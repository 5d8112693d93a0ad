import { type Organ, organIds, organs, seriesPrefix, slugOf } from "@open-resolutions/symbols";
import type { Run } from "../../../block.ts";
import type { Cited } from "../../citations/citations.ts";
import { matchesOf } from "../../matches-of.ts";
import type { Statement } from "../../spans.ts";
import type { Meant } from "../short-forms/short-forms.ts";

const beforeNumber = /(?<![\p{L}-])(Council|Assembly)(?= (?:resolutions?|decisions?) )/gu;
const longestNoun = 16;

/** "Council resolution 170/4" names the organ that adopted the resolution. */
export function organsOfNumbers(
  text: string,
  citations: readonly Statement<Cited>[],
  { nameOf }: { nameOf: (register: "actor", id: string) => string },
): { run: Run; meant: Meant }[] {
  const byStart = new Map(citations.map((one) => [one.start, one]));
  return matchesOf(beforeNumber, text).flatMap(({ index, 0: words }) => {
    const end = index + words.length;
    if (
      /(?<!\p{L})\p{Lu}\p{L}* $/u.test(
        text.slice(Math.max(0, index - 40), index).replace(/\b(?:Recalling|Reaffirming) $/, ""),
      )
    )
      return [];
    const gap = / \p{Ll}+ /u.exec(text.slice(end, end + longestNoun))?.[0].length ?? 0;
    const document = byStart.get(end + gap)?.document ?? "";
    const organ = organIds.find((id) => organs[id].shortName === words && isOfOrgan(document, id));
    return organ
      ? [
          {
            run: { start: index, end },
            meant: { register: "actor", id: organ, name: nameOf("actor", organ) },
          },
        ]
      : [];
  });
}

function isOfOrgan(document: string, organ: Organ): boolean {
  return (["resolution", "decision"] as const).some((type) =>
    document.startsWith(`${slugOf(seriesPrefix(organ, type))}-`),
  );
}
