import type { AuthoredDocument } from "@open-resolutions/schemas";
import type { Run } from "../../block.ts";
import { nounOf } from "../name-nouns.ts";
import type { CapitalRun } from "../names/capital-runs.ts";
import { type Statement, takenWords } from "../spans.ts";
import { type Cited, citationAt } from "./citations.ts";
import { proposedDocument } from "./proposed-documents.ts";

interface ReadText {
  text: string;
  runs: readonly CapitalRun[];
  annotations: { citations: Statement<Cited>[]; named: readonly Run[]; setAside: readonly Run[] };
}

const kindByNoun: Readonly<Record<string, AuthoredDocument["kind"]>> = {
  Agreement: "agreement",
  Accord: "agreement",
  Pact: "agreement",
  Protocol: "agreement",
  Constitution: "constitution",
  Charter: "constitution",
  Communiqué: "instrument",
  Declaration: "instrument",
  Framework: "instrument",
  Plan: "instrument",
  Roadmap: "instrument",
  Strategy: "instrument",
};
/** Short forms of documents of which a text may cite several. */
const shortForm =
  /^(?:(?:Programme|Plan|Platform|Framework) (?:of|for) Action|(?:Final|Political|Ministerial|Joint) (?:Declaration|Document)|(?:Optional|Additional) Protocol)$/;
const determiner = /\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|[Ss]aid) $/;
/** A title that goes on ends at an unknown place. */
const goesOn =
  /^(?:[-‐‑]| \p{Lu}|s\b| of (?:the )?\p{Lu}| (?:on|for|concerning|regarding|relating to|between|against) (?:the |an? )?\p{Lu}| \([A-Z]+\/)/u;
/** "the Optional Protocol to the Fog Convention on a lamps procedure" */
const openProtocol = /Protocol.* to the /;

/**
 * The documents that a resolution names with an article by words that many documents have: "the Peace Agreement", "the
 * Constitutional Declaration". Which one is meant is known from the resolution alone, so that the id of the record ends
 * with the resolution. Where the resolution cites a document whose name ends with these words, nothing is proposed: it may
 * be meant.
 *
 * @param texts the paragraphs of a resolution in order, without their footnotes; the citations are added to them
 * @param isKnown whether a record has a name
 */
export function citeGeneralTitles(
  texts: readonly ReadText[],
  resolution: string,
  isKnown: (name: string) => boolean,
): { proposed: AuthoredDocument; text: number }[] {
  const cited = texts.flatMap(({ text, annotations }) =>
    annotations.citations.flatMap(({ document, start, end }) =>
      document === null ? [] : [text.slice(start, end).toLowerCase()],
    ),
  );
  const isOther = (title: string) => cited.some((name) => name.includes(title.toLowerCase()));
  const found = new Map<string, { proposed: AuthoredDocument; text: number }>();
  for (const [index, { text, runs, annotations }] of texts.entries()) {
    const taken = takenWords(text, [...annotations.citations, ...annotations.named, ...annotations.setAside]);
    for (const { start, end, words } of runs) {
      const kind = kindByNoun[nounOf(words)?.noun ?? ""];
      const isNamed =
        kind !== undefined &&
        / /.test(words) &&
        !shortForm.test(words) &&
        !openProtocol.test(words) &&
        determiner.test(text.slice(Math.max(0, start - 8), start)) &&
        !goesOn.test(text.slice(end, end + 24));
      if (!isNamed || taken.overlaps({ start, end }) || isKnown(words) || isOther(words)) continue;
      const { id } = proposedDocument(`${words} ${resolution}`, kind);
      if (!found.has(words)) found.set(words, { proposed: { id, kind, title: words }, text: index });
      annotations.citations.push(citationAt(text, { start, end }, id, false));
    }
  }
  return [...found.values()];
}
