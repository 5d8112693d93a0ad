import { quotationFinder, quoter, type Span } from "@open-resolutions/core";
import type { AuthoredMandate } from "@open-resolutions/schemas";
import { addStatement, addTheme, quoteNew } from "./adding.ts";
import { type EditableField, targetsOf } from "./fields.ts";
import type { Statement } from "./proposals.ts";
import {
  corrected,
  currentProposal,
  type Purpose,
  type ReviewContext,
  refuseCurrent,
  type Session,
  textOf,
} from "./session.ts";
import { type Choice, suggest } from "./suggestions.ts";
import { readDue, readFrequency } from "./times.ts";

/** What is typed for a field that may be null. */
export const nothing = "none";

/** What can be chosen for what is typed, the likeliest first. Of several ids the last one is still typed. */
export function suggestionsFor(session: Session, { choicesOf }: ReviewContext): readonly Choice[] {
  const { mode } = session;
  if (mode.kind !== "type") return [];
  const list = currentProposal(session)?.list ?? "";
  const types = typesOf(mode.purpose, list);
  const typed = takesSeveral(mode.purpose, list) ? lastWord(mode.text) : mode.text;
  return types.length === 0 ? [] : suggest(typed, choicesOf(types));
}

/** A key while something is typed. */
export function pressTyping(session: Session, key: string, context: ReviewContext): Session {
  const { mode } = session;
  if (mode.kind !== "type") return session;
  const withText = (text: string): Session => ({ ...session, mode: { ...mode, text } });
  if (key === "\u001B") return { ...session, mode: { kind: "decide" } };
  if (key === "\r" || key === "\n") return finish(session, mode.purpose, mode.text.trim(), context);
  if (key === "\u007F" || key === "\b") return withText([...mode.text].slice(0, -1).join(""));
  if (key === "\u0015") return withText("");
  if (key === "\t" && mode.purpose.for === "reason") return withText(session.lastReason);
  if (key === "\t") {
    const [first] = suggestionsFor(session, context);
    if (!first) return session;
    const isOne = !takesSeveral(mode.purpose, currentProposal(session)?.list ?? "");
    return withText(isOne ? first.id : mode.text.replace(/[^\s,]*$/, first.id));
  }
  return /^\P{Cc}$/u.test(key) ? withText(mode.text + key) : session;
}

function finish(session: Session, purpose: Purpose, text: string, context: ReviewContext): Session {
  const back: Session = { ...session, mode: { kind: "decide" } };
  if (purpose.for === "reason")
    return text === "" ? refuseCurrent(back) : refuseCurrent({ ...back, lastReason: text }, text);
  if (purpose.for === "new-words") return quoteNew(session, purpose.list, text, context);
  if (purpose.for === "new-theme") return addTheme(session, suggestionsFor(session, context)[0], text);
  if (purpose.for === "new-target") {
    const read = readTarget(session, purpose.list, text, context);
    return "fault" in read ? { ...session, note: read.fault } : addStatement(back, purpose, read.fields);
  }
  const proposal = currentProposal(session);
  if (!proposal || typeof proposal.value === "string") return back;
  const read =
    purpose.for === "target"
      ? readTarget(session, proposal.list, text, context)
      : readField(session, purpose.field, proposal.value, text, context);
  if ("fault" in read) return { ...session, note: read.fault };
  return corrected(back, context, read.fields);
}

/** The values of fields that somebody typed, or what is wrong with them. */
type Read = { fields: Record<string, unknown> } | { fault: string };

function readTarget(session: Session, list: string, text: string, context: ReviewContext): Read {
  const targets = targetsOf(list);
  const [only] = targets;
  if (only?.isList) return readIds({ ...only, isRequired: true }, text, session, context);
  if (only?.isNullable && text === nothing) return { fields: { [only.name]: null } };
  const [chosen] = suggestionsFor(session, context);
  if (!chosen) return { fault: `no ${targets.map(({ type }) => type).join(" or ")} is called "${text}"` };
  const fields = targets.map(({ name, type }) => [name, type === chosen.type ? chosen.id : undefined]);
  return { fields: Object.fromEntries(fields) };
}

