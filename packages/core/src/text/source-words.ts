/** A word of a source text: as printed, with the UTF-16 offset at which it stands. */
export interface SourceWord {
  text: string;
  offset: number;
}

/** The words of a source in two streams, in order: the document, and the footnote blocks that interrupt it. */
export interface SourceWords {
  body: SourceWord[];
  footnotes: SourceWord[];
}

/**
 * The lines of a source in two streams, in order, without the white space around them: the document, and the footnote
 * blocks that interrupt it. A block ends at a blank line; it is a footnote when it starts with a superscript number.
 */
export function sourceLines(text: string): { body: string[]; footnotes: string[] } {
  const lines = { body: [] as string[], footnotes: [] as string[] };
  let stream: string[] | undefined;
  for (const line of text.split("\n")) {
    const words = line.trim();
    if (words === "") stream = undefined;
    else {
      stream ??= footnoteMark.test(words) ? lines.footnotes : lines.body;
      stream.push(words);
    }
  }
  return lines;
}

const footnoteMark = /^[⁰¹²³⁴-⁹]/;

/**
 * Splits a document as received into words. Page breaks are nothing but white space. A block that starts with a
 * superscript number is a footnote. Links that lead nowhere, as converters leave them (`[72/284](#)`), are
 * reduced to their words.
 */
export function sourceWords(text: string): SourceWords {
  const words: SourceWords = { body: [], footnotes: [] };
  let stream: SourceWord[] | undefined;
  let offset = 0;
  for (const line of text.split("\n")) {
    const inLine = [...line.matchAll(/\S+/g)];
    const first = inLine[0]?.[0];
    if (first === undefined) stream = undefined;
    else stream ??= footnoteMark.test(first) ? words.footnotes : words.body;
    for (const word of inLine) {
      stream?.push({ text: word[0].replace(/\[([^[\]]*)\]\(#\)/g, "$1"), offset: offset + word.index });
    }
    offset += line.length + 1;
  }
  return words;
}
