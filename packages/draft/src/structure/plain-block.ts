import { type Block, joinBlocks, mayJoin } from "../block.ts";
import { type Body, isDone, openParagraph, report, tooLong } from "./body.ts";
import { flushHeadings } from "./divisions.ts";
import { startsInside } from "./endings.ts";

/** Takes a block without number and mark: a paragraph, or the rest of the one before. */
export function takePlain(body: Body, block: Block): void {
  const { current } = body;
  if (current && !isParagraph(body, block)) {
    flushHeadings(body);
    if (!mayJoin(current.block, block)) {
      tooLong(body, block);
      return;
    }
    if (isDone(body) && block.apart && !startsInside(block.text))
      report(
        body,
        "DRF003",
        block,
        "this block has neither a number nor a mark; it is drafted as the end of the paragraph before it",
        "compare with the official document: it may be a heading, a table or a quotation",
      );
    current.block = joinBlocks(current.block, block);
    return;
  }
  const section = sectionOf(body, block);
  // A section with a preamble of its own starts its numbers again.
  flushHeadings(body, section === "preambular" && body.section === "operative");
  const kind = section === "operative" ? "operative" : section === "preambular" ? "preambular" : "unnumbered";
  if (section !== "unnumbered") body.section = section;
  body.numbers[kind] += 1;
  const number = body.numbers[kind];
  const mark = section === "operative" ? "none" : undefined;
  if (mark)
    report(
      body,
      "DRF004",
      block,
      `this operative paragraph has no number; it is drafted as ${number}`,
      "compare with the official document",
    );
  openParagraph(body, { section, number, items: [], mark, block });
}

function sectionOf(
  { inAnnex, isNumbered, opening, section }: Body,
  { text, role }: Block,
): "preambular" | "operative" | "unnumbered" {
  if (inAnnex) return "unnumbered";
  if (role === "preambular" || isNumbered) return "preambular";
  const isThirdPerson = opening(text, "operative") === "known" && opening(text, "preambular") !== "known";
  return isThirdPerson || (section === "operative" && opening(text, "preambular") !== "known")
    ? "operative"
    : "preambular";
}

/** Whether a block is a paragraph of its own, and does not go on with the one before. */
function isParagraph(body: Body, { text, role, apart }: Block): boolean {
  if (role === "preambular") return true;
  const done = isDone(body);
  if (body.inAnnex)
    return role !== undefined || (apart && (done || body.pending.length > 0) && !startsInside(text));
  const opening = body.opening(text, "preambular") ?? body.opening(text, "operative");
  if (body.section === "operative") {
    const opensSection = body.pending.some(({ heading }) => heading.number !== undefined);
    return (
      opening === "known" && (opensSection || (apart && done && !body.isNumbered && body.lists.length === 0))
    );
  }
  // What opens with a known phrase is a paragraph even where the one before lacks its comma.
  if (apart && opening === "known") return true;
  return done && !startsInside(text) && (opening !== undefined || (apart && body.isWhole));
}
