import type { Quoter } from "@open-resolutions/core";

/**
 * The words after which a footnote is called: the last one before the marker. At the start of a text nothing can be
 * quoted.
 */
export function quoteBefore(text: string, offset: number, quote: Quoter): ReturnType<Quoter> {
  let end = Math.min(offset, text.length);
  while (end > 0 && text.charAt(end - 1) === " ") end -= 1;
  return end === 0 ? undefined : quote({ start: text.lastIndexOf(" ", end - 1) + 1, end });
}
