import { type Block, mayJoin } from "../../block.ts";
import { type Body, goOn, type OutlinedParagraph, openParagraph, report, tooLong } from "../body.ts";
import { flushHeadings } from "../divisions.ts";

/** Takes a row of a table: part of the text, because records have no tables. In an annex a table is a paragraph of its own. */
export function takeRow(body: Body, block: Block): void {
  const { current } = body;
  if (!body.inTable)
    report(
      body,
      "DRF037",
      block,
      "a table begins here; it is drafted as text, row by row",
      "records have no tables: keep what the text needs",
    );
  if (current && (body.inTable || !body.inAnnex)) {
    takeCaptions(body, current);
    if (mayJoin(current.block, block)) goOn(body, current, block);
    else tooLong(body, block);
  } else {
    flushHeadings(body);
    const section = body.inAnnex ? "unnumbered" : "preambular";
    body.numbers[section] += 1;
    openParagraph(body, { section, number: body.numbers[section], items: [], mark: undefined, block });
  }
  body.inTable = true;
}

/** The headings right above a table inside a paragraph are its captions: after the table they would be at another place. */
function takeCaptions(body: Body, paragraph: OutlinedParagraph): void {
  if (body.restarts) {
    flushHeadings(body);
    return;
  }
  for (const { block } of body.pending) goOn(body, paragraph, block);
  body.pending = [];
}
