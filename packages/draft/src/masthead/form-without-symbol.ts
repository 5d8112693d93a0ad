import type { Organ } from "@open-resolutions/symbols";
import type { Block } from "../block.ts";
import { isOrganFormula, organAlone, organNamedIn, organOfFormula } from "../organ-names.ts";
import { draftBySigns, draftIn } from "./drafts.ts";
import { carryingForm, declarationIn, formOfLine, type NamedLine } from "./form-lines.ts";

/** `77/507`, `2021/220 A`, `S-32/501`: the number of a resolution or a decision. */
const number = "(?:ES-|S-)?[0-9]{1,4}/[0-9]{1,4}(?: [A-Z])?";
const numberLine = new RegExp(`^(${number})(?:\\.|$)`);
/** `Decision 77/507`, `General Assembly decision 77/507`, `Decision No. 4/20`, `Decision 1/CP.26`, `217 EX/Decision 5`. */
const decisionLine = new RegExp(
  `^(?:(?:(?:\\p{Lu}\\p{L}{1,20}|and) ){1,6})?(?:[Dd]ecision|DECISION) (?:No\\. ?)?(${number}|[0-9]{1,4}/[A-Z]{2,4}\\.[0-9]{1,2})(?:[.:]|$| adopted by\\b| of the\\b)|^[0-9]{1,4} EX/Decision [0-9]|^(?:Oral )?(?:[Dd]ecisions?|DECISIONS?)(?:\\.|$| adopted by\\b| of the\\b)|^DECISION ADOPTED BY\\b`,
  "u",
);

/** How a decision begins, instead of an enacting formula. (UN Editorial Manual, "Resolutions and other formal decisions".) */
const decisionText = /^At (?:its|the) .{1,80}\bmeetings?\b/;
const decided =
  /\b(?:Assembly|Council|Commission|Committee)\b.{0,600}\b(?:decided|adopted|approved|took note|elected|appointed|noted|endorsed|requested)\b/;

const decides = /^The (?:\p{Lu}\p{Ll}+ ){1,2}(?:Assembly|Council) (?:decide[sd]|took note|takes note)\b/u;

/** How the volumes of the Security Council print a decision, which has no number. */
const decisionOfCouncil =
  /^At its .{1,40}\bmeetings?,? (?:held )?on .{6,30}, the (?:Security )?Council (?:decided|approved|agreed|invited|adopted)\b/;

/** What only the masthead of a resolution says. */
const resolutionLine =
  /^(?:(?:Security Council )?Resolution [0-9]|Resolution adopted by\b|Adopted by the\b)/i;

const reportLine = /^Report of the\b|^Rapporteurs?:/i;
const recommending = /\brecommends? (?:to|that) .{1,120}\b(?:adoption of|adopt) the following draft\b/i;

/** The form of a document without a symbol, by its first blocks; undefined where they may be those of a resolution. */
export function formWithoutSymbol(head: readonly Block[], blocks: readonly Block[]): NamedLine | undefined {
  const other = otherFormOf(head);
  if (other) return other;
  if (head.some(({ text }) => resolutionLine.test(text))) return undefined;
  const masthead = aboveFormula(head);
  const hasFormula = masthead.length < head.length;
  const council = hasFormula ? undefined : head.find(({ text }) => decisionOfCouncil.test(text));
  if (council) return { place: council, name: "a decision, of the Security Council" };
  const decision = findDecision(head);
  if (decision) return decision;
  const named = formOfLine(masthead);
  if (named) return named;
  if (masthead.some(({ text }) => numberLine.test(text))) return undefined;
  return (
    reportIn(masthead, head) ??
    decisionByText(masthead) ??
    draftIn(masthead) ??
    draftBySigns(masthead, blocks)
  );
}

/** A declaration, in a text in which no organ speaks. */
export function formWithoutOrgan(head: readonly Block[]): NamedLine | undefined {
  return head.some(({ text }) => isOrganFormula(text)) ? undefined : declarationIn(head);
}

/** A letter, a note or a press statement: a line says so above the resolution that it may transmit. */
export function otherFormOf(head: readonly Block[]): NamedLine | undefined {
  const above = aboveFormula(head);
  const own = above.findIndex(({ text }) => resolutionLine.test(text) || numberLine.test(text));
  return carryingForm(own === -1 ? above : above.slice(0, own));
}

/** A report, by its line or by the drafts that it recommends. */
export function reportIn(masthead: readonly Block[], head: readonly Block[]): NamedLine | undefined {
  // The line right above the enacting formula is the title, which may be that of a report.
  const title = isOrganFormula(head[masthead.length]?.text ?? "") ? masthead.at(-1) : undefined;
  const place = masthead.find(
    (block) => (block !== title && reportLine.test(block.text)) || recommending.test(block.text),
  );
  const hasDraft = head.some(({ text }) => /\bdraft resolutions?\b/i.test(text));
  return place && { place, name: hasDraft ? "a report with a draft resolution inside" : "a report" };
}

/** The blocks above the enacting formula of an organ that is read; all where none has it. */
export function aboveFormula(head: readonly Block[]): readonly Block[] {
  const formula = head.findIndex(({ text }) => isOrganFormula(text));
  return formula === -1 ? head : head.slice(0, formula);
}

/** A decision without a number, by the meeting with which its text begins, or by what the organ does without a formula. */
function decisionByText(masthead: readonly Block[]): NamedLine | undefined {
  const place = masthead.find(
    ({ text }) => (decisionText.test(text) && decided.test(text)) || decides.test(text),
  );
  const organ = organNamedIn(place?.text ?? "");
  return place && { place, name: organ === undefined ? "a decision" : `a decision, of the ${organ}` };
}

/** How many blocks after its number the text of a decision begins at most: its title is between. */
const afterNumber = 3;

/** A decision: the line of its adoption or of its number says so, or its text begins with the meeting. */
export function findDecision(head: readonly Block[]): NamedLine | undefined {
  if (head.some(({ text }) => resolutionLine.test(text))) return undefined;
  const masthead = aboveFormula(head);
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
