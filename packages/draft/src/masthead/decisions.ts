import type { Organ } from "@open-resolutions/symbols";
import type { Block } from "../block.ts";
import { isOrganFormula, organAlone, organNamedIn, organOfFormula } from "../organ-names.ts";
import { aboveFormula, type NamedLine } from "./form-lines.ts";
import { lettersOfPart, numberOfSession } from "./numbers.ts";

/** `77/507`, `2021/220 A`, `4/CP.26`: the number of a decision, after the word or at the start of its line. */
const number = `${numberOfSession}(?: ${lettersOfPart})?`;
const numberLine = new RegExp(`^(${number})(?:\\.|$)`);
/** `Decision 77/507`, `General Assembly decision 77/507`, `Decision No. 4/20`, `Decision 1/CP.26`. */
const numberedDecision = new RegExp(
  `^(?:(?:(?:\\p{Lu}\\p{L}{1,20}|and) ){1,6})?(?:[Dd]ecision|DECISION) (?:No\\. ?)?(${number}|[0-9]{1,4}/[A-Z]{2,4}\\.[0-9]{1,2})(?:[.:]|$| adopted by\\b| of the\\b)`,
  "u",
);
/** `Decisions`, `Decision adopted by the …`, `217 EX/Decision 5`. */
const decisionLine = /^(?:Oral )?decisions?(?:\.|$| adopted by\b)|^[0-9]{1,4} EX\/Decision [0-9]/i;
/** `Decision of the Human Rights Council`, as a title may begin, too. */
const decisionOf = /^(?:Oral )?decisions? of the\b/i;

/** How a decision begins, instead of an enacting formula. (UN Editorial Manual, "Resolutions and other formal decisions".) */
const decisionText = /^At (?:its|the) .{1,80}\bmeetings?\b/;
const decided =
  /\b(?:Assembly|Council|Commission|Committee)\b.{0,600}\b(?:decided|adopted|approved|took note|elected|appointed|noted|endorsed|requested)\b/;
const decides = /^The (?:\p{Lu}\p{Ll}+ ){1,2}(?:Assembly|Council) (?:decide[sd]|took note|takes note)\b/u;
/** How the volumes of the Security Council print a decision, which has no number. */
const decisionOfCouncil =
  /^At its .{1,40}\bmeetings?,? (?:held )?on .{6,30}, the (?:Security )?Council (?:decided|approved|agreed|invited|adopted)\b/;

/** What only lines above a decision say. */
const decisionAbove = /^(?:.{1,40}[ /])?decision\b|[./]dec[./]/i;

/** What only the masthead of a resolution says. */
const resolutionLine =
  /^(?:(?:Security Council )?Resolution [0-9]|Resolution adopted by\b|Adopted by the\b)/i;

/** Whether a line is one of the masthead of a resolution: `Resolution 902 (1972)`, `Resolution adopted by …`. */
export function isResolutionLine(text: string): boolean {
  return resolutionLine.test(text);
}

/** Whether a line begins with the number of a resolution or a decision: `77/507. Lamps`. */
export function isNumberLine(text: string): boolean {
  return numberLine.test(text);
}

/** Whether a line above the text of another organ says that it is a decision. */
export function saysDecision(text: string): boolean {
  return decisionAbove.test(text);
}

/** How many blocks after its number the text of a decision begins at most: its title is between. */
const afterNumber = 3;

/** A decision: the line of its adoption or of its number says so, or its text begins with the meeting. */
export function decisionIn(head: readonly Block[]): NamedLine | undefined {
  if (head.some(({ text }) => isResolutionLine(text))) return undefined;
  const masthead = aboveFormula(head);
  const isTitle = (at: number) => masthead.length < head.length && at === masthead.length - 1;
  const at = masthead.findIndex(
    ({ text }, index) =>
      numberedDecision.test(text) ||
      decisionLine.test(text) ||
      (decisionOf.test(text) && !isTitle(index)) ||
      isDecisionNumber(text, head) ||
      (numberLine.test(text) &&
        masthead.slice(index + 1, index + 1 + afterNumber).some((next) => decisionText.test(next.text))),
  );
  const place = masthead[at];
  if (!place) return undefined;
  const found = masthead
    .slice(at)
    .map(({ text }) => numberedDecision.exec(text)?.[1] ?? numberLine.exec(text)?.[1]);
  return decisionNamed(place, organOfDecision(masthead, at), found.find(Boolean));
}

/** A decision without a number, by the meeting with which its text begins, or by what the organ does without a formula. */
export function decisionByText(masthead: readonly Block[]): NamedLine | undefined {
  const at = masthead.findIndex(
    ({ text }) => (decisionText.test(text) && decided.test(text)) || decides.test(text),
  );
  const place = masthead[at];
  return place && decisionNamed(place, organOfDecision(masthead, at));
}

function decisionNamed(place: Block, organ: string | undefined, printed?: string): NamedLine {
  const own = printed === undefined ? "" : `, ${printed}`;
  const by = organ === undefined ? "" : `${printed === undefined ? "," : ""} of the ${organ}`;
  return { place, name: `a decision${own}${by}` };
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
  const lines = masthead.slice(at).map(({ text }) => text);
  const above = masthead.slice(0, at).findLast(({ text }) => organAlone(text) !== undefined);
  const own = [numberedDecision, decisionLine, decisionOf, decisionText, decides];
  const named = lines.filter((text) => own.some((pattern) => pattern.test(text))).map(organNamedIn);
  const isCouncil = lines.some((text) => decisionOfCouncil.test(text));
  return (
    named.find(Boolean) ?? organNamedIn(above?.text ?? "") ?? (isCouncil ? "Security Council" : undefined)
  );
}
