import { groupBy } from "@open-resolutions/core";
import type { Mandate, Paragraph } from "@open-resolutions/schemas";
import { pairAlike, weighTexts } from "./likeness.ts";

/** A mandate and the paragraph that gives it. */
export interface PlacedMandate {
  /** Id of the paragraph. */
  paragraph: string;
  /** Label of the paragraph. */
  label: string;
  mandate: Mandate;
}

/** The mandates of two resolutions. */
export interface MandateChanges {
  /**
   * Given by both: of the same type, to the same assignees, for the same recipients, in similar words or in paragraphs of
   * which the newer repeats or revises the older.
   */
  renewed: { older: PlacedMandate; newer: PlacedMandate }[];
  /** Given only by the newer resolution. */
  new: PlacedMandate[];
  /** Given only by the older resolution. */
  ended: PlacedMandate[];
}

/**
 * Compares the mandates of two resolutions, each list in the order of the text.
 *
 * @param matches places in the older list of paragraphs by places in the newer one.
 */
export function compareMandates(
  older: readonly Paragraph[],
  newer: readonly Paragraph[],
  matches: ReadonlyMap<number, number>,
): MandateChanges {
  const [before, after] = [mandatesOf(older), mandatesOf(newer)];
  const originOf = new Map(
    [...matches].map(([at, was]): [string | undefined, string | undefined] => [
      newer[at]?.id,
      older[was]?.id,
    ]),
  );
  const renewed = pairMandates(before, after, originOf);
  const again = new Set(renewed.values());
  return {
    renewed: after.flatMap((newer) => {
      const older = renewed.get(newer);
      return older ? [{ older, newer }] : [];
    }),
    new: after.filter((placed) => !renewed.has(placed)),
    ended: before.filter((placed) => !again.has(placed)),
  };
}

/**
 * The mandates of the older resolution by those of the newer that renew them: those in similar words first, then those
 * whose words were changed in a paragraph that was revised.
 *
 * @param originOf ids of older paragraphs by those of the newer ones that repeat or revise them.
 */
function pairMandates(
  before: readonly PlacedMandate[],
  after: readonly PlacedMandate[],
  originOf: ReadonlyMap<string | undefined, string | undefined>,
): Map<PlacedMandate, PlacedMandate> {
  const all = [...before, ...after];
  const texts = weighTexts(all.map(({ mandate }) => mandate.quote));
  const weighed = new Map(texts.map((text, place) => [all[place], text]));
  const textsOf = (list: readonly PlacedMandate[]) => list.flatMap((placed) => weighed.get(placed) ?? []);
  const olderGroups = groupsOf(before);
  const pairs = new Map<PlacedMandate, PlacedMandate>();
  for (const [key, newer] of groupsOf(after)) {
    const older = olderGroups.get(key) ?? [];
    for (const [was, at] of pairAlike(textsOf(older), textsOf(newer))) {
      const [olderOne, newerOne] = [older[was], newer[at]];
      if (olderOne && newerOne) pairs.set(newerOne, olderOne);
    }
    const taken = new Set(pairs.values());
    for (const newerOne of newer.filter((placed) => !pairs.has(placed))) {
      const from = originOf.get(newerOne.paragraph);
      const olderOne = older.find((placed) => placed.paragraph === from && !taken.has(placed));
      if (!olderOne) continue;
      taken.add(olderOne);
      pairs.set(newerOne, olderOne);
    }
  }
  return pairs;
}

function mandatesOf(paragraphs: readonly Paragraph[]): PlacedMandate[] {
  return paragraphs.flatMap(({ id, label, mandates }) =>
    mandates.map((mandate) => ({ paragraph: id, label, mandate })),
  );
}

/** Groups mandates by the fields that a renewed mandate must share: type, assignees and recipients. */
function groupsOf(mandates: readonly PlacedMandate[]): Map<string, PlacedMandate[]> {
  return groupBy(mandates, ({ mandate: { type, assignees, recipients } }) =>
    [type, ...assignees.toSorted(), "for", ...recipients.toSorted()].join(" "),
  );
}
