import { superscript } from "@open-resolutions/core";
import {
  addSpace,
  type Block,
  cleanText,
  endOf,
  findingAt,
  finish,
  noWords,
  type ReadInput,
} from "@open-resolutions/draft/blocks";
import { addWords } from "../add-words.ts";
import { type LineEnd, lineEndOf, type Vocabulary } from "./line-ends.ts";
import { isSpaced, type LineWords } from "./page-lines.ts";
import type { PlacedLine } from "./placed-line.ts";

/** Lines as one block. What is doubtful, or set aside, is added to `read`. */
export function paragraphBlock(lines: readonly PlacedLine[], vocabulary: Vocabulary, read: ReadInput): Block {
  const words = noWords();
  let before: LineWords | undefined;
  let isItalic = false;
  const [first] = lines;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const end = next && lineEndOf(line.text, next.text, vocabulary);
    if (end?.isUnsure) read.findings.push(lineEndFinding(line, end.end));
    for (const [place, word] of line.words.entries()) {
      const isLast = place === line.words.length - 1;
      const numbers = word.isRaised || word.isSmall ? footnoteNumbers(word.text) : [];
      if (numbers.length > 0) {
        for (const number of numbers)
          words.markers.push({ number, offset: endOf(words), printed: superscript(number) });
        before = word;
        continue;
      }
      const clean = cleanText(word.text, () => ({ line: line.line, column: line.column }));
      // A font that does not say its characters has many of them: one finding for each line.
      if (!read.findings.some(({ code, line: at }) => code === "DRF014" && at === line.line))
        read.findings.push(...clean.findings.slice(0, 1));
      read.setAside.push(...clean.setAside);
      const isCut = isLast && end?.end === "without hyphen";
      const text = isCut ? clean.text.replace(/ ?[-\u2010\u2011\u00AD]$/, "") : clean.text;
      if (text === "" && isCut) continue;
      const spaced = before !== undefined && isSpaced(before, word);
      // The space between two words in italics is in italics too.
      if (spaced && isItalic && word.isItalic) addWords(words, ` ${text}`, true);
      else {
        if (spaced) addSpace(words);
        addWords(words, text, word.isItalic);
      }
      isItalic = word.isItalic;
      before = word;
    }
    before = undefined;
    if (end?.end !== "space") continue;
    if (isItalic && next?.words[0]?.isItalic) addWords(words, " ", true);
    else addSpace(words);
  }
  return { ...finish(words), line: first?.line ?? 1, column: first?.column ?? 1, apart: true };
}

/** The numbers of the footnotes that raised characters call: `3`, `3,4`, in old documents `3/`. */
function footnoteNumbers(text: string): number[] {
  if (!/^[0-9]{1,3}(?:[,\s]+[0-9]{1,3})*\/?$/.test(text)) return [];
  return text
    .replace("/", "")
    .split(/[,\s]+/)
    .map(Number);
}

function lineEndFinding({ line, column, text }: PlacedLine, end: LineEnd) {
  const last = text.replace(/ -$/, "-").split(" ").at(-1);
  const done = end === "without hyphen" ? "left out" : "kept";
  const message = text.endsWith(")")
    ? `"${last}" at the end of this line may have a space after it, or none; a space is drafted`
    : `the hyphen at the end of this line may belong to the word "${last}" or only to the line; it is ${done}`;
  return {
    ...findingAt(
      { line, column: column + Math.max(0, text.length - 1) },
      "DRF047",
      message,
      "compare with the official document",
    ),
  };
}
