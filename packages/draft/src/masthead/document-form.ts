import { parseSymbol } from "@open-resolutions/symbols";
import type { Block } from "../block.ts";
import { organThatAdopted } from "../organ-names.ts";
import { findingAt, type ReaderFinding } from "../reader-finding.ts";
import { dataForm } from "./data-form.ts";
import { decisionByText, decisionIn, isNumberLine, isResolutionLine } from "./decisions.ts";
import { draftBySigns, draftIn } from "./drafts.ts";
import {
  aboveFormula,
  carrierIn,
  declarationIn,
  formNamedIn,
  type NamedLine,
  reportIn,
} from "./form-lines.ts";
import {
  isOfCorrection,
  isOfResolution,
  nameOfDocument,
  printedSymbol,
  symbolOfFile,
} from "./form-of-symbol.ts";
import { isNotEnglish, otherLanguage, paragraphsInOtherLanguage } from "./language.ts";
import { numberOfSession, numberOfYear } from "./numbers.ts";
import { adoptedByOther, otherOrganIn } from "./other-organs.ts";

/** So many blocks from the start may print what a document is. */
const firstBlocks = 30;

/** What the masthead of a text says of its number. */
interface Numbered {
  hasSymbol: boolean;
  /** It has a symbol, or a number and an organ that give one. */
  isIdentified: boolean;
}

/** Why a text cannot be read as a resolution: another language, or another form of document. @param path its name */
export function otherDocument(
  blocks: readonly Block[],
  path: string,
  { hasSymbol, isIdentified }: Numbered,
): ReaderFinding | undefined {
  const first = blocks[0];
  if (!first) return undefined;
  const head = blocks.slice(0, firstBlocks);
  return (
    correction(head) ??
    dataForm(blocks) ??
    languageOf(blocks, first) ??
    (isIdentified ? undefined : formWithoutNumber(blocks, first, path)) ??
    (hasSymbol ? undefined : formBesideNumber(head))
  );
}

/** The form of a text that no number makes a resolution: by its symbol, by its lines, or by the name of the file. */
function formWithoutNumber(blocks: readonly Block[], first: Block, path: string): ReaderFinding | undefined {
  const head = blocks.slice(0, firstBlocks);
  const printed = printedSymbol(head);
  if (printed?.symbol.type === "resolution") return undefined;
  if (printed && !isOfResolution(printed.symbol)) {
    const name = nameOfDocument(printed, head);
    if (name !== undefined) return notResolution(printed.place, name);
    return otherOrgan(head) ?? notResolution(printed.place, `another document, ${printed.text}`);
  }
  // The first line that says something counts: a resolution of another organ may recommend a draft.
  const forms = [otherOrgan(head), asFinding(formByLines(head, blocks))];
  const [form] = forms.filter((each) => each !== undefined).sort((a, b) => a.line - b.line);
  if (form) return form;
  const named = symbolOfFile(path);
  const name = named && !isOfResolution(named.symbol) ? nameOfDocument(named, head) : undefined;
  return name === undefined ? undefined : notResolution(first, `${name}, by the name of the file`);
}

/**
 * The form of a document without a symbol, by its first blocks; undefined where they may be those of a resolution. A line
 * that only another form has counts before words that a resolution may have, too.
 */
function formByLines(head: readonly Block[], blocks: readonly Block[]): NamedLine | undefined {
  const masthead = aboveFormula(head);
  const hasFormula = masthead.length < head.length;
  const hasLine = head.some(({ text }) => isResolutionLine(text));
  const isNumbered = masthead.some(({ text }) => isNumberLine(text));
  return (
    carrierAboveNumber(head) ??
    (hasLine ? undefined : (decisionIn(head) ?? formNamedIn(masthead))) ??
    (hasLine || isNumbered
      ? undefined
      : (reportIn(masthead, head) ??
        decisionByText(masthead) ??
        draftIn(masthead) ??
        draftBySigns(masthead, blocks))) ??
    (hasFormula ? undefined : declarationIn(head))
  );
}

/** A letter, a note or a press statement: a line says so above the resolution that it may transmit. */
function carrierAboveNumber(head: readonly Block[]): NamedLine | undefined {
  const above = aboveFormula(head);
  const own = above.findIndex(({ text }) => isResolutionLine(text) || isNumberLine(text));
  return carrierIn(own === -1 ? above : above.slice(0, own));
}

/** A correction has the symbol of the resolution with a suffix. */
function correction(head: readonly Block[]): ReaderFinding | undefined {
  const printed = printedSymbol(head);
  if (!printed || !isOfCorrection(printed.symbol)) return undefined;
  return notResolution(printed.place, `a correction, ${printed.text}`);
}