function readField(
  session: Session,
  field: EditableField,
  statement: Statement,
  text: string,
  context: ReviewContext,
): Read {
  const { name, form, types, choices, isRequired, isNullable } = field;
  if (form === "ids") return readIds({ name, type: types[0] ?? "", isRequired }, text, session, context);
  if (text === "" && !isRequired) return { fields: { [name]: undefined } };
  if (isNullable && text === nothing) return { fields: { [name]: null } };
  if (form === "id") {
    const [chosen] = suggestionsFor(session, context);
    return chosen ? { fields: { [name]: chosen.id } } : { fault: `no ${types[0]} is called "${text}"` };
  }
  if (form === "choice") {
    const chosen = choices.find((choice) => choice.startsWith(text));
    return chosen && text !== ""
      ? { fields: { [name]: chosen } }
      : { fault: `${name} is one of: ${choices.join(", ")}` };
  }
  if (form === "due" || form === "frequency") return readTimes(session, field, statement, text, context);
  if (form === "text") return text === "" ? { fault: `${name} is required` } : { fields: { [name]: text } };
  const whole = textOf(session, statement, context);
  if (text === "" || !whole.includes(text)) return { fault: `"${text}" is not in the text` };
  return { fields: name === "quote" ? requoted(whole, statement, text) : { [name]: text } };
}

function readTimes(
  session: Session,
  { name, form }: EditableField,
  statement: Statement,
  text: string,
  context: ReviewContext,
): Read {
  const whole = textOf(session, statement, context);
  const actors = context.choicesOf(["actor"]);
  const read =
    form === "due"
      ? readDue(
          text,
          whole,
          (id) => actors.some((one) => one.id === id),
          (statement as Partial<AuthoredMandate>).due ?? [],
        )
      : readFrequency(text, whole);
  return "fault" in read ? read : { fields: { [name]: read.value } };
}

function readIds(
  { name, type, isRequired }: { name: string; type: string; isRequired: boolean },
  text: string,
  session: Session,
  context: ReviewContext,
): Read {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  const known = new Set(context.choicesOf(typesOfSession(session)).map(({ id }) => id));
  const ids = words.map((word, at) => {
    if (known.has(word)) return word;
    return at === words.length - 1 ? suggestionsFor(session, context)[0]?.id : undefined;
  });
  const unknown = words.find((_, at) => ids[at] === undefined);
  if (unknown !== undefined) return { fault: `no ${type} is called "${unknown}"` };
  return { fields: { [name]: ids.length > 0 || isRequired ? [...new Set(ids)] : undefined } };
}

/** The new words of a statement, at the occurrence that has words in common with the old ones. */
function requoted(
  text: string,
  { quote = "", occurrence }: Statement,
  words: string,
): Record<string, unknown> {
  const old = quotationFinder(text)(quote, occurrence);
  const places: Span[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  const [first = { start: 0, end: 0 }] = places;
  const near = places.find(({ start, end }) => old && start < old.end && old.start < end) ?? first;
  return { occurrence: undefined, ...quoter(text)(near) };
}

function takesSeveral(purpose: Purpose, list: string): boolean {
  if (purpose.for === "field") return purpose.field.form === "ids";
  if (purpose.for === "new-target") return targetsOf(purpose.list).some(({ isList }) => isList);
  return purpose.for === "target" && targetsOf(list).some(({ isList }) => isList);
}

function typesOf(purpose: Purpose, list: string): EditableField["types"] {
  if (purpose.for === "field") return purpose.field.types;
  if (purpose.for === "new-theme") return ["theme"];
  if (purpose.for === "new-target") return targetsOf(purpose.list).map(({ type }) => type);
  return purpose.for === "target" ? targetsOf(list).map(({ type }) => type) : [];
}

function typesOfSession(session: Session): EditableField["types"] {
  const { mode } = session;
  return mode.kind === "type" ? typesOf(mode.purpose, currentProposal(session)?.list ?? "") : [];
}

function lastWord(text: string): string {
  return /[^\s,]*$/.exec(text.trimEnd())?.[0] ?? "";
}
