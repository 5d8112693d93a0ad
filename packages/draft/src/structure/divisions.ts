import { type Block, joinBlocks } from "../block.ts";
import { organOfFormula } from "../organ-names.ts";
import { type Body, type PendingHeading, report } from "./body.ts";
import { divide } from "./divide.ts";
import { expectsMore } from "./endings.ts";
import {
  annexHeading,
  type Heading,
  isAnnexAlone,
  isNamedAnnex,
  isNumberedHeading,
  plainHeading,
} from "./headings.ts";
import { expectsPersons, isListOfPersons } from "./lists-of-persons.ts";

/** Reads a block as a heading, when the text allows one here. */
export function headingOf(body: Body, block: Block, isDone: boolean): Heading | undefined {
  const { role, text, apart } = block;
  if (role === "annex") return annexHeading(text) ?? { kind: "annex" };
  if (isListOfPersons(text) && expectsPersons(body.current?.block.text ?? "")) return undefined;
  // Markup calls "Annex II" and "Annex to resolution 98 (2044)" a heading; "Attachment 1" may be inside an annex.
  const isAnnex = role === "heading" && /^(?:Annex|annex|ANNEX|Appendix|APPENDIX)\b|^Attachment$/.test(text);
  const marked = isAnnex ? annexHeading(text) : undefined;
  if (marked) return marked;
  if (role === "heading" || role === "number" || role === "title")
    return plainHeading(text) ?? { kind: "heading" };
  if (role === "preambular")
    return isHeadingOfPreamble(body, block, isDone) ? { kind: "heading" } : undefined;
  const isAnnexLine = isAnnexAlone(text) && !expectsMore(body.current?.block.text ?? "");
  const annex = annexHeading(text);
  const isDenseAnnex = body.isDense && (isAnnexLine || (annex !== undefined && isDone));
  if (role !== undefined || block.isRow || (!apart && !isDenseAnnex)) return undefined;
  // Nothing else is printed so, whatever is missing at the end of the paragraph before.
  if (annex && isAnnexLine) return annex;
  if (isNumberedHeading(text) && (isDone || body.isClosed || /^\p{L}{4,}\s/u.test(text)))
    return plainHeading(text) ?? { kind: "heading" };
  if (!(isDone || body.isClosed || body.pending.length > 0)) return undefined;
  if (annex) return annex;
  if (isTitleOfNumber(body, text)) return { kind: "heading" };
  const heading = plainHeading(text);
  return heading && !opensHere(body, text) ? heading : undefined;
}

/** The longest title of a section, in UTF-16 code units. */
const longestTitle = 600;

/** Whether a line comes after the number of a section, which is alone on the line above: its title, however long. */
function isTitleOfNumber(body: Body, text: string): boolean {
  const above = body.pending.at(-1);
  if (above?.heading.number === undefined || !/^[IVXLC]+\.?$|^[A-Z]\.?$/.test(above.block.text)) return false;
  return (
    text.length <= longestTitle && /^\p{Lu}/u.test(text) && !/[,;:.]$/.test(text) && !opensHere(body, text)
  );
}

/** The longest line of a preamble that can be a heading, in UTF-16 code units. */
const longestPreambleHeading = 90;

/** Whether markup calls a heading between the paragraphs of a preamble one of them: it ends with no comma. */
function isHeadingOfPreamble(body: Body, { text }: Block, isDone: boolean): boolean {
  return (
    isDone &&
    text.length <= longestPreambleHeading &&
    plainHeading(text) !== undefined &&
    !opensHere(body, text)
  );
}

/** Whether a text opens as a paragraph does. After the preamble a participle is a heading: "Reporting". */
function opensHere({ opening, section }: Body, text: string): boolean {
  const preambular = opening(text, "preambular");
  if (preambular === "known" || opening(text, "operative")) return true;
  return section === "preambular" && preambular === "likely";
}

