import { furnitureIn } from "@open-resolutions/core";
import type { Block } from "../block.ts";
import type { SetAside } from "../set-aside.ts";

/** Takes page numbers, job numbers and lines away, and the symbol that each page repeats. */
export function setFurnitureAside(
  blocks: readonly Block[],
  symbol: string | undefined,
): { blocks: Block[]; setAside: SetAside[] } {
  const kept: Block[] = [];
  const setAside: SetAside[] = [];
  for (const block of blocks) {
    const isLine = block.role === undefined && block.apart;
    const reason = isLine ? furnitureIn(block.text, symbol) : undefined;
    if (reason === undefined) kept.push(block);
    else setAside.push({ line: block.line, text: block.text, reason });
  }
  return { blocks: kept, setAside };
}
