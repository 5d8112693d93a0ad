import type { Organ } from "@open-resolutions/symbols";
import type { Block } from "../block.ts";
import { isOrganFormula, organAlone, organNamedIn, organOfFormula } from "../organ-names.ts";

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

/** How the volumes of the Security Council print a decision, which has no number. */
const decisionOfCouncil =
  /^At its .{1,40}\bmeetings?,? (?:held )?on .{6,30}, the (?:Security )?Council (?:decided|approved|agreed|invited|adopted)\b/;

/** What only the masthead of a resolution says. */
const resolutionLine =
  /^(?:(?:Security Council )?Resolution [0-9]|Resolution adopted by\b|Adopted by the\b)/i;

const statementLine = /^(?:Statement by the President\b|PRST[ /]?[0-9]{1,3}\/[0-9]{1,3}\b)/i;
const statementText = /\bthe President\b.{0,120}\bmade the following statement\b/;
const draftLine =
  /(?:^|: )(?:revised )?draft (resolution|decision)(?: [IVX0-9]+)?$|^(?:zero |preliminary |revised )?draft (resolution|decision)\b|^(?:zero|preliminary) draft\b/i;

/** Documents that may transmit or quote a resolution, by a line above it. */
const otherForms: readonly (readonly [RegExp, string])[] = [
  [/^(?:Identical )?letters? dated\b.*\b(?:from|addressed)\b/i, "a letter"],
  [/^Notes? verbales? dated\b/i, "a note"],
  [/^Note by the\b/i, "a note"],
  [/^(?:Security Council )?press statement\b/i, "a press statement"],
  [/\bpress statement was issued\b/i, "a press statement"],
];
const reportLine = /^Report of the\b/;

/** How many blocks after its number the text of a decision begins at most: its title is between. */
const afterNumber = 3;

/** The form of a document without a symbol, by its first blocks; undefined where they may be those of a resolution. */
export function formWithoutSymbol(head: readonly Block[]): NamedForm | undefined {
  const other = otherFormOf(head);
  if (other) return other;
  if (head.some(({ text }) => resolutionLine.test(text))) return undefined;
  const decision = findDecision(head);
  if (decision) return decision;
  const masthead = beforeFormula(head);
  const statement = masthead.find(({ text }) => statementLine.test(text) || statementText.test(text));
  if (statement) return { place: statement, name: "a presidential statement" };
  const council =
    masthead.length === head.length ? head.find(({ text }) => decisionOfCouncil.test(text)) : undefined;
  if (council) return { place: council, name: "a decision, of the Security Council" };
  if (masthead.some(({ text }) => numberLine.test(text))) return undefined;
  const report = masthead.find(({ text }) => reportLine.test(text));
  if (report) return { place: report, name: nameReport(head) };
  const draft = masthead.find(({ text }) => draftLine.test(text));
  const [, own, first = "resolution"] = draftLine.exec(draft?.text ?? "") ?? [];
  return draft && { place: draft, name: `a draft ${(own ?? first).toLowerCase()}` };
}

/** A letter, a note or a press statement: a line says so above the resolution that it may transmit. */
export function otherFormOf(head: readonly Block[]): NamedForm | undefined {
  const before = beforeFormula(head);
  const own = before.findIndex(({ text }) => resolutionLine.test(text) || numberLine.test(text));
  for (const [at, place] of (own === -1 ? before : before.slice(0, own)).entries()) {
    const name = otherForms.find(([pattern]) => pattern.test(place.text))?.[1];
    // The title of an agenda item may be that of a letter.
    if (name !== undefined && !/^Agenda items? /.test(before[at - 1]?.text ?? "")) return { place, name };
  }
  return undefined;
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
      isDecisionNumber(text, head) ||
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

/** From which number on an organ counts its decisions in a session or a year; its resolutions have smaller ones. */
const firstDecision: Partial<Record<Organ, number>> = {
  "general-assembly": 401,
  "economic-and-social-council": 201,
  "human-rights-council": 101,
};

/** Whether a line begins with a number that only decisions of the organ have: `54/101. Outcome of …`. */
function isDecisionNumber(text: string, head: readonly Block[]): boolean {
  const own = /^(?:S-)?[0-9]{1,4}\/([0-9]{3,4})\.(?:\s|$)/.exec(text)?.[1];
  if (own === undefined) return false;
  const formula = head.find((block) => isOrganFormula(block.text))?.text ?? "";
  const organ =
    organOfFormula(formula) ?? organAlone(head.findLast((block) => organAlone(block.text))?.text ?? "");
  return organ !== undefined && Number(own) >= (firstDecision[organ] ?? Number.POSITIVE_INFINITY);
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