/** The enacting formula: of the resolution, of a part of it, or of the draft that it recommends. */
export function takeFormula(body: Body, block: Block): void {
  if (opensPart(body)) {
    takePart(body, block);
  } else if (followsPreamble(body)) {
    takeLateFormula(body, block);
    return;
  } else if (body.paragraphs.length === 0 && body.formula === undefined) {
    flushHeadings(body);
    body.formula = block;
  } else if (body.inAnnex && isOwnFormula(body, block)) {
    takeFormulaOfAnnex(body, block);
    return;
  } else {
    if (block.role === undefined && !/[:”]$/.test(body.current?.block.text ?? "") && !heldQuotation(body))
      report(
        body,
        "DRF003",
        block,
        "a second enacting formula; what follows is drafted as a draft that the resolution recommends",
        "compare with the official document: it may be a part of the resolution, or another resolution",
      );
    divide(body, {
      kind: "draft",
      step: "draft",
      number: undefined,
      heading: heldHeading(body),
      formula: block,
    });
  }
  body.section = "preambular";
  body.isNumbered = body.numberedUnder.get(block) ?? false;
}

/** Whether a formula names the organ that adopts the resolution: in an annex, the text is one that it adopts itself. */
function isOwnFormula({ formula }: Body, { text }: Block): boolean {
  return formula !== undefined && organOfFormula(formula.text) === organOfFormula(text);
}

/** The formula of a declaration in an annex, at its last heading. */
function takeFormulaOfAnnex(body: Body, block: Block): void {
  const last = body.pending.at(-1);
  body.pending = body.pending.slice(0, -1);
  flushHeadings(body);
  const open = body.divisions.at(-1);
  if (last) divideByHeading(body, last, block);
  else if (open?.kind === "annex" && open.before === body.paragraphs.length) open.formula = block;
  else
    divide(body, {
      kind: "heading",
      step: undefined,
      number: undefined,
      heading: undefined,
      formula: block,
    });
  body.isDeclared = true;
}

/** A formula after the preamble opens the operative part: "Now, therefore, The General Assembly …". */
function takeLateFormula(body: Body, block: Block): void {
  report(
    body,
    "DRF003",
    block,
    "the enacting formula is printed after the preamble; it is drafted there",
    "compare with the official document: some early declarations are printed so",
  );
  flushHeadings(body);
  divide(body, { kind: "heading", step: undefined, number: undefined, heading: undefined, formula: block });
  body.current = undefined;
  body.section = "operative";
  body.isNumbered = body.numberedUnder.get(block) ?? false;
}

/** Words that open all numbered paragraphs below them are their heading. */
export function takeChapeau(body: Body, block: Block): void {
  report(
    body,
    "DRF004",
    block,
    "this line opens as an operative paragraph and has no number; it is drafted as a heading of the numbered paragraphs below",
    "compare with the official document, and add what it asks or decides to these paragraphs",
  );
  body.pending.push({ heading: { kind: "heading" }, block });
  body.isNumbered = true;
}

/** Whether a heading that waits is the letter of a part. */
function opensPart({ pending }: Body): boolean {
  return pending.some(({ heading }) => heading.kind === "part");
}

/** Opens a part of the resolution at the headings that wait. */
function takePart(body: Body, formula: Block | undefined): void {
  body.under = [];
  body.inAnnex = false;
  body.isClosed = false;
  const number = body.pending.find(({ heading }) => heading.kind === "part")?.heading.number ?? "";
  const step = `part-${number.toLowerCase()}`;
  divide(body, { kind: "part", step, number, heading: heldHeading(body), formula });
}

/** Opens the first part where its preamble begins without a formula, as in early declarations ("Whereas …"). */
export function openFirstPart(body: Body): void {
  if (body.paragraphs.length === 0 && body.formula === undefined && !body.inAnnex && opensPart(body))
    takePart(body, undefined);
}

/** Whether the paragraphs above are a preamble that no formula opened. */
function followsPreamble({ current, divisions, formula, section }: Body): boolean {
  if (section !== "preambular" || current?.section !== "preambular") return false;
  const division = divisions.findLast(({ step }) => step !== undefined);
  return division === undefined
    ? formula === undefined
    : division.kind === "part" && division.formula === undefined;
}

