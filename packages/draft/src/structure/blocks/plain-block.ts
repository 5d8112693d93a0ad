import { type Block, mayJoin } from "../../block.ts";
import { type Body, goOn, isDone, type OutlinedParagraph, openParagraph, report, tooLong } from "../body.ts";
import { flushHeadings, openFirstPart } from "../divisions.ts";
import { expectsMore, looksOperative, startsInside } from "../endings.ts";
import { expectsPersons, isListOfPersons } from "../lists-of-persons.ts";
import { markAtStart } from "../marks.ts";

/** Takes a block without number and mark: a paragraph, or the rest of the one before. */
export function takePlain(body: Body, block: Block): void {
  const { current } = body;
  const goesOn = current !== undefined && !isParagraph(body, block);
  const opensUnderHeading = goesOn && isUnderHeading(body, block);
  if (goesOn && !opensUnderHeading) {
    const done = isDone(body);
    keepHeadingsAsWords(body, current);
    if (!mayJoin(current.block, block)) {
      tooLong(body, block);
      return;
    }
    const isListed = expectsPersons(current.block.text) && isListOfPersons(block.text);
    if (done && block.apart && !startsInside(block.text) && !isListed)
      report(
        body,
        "DRF003",
        block,
        "this block has neither a number nor a mark; it is drafted as the end of the paragraph before it",
        "compare with the official document: it may be a heading, a table or a quotation",
      );
    else if (
      block.role === undefined &&
      block.apart &&
      !isListed &&
      !startsInside(block.text) &&
      mayStandAlone(body, block.text)
    )
      report(
        body,
        "DRF031",
        block,
        "the paragraph before is not at its end, and this block starts with a capital; it is drafted as part of that paragraph",
        "compare with the official document: it may be a heading or a paragraph of its own",
      );
    reportMark(body, block);
    goOn(body, current, block);
    return;
  }
  if (opensUnderHeading)
    report(
      body,
      "DRF003",
      block,
      "this block has neither a number nor a mark; it is drafted as a paragraph of its own, because a heading is above it",
      "compare with the official document: it may be an article of an annexed text",
    );
  const section = sectionOf(body, block);
  if (section === "unnumbered" && current && block.startsPage && body.pending.length === 0)
    report(
      body,
      "DRF031",
      block,
      "a page begins here; this block without a number is drafted as a paragraph of its own",
      "compare with the official document: it may be the rest of the paragraph before",
    );
  if (section === "unnumbered" && current && body.isDense && !block.apart)
    report(
      body,
      "DRF031",
      block,
      "no blank line comes before this block of an annex; it is drafted as a paragraph of its own",
      "compare with the official document: it may be the rest of the paragraph before",
    );
  if (section === "preambular") openFirstPart(body);
  const opensUnnumbered = section === "preambular" && body.isNumbered && opensOperative(body, block);
  // A section with a preamble of its own starts its numbers again.
  const startsAnew = section === "preambular" && body.section === "operative";
  if (startsAnew && body.pending.length === 0)
    report(
      body,
      "DRF002",
      block,
      "this paragraph opens as a preambular one below operative paragraphs, without a heading; it is drafted in a section of its own",
      "if a heading is missing, add it to the input",
    );
  flushHeadings(body, startsAnew);
  const kind = section === "operative" ? "operative" : section === "preambular" ? "preambular" : "unnumbered";
  if (section !== "unnumbered") body.section = section;
  body.numbers[kind] += 1;
  const number = body.numbers[kind];
  if (opensUnnumbered)
    report(
      body,
      "DRF004",
      block,
      `this paragraph opens as an operative one, but has no number; it is drafted as preambular paragraph ${number}`,
      "compare with the official document: its number may be missing",
    );
  const mark = section === "operative" ? "none" : undefined;
  openParagraph(body, { section, number, items: [], mark, block });
}

/** Whether a block without number stands below a heading where no operative paragraph has a number, as an article does. */
function isUnderHeading(body: Body, { role, apart, text }: Block): boolean {
  const { current, inAnnex, section, isNumbered, pending } = body;
  // What follows "the following:" belongs to it.
  if (current?.block.text.endsWith(":")) return false;
  if (inAnnex || section !== "operative" || isNumbered || role !== undefined || pending.length === 0)
    return false;
  return apart && isDone(body) && !startsInside(text);
}

/** The lines that wait as headings are words of the paragraph when this goes on after them: no record may change the order. */
function keepHeadingsAsWords(body: Body, current: OutlinedParagraph): void {
  const [first] = body.pending;
  if (first)
    report(
      body,
      "DRF031",
      first.block,
      "this line looks like a heading, but the paragraph before it goes on below; it is drafted as words of that paragraph",
      "compare with the official document: it may be a heading, and the words below it a paragraph of their own",
    );
  for (const { block } of body.pending) goOn(body, current, block);
  body.pending = [];
}

