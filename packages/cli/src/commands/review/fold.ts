import { wrap } from "../../terminal/wrap.ts";
import type { ScreenOptions } from "./painted-text.ts";

/** Words in lines. */
export function fold(text: string, { width }: ScreenOptions): string[] {
  return wrap(text, width).map(({ start, end }) => text.slice(start, end));
}

/** Items in lines; an item is not cut unless it is wider than a line. */
export function foldItems(items: readonly string[], options: ScreenOptions): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 2 + item.length <= options.width)
      lines.splice(-1, 1, `${last}  ${item}`);
    else lines.push(item);
  }
  return lines.flatMap((line) => (line.length > options.width ? fold(line, options) : [line]));
}