/** Whether a heading that waits opens a quotation. */
function heldQuotation({ pending }: Body): boolean {
  return pending.some(({ block }) => block.text.startsWith("“"));
}

/** The heading of an annex. */
export function takeAnnex(body: Body, heading: Heading, block: Block): void {
  flushHeadings(body);
  body.inAnnex = true;
  body.isDeclared = false;
  // Before the close an annex belongs to its part, or to the draft that is recommended; markup has annexes after all parts.
  const around = body.marksAnnexes ? /^draft/ : /^(?:draft|part)/;
  body.under = body.isClosed ? [] : body.under.filter((step) => around.test(step));
  // "Annex" alone may come before a close that a copy has at another place.
  body.isBeforeClose = !body.isClosed && block.role === "annex";
  body.isClosed = false;
  const { number } = heading;
  const step = number === undefined ? "annex" : `annex-${number.toLowerCase()}`;
  divide(body, {
    kind: "annex",
    step,
    number,
    heading: block.text === "" ? undefined : block,
    formula: undefined,
  });
  const [otherName] = /^(?:Appendix|Attachment|Enclosure)\b/i.exec(block.text) ?? [];
  if (otherName !== undefined)
    report(
      body,
      "DRF003",
      block,
      `"${otherName}" is drafted as an annex, and the ids and labels of its paragraphs say "annex"`,
      "compare with the official document: it may belong to the annex above it",
    );
}

/** Places the pending headings: they open a section if the numbers start again; if not, they go between the paragraphs. */
export function flushHeadings(body: Body, startsAnew = false): void {
  const held = body.pending;
  const last = held.at(-1);
  // "Designation Annex": only the numbers that start again below it show that it is no heading of the text above.
  if (startsAnew && !body.inAnnex && last && isNamedAnnex(last.block.text)) {
    body.pending = held.slice(0, -1);
    takeAnnex(body, { kind: "annex" }, last.block);
    return;
  }
  const opener = held.findLastIndex(({ block }) => body.annexSections.has(block));
  if (opener >= 0) {
    // The title of a section goes with its number; "A. Lamps" below "Part I" is a heading inside it.
    const inside = held.findIndex(({ block }, at) => at > opener && isNumberedHeading(block.text));
    const end = inside === -1 ? held.length : inside;
    for (const each of held.slice(0, opener)) divideByHeading(body, each);
    body.pending = held.slice(opener, end);
    const [first] = body.pending;
    openSection(body, first && body.annexSections.get(first.block));
    for (const each of held.slice(end)) divideByHeading(body, each);
    return;
  }
  const numbered = held.findLast(({ heading }) => heading.number !== undefined)?.heading;
  if (startsAnew || (numbered && body.restarts && !body.inAnnex)) {
    openSection(body, numbered?.number);
    return;
  }
  body.pending = [];
  for (const each of held) divideByHeading(body, each);
}

/** Opens a section at the headings that wait. @param number as printed; without one, sections are counted */
function openSection(body: Body, number: string | undefined): void {
  body.under = body.under.filter((step) => !step.startsWith("section-"));
  const path = [...body.under, "section"].join(".");
  const count = (body.steps.get(path) ?? 0) + 1;
  body.steps.set(path, count);
  const step = `section-${(number ?? String(count)).toLowerCase()}`;
  divide(body, { kind: "section", step, number, heading: heldHeading(body), formula: undefined });
}

/** Puts a heading between the paragraphs. */
function divideByHeading(body: Body, { heading: { number }, block }: PendingHeading, formula?: Block): void {
  divide(body, { kind: "heading", step: undefined, number, heading: block, formula });
}

/** Whether a section of an annex that waits begins with what comes next. */
export function opensSectionOfAnnex({ annexSections, pending }: Body): boolean {
  return pending.some(({ block }) => annexSections.has(block));
}

/** The pending headings as one. */
function heldHeading(body: Body): Block | undefined {
  const [first, ...rest] = body.pending.map(({ block }: PendingHeading) => block);
  body.pending = [];
  return first && rest.reduce(joinBlocks, first);
}
