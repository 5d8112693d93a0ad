import { superscript } from "./numerals.ts";

/** A mark to be inserted into a text at an offset. */
interface Insertion {
  at: number;
  text: string;
}

/** A text as the source prints it: asterisks around what is in italics, superscript footnote markers in place. */
export function printMarkup(
  text: string,
  emphasis: readonly { start: number; end: number }[],
  footnotes: readonly { offset: number; number: number }[] = [],
): string {
  const insertions: Insertion[] = [
    ...emphasis.flatMap(({ start, end }) => [
      { at: start, text: "*" },
      { at: end, text: "*" },
    ]),
    ...footnotes.map(({ offset, number }) => ({ at: offset, text: superscript(number) })),
  ].sort((a, b) => a.at - b.at);
  let printed = "";
  let from = 0;
  for (const insertion of insertions) {
    printed += text.slice(from, insertion.at) + insertion.text;
    from = insertion.at;
  }
  return printed + text.slice(from);
}
