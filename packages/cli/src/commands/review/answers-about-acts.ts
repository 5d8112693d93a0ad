import { quotationFinder } from "@open-resolutions/core";
import type { TextDoubt } from "@open-resolutions/draft";
import type { AuthoredMandate, AuthoredParagraph } from "@open-resolutions/schemas";

/** What a doubt about an act asks, by its rule; every other rule asks who must do it. */
const asks: Readonly<Record<string, "what" | "when">> = { DRF027: "what", DRF028: "when" };

/**
 * Whether a person has said who is asked to do what by when, or has removed the act.
 *
 * @param own the paragraph with the items below it, as a person has decided
 * @param drafted the same as a program drafts it
 */
export function isActAnswered(
  { act = "", code }: Pick<TextDoubt, "act" | "code">,
  own: readonly AuthoredParagraph[],
  drafted: readonly AuthoredParagraph[],
): boolean {
  const asked = mandatesOfActs(act, own);
  if (asked.length === 0) return true;
  const proposed = mandatesOfActs(act, drafted);
  // Acts with the same words are one doubt: each must have an answer, unless the program has understood it.
  if (asks[code] === "what")
    return asked.every((mandates, at) => mandates.some(isConfirmed) || (proposed[at]?.length ?? 0) > 0);
  if (asks[code] === "when") {
    const known = new Set(proposed.flat().flatMap(timesOf));
    return asked.flat().some((one) => isConfirmed(one) && timesOf(one).some((time) => !known.has(time)));
  }
  const all = asked.flat();
  return all.length > 0 && all.every((one) => isConfirmed(one) && one.assignees.length > 0);
}

/**
 * The mandates of each act with some words: they come after it, and before the next act. The last act of a paragraph has
 * those of the items too, unless these have acts of their own.
 */
function mandatesOfActs(
  words: string,
  [paragraph, ...items]: readonly AuthoredParagraph[],
): AuthoredMandate[][] {
  if (!paragraph) return [];
  const { text, acts = [], mandates = [] } = paragraph;
  const find = quotationFinder(text);
  const placed = acts
    .map(({ quote, occurrence }) => ({ quote, start: find(quote, occurrence)?.start ?? 0 }))
    .sort((a, b) => a.start - b.start);
  return placed.flatMap(({ quote, start }, at) => {
    if (quote !== words) return [];
    const end = placed[at + 1]?.start;
    const within = mandates.filter((mandate) => {
      const place = find(mandate.quote, mandate.occurrence)?.start ?? text.length;
      return place >= start && (end === undefined || place < end);
    });
    return [[...within, ...(end === undefined ? items.flatMap(mandatesWithoutAct) : [])]];
  });
}

function mandatesWithoutAct({ acts = [], mandates = [] }: AuthoredParagraph): AuthoredMandate[] {
  return acts.length === 0 ? mandates : [];
}

function isConfirmed({ method }: AuthoredMandate): boolean {
  return method === undefined;
}

/** The words of each time of a mandate, and of how often it must be done. */
function timesOf({ due = [], frequency }: AuthoredMandate): string[] {
  const often = frequency === undefined ? [] : [`often ${frequency.quote ?? ""}`];
  return [...due.map(({ quote, occurrence = 1 }) => `due ${occurrence} ${quote}`), ...often];
}
