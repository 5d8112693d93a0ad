import type { RegisterNames } from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { accept, change, type Reviewer, refuse } from "./decisions.ts";
import type { EditableField } from "./fields.ts";
import { allOpen, type OpenPoints, sayWhere } from "./open-points.ts";
import { allIn, type Proposal, proposalsIn } from "./proposals.ts";
import type { ChoicesOf } from "./suggestions.ts";

/** What is typed: why words are set aside, another target, the value of a field, or what is added. */
export type Purpose =
  | { for: "reason" }
  | { for: "target" }
  | { for: "field"; field: EditableField }
  | { for: "new-words"; list: string }
  | { for: "new-target"; list: string; words: QuotedWords }
  | { for: "new-theme" };

/** Words of a paragraph, or of a footnote that it calls, as a statement quotes them. */
export interface QuotedWords {
  quote: string;
  occurrence?: number;
  footnote?: number;
}

/** What the next key means. */
type Mode =
  | { kind: "decide" }
  | { kind: "help" }
  | { kind: "fields" }
  | { kind: "add" }
  | { kind: "type"; purpose: Purpose; text: string };

/** How many statements were decided. */
interface Tally {
  confirmed: number;
  /** Of the confirmed ones, those that were changed before. */
  corrected: number;
  refused: number;
  /** How often a confirmed statement was corrected or removed. */
  revised: number;
}

/** What undo brings back. */
interface Decided {
  paragraphs: readonly AuthoredParagraph[];
  at: number;
  position: number;
  isChanged: boolean;
  /** Where to go on after a proposal that a person added; undefined when none was. */
  returnTo: number | undefined;
  tally: Tally;
}

/** A review between two keys. */
export interface Session extends Decided {
  /** All paragraphs of the resolution, in order. */
  paragraphs: readonly AuthoredParagraph[];
  /** The place of the paragraph that is shown. */
  at: number;
  /** The place of the statement that is asked about: first come the proposals of the paragraph, then what is confirmed. */
  position: number;
  /** It is a proposal that was corrected and is not yet confirmed. */
  isChanged: boolean;
  mode: Mode;
  /** What to tell about the last key. */
  note: string | undefined;
  before: readonly Decided[];
  /** The reason for which words were set aside last. */
  lastReason: string;
  /** Everything is confirmed, and a person looks at it again: the review goes on only where the person goes. */
  isLookingAgain: boolean;
  /** Nothing is left after the last decision. */
  isAtEnd: boolean;
  isOver: boolean;
}

/** What a review knows beside the paragraphs. */
export interface ReviewContext {
  choicesOf: ChoicesOf;
  reviewer: Reviewer | undefined;
  /** The texts of the footnotes by their numbers. */
  footnotes: ReadonlyMap<number, string>;
  /** The names of the registers. */
  names: RegisterNames;
  open: OpenPoints;
}

/** Starts a review at the first proposal; where none is left, at the first paragraph. */
export function startSession(paragraphs: readonly AuthoredParagraph[], open: OpenPoints): Session {
  const isLookingAgain = countLeft({ paragraphs }) === 0;
  return settle({
    paragraphs,
    at: 0,
    position: 0,
    isChanged: false,
    returnTo: undefined,
    tally: { confirmed: 0, corrected: 0, refused: 0, revised: 0 },
    mode: { kind: "decide" },
    note: isLookingAgain ? noteOnLooking(paragraphs, open) : undefined,
    before: [],
    lastReason: "",
    isLookingAgain,
    isAtEnd: false,
    isOver: false,
  });
}

function noteOnLooking(paragraphs: readonly AuthoredParagraph[], open: OpenPoints): string {
  const where = sayWhere(allOpen(open, paragraphs), paragraphs);
  const doubts = where === undefined ? "" : `; ${where}`;
  return `every annotation is confirmed: look at them again, and correct, remove or add what you like${doubts}`;
}

/** The paragraph that is shown. */
export function currentParagraph({ paragraphs, at }: Session): AuthoredParagraph {
  const paragraph = paragraphs[at];
  if (!paragraph) throw new RangeError(`there is no paragraph ${at}`);
  return paragraph;
}

/** The statement that is asked about; undefined when the paragraph has none. */
export function currentProposal(session: Session): Proposal | undefined {
  return allIn(currentParagraph(session))[session.position];
}

/** The text that a statement quotes: that of its paragraph, or of a footnote. */
export function textOf(
  session: Session,
  { footnote }: { footnote?: number },
  { footnotes }: ReviewContext,
): string {
  return footnote === undefined ? currentParagraph(session).text : (footnotes.get(footnote) ?? "");
}

/** How many proposals are left in all paragraphs. */
export function countLeft({ paragraphs }: Pick<Session, "paragraphs">): number {
  return paragraphs.reduce((sum, paragraph) => sum + proposalsIn(paragraph).length, 0);
}

/** Confirms the proposal that is asked about, perhaps with other values in some fields; what is confirmed is corrected. */
export function confirmCurrent(
  session: Session,
  context: ReviewContext,
  fields: Readonly<Record<string, unknown>> = {},
): Session {
  const proposal = currentProposal(session);
  if (!proposal) return session;
  const hasOthers = Object.keys(fields).length > 0;
  if (proposal.isConfirmed) return hasOthers ? corrected(session, context, fields) : step(session, 1);
  const { tally } = session;
  const paragraph = change(currentParagraph(session), proposal, fields);
  const [changed] = proposalsIn(paragraph).slice(session.position);
  const isChanged = session.isChanged || hasOthers;
  return decide(session, accept(paragraph, changed ?? proposal, context.reviewer), {
    ...tally,
    confirmed: tally.confirmed + 1,
    corrected: tally.corrected + (isChanged ? 1 : 0),
  });
}

