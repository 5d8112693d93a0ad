import { organOf, parseSymbol } from "@open-resolutions/symbols";
import type { Block } from "../block.ts";
import { joinAdoption } from "../masthead/adoption-line.ts";
import { furtherResolutions, otherDocument } from "../masthead/document-form.ts";
import { divideHalves } from "../masthead/halves.ts";
import { dateAdoption, type Identity, identify, titleMissing } from "../masthead/identify.ts";
import type { Masthead } from "../masthead/masthead.ts";
import { readNumberLines } from "../masthead/number-lines.ts";
import { adoptionLine } from "../masthead/printed-adoption.ts";
import { type Closing, readClosing } from "../masthead/read-closing.ts";
import { readMasthead } from "../masthead/read-masthead.ts";
import { organOfFormula } from "../organ-names.ts";
import type { ReadInput } from "../read-input.ts";
import { findingAt, gatheredAlike, type ReaderFinding } from "../reader-finding.ts";
import type { SetAside } from "../set-aside.ts";
import { letterCase } from "./blocks/letter-case.ts";
import { withoutLinesTwice } from "./blocks/lines-twice.ts";
import { sortedPreamble } from "./blocks/sorted-preamble.ts";
import type { ReadOpening } from "./body.ts";
import { closeMissing } from "./doubts/close-missing.ts";
import { dateDoubts, doubtsOf } from "./doubts/doubts.ts";
import { headingDoubts } from "./doubts/heading-doubts.ts";
import { headsInside } from "./doubts/heads-inside.ts";
import { repeatedParagraphs } from "./doubts/repeated-paragraphs.ts";
import { joinEndsAndBeginnings } from "./doubts/unfinished-ends.ts";
import { divideFormula, isFormula } from "./enacting-formula.ts";
import { callsApart } from "./footnotes/calls-apart.ts";
import { findCallsOfKnownNotes } from "./footnotes/calls-of-known-notes.ts";
import { joinCallsOnLines } from "./footnotes/calls-on-lines.ts";
import { doubtfulNotes } from "./footnotes/doubtful-notes.ts";
import { type LiftedFootnote, liftFootnotes, settleMarkers } from "./footnotes/footnotes.ts";
import { lostCalls } from "./footnotes/lost-calls.ts";
import { missingNotes } from "./footnotes/missing-notes.ts";
import { joinNoteNumbers } from "./footnotes/note-numbers.ts";
import { findNotesOfRaisedCalls } from "./footnotes/notes-of-raised-calls.ts";
import { otherMarks } from "./footnotes/other-marks.ts";
import { pairFootnotes } from "./footnotes/paired-footnotes.ts";
import { findPlainFootnotes } from "./footnotes/plain-footnotes.ts";
import { countFootnotesOn } from "./footnotes/restarted-footnotes.ts";
import { misreadCharacters } from "./misread/misread-characters.ts";
import { readMisreadNumbers } from "./misread/misread-numbers.ts";
import { misreadWords } from "./misread/misread-words.ts";
import { type Outline, outlineBody } from "./outline.ts";
import { blocksOfOneLength } from "./pages/blocks-of-one-length.ts";
import { joinSpacingDoubts } from "./pages/double-spaced.ts";
import { joinCutWords } from "./pages/line-end-hyphens.ts";
import { withoutLineMarks } from "./pages/line-marks.ts";
import { lostHyphens } from "./pages/lost-hyphens.ts";
import { setFurnitureAside } from "./pages/page-furniture.ts";
import { pagesOutOfOrder, pagesWithoutNumbers } from "./pages/page-order.ts";
import { overlappingLines } from "./pages/repeated-lines.ts";
import { divideRunOnLines } from "./pages/run-on-lines.ts";
import { signsOfPrograms } from "./pages/signs-of-programs.ts";
import { joinWrapDoubts } from "./pages/wrapped-twice.ts";
import { linesOfOtherWidth } from "./pages/wrapped-width.ts";
import { withoutPreambleMarks } from "./preamble-marks.ts";
import { withoutQuotation } from "./quoted-resolution.ts";
import { repairedSource } from "./repaired-source.ts";

/** A document taken apart. */
export interface Structure extends Identity {
  masthead: Masthead;
  outline: Outline;
  closing: Closing;
  footnotes: LiftedFootnote[];
  setAside: SetAside[];
  /** Why no records are made of it: it is another form of document, or several. */
  refusal: ReaderFinding[];
  /** The words of the input are others than those that were read. */
  isRepaired: boolean;
  /** The text as it was read. */
  reprint: () => string;
}

