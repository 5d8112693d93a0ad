import type { Block } from "../../block.ts";
import { asOne, findingAt, gathered, type ReaderFinding } from "../../reader-finding.ts";
import type { Body } from "../body.ts";
import { startsInside } from "../endings.ts";
import { lengthOf, lengthOfFirstWord } from "./wrapped-width.ts";

/** So many lines that go on inside a sentence after a blank line are no coincidence. */
const fewest = 10;

/** Lines are wrapped at fewer characters than this, in UTF-16 code units. */
const widest = 160;

/** This part of the lines comes after a blank line. */
const mostApart = 0.95;

/** All but this part of the lines are no longer than the width up to which they are filled. */
const longer = 0.05;

/** What says that a block after a blank line is read as the rest of the paragraph before it. */
const ofSpacing: ReadonlySet<string> = new Set(["DRF003", "DRF031", "DRF036"]);

/**
 * The findings on a body, with one for all places at which a line goes on after a blank line, where the text has a blank
 * line after each of its lines. Where the line before has room for the next word, the place keeps its own finding. What
 * begins in such a text without a number after a line that fills the width may go on with the sentences above it.
 */
export function joinSpacingDoubts(
  blocks: readonly Block[],
  { findings, paragraphs, divisions }: Pick<Body, "findings" | "paragraphs" | "divisions">,
): ReaderFinding[] {
  const lines = blocks.filter(({ role, isRow }) => !role && !isRow);
  const inside = lines.filter(({ apart, text }) => apart && startsInside(text));
  const apart = lines.filter((line) => line.apart);
  if (apart.length < lines.length * mostApart) return [...findings];
  const lengths = lines.map(lengthOf).toSorted((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length * longer)] ?? 0;
  const full = new Set(
    lines.flatMap((line, at) => {
      const before = lines[at - 1];
      return before && lengthOf(before) + 1 + lengthOfFirstWord(line) > width ? [line.line] : [];
    }),
  );
  const mayGoOnAt = (block: Block | undefined) =>
    block?.printed && width < widest && inside.length > 0 && full.has(block.line) ? [mayGoOn(block)] : [];
  const doubts = [
    ...paragraphs.flatMap(({ section, block }) => (section === "unnumbered" ? mayGoOnAt(block) : [])),
    ...gathered(divisions.flatMap(({ kind, heading }) => (kind === "heading" ? mayGoOnAt(heading) : []))),
  ];
  if (inside.length < fewest) return [...findings, ...doubts];
  const isOfSpacing = ({ code, line }: ReaderFinding) => ofSpacing.has(code) && full.has(line);
  return [
    ...findings.filter((finding) => !isOfSpacing(finding)),
    ...doubts,
    ...asOne(findings.filter(isOfSpacing), {
      code: "DRF031",
      message:
        "blank lines come between all lines of this text; lines that fill its width are joined to the next",
      hint: "compare with the official document, or remove the blank lines inside paragraphs",
    }),
  ];
}

function mayGoOn(block: Block): ReaderFinding {
  return findingAt(
    block,
    "DRF031",
    "the line before this one fills the width of a text with blank lines between its lines; this line is drafted as the beginning of a paragraph or a heading of its own",
    "compare with the official document: it may be the rest of the paragraph or the footnote before",
  );
}
