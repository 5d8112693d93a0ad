import { quotationFinder, type Span } from "@open-resolutions/core";
import { equalProposals } from "./confirm-groups.ts";
import { describe } from "./describe.ts";
import { fold, foldItems } from "./fold.ts";
import { keyActions } from "./keys.ts";
import { allOpen, nameOf, sayWhere } from "./open-points.ts";
import { paintedNote, paintedText, type ScreenOptions } from "./painted-text.ts";
import { allIn, type Proposal, proposalsIn, type Statement } from "./proposals.ts";
import { showQuestion } from "./question.ts";
import {
  countLeft,
  currentParagraph,
  currentProposal,
  type ReviewContext,
  type Session,
  textOf,
} from "./session.ts";

const indent = "  ";
const keyWidth = 4;

/** A review as a screen of text: the paragraph, what is left to decide in it, and what can be pressed. */
export function showSession(session: Session, context: ReviewContext, options: ScreenOptions): string {
  if (session.mode.kind === "help") return `${showKeys(options).join("\n")}\n\nany key goes back\n`;
  if (session.isAtEnd) return `${showEnd(session, context, options).join("\n")}\n`;
  const lines = [
    ...showHead(session, options),
    "",
    ...showWords(session, context, options),
    "",
    ...showStatements(session, options),
    ...showOpen(session, context, options),
    "",
    ...showQuestion(session, context, options),
    ...(session.note === undefined ? [] : ["", ...fold(session.note, options)]),
  ];
  return `${lines.join("\n")}\n`;
}

function showHead(session: Session, options: ScreenOptions): string[] {
  const { paint } = options;
  const paragraph = currentParagraph(session);
  const { paragraphs, at } = session;
  const here = proposalsIn(paragraph).length;
  const all = countLeft(session);
  const left = all === 0 ? "everything is confirmed" : `${here} left here, ${all} in all`;
  const counts = `paragraph ${at + 1} of ${paragraphs.length}; ${left}`;
  const lineage = (paragraph.lineage ?? []).map(({ document, label, relation, likeness }) => {
    const like = likeness === undefined ? "" : ` (${likeness}% of the words)`;
    return relation === "same" ? `repeats ${label} of ${document}` : `revises ${label} of ${document}${like}`;
  });
  return [
    ...fold(`${nameOf(paragraph)}: ${counts}`, options).map((line) => paint("strong", line)),
    ...lineage.flatMap((line) => fold(line, options)),
  ];
}

function showWords(session: Session, context: ReviewContext, options: ScreenOptions): string[] {
  const paragraph = currentParagraph(session);
  const statement = statementOf(currentProposal(session));
  const brackets = options.colors ? 0 : 2;
  const inner = { ...options, width: options.width - indent.length - brackets };
  const isInNote = statement?.footnote !== undefined;
  const span = statement && spanOf(session, statement, context);
  const words = paintedText(paragraph, isInNote ? undefined : span, inner);
  const note = isInNote
    ? [
        "",
        `footnote ${statement.footnote}:`,
        ...paintedNote(textOf(session, statement, context), span, inner),
      ]
    : [];
  return [...words, ...note].map((line) => (line === "" ? "" : indent + line));
}

function spanOf(session: Session, statement: Statement, context: ReviewContext): Span | undefined {
  const { quote, occurrence } = statement;
  return quote === undefined
    ? undefined
    : quotationFinder(textOf(session, statement, context))(quote, occurrence);
}

/** What is left to decide in the paragraph. What is confirmed is listed when nothing is left, or when a person goes to it. */
function showStatements(session: Session, options: ScreenOptions): string[] {
  const { paint } = options;
  const all = allIn(currentParagraph(session));
  const left = all.filter(({ isConfirmed }) => !isConfirmed).length;
  const isListed = session.position >= left;
  const more = all.length - left;
  const confirmed = isListed ? "confirmed:" : `${more} confirmed: ↓ goes to them`;
  const lines = all.map((statement, at) =>
    showStatement(session, statement, at === session.position, options),
  );
  return [
    ...(left === 0 ? [paint("faint", `${indent}nothing is left to decide here`)] : []),
    ...lines.slice(0, left).flat(),
    ...(more === 0 ? [] : [paint("faint", indent + confirmed)]),
    ...(isListed ? lines.slice(left).flat() : []),
  ];
}

function showStatement(
  session: Session,
  statement: Proposal,
  isCurrent: boolean,
  options: ScreenOptions,
): string[] {
  const inner = within(options);
  const lines = fold(describe(statement, inner.width), inner);
  if (!isCurrent)
    return lines.map((line, at) => options.paint("faint", (at === 0 ? indent : indent + indent) + line));
  return [
    ...lines.map((line, at) => options.paint("strong", (at === 0 ? "> " : indent) + line)),
    ...showEqual(session, options),
  ];
}

/** The doubts of the draft in the paragraph and, when nothing is left to decide in it, what `validate` finds. */
function showOpen(session: Session, { open }: ReviewContext, options: ScreenOptions): string[] {
  const { paragraphs, at } = session;
  const isDecided = proposalsIn(currentParagraph(session)).length === 0;
  const points = (isDecided ? allOpen(open, paragraphs) : open.doubts(paragraphs)).filter(
    (point) => point.at === at,
  );
  if (points.length === 0) return [];
  const inner = within(options);
  const lines = points.flatMap(({ code, message, hint }, index) => [
    ...fold(`${code} ${message}`, inner).map((line, row) => (row === 0 ? "? " : indent) + line),
    // Points of one kind, one after another, have one hint.
    ...(hint === undefined || points[index + 1]?.hint === hint
      ? []
      : fold(hint, inner).map((line) => options.paint("faint", indent + line))),
  ]);
  return ["", ...lines];
}

function within(options: ScreenOptions): ScreenOptions {
  return { ...options, width: options.width - 2 * indent.length };
}

/** In which other paragraphs the same is proposed about the same words. */
function showEqual(session: Session, options: ScreenOptions): string[] {
  const others = equalProposals(session).flatMap(({ at }) =>
    at === session.at ? [] : [nameOf(session.paragraphs[at])],
  );
  if (others.length === 0) return [];
  const inner = { ...options, width: options.width - 2 * indent.length };
  return fold(`the same in ${others.join(", ")}`, inner).map((line) =>
    options.paint("faint", indent + indent + line),
  );
}

function showKeys(options: ScreenOptions): string[] {
  const digits = { name: "1–9", does: "confirm with that role, type or relation" };
  const inner = { ...options, width: options.width - keyWidth };
  return [...keyActions, digits].flatMap(({ name, does }) =>
    fold(does, inner).map(
      (line, at) => options.paint("strong", (at === 0 ? name : "").padEnd(keyWidth)) + line,
    ),
  );
}

function showEnd(session: Session, { open }: ReviewContext, options: ScreenOptions): string[] {
  const { paragraphs } = session;
  const left = countLeft(session);
  const said = left === 0 ? "everything is decided" : `this was the last paragraph; ${left} left`;
  const points = left === 0 ? allOpen(open, paragraphs) : open.doubts(paragraphs);
  const where = sayWhere(points, paragraphs);
  const keys = [
    "u undo the last key",
    "← look at the paragraph again",
    ...(where === undefined ? [] : ["d look at the next doubt"]),
    "any other key to end",
  ];
  return [
    options.paint("strong", said),
    ...(where === undefined ? [] : fold(where, options)),
    "",
    ...foldItems(keys, options),
  ];
}

function statementOf(proposal: Proposal | undefined): Statement | undefined {
  return proposal && typeof proposal.value === "object" ? proposal.value : undefined;
}
