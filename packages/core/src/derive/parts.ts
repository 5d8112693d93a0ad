import type { AuthoredParagraph, AuthoredPart } from "@open-resolutions/schemas";
import type { Span } from "../text/anchor.ts";
import { spanOf } from "./spans.ts";

/** The parts of a paragraph: each runs from its mark to the next, or to the end of the text. */
export function deriveParts({
  id,
  text,
  parts = [],
}: AuthoredParagraph): (AuthoredPart & Span & { id: string })[] {
  const starts = parts.map(({ mark, occurrence }) => spanOf(text, mark, occurrence).start);
  return parts.map((part, index) => {
    const start = starts[index] ?? 0;
    const end = start + text.slice(start, starts[index + 1]).trimEnd().length;
    return { ...part, id: `${id}.${part.mark.slice(1, -1)}`, start, end };
  });
}
