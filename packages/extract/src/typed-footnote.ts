import type { Block } from "@open-resolutions/draft/blocks";

/** A block that begins with a raised number is the text of a footnote that was typed; other blocks stay as they are. */
export function asFootnote(block: Block): Block {
  const [first, ...rest] = block.markers;
  if (!first || first.offset > 0 || block.text === "") return block;
  return { ...block, markers: rest, footnote: first.number, role: "footnote" };
}
