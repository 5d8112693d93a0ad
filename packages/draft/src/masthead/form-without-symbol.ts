import type { Block } from "../block.ts";
import { isOrganFormula, organAlone, organNamedIn } from "../organ-names.ts";

/** What a document is, and the block that says so. */
export interface NamedForm {
  place: Block;
  /** With its article: `a decision, 77/507 of the General Assembly`. */
  name: string;
}

/** `77/507`, `2021/220 A`, `S-32/501`: the number of a resolution or a decision. */
const number = "(?:ES-|S-)?[0-9]{1,4}/[0-9]{1,4}(?: [A-Z])?";
const numberLine = new RegExp(`^(${number})(?:\\.|$)`);
const decisionLine = new RegExp(`^Decision(?: (${number}))?(?:\\.| adopted by\\b|$)`, "i");

/** How a decision begins, instead of an enacting formula. (UN Editorial Manual, "Resolutions and other formal decisions".) */
const decisionText = /^At (?:its|the) .{1,80}\bmeetings?\b/;

/** What only the masthead of a resolution says. */
const resolutionLine =
  /^(?:(?:Security Council )?Resolution [0-9]|Resolution adopted by\b|Adopted by the\b)/i;

const statementLine = /^Statement by the President\b/i;
const statementText = /\bthe President\b.{0,120}\bmade the following statement\b/;
const draftLine = /(?:^|: )(?:revised )?draft (resolution|decision)(?: [IVX0-9]+)?$/i;
const reportLine = /^Report of the\b/;

/** How many blocks after its number the text of a decision begins at most: its title is between. */
const afterNumber = 3;

/** The form of a document without a symbol, by its first blocks; undefined where they may be those of a resolution. */
export function formWithoutSymbol(head: readonly Block[]): NamedForm | undefined {
  if (head.some(({ text }) => resolutionLine.test(text))) return undefined;
  const decision = findDecision(head);
  if (decision) return decision;
  const masthead = beforeFormula(head);
  const statement = masthead.find(({ text }) => statementLine.test(text) || statementText.test(text));
  if (statement) return { place: statement, name: "a presidential statement" };
  if (masthead.some(({ text }) => numberLine.test(text))) return undefined;
  const report = masthead.find(({ text }) => reportLine.test(text));
  if (report) return { place: report, name: nameReport(head) };
  const draft = masthead.find(({ text }) => draftLine.test(text));
  const kind = draftLine.exec(draft?.text ?? "")?.[1]?.toLowerCase();
  return draft && { place: draft, name: `a draft ${kind}` };
}

/** A report, and whether it holds the draft of a resolution. */
export function nameReport(head: readonly Block[]): string {
  const hasDraft = head.some(({ text }) => /\bdraft resolutions?\b/i.test(text));
  return hasDraft ? "a report with a draft resolution inside" : "a report";
}

function beforeFormula(head: readonly Block[]): readonly Block[] {
  const formula = head.findIndex(({ text }) => isOrganFormula(text));
  return formula === -1 ? head : head.slice(0, formula);
}

/** A decision: the line of its adoption or of its number says so, or its text begins with the meeting. */
export function findDecision(head: readonly Block[]): NamedForm | undefined {
  if (head.some(({ text }) => resolutionLine.test(text))) return undefined;
  const masthead = beforeFormula(head);
  const at = masthead.findIndex(
    ({ text }, index) =>
      decisionLine.test(text) ||
      (numberLine.test(text) &&
        masthead.slice(index + 1, index + 1 + afterNumber).some((next) => decisionText.test(next.text))),
  );
  const place = masthead[at];
  if (!place) return undefined;
  const found = masthead
    .slice(at)
    .map(({ text }) => decisionLine.exec(text)?.[1] ?? numberLine.exec(text)?.[1]);
  const printed = found.find((each) => each !== undefined);
  const organ = organOfDecision(masthead, at);
  const name = `a decision${printed === undefined ? "" : `, ${printed}`}`;
  return {
    place,
    name: organ === undefined ? name : `${name}${printed === undefined ? "," : ""} of the ${organ}`,
  };
}

/** The name of the organ that its own lines give, else the last one alone on a line above it. */
function organOfDecision(masthead: readonly Block[], at: number): string | undefined {
  const own = masthead.slice(at).find(({ text }) => decisionLine.test(text) || decisionText.test(text));
  const below = masthead.slice(at).find(({ text }) => decisionText.test(text));
  return (
    organNamedIn(own?.text ?? "") ??
    organNamedIn(below?.text ?? "") ??
    organNamedIn(masthead.slice(0, at).findLast(({ text }) => organAlone(text) !== undefined)?.text ?? "")
  );
}
