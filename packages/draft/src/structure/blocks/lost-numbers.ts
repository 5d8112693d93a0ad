import { type Body, type OutlinedParagraph, report } from "../body.ts";

const compare = "compare with the official document";

/**
 * Reports paragraphs whose numbers a copy has lost: operative paragraphs without numbers where a division has more than one
 * (a single one is printed without a number), and those of an annex where other numbers are missing.
 */
export function reportLostNumbers(body: Body): void {
  const unnumbered = unnumberedOperative(body);
  for (const { number, block } of unnumbered)
    report(
      body,
      "DRF004",
      block,
      `this operative paragraph has no number; it is drafted as ${number}`,
      compare,
    );
  for (const { block } of unnumbered.length > 0 ? ofAnnexes(body) : inGaps(body))
    report(
      body,
      "DRF002",
      block,
      "this paragraph has no number, but other paragraphs of the text have lost theirs",
      compare,
    );
}

function unnumberedOperative({ paragraphs }: Body): OutlinedParagraph[] {
  const operative = paragraphs.filter(({ section, items }) => section === "operative" && items.length === 0);
  const counts = new Map<string, number>();
  for (const { under } of operative) counts.set(under.join("."), (counts.get(under.join(".")) ?? 0) + 1);
  return operative.filter(({ under, mark }) => mark === "none" && (counts.get(under.join(".")) ?? 0) > 1);
}

function ofAnnexes({ paragraphs }: Body): OutlinedParagraph[] {
  return paragraphs.filter(isUnnumbered);
}

/** The paragraphs of annexes without numbers that come where a number is missing: between 1 and 3. */
function inGaps({ paragraphs }: Body): OutlinedParagraph[] {
  const found: OutlinedParagraph[] = [];
  let last = 0;
  let between: OutlinedParagraph[] = [];
  for (const paragraph of paragraphs) {
    if (isUnnumbered(paragraph)) between.push(paragraph);
    if (paragraph.section !== "numbered" || paragraph.items.length > 0) continue;
    if (paragraph.number > last + 1) found.push(...between);
    last = paragraph.number;
    between = [];
  }
  return found;
}

function isUnnumbered({ section, items, block }: OutlinedParagraph): boolean {
  return section === "unnumbered" && items.length === 0 && block.role === undefined;
}
