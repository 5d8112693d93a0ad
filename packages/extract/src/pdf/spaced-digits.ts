import type { PlacedPage } from "./placed-line.ts";

/** The digits of a number, with spaces between them. */
const spacedDigits = /^[0-9](?: [0-9]){1,2}\/?$/;

/**
 * The pages with the digits of raised numbers together, where the document spaces its letters: "1 0" at the start of a
 * footnote is the number 10, for a footnote begins with one number only.
 */
export function joinDigits(pages: readonly PlacedPage[]): readonly PlacedPage[] {
  const isSpacedOut = pages.some(({ lines }) =>
    lines.some(({ words: [first, next] }) => first?.isRaised && next && spacedDigits.test(first.text)),
  );
  if (!isSpacedOut) return pages;
  return pages.map((page) => ({
    ...page,
    lines: page.lines.map((line) => ({
      ...line,
      words: line.words.map((word) =>
        word.isRaised && spacedDigits.test(word.text)
          ? { ...word, text: word.text.replaceAll(" ", "") }
          : word,
      ),
    })),
  }));
}