/** Reports the mark of an item at the start of a line that is joined to a paragraph without marks in its sentences. */
function reportMark(body: Body, block: Block): void {
  const mark = markAtStart(block.text);
  if (!mark || block.role !== undefined) return;
  // A line may begin with a dash of its sentence.
  const isSign = mark.printed === mark.form;
  if (isSign && !block.apart) return;
  if (
    !block.apart &&
    !body.listed.has(block) &&
    /(?:^|\s)\(?[a-z0-9]{1,4}\)\s/.test(body.current?.block.text ?? "")
  )
    return;
  report(
    body,
    "DRF031",
    block,
    `${mark.printed} begins this line, but is drafted as words of the paragraph before it`,
    "compare with the official document: it may be the mark of an item",
  );
}

/** Whether a block after an unfinished paragraph may be a heading or a paragraph of its own. */
function mayStandAlone({ current }: Body, text: string): boolean {
  const before = current?.block.text ?? "";
  // A number or a mark that stands alone in its block has its words in the next one.
  return before !== "" && !expectsMore(before) && /^[\p{Lu}“"]/u.test(text);
}

/** Whether a block without number opens as only operative paragraphs do. */
function opensOperative({ opening }: Body, { text, role }: Block): boolean {
  if (role !== undefined) return false;
  const [operative, preambular] = [opening(text, "operative"), opening(text, "preambular")];
  return preambular === undefined && (operative === "known" || looksOperative(text));
}

function sectionOf(
  { inAnnex, isNumbered, opening, section, pending }: Body,
  { text, role }: Block,
): "preambular" | "operative" | "unnumbered" {
  if (inAnnex) return "unnumbered";
  if (role === "preambular" || isNumbered) return "preambular";
  // "Noting the dark, requests light;" has the end of an operative paragraph.
  if (section === "operative" && pending.length === 0 && /[.;]$/.test(text)) return "operative";
  // After "The Security Council" on the same line the first paragraph has no capital.
  const words = text.charAt(0).toUpperCase() + text.slice(1);
  const isThirdPerson =
    opening(words, "preambular") !== "known" &&
    (opening(words, "operative") === "known" || looksOperative(text));
  return isThirdPerson || (section === "operative" && opening(words, "preambular") !== "known")
    ? "operative"
    : "preambular";
}

/** Whether a block in an annex is the next paragraph of a preamble or a declaration there: after a comma, with an opening phrase. */
function opensAfterComma({ current, isDeclared, isWhole, opening }: Body, text: string): boolean {
  if (current === undefined || !/,$/.test(current.block.text)) return false;
  if (opening(text, "preambular") === "known") return true;
  return isDeclared && (isWhole || opening(text, "operative") === "known") && !markAtStart(text);
}

/** Whether a block goes on a list that began with the first words of a numbered paragraph: "(b) …" after "5. (a) …". */
function goesOnList({ current, pending }: Body, text: string): boolean {
  if (current?.section !== "numbered" || pending.length > 0) return false;
  const [first, mark] = [markAtStart(current.block.text), markAtStart(text)];
  return first?.form === "()" && mark?.form === "()";
}

/** Whether a block of an annex without blank lines begins a paragraph: with an opening phrase, or the mark of a list. */
function beginsDense({ isDense, listed, opening }: Body, block: Block): boolean {
  const { text } = block;
  const opens = opening(text, "preambular") === "known" || opening(text, "operative") === "known";
  return isDense && (opens || listed.has(block));
}

/** Whether a block is a paragraph of its own, and does not go on with the one before. */
function isParagraph(body: Body, block: Block): boolean {
  const { text, role, apart } = block;
  if (role === "preambular") return true;
  const done = isDone(body);
  if (body.inAnnex)
    return (
      role !== undefined ||
      ((apart || beginsDense(body, block)) &&
        (done || body.pending.length > 0 || opensAfterComma(body, text)) &&
        !startsInside(text) &&
        !goesOnList(body, text))
    );
  const opening = body.opening(text, "preambular") ?? body.opening(text, "operative");
  if (body.section === "operative") {
    // A heading and a preamble below it begin a section.
    const opensSection =
      body.pending.some(({ heading }) => heading.number !== undefined) ||
      (body.pending.length > 0 && text.endsWith(",") && body.opening(text, "preambular") === "known");
    return opening === "known" && (opensSection || ((apart || body.isDense) && done && !body.isNumbered));
  }
  // What opens with a known phrase is a paragraph even where the one before lacks its comma.
  if (apart && opening === "known") return true;
  if (apart && done && (looksOperative(text) || /^(?:Whereas|Now,? therefore)\b/i.test(text))) return true;
  return done && !startsInside(text) && (opening !== undefined || (apart && body.isWhole));
}