/** A finding on a text in another language, or in several. */
function languageOf(blocks: readonly Block[], first: Block): ReaderFinding | undefined {
  const text = sampleOf(blocks);
  const language = otherLanguage(text) ?? (isNotEnglish(text) ? "in another language" : undefined);
  if (language !== undefined)
    return findingAt(
      first,
      "DRF039",
      `this text is ${language}; English is read`,
      "give the English text of the document",
    );
  const mixed = paragraphsInOtherLanguage(blocks);
  return (
    mixed &&
    findingAt(
      mixed.first,
      "DRF039",
      `${mixed.count} paragraphs of this text are ${mixed.language}, from here on; English is read`,
      "give the English text of the document alone: documents in several languages print them in columns",
    )
  );
}

/**
 * A decision, a draft, a letter that transmits a resolution, or a resolution of another organ: the number alone reads as
 * that of a resolution.
 */
function formBesideNumber(head: readonly Block[]): ReaderFinding | undefined {
  const form = carrierAboveNumber(head) ?? decisionIn(head);
  if (form) return asFinding(form);
  if (head.some(({ text }) => organThatAdopted(text) !== undefined)) return undefined;
  if (adoptedByOther(aboveFormula(head))) return otherOrgan(head);
  const printed = printedSymbol(head);
  const name = printed && nameOfDocument(printed, head);
  return name === undefined || !printed
    ? asFinding(draftIn(aboveFormula(head)))
    : notResolution(printed.place, name);
}

function asFinding(form: NamedLine | undefined): ReaderFinding | undefined {
  return form && notResolution(form.place, form.name);
}

function notResolution(place: Block, name: string): ReaderFinding {
  const hint = name.startsWith("a decision")
    ? "give the text of a resolution: no record holds a decision"
    : "give the text of the resolution that was adopted";
  return findingAt(place, "DRF040", `this is ${name}; records are made of adopted resolutions`, hint);
}

/** A finding on a resolution or decision of an organ that is not in the table of organs. */
function otherOrgan(head: readonly Block[]): ReaderFinding | undefined {
  const above = aboveFormula(head);
  const found = otherOrganIn(above, above.length < head.length);
  if (!found) return undefined;
  const { place, organ, symbol, isDecision } = found;
  const name = `${organ === undefined ? "another organ" : `the ${organ}`}${symbol === undefined ? "" : `, ${symbol}`}`;
  if (isDecision) return decisionIn(head) ? undefined : notResolution(place, `a decision of ${name}`);
  return findingAt(
    place,
    "DRF040",
    `this is a resolution of ${name}; resolutions of this organ are not read`,
    "give a resolution of an organ that is read: open-resolutions validate --explain DRF040 lists them",
  );
}

/** A finding for each further resolution that a text holds: a volume gives one record for each, not one for all. */
export function furtherResolutions(
  body: readonly Block[],
  own: string | undefined,
  isFormula: (block: Block) => boolean,
): ReaderFinding[] {
  return body.flatMap((block, at) => {
    if (block.role !== undefined) return [];
    if (at > 0 && adoptionAlone.test(block.text) && organThatAdopted(block.text) !== undefined)
      return body.slice(at + 1, at + 12).some(isFormula) ? [secondMasthead(block)] : [];
    const symbol = parseSymbol(block.text);
    const number = resolutionNumber.exec(block.text);
    const found = symbol?.type === "resolution" ? block.text : (number?.[1] ?? number?.[2]);
    if (found === undefined || block.text === own || own?.replace(/ [A-Z].*$/, "").endsWith(found)) return [];
    if (!body.slice(at + 1, at + 12).some(isFormula)) return [];
    const message = `another resolution begins here, ${found}: a text with several resolutions is not read`;
    return [findingAt(block, "DRF041", message, "give each resolution as a text of its own")];
  });
}

/** The line of the masthead that says who adopted the resolution and when. */
const adoptionAlone = /^(?:Resolution adopted|Adopted) by the .{1,100}[0-9]{4}$/;

/** A masthead after the body: another resolution, or the same one, as a text has it that was pasted twice. */
function secondMasthead(block: Block): ReaderFinding {
  const message = "a second masthead begins here: the text has two resolutions, or the same one twice";
  return findingAt(block, "DRF041", message, "give each resolution once, as a text of its own");
}

const resolutionNumber = new RegExp(
  `^(?:Resolution (${numberOfYear})|(${numberOfSession})\\.)(?=\\s|$)`,
  "i",
);

function sampleOf(blocks: readonly Block[]): string {
  let text = "";
  for (const block of blocks) {
    text += `${block.text} `;
    if (text.length > 6000) break;
  }
  return text;
}
