import type { Block } from "../../block.ts";
import type { ReaderFinding } from "../../reader-finding.ts";
import type { Outline } from "../outline.ts";

/** Footnotes are called in paragraphs: a record has no place for a call in a title or a heading. */
export function lostCalls(masthead: readonly Block[], { divisions, closing }: Outline): ReaderFinding[] {
  const headings = divisions.flatMap(({ heading, formula }) => [heading, formula]);
  return [...masthead, ...headings, ...closing].flatMap((block) =>
    (block?.markers ?? []).map(({ number }) => ({
      code: "DRF008" as const,
      line: block?.line ?? 1,
      column: block?.column ?? 1,
      message: `footnote ${number} is called in a title or a heading, and the records can hold calls in paragraphs only`,
      hint: "the footnote is set aside; if the document calls it in a paragraph, put its number there in the input",
    })),
  );
}