/** What a step of the reading found: doubts, words that are in no record, and whether it changed words. */
interface Step {
  findings?: readonly ReaderFinding[];
  setAside?: readonly SetAside[];
  isRepaired?: boolean;
}

/** Takes the blocks of a document apart: masthead, body, close and footnotes. @param path the name of the input */
export function readStructure(
  { blocks, isRepaired = false }: Pick<ReadInput, "blocks" | "isRepaired">,
  path: string,
  opening: ReadOpening,
): Structure {
  const steps: Step[] = [{ isRepaired }];
  const taken = <T extends Step>(step: T): T => {
    steps.push(step);
    return step;
  };
  const unmarked = taken(withoutLineMarks(blocks));
  const single = taken(withoutLinesTwice(unmarked.blocks));
  const unquoted = taken(withoutQuotation(single.blocks));
  const spoken = taken(divideFormula(unquoted.blocks, opening));
  const headed = taken(readNumberLines(spoken.blocks, startOfBody(spoken.blocks, opening)));
  const numbers = taken(readMisreadNumbers(headed.blocks, opening));
  const marks = taken(withoutPreambleMarks(numbers.blocks, opening));
  const divided = taken(divideRunOnLines(marks.blocks, opening));
  const joined = joinNoteNumbers(joinCallsOnLines(divided.blocks));
  const page = taken(withoutFurniture(joined, path, opening));
  const raised = taken(findNotesOfRaisedCalls(page.blocks, opening));
  const counted = taken(countFootnotesOn(raised.blocks));
  const noted = taken(findPlainFootnotes(counted.blocks, opening));
  const recalled = taken(findCallsOfKnownNotes(noted.blocks));
  const lifted = taken(liftFootnotes(recalled.blocks, opening));
  const settled = taken(settleMarkers(lifted.blocks, lifted.footnotes));
  const start = startOfBody(settled.blocks, opening);
  const front = taken(joinCutWords(settled.blocks.slice(0, start), noted.blocks));
  const halves = taken(divideHalves(front.blocks));
  const head = joinAdoption(halves.blocks);
  const formula = settled.blocks.slice(start).find(isFormula);
  const speaking = organOfFormula(formula?.text ?? "");
  const masthead = taken(readMasthead(head, formula));
  const identity = taken(identify(masthead, path, speaking));
  const organ = masthead.organ ?? parseSymbol(identity.symbol ?? "")?.organ ?? masthead.named ?? speaking;
  const words = taken(joinCutWords(settled.blocks.slice(start), noted.blocks));
  const notes = taken(
    joinCutWords(
      lifted.footnotes.map(({ block }) => block),
      noted.blocks,
    ),
  );
  const whole = lifted.footnotes.map((each, at) => ({ ...each, block: notes.blocks[at] ?? each.block }));
  const body = outlineBody(words.blocks, opening);
  const read = taken({
    ...body,
    findings: joinWrapDoubts(
      words.blocks,
      joinSpacingDoubts(noted.blocks.slice(startOfBody(noted.blocks, opening)), body),
    ),
  });
  const paired = taken(pairFootnotes(read.paragraphs, whole));
  const { footnotes } = paired;
  const outline = { ...read, paragraphs: paired.paragraphs };
  const closing = taken(readClosing(outline.closing));
  const adoption = taken(dateAdoption(masthead, closing, organ));
  const unread = otherMarks(noted.blocks, opening);
  const isOnOneLine = spoken.findings.some(({ code }) => code === "DRF034");
  const isOther = (doubt: ReaderFinding) => !unread.some((mark) => isSamePlace(mark, doubt));
  const oldForms = new Map([...masthead.oldForms, ...closing.oldForms]);
  return {
    symbol: identity.symbol,
    adopted: adoption.adopted,
    masthead,
    outline,
    closing,
    footnotes,
    findings: together(
      isOnOneLine,
      joinEndsAndBeginnings(outline.paragraphs, [
        ...steps.flatMap(({ findings = [] }) => findings).filter(isOther),
        ...titleMissing(masthead, identity.symbol === undefined ? undefined : organ),
        ...lostCalls(head, read),
        ...doubtfulNotes(footnotes),
        ...missingNotes(outline.paragraphs, footnotes.length, organ),
        ...unusualVote(identity.symbol, closing),
        ...doubtsOf(outline, opening, organ, identity.symbol).filter(isOther),
        ...closeMissing(organ, closing, read),
        ...lostHyphens(noted.blocks),
        ...linesOfOtherWidth(noted.blocks.slice(startOfBody(noted.blocks, opening))),
        ...misreadCharacters(outline.paragraphs, footnotes, masthead.title),
        ...misreadWords([...outline.paragraphs, ...footnotes].map(({ block }) => block)),
        ...callsApart(read.paragraphs, whole),
        ...unread,
        ...headsInside(outline.paragraphs, identity.symbol, masthead.title),
        ...signsOfPrograms([
          masthead.title,
          ...outline.paragraphs.map(({ block }) => block),
          ...outline.divisions.map(({ heading }) => heading),
          ...footnotes.map(({ block }) => block),
        ]),
        ...pagesOutOfOrder(page.setAside),
        ...pagesWithoutNumbers(settled.blocks.slice(start), page.setAside),
        ...overlappingLines(settled.blocks),
        ...blocksOfOneLength(settled.blocks.slice(start)),
        ...repeatedParagraphs(outline.paragraphs),
        ...sortedPreamble(outline.paragraphs),
        ...letterCase(outline.paragraphs),
        ...headingDoubts(outline.divisions, masthead.title?.text, outline.paragraphs.length),
        ...dateDoubts(identity.symbol, adoption.adopted, masthead, closing, blocks[0]),
      ]),
    ),
    setAside: steps.flatMap(({ setAside = [] }) => setAside),
    refusal: refusalOf(unmarked.blocks, path, masthead, words.blocks, identity.symbol),
    isRepaired: oldForms.size > 0 || steps.some((step) => step.isRepaired === true),
    reprint: () =>
      repairedSource({
        masthead: head,
        goesOn: masthead.goesOn,
        unread: new Set([...masthead.unread, ...closing.unread]),
        body: paired.withCalls(outline.lines),
        footnotes,
        oldForms,
        adoption:
          organ && adoption.adopted
            ? adoptionLine(organ, adoption.adopted, masthead.meeting ?? closing.meeting?.number)
            : undefined,
      }),
  };
}

