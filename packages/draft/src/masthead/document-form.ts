import { type DocumentSymbol, findSymbols, parseSymbol } from "@open-resolutions/symbols";
import type { Block } from "../block.ts";
import { isOrganFormula, organThatAdopted } from "../organ-names.ts";
import { findingAt, type ReaderFinding } from "../reader-finding.ts";
import { dataForm } from "./data-form.ts";
import { findDecision, formWithoutSymbol, nameReport, otherFormOf } from "./form-without-symbol.ts";
import { isNotEnglish, otherLanguage, paragraphsInOtherLanguage } from "./language.ts";

/** So many blocks from the start may print what a document is. */
const firstBlocks = 30;

/** The longest line with sponsors, in UTF-16 code units. */
const longestSponsors = 4000;

/** Why a text is no resolution that can be read: another language, or another form of document. */
export function otherForm(blocks: readonly Block[]): ReaderFinding | undefined {
  const first = blocks[0];
  if (!first) return undefined;
  const data = dataForm(blocks);
  if (data) return data;
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
  if (mixed)
    return findingAt(
      mixed.first,
      "DRF039",
      `${mixed.count} paragraphs of this text are ${mixed.language}, from here on; English is read`,
      "give the English text of the document alone: documents in several languages print them in columns",
    );
  const head = blocks.slice(0, firstBlocks);
  const at = head.findIndex(({ text }) => symbolAlone(text) !== undefined);
  const place = head[at];
  const symbol = place && symbolAlone(place.text);
  if (!place || !symbol) return otherOrgan(head) ?? withoutSymbol(head);
  if (symbol.type === "resolution") return undefined;
  if (symbol.type === "document" && symbol.components.some((part) => /^RES(?:\.[0-9]+)?$/i.test(part)))
    return otherOrgan(head, place);
  const { name, by } = nameForm(symbol, head);
  const printed = place.text
    .replace(/^United Nations\s+/, "")
    .replace(/\*+$/, "")
    .trim();
  return notResolution(place, `${name}, ${printed}${by}`);
}

/** A finding on a decision, a statement, a draft or a report that prints no symbol. */
function withoutSymbol(head: readonly Block[]): ReaderFinding | undefined {
  const form = formWithoutSymbol(head);
  return form && notResolution(form.place, form.name);
}

/** A finding on a decision, or a letter that transmits a resolution: the number alone reads as that of a resolution. */
export function otherFormWithNumber(blocks: readonly Block[]): ReaderFinding | undefined {
  const head = blocks.slice(0, firstBlocks);
  const form = otherFormOf(head) ?? findDecision(head);
  return form && notResolution(form.place, form.name);
}

function notResolution(place: Block, name: string): ReaderFinding {
  const hint = name.startsWith("a decision")
    ? "give the text of a resolution: no record holds a decision"
    : "give the text of the resolution that was adopted";
  return findingAt(place, "DRF040", `this is ${name}; records are made of adopted resolutions`, hint);
}

/** The symbol of a resolution: `T/RES/2106 (XLIX)`, `E/CN.4/RES/2005/80`. */
const anyResolution = /^[A-Z]+(?:\/[A-Za-z0-9.]+)*\/RES\/[0-9]+(?:\/[0-9]+)?(?: ?\([A-Z0-9-]+\))?$/;

/** A finding on a resolution of an organ that is not in the table of organs. */
function otherOrgan(head: readonly Block[], printed?: Block): ReaderFinding | undefined {
  const symbol = printed ?? head.find(({ text }) => anyResolution.test(text) && !parseSymbol(text));
  const formula = head.find(({ text }) => isOtherFormula.test(text) && !isOrganFormula(text));
  const place = symbol ?? formula;
  if (!place) return undefined;
  const organ = isOtherFormula.exec(formula?.text ?? "")?.[1];
  const name = `a resolution of ${organ === undefined ? "another organ" : `the ${organ}`}`;
  return findingAt(
    place,
    "DRF040",
    `this is ${name}${symbol ? `, ${symbol.text}` : ""}; resolutions of this organ are not read`,
    "give a resolution of an organ that is read: open-resolutions validate --explain DRF040 lists them",
  );
}

/** The enacting formula of an assembly, council, commission, committee, conference or board. */
const isOtherFormula =
  /^The ((?:[A-Z]\S* )*(?:Assembly|Council|Commission|Committee|Conference|Board)(?: (?:of|on|for) [^,]{1,80})?),$/;

/** The symbol that is a whole line, also after the name of the publisher. */
function symbolAlone(text: string): DocumentSymbol | undefined {
  const line = text
    .replace(/^United Nations\s+/, "")
    .replace(/\*+$/, "")
    .trim();
  if (line.length > 60) return undefined;
  const parsed = parseSymbol(line.replaceAll("–", "-"));
  if (parsed) return parsed;
  const [only, ...others] = findSymbols(line);
  return only && others.length === 0 && only.start === 0 && only.end === line.length
    ? only.symbol
    : undefined;
}

/** What a document is, by its symbol and by the lines of its masthead. */
function nameForm(symbol: DocumentSymbol, head: readonly Block[]): { name: string; by: string } {
  if (symbol.type === "statement") return { name: "a presidential statement", by: "" };
  if (symbol.type === "decision") return { name: "a decision", by: "" };
  if (symbol.suffixes.some(({ kind }) => kind === "corrigendum")) return { name: "a correction", by: "" };
  const decision = findDecision(head);
  if (decision) return { name: decision.name, by: "" };
  const draft = head.find(
    ({ text }) => /\b(?:draft resolution|draft decision)\b/i.test(text) && text.length < longestSponsors,
  );
  const report = head.find(({ text }) => /^Report of\b/i.test(text));
  const isLimited = symbol.type === "document" && symbol.components.some((part) => /^L\.[0-9]/.test(part));
  if (report && !isLimited) return { name: nameReport(head), by: "" };
  if (draft || isLimited) {
    const sponsors = /^(.+?)\s*:\s*(?:revised )?draft (?:resolution|decision)/i.exec(draft?.text ?? "")?.[1];
    const kind = /draft decision/i.test(draft?.text ?? "") ? "decision" : "resolution";
    return { name: `a draft ${kind}`, by: sponsors === undefined ? "" : `, submitted by ${sponsors}` };
  }
  const other = forms.find(([pattern]) => head.some(({ text }) => pattern.test(text)));
  return { name: other?.[1] ?? "another document", by: "" };
}

const forms: readonly [RegExp, string][] = [
  [/^(?:Identical )?letters? dated\b/i, "a letter"],
  [/^Note by\b/i, "a note"],
  [/^Statement by the President\b/i, "a presidential statement"],
  [/\bmeeting\s*$|^Provisional verbatim record/i, "a record of a meeting"],
];

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

const resolutionNumber =
  /^(?:Resolution ([0-9]{1,5} ?\([0-9]{4}\))|([0-9]{1,4}\/[0-9]{1,4}|[0-9]{1,4} \((?:S-|ES-|ORG-)?[IVXLC0-9]+\))\.)(?=\s|$)/i;

function sampleOf(blocks: readonly Block[]): string {
  let text = "";
  for (const block of blocks) {
    text += `${block.text} `;
    if (text.length > 6000) break;
  }
  return text;
}
