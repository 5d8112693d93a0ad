import type { Paragraph } from "@open-resolutions/schemas";
import { longestIncreasing } from "./longest-increasing.ts";

/**
 * The matched paragraphs that moved among the others: as few as explain the new order. Added and dropped paragraphs move
 * nothing. An item is compared with the items of its paragraph; it has moved when it is under another one.
 *
 * @param matches places in the older list by places in the newer one.
 * @returns places in the newer list.
 */
export function movedParagraphs(
  older: readonly Paragraph[],
  newer: readonly Paragraph[],
  matches: ReadonlyMap<number, number>,
): Set<number> {
  const newId = new Map([...matches].map(([at, was]) => [older[was]?.id, newer[at]?.id]));
  const moved = new Set<number>();
  const siblings = new Map<string | null, { at: number; was: number }[]>();
  for (const [at, { parent }] of newer.entries()) {
    const was = matches.get(at);
    if (was === undefined) continue;
    const olderParent = older[was]?.parent ?? null;
    const list = siblings.get(parent);
    if (parent !== (olderParent === null ? null : newId.get(olderParent))) moved.add(at);
    else if (list) list.push({ at, was });
    else siblings.set(parent, [{ at, was }]);
  }
  for (const list of siblings.values()) {
    const staying = longestIncreasing(list.map(({ was }) => was));
    for (const { at, was } of list) if (!staying.has(was)) moved.add(at);
  }
  return moved;
}
