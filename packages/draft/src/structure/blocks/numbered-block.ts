import { itemMark } from "@open-resolutions/core";
import { type Block, dropStart } from "../../block.ts";
import { type Body, isDone, type NumberForm, openParagraph, report, reportUnfinished } from "../body.ts";
import { flushHeadings, opensSectionOfAnnex } from "../divisions.ts";
import { expectsMore, namesNumber, startsInside } from "../endings.ts";

const paragraphNumbers: Record<NumberForm, RegExp> = {
  // "1.Decides" has lost its space; "5.A.2: lamps" is a number of another list.
  "1.": /^([1-9][0-9]{0,2})\.(?:[-–—]\s+|\s+|$|(?=\p{Lu}(?![.0-9])))/u,
  "(1)": /^\(([1-9][0-9]{0,2})\)(?:\s+|$)/,
  "1)": /^([1-9][0-9]{0,2})\)(?:\s+|$)/,
  "I.": /^([IVXL]{1,7})\.(?:[-–—]\s+|\s+)/,
};

/** The Roman numbers of paragraphs with their values. */
const romanNumbers = new Map(
  Array.from({ length: 89 }, (_, at) => [itemMark(2, at + 1).toUpperCase(), at + 1]),
);

const compare = "compare with the official document";

/** The number with which a text starts, and what comes after it. */
export function numberAtStart(
  text: string,
  form: NumberForm = "1.",
): { number: number; length: number } | undefined {
  const [front = "", printed = ""] = paragraphNumbers[form].exec(text) ?? [];
  const number = form === "I." ? romanNumbers.get(printed) : Number(printed);
  return number === undefined || number === 0 ? undefined : { number, length: front.length };
}

/** Takes a block that starts with the number of a paragraph; false when the number is part of a sentence. */
export function takeNumbered(body: Body, block: Block): boolean {
  const form = body.numberForm;
  const isItem = block.role === "heading" || body.numberedItems.has(block);
  const found = isItem ? undefined : (numberAtStart(block.text, form) ?? nextWithoutStop(body, block));
  if (!found) return false;
  const right = body.wrongNumbers.get(block);
  if (right === 0) {
    report(
      body,
      "DRF002",
      block,
      `the number ${found.number} comes after ${body.numbers.operative}, and the numbers go on without it; it is drafted as a word`,
      "compare with the official document: it may be the number of a footnote",
    );
    return false;
  }
  const number = right ?? found.number;
  const rest = dropStart(block, found.length);
  const goesOn = (body.inAnnex || body.section === "operative") && !opensSectionOfAnnex(body);
  const last = goesOn ? body.numbers.operative : 0;
  if (!isParagraph(body, block, rest, number, last)) return false;

  const isRestart = number === 1 && last > 0 && (body.pending.length > 0 || hasNumberOne(body));
  if (isRestart && body.pending.length === 0)
    report(
      body,
      "DRF002",
      block,
      "the numbers of the paragraphs start again from 1, without a heading",
      "if a heading is missing, add it to the input",
    );
  reportUnfinished(body, block);
  flushHeadings(body, isRestart);
  if (!isRestart && number === last + 1 && body.numbers.operative < last)
    report(
      body,
      "DRF002",
      block,
      `the number ${number} goes on from the section above, but the numbers start again under other headings; it is drafted in a section of its own`,
      "compare with the official document: the numbers may go on through all sections",
    );
  body.section = "operative";
  const given = !isRestart && number <= last ? last + 1 : number;
  if (right !== undefined)
    report(
      body,
      "DRF002",
      block,
      `the number ${found.number} comes after ${last}, and the numbers go on as if it were ${given}; the paragraph is drafted as ${given}`,
      compare,
    );
  else if (given !== number)
    report(
      body,
      "DRF002",
      block,
      `the number ${number} comes after ${last}; the paragraph is drafted as ${given}`,
      compare,
    );
  else if (!isRestart && number > last + 1) {
    report(
      body,
      "DRF002",
      block,
      `numbering jumps from ${last} to ${number}`,
      `a paragraph may be missing: ${compare}`,
    );
    if (body.current && last > 0)
      report(
        body,
        "DRF002",
        body.current.block,
        `the number of the next paragraph is ${number}: words of the paragraphs between may be in this one`,
        compare,
      );
  }
  body.numbers.operative = given;
  const printed = block.text.slice(0, found.length).trim();
  if (form === "1." && /^[0-9]+$/.test(printed))
    report(
      body,
      "DRF002",
      block,
      `the number ${printed} has no full stop; it is drafted as that of a paragraph`,
      compare,
    );
  openParagraph(body, {
    section: body.inAnnex ? "numbered" : "operative",
    number: given,
    items: [],
    mark: printed === `${given}.` ? undefined : printed.replace(/\s/g, ""),
    block: rest,
  });
  return true;
}

/** "7 Underlines …": the number of the next paragraph whose full stop the copy lacks, before a verb that opens one. */
function nextWithoutStop(
  { section, inAnnex, numbers, opening }: Body,
  { text, apart }: Block,
): { number: number; length: number } | undefined {
  if (section !== "operative" || inAnnex || !apart) return undefined;
  const [front = "", number] = /^([1-9][0-9]{0,2}) (?=\p{Lu})/u.exec(text) ?? [];
  const isNext = Number(number) === numbers.operative + 1;
  return isNext && opening(text.slice(front.length), "operative") === "known"
    ? { number: Number(number), length: front.length }
    : undefined;
}

/** Whether this division has its paragraph 1 already: if not, another 1 does not start the numbers again. */
function hasNumberOne({ paragraphs, under }: Body): boolean {
  for (let at = paragraphs.length - 1; at >= 0; at -= 1) {
    const paragraph = paragraphs[at];
    if (paragraph?.under !== under) return false;
    if (paragraph.section !== "preambular" && paragraph.number === 1) return true;
  }
  return false;
}

/** Whether a number at the start of a block is that of a paragraph: the next one, or one before the words of one. */
function isParagraph(body: Body, block: Block, rest: Block, number: number, last: number): boolean {
  const isLine = block.apart || (body.isDense && number === last + 1);
  const isCut = !isLine || startsInside(rest.text) || expectsMore(body.current?.block.text ?? "");
  const isNext = number === last + 1 && body.opening(rest.text, "operative") === "known";
  if (isNext && (block.apart || !namesNumber(body.current?.block.text ?? ""))) return true;
  if (block.role === undefined && !isDone(body) && isCut) return false;
  if (number === last + 1) return true;
  const begins =
    rest.text === "" ||
    block.role === "operative" ||
    (body.inAnnex ? /^[\p{Lu}“"‘(]/u.test(rest.text) : body.opening(rest.text, "operative") !== undefined);
  const isKnown = body.opening(rest.text, "operative") === "known";
  return begins && (number === 1 || (isDone(body) && (block.apart || (isKnown && number > last))));
}
