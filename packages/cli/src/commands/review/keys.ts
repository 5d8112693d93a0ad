import { addableKinds } from "./adding.ts";
import { confirmCarried, confirmEqual, confirmKind, confirmParagraph } from "./confirm-groups.ts";
import { refuse } from "./decisions.ts";
import { type EditableField, editableFields, mainChoice, targetsOf } from "./fields.ts";
import { confirmedThemes } from "./proposals.ts";
import {
  confirmCurrent,
  currentParagraph,
  currentProposal,
  goToOpen,
  lookAgain,
  type Purpose,
  type ReviewContext,
  refuseCurrent,
  type Session,
  skip,
  step,
  turn,
  undo,
} from "./session.ts";
import { canSetAside, withoutAnswered } from "./set-aside.ts";
import { writeValue } from "./times.ts";
import { pressTyping } from "./typing.ts";

/** What a key does. */
interface KeyAction {
  keys: readonly string[];
  /** How the key is called. */
  name: string;
  does: string;
  press: (session: Session, context: ReviewContext) => Session;
}

/** Ctrl-C and Ctrl-D end a review at any time. */
const ending = ["\u0003", "\u0004"];

/** The keys that decide, in the order in which they are listed. */
export const keyActions: readonly KeyAction[] = [
  {
    keys: ["y", "\r", "\n"],
    name: "y",
    does: "confirm",
    press: (session, context) => confirmCurrent(session, context),
  },
  { keys: ["n"], name: "n", does: "refuse", press: askReason },
  { keys: ["s", " "], name: "s", does: "skip", press: skip },
  { keys: ["k"], name: "k", does: "confirm all of this kind in the paragraph", press: confirmKind },
  {
    keys: ["p"],
    name: "p",
    does: "confirm all that is left in the paragraph",
    press: confirmParagraph,
  },
  {
    keys: ["e"],
    name: "e",
    does: "confirm all of the resolution that say the same about the same words",
    press: confirmEqual,
  },
  {
    keys: ["c"],
    name: "c",
    does: "confirm all that was carried over to the paragraph",
    press: confirmCarried,
  },
  { keys: ["t"], name: "t", does: "correct whom or what it is about", press: askTarget },
  { keys: ["w"], name: "w", does: "correct its words", press: askWords },
  { keys: ["f"], name: "f", does: "correct another field", press: askField },
  {
    keys: ["a"],
    name: "a",
    does: "add what no program proposed",
    press: (session) => ({ ...session, mode: { kind: "add" } }),
  },
  { keys: ["u"], name: "u", does: "undo the last key", press: undo },
  {
    keys: ["\u001B[B"],
    name: "↓",
    does: "next statement of the paragraph, also one that is confirmed",
    press: (session) => step(session, 1),
  },
  {
    keys: ["\u001B[A"],
    name: "↑",
    does: "statement before",
    press: (session) => step(session, -1),
  },
  {
    keys: ["\u001B[C", "]"],
    name: "→",
    does: "next paragraph",
    press: (session) => turn(session, 1),
  },
  {
    keys: ["\u001B[D", "["],
    name: "←",
    does: "paragraph before",
    press: (session) => turn(session, -1),
  },
  {
    keys: ["d"],
    name: "d",
    does: "next paragraph with a doubt, or with a finding of validate",
    press: goToOpen,
  },
  { keys: ["q", ...ending], name: "q", does: "stop", press: (session) => ({ ...session, isOver: true }) },
  {
    keys: ["?"],
    name: "?",
    does: "list the keys",
    press: (session) => ({ ...session, mode: { kind: "help" } }),
  },
];

/** The keys that still do something when nothing is left to decide. */
const atEnd: Readonly<Record<string, KeyAction["press"]>> = {
  u: undo,
  d: (session, context) => goToOpen(lookAgain(session), context),
  "\u001B[D": lookAgain,
};

/** The session after a key. Words stay set aside only while their names need it. */
export function press(session: Session, key: string, context: ReviewContext): Session {
  const after = pressed(session, key, context);
  if (after.paragraphs === session.paragraphs) return after;
  const paragraphs = after.paragraphs.map((paragraph, at) => {
    const before = session.paragraphs[at];
    return before === undefined || before === paragraph
      ? paragraph
      : withoutAnswered(before, paragraph, context);
  });
  return { ...after, paragraphs };
}

