import {
  type DecisionSymbol,
  type Organ,
  organIds,
  parseSymbol,
  type ResolutionSymbol,
  seriesPrefix,
} from "@open-resolutions/symbols";
import { organAtEnd } from "../organ-names.ts";

/**
 * The resolution or decision that a bare number means: the organ is the one named before it, or the one that speaks
 * (UN Editorial Manual, "Resolutions and decisions": a resolution is identified by the name of the issuing body and a
 * number). Null for the resolution of another body, such as a commission; undefined when no organ has such numbers.
 *
 * @param before the words before the number, in its sentence
 */
export function organOfNumber(
  number: string,
  before: string,
  speaking: Organ,
): ResolutionSymbol | DecisionSymbol | null | undefined {
  const noun = lastNoun(before);
  const kind = noun?.word.startsWith("decision") ? "decision" : "resolution";
  const owner = noun ? ownerOf(noun.before, speaking) : speaking;
  if (owner === null) return null;
  const others = organIds.filter((organ) => organ !== owner);
  for (const organ of [owner, ...others]) {
    const symbol = parseSymbol(`${seriesPrefix(organ, kind)}/${number}`);
    if (symbol?.type === "resolution" || symbol?.type === "decision") return symbol;
  }
  return undefined;
}

/** The last "resolution" or "decision" of a text, and the words before it. */
function lastNoun(text: string): { word: string; before: string } | undefined {
  const matches = [...text.matchAll(/\b(?:resolutions?|decisions?)\b/gi)];
  const last = matches.at(-1);
  return last && { word: last[0].toLowerCase(), before: text.slice(0, last.index).trimEnd() };
}

/** The organ to which a resolution belongs by the words before the noun; null when it is that of another body. */
function ownerOf(before: string, speaking: Organ): Organ | null {
  const organ = organAtEnd(before, speaking);
  if (organ) return organ;
  // "Commission on Narcotic Drugs resolution 53/11" is the Commission's.
  const body =
    /((?:\p{Lu}[\p{L}.-]*|of|on|for|the|and)(?: (?:\p{Lu}[\p{L}.-]*|of|on|for|the|and)){0,9})$/u.exec(
      before,
    )?.[1];
  return body !== undefined &&
    /\b(?:Commission|Committee|Conference|Board|Assembly of|Environment|Programme|Organization|Parties)\b/.test(
      body,
    )
    ? null
    : speaking;
}
