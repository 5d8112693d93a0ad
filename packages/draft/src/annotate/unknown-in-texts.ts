import type { Run } from "../block.ts";
import type { CapitalRun } from "./names/capital-runs/capital-runs.ts";
import { type UnknownName, unknownNames } from "./names/capital-runs/unknown-names.ts";
import type { NamesRead } from "./names/claims.ts";
import { type ReadText, understoodOf } from "./read-texts.ts";
import type { RegisterLookUps } from "./register-look-ups.ts";
import { cover, takenWords } from "./spans.ts";

/**
 * The names in the texts of a resolution that no record has, and the words that may name a person. A title without a
 * record is such a name, though a record of its document is proposed.
 * @param runs the runs of capitals of each text
 * @param resolved what the texts before it say about each text
 */
export function unknownInTexts(
  texts: readonly ReadText[],
  runs: readonly (readonly CapitalRun[])[],
  resolved: readonly NamesRead[],
  { isKnown, observancesIn }: Pick<RegisterLookUps, "isKnown" | "observancesIn">,
): { names: UnknownName[]; persons: UnknownName[] } {
  const observances = texts.map(({ text }) => observancesIn(text));
  // "International Day" of "International Day of Fog".
  const short = new Set(
    observances.flatMap((own, index) =>
      own.map(({ start, end }) => texts[index]?.text.slice(start, end).split(/ (?=\p{Ll})/u)[0]),
    ),
  );
  return unknownNames(
    texts.map(({ paragraph, footnote, text, annotations }, index) => {
      const { titles = [], doubted = [], ends = [] } = resolved[index] ?? {};
      const proposed = titles.filter((title) => title.proposed);
      const inTitle = takenWords(text, proposed);
      const isTitle = cover(proposed);
      const isEnd = cover(ends);
      const understood = [
        ...understoodOf(text, footnote, paragraph, annotations),
        ...doubted,
        ...(observances[index] ?? []),
      ];
      return {
        paragraph: paragraph.id,
        footnote,
        text,
        runs: [
          ...(runs[index] ?? []).filter((run) => !inTitle.overlaps(run)),
          ...proposed.map((title) => runOf(text, title)),
        ].sort((a, b) => a.start - b.start),
        understood: understood.filter((one) => !isTitle(one) && !isEnd(one)),
      };
    }),
    (words) => isKnown(words) || short.has(words),
  );
}

function runOf(text: string, { start, end }: Run): CapitalRun {
  return { start, end, words: text.slice(start, end) };
}