/** Refuses the proposal that is asked about, or removes what is confirmed. @param reason why its words are set aside, if they are. */
export function refuseCurrent(session: Session, reason?: string): Session {
  const proposal = currentProposal(session);
  if (!proposal) return session;
  const { tally } = session;
  const paragraph = refuse(currentParagraph(session), proposal, reason);
  if (proposal.isConfirmed)
    return {
      ...revised(session, paragraph, "removed; u takes it back"),
      position: Math.min(session.position, Math.max(0, allIn(paragraph).length - 1)),
    };
  return decide(session, paragraph, { ...tally, refused: tally.refused + 1 });
}

/** Goes to the next proposal and leaves this one for later. */
export function skip(session: Session): Session {
  if (currentProposal(session)?.isConfirmed) return step(session, 1);
  return settle({
    ...remember(session),
    position: session.position + 1,
    isChanged: false,
    returnTo: undefined,
  });
}

/** Goes to the paragraph after this one or, with -1, before it, also when nothing is left to decide there. */
export function turn(session: Session, step: 1 | -1): Session {
  const at = session.at + step;
  if (at < 0 || at >= session.paragraphs.length)
    return { ...session, note: `there is no paragraph ${step === 1 ? "after" : "before"} this one` };
  return { ...session, at, position: 0, isChanged: false, returnTo: undefined };
}

/** Goes to the statement after this one or, with -1, before it: also to those that are confirmed. */
export function step(session: Session, by: 1 | -1): Session {
  const position = session.position + by;
  if (position >= 0 && position < allIn(currentParagraph(session)).length)
    return { ...session, position, isChanged: false, returnTo: undefined };
  const where = by === 1 ? "last" : "first";
  const key = by === 1 ? "→ goes to the next paragraph" : "← goes to the paragraph before";
  return { ...session, note: `this is the ${where} statement of the paragraph: ${key}` };
}

/** Goes to the next paragraph where something is open beside proposals; after the last one, to the first. */
export function goToOpen(session: Session, { open }: ReviewContext): Session {
  const places = [...new Set(allOpen(open, session.paragraphs).map(({ at }) => at))].sort((a, b) => a - b);
  const at = places.find((place) => place > session.at) ?? places[0];
  if (at === undefined) return { ...session, note: "no doubt is left" };
  return { ...session, at, position: 0, isChanged: false, returnTo: undefined };
}

/** Goes back to the last paragraph from the end. Where proposals were skipped, the review still goes from one to the next. */
export function lookAgain(session: Session): Session {
  return { ...session, position: 0, isAtEnd: false, isLookingAgain: countLeft(session) === 0 };
}

/** Takes back the last decision, correction or skip. */
export function undo(session: Session): Session {
  const last = session.before.at(-1);
  if (!last) return { ...session, note: "there is nothing to undo" };
  return { ...session, ...last, before: session.before.slice(0, -1), isAtEnd: false, note: "undone" };
}

/** A session in which a person added something: a proposal, which is then asked about, or a theme. */
export function added(session: Session, paragraph: AuthoredParagraph, proposal?: Proposal): Session {
  const after = withParagraph(remember(session), paragraph);
  if (!proposal) return after;
  const position = proposalsIn(paragraph).findIndex(
    ({ list, index }) => list === proposal.list && index === proposal.index,
  );
  return { ...after, position, isChanged: true, returnTo: session.returnTo ?? session.position };
}

/** A session in which a person corrected fields of the statement that is asked about. */
export function corrected(
  session: Session,
  { reviewer }: ReviewContext,
  fields: Readonly<Record<string, unknown>>,
): Session {
  const proposal = currentProposal(session);
  if (!proposal) return session;
  const paragraph = change(currentParagraph(session), proposal, fields);
  if (!proposal.isConfirmed) return { ...withParagraph(remember(session), paragraph), isChanged: true };
  const changed = allIn(paragraph)[session.position] ?? proposal;
  return revised(session, accept(paragraph, changed, reviewer), "corrected; u takes it back");
}

function revised(session: Session, paragraph: AuthoredParagraph, note: string): Session {
  const { tally } = session;
  const after = withParagraph(remember(session), paragraph);
  return { ...after, tally: { ...tally, revised: tally.revised + 1 }, note };
}

function decide(session: Session, paragraph: AuthoredParagraph, tally: Tally): Session {
  const position = session.returnTo ?? session.position;
  return decided(session, session.paragraphs.with(session.at, paragraph), tally, position);
}

/** A session after a decision, at the next proposal: the one at a position, or that of a later paragraph. */
export function decided(
  session: Session,
  paragraphs: readonly AuthoredParagraph[],
  tally: Tally,
  position: number,
): Session {
  return settle({ ...remember(session), paragraphs, position, tally, isChanged: false, returnTo: undefined });
}

function remember(session: Session): Session {
  const { paragraphs, at, position, isChanged, returnTo, tally, before } = session;
  return { ...session, before: [...before, { paragraphs, at, position, isChanged, returnTo, tally }] };
}

function withParagraph(session: Session, paragraph: AuthoredParagraph): Session {
  return { ...session, paragraphs: session.paragraphs.with(session.at, paragraph) };
}

/** Moves on to the next paragraph with proposals, when none is left at the place in this one. */
function settle(session: Session): Session {
  const left = proposalsIn(currentParagraph(session)).length;
  if (session.position < left || session.isLookingAgain) return session;
  const next = session.paragraphs.findIndex(
    (paragraph, at) => at > session.at && proposalsIn(paragraph).length > 0,
  );
  return next === -1 ? { ...session, isAtEnd: true } : { ...session, at: next, position: 0 };
}
