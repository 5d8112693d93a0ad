import { type Block, dropStart } from "../block.ts";
import { organAlone } from "../organ-names.ts";
import { datePattern } from "./dates.ts";
import { sessionIn } from "./session.ts";

/** What begins the right half of a line of a masthead, with the space before it. */
const right = new RegExp(
  String.raw`(?<=^United Nations) (?=[A-Z]+/\S)| (?=Distr(?:\.|ibution)|Original ?:|[ASE]/(?:RES|HRC)/|Agenda items? [0-9]|${datePattern}$)`,
  "g",
);
const distribution = /^Distr(?:\.|ibution)? ?: ?[A-Za-z]+$/;

/**
 * Divides the lines of a masthead in which a program put the left and the right half side by side, with one space between:
 * "General Assembly Distr.: General", "United Nations A/RES/98/1". Each half must be a line of its own.
 */
export function divideHalves(blocks: readonly Block[]): { blocks: Block[]; isRepaired: boolean } {
  const divided = blocks.flatMap(halvesOf);
  return { blocks: divided, isRepaired: divided.length > blocks.length };
}

function halvesOf(block: Block): Block[] {
  for (const { index } of block.text.matchAll(right)) {
    const left = block.text.slice(0, index);
    if (!isLine(left)) continue;
    const first = {
      ...block,
      text: left,
      italics: block.italics.filter(({ end }) => end <= index),
      markers: block.markers.filter(({ offset }) => offset <= index),
    };
    return [first, ...halvesOf(dropStart(block, index))];
  }
  return [block];
}

function isLine(text: string): boolean {
  return (
    /^United Nations$/i.test(text) ||
    organAlone(text) !== undefined ||
    sessionIn(text) !== undefined ||
    distribution.test(text)
  );
}
