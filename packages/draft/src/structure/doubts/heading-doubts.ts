import type { Block } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import { firstWords } from "../../text/first-words.ts";
import type { OutlinedDivision } from "../body.ts";
import { annexHeading, isNumberedHeading } from "../headings.ts";

/** A heading longer than this may be a sentence. In UTF-16 code units. */
const longestSure = 90;

/** Words that a sentence has and a heading has not. */
const sentence =
  /\b(?:shall|should|must|will|would|may|can|is|are|was|were|has|have|had|which|that|who|whose|this|these|its|their)\b/;

/** Lines of a masthead. In the text they show that a second document begins. */
const ofMasthead = /^(?:Distr\.|Original: |(?:United Nations|General Assembly|Security Council)$)/;

const sayAll = "if it is part of a paragraph, join it to its paragraph in the input";

/**
 * Findings on lines without markup that were taken for headings, although they could be something else: long ones,
 * sentences, lines with digits, and those that come more than once. Also on a heading after all paragraphs: a web site
 * has some below its pages.
 */
export function headingDoubts(
  divisions: readonly OutlinedDivision[],
  title: string | undefined,
  paragraphs: number,
): ReaderFinding[] {
  const seen = new Map<string, number>();
  const annex = divisions.findIndex(({ kind }) => kind === "annex");
  const inBody = new Set(annex === -1 ? divisions : divisions.slice(0, annex));
  // One finding says it of a list of names after the last paragraph.
  const firstAfterAll = divisions.find(({ kind, before }) => kind === "heading" && before === paragraphs);
  const plain = divisions.flatMap((division) => {
    const { heading, kind } = division;
    const isLast = division === firstAfterAll;
    if (!heading || (heading.role !== undefined && !isLast) || heading.text === "") return [];
    const isTitle = inBody.has(division) && heading.text === title;
    return [{ heading, kind, isTitle, isLast }];
  });
  for (const { heading } of plain) seen.set(heading.text, (seen.get(heading.text) ?? 0) + 1);
  return plain.flatMap(({ heading, kind, isTitle, isLast }) => {
    const reason = isTitle
      ? "but is the title: perhaps the head of a page"
      : ((heading.role === undefined ? doubtOf(heading, kind, seen.get(heading.text) ?? 0) : undefined) ??
        (isLast ? "but no paragraph comes after it" : undefined));
    return reason === undefined
      ? []
      : [
          findingAt(
            heading,
            "DRF030",
            `"${firstWords(heading.text, 60)}" is drafted as a heading, ${reason}`,
            sayAll,
          ),
        ];
  });
}

function doubtOf({ text }: Block, kind: OutlinedDivision["kind"], times: number): string | undefined {
  if (kind === "annex" && annexHeading(text)) return undefined;
  // Words that open numbered paragraphs have a finding of their own.
  if (text.endsWith(":")) return undefined;
  if (kind === "part" || kind === "section" || kind === "draft") return undefined;
  if (times > 1) return `but comes ${times} times`;
  if (isNumberedHeading(text)) return text.length > longestSure * 2 ? "but is long" : undefined;
  if (text.length > longestSure) return "but is long";
  if (/[0-9]/.test(text)) return "but has digits";
  if (ofMasthead.test(text)) return "but is a line of a masthead";
  if (sentence.test(text)) return "but has the words of a sentence";
  if (/^[A-Z][a-z]+(?<!s)s (?:that|the|upon|its|all|with|also|Mr|Ms|as)\b/.test(text))
    return "but may open with a verb";
  if (/(?:^|\s)(?:and|or|of|the|to|in|by|for|with|a|an|on|at|from)$/.test(text))
    return "but ends inside a sentence";
  return undefined;
}