function refusalOf(
  blocks: readonly Block[],
  path: string,
  { symbol, number }: Masthead,
  body: readonly Block[],
  own: string | undefined,
): ReaderFinding[] {
  const form = otherDocument(blocks, path, {
    hasSymbol: symbol !== undefined,
    isIdentified: symbol !== undefined || (number !== undefined && own !== undefined),
  });
  return form ? [form] : furtherResolutions(body, own, isFormula);
}

/** The document without what its pages print around the text. Symbol and title of the masthead tell its running heads. */
function withoutFurniture(blocks: readonly Block[], path: string, opening: ReadOpening) {
  const start = startOfBody(blocks, opening);
  const head = blocks.slice(0, start);
  const masthead = readMasthead(head, blocks.slice(start).find(isFormula));
  const body = setFurnitureAside(
    blocks.slice(start),
    masthead.symbol ?? identify(masthead, path).symbol,
    masthead.title?.text,
  );
  return { ...body, blocks: [...head, ...body.blocks] };
}

/** Where a text has lost its line ends, that says most; doubts of one kind are one finding. */
function together(isOnOneLine: boolean, findings: ReaderFinding[]): ReaderFinding[] {
  return isOnOneLine ? gatheredAlike(findings) : findings;
}

/** Whether another finding speaks of the same mark, or of the same footnote after the close: one is enough. */
function isSamePlace(mark: ReaderFinding, other: ReaderFinding): boolean {
  const isOfNote = other.code === mark.code || other.code === "DRF003";
  return isOfNote && mark.line === other.line && mark.column === other.column;
}

/** Where an organ prints no votes, the check asks for the source of one (rule SRC003). */
function unusualVote(symbol: string | undefined, { voteBlock }: Closing): ReaderFinding[] {
  const parsed = symbol === undefined ? undefined : parseSymbol(symbol);
  if (!voteBlock || !parsed?.organ || organOf(parsed.organ)?.printsVote) return [];
  const message = "resolutions of this organ do not print how they were adopted, but this text does";
  return [
    findingAt(
      voteBlock,
      "DRF010",
      message,
      "confirm it, and add the page where you read it to `sources` of the resolution",
    ),
  ];
}

/** Where the body begins: at the enacting formula, at the first part of a composite resolution, or at a paragraph. */
function startOfBody(blocks: readonly Block[], opening: ReadOpening): number {
  const formula = blocks.findIndex(isFormula);
  if (formula !== -1) {
    const part = blocks
      .slice(0, formula)
      .findLastIndex(({ text, role }) => role !== "masthead" && /^A\.?$/.test(text));
    return part > 0 && formula - part < 8 ? part : formula;
  }
  const first = blocks.findIndex(
    ({ text, role }) =>
      role === "preambular" ||
      role === "operative" ||
      opening(text, "preambular") === "known" ||
      opening(text.replace(/^1\.\s+/, ""), "operative") === "known",
  );
  return first === -1 ? blocks.length : first;
}