function pressed(session: Session, key: string, context: ReviewContext): Session {
  const before = { ...session, note: undefined };
  if (ending.includes(key)) return { ...before, isOver: true };
  if (before.isAtEnd) return atEnd[key]?.(before, context) ?? { ...before, isOver: true };
  if (before.mode.kind === "type") return pressTyping(before, key, context);
  if (before.mode.kind === "fields") return chooseField({ ...before, mode: { kind: "decide" } }, key);
  if (before.mode.kind === "add") return chooseKind({ ...before, mode: { kind: "decide" } }, key);
  if (before.mode.kind === "help") return { ...before, mode: { kind: "decide" } };
  if (/^[1-9]$/.test(key)) return choose(before, Number(key), context);
  const action = keyActions.find(({ keys }) => keys.includes(key));
  return action ? action.press(before, context) : { ...before, note: "unknown key: ? lists the keys" };
}

/** Refusing asks why the words need no annotation when nothing else annotates their name; other proposals go at once. */
function askReason(session: Session, context: ReviewContext): Session {
  const proposal = currentProposal(session);
  if (!proposal || typeof proposal.value === "string") return refuseCurrent(session);
  const left = refuse(currentParagraph(session), proposal);
  if (!canSetAside(left, proposal.value, context)) return refuseCurrent(session);
  return { ...session, mode: { kind: "type", purpose: { for: "reason" }, text: "" } };
}

function askTarget(session: Session): Session {
  const proposal = currentProposal(session);
  if (!proposal || targetsOf(proposal.list).length === 0) return { ...session, note: nothingToCorrect };
  return { ...session, mode: { kind: "type", purpose: { for: "target" }, text: "" } };
}

function askWords(session: Session): Session {
  const field = fieldsOfCurrent(session).find(({ name }) => name === "quote");
  return field ? askValue(session, field) : { ...session, note: nothingToCorrect };
}

function askField(session: Session): Session {
  const hasFields = fieldsOfCurrent(session).length > 0;
  return hasFields ? { ...session, mode: { kind: "fields" } } : { ...session, note: nothingToCorrect };
}

const nothingToCorrect = "a theme has nothing to correct: confirm it or refuse it";

function chooseField(session: Session, key: string): Session {
  const field = fieldsOfCurrent(session)[fieldKeys.indexOf(key)];
  return field ? askValue(session, field) : session;
}

function chooseKind(session: Session, key: string): Session {
  const chosen = addableKinds[Number(key) - 1];
  if (!chosen) return session;
  const purpose: Purpose =
    chosen.list === confirmedThemes ? { for: "new-theme" } : { for: "new-words", list: chosen.list };
  return { ...session, mode: { kind: "type", purpose, text: "" } };
}

function askValue(session: Session, field: EditableField): Session {
  const value = currentProposal(session)?.value;
  const present = typeof value === "object" ? value[field.name] : undefined;
  const text = writeValue(field, present);
  return { ...session, mode: { kind: "type", purpose: { for: "field", field }, text } };
}

/** Makes the main choice of a statement by its number, and confirms it. */
function choose(session: Session, number: number, context: ReviewContext): Session {
  const proposal = currentProposal(session);
  const field = proposal && mainChoice(proposal.list);
  const choice = field?.choices[number - 1];
  if (!proposal || typeof proposal.value === "string" || !field || choice === undefined)
    return { ...session, note: "there is no such choice" };
  const isSame = proposal.value[field.name] === choice;
  return confirmCurrent(session, context, isSame ? {} : { [field.name]: choice });
}

/** The keys that choose a field: no statement has as many. */
export const fieldKeys = [..."123456789abcdefgh"];

/** The fields of the statement that is asked about. */
export function fieldsOfCurrent(session: Session): EditableField[] {
  const proposal = currentProposal(session);
  return proposal && typeof proposal.value === "object" ? editableFields(proposal.list) : [];
}
