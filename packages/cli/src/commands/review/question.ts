import { addableKinds } from "./adding.ts";
import { countIn, equalProposals } from "./confirm-groups.ts";
import { mainChoice, targetsOf } from "./fields.ts";
import { fold, foldItems } from "./fold.ts";
import { fieldKeys, fieldsOfCurrent } from "./keys.ts";
import type { ScreenOptions } from "./painted-text.ts";
import { carriedBlock, proposalsIn } from "./proposals.ts";
import {
  currentParagraph,
  currentProposal,
  type Purpose,
  type ReviewContext,
  type Session,
} from "./session.ts";
import { dueExample, frequencyExample } from "./times.ts";
import { nothing, suggestionsFor } from "./typing.ts";

/** What is asked: which key to press, or what to type. */
export function showQuestion(session: Session, context: ReviewContext, options: ScreenOptions): string[] {
  const { mode } = session;
  if (mode.kind === "type") return showTyping(session, context, options);
  if (mode.kind === "fields") {
    const fields = fieldsOfCurrent(session).map(({ name }, at) => `${fieldKeys[at]} ${name}`);
    return foldItems(["which field?", ...fields], options);
  }
  if (mode.kind === "add") {
    const kinds = addableKinds.map(({ kind }, at) => `${at + 1} ${kind}`);
    return foldItems(["add what?", ...kinds], options);
  }
  const choice = mainChoice(currentProposal(session)?.list ?? "");
  const choices = (choice?.choices ?? []).map((value, at) => `${at + 1} ${value}`);
  const block = carriedBlock(currentParagraph(session)).length;
  const here = proposalsIn(currentParagraph(session)).length;
  const equal = countIn(equalProposals(session));
  if (currentProposal(session)?.isConfirmed ?? here === 0)
    return [
      ...(choices.length > 0 ? foldItems([`another ${choice?.name}:`, ...choices], options) : []),
      ...foldItems(keysForConfirmed, options),
    ];
  const keys = [
    "y confirm",
    "n refuse",
    "s skip",
    ...(block > 0 ? [`c confirm all ${block} carried over`] : []),
    "k all of this kind",
    ...(here > 1 ? [`p all ${here} of the paragraph`] : []),
    ...(equal > 1 ? [`e all ${equal} equal ones`] : []),
    "u undo",
    "? all keys",
    "q stop",
  ];
  return [
    ...(choices.length > 0 ? foldItems([`confirm with another ${choice?.name}:`, ...choices], options) : []),
    ...foldItems(keys, options),
  ];
}

/** The keys for what is confirmed. */
const keysForConfirmed = [
  "↑↓ other statements",
  "←→ other paragraphs",
  "t w f correct",
  "n remove",
  "a add",
  "d next doubt",
  "u undo",
  "? all keys",
  "q stop",
];

function showTyping(session: Session, context: ReviewContext, options: ScreenOptions): string[] {
  const { mode } = session;
  if (mode.kind !== "type") return [];
  const { purpose, text } = mode;
  const suggestions = suggestionsFor(session, context).map(({ id, name }) => `  ${id}  ${name}`);
  const choices = purpose.for === "field" && purpose.field.choices.length > 0 ? purpose.field.choices : [];
  const tab = purpose.for === "reason" ? "the last reason" : "complete";
  const question = `${questionOf(purpose, currentProposal(session)?.list ?? "")} (Enter: take it, Tab: ${tab}, Esc: go back)`;
  return [
    ...fold(question, options),
    ...fold(`> ${text}_`, options),
    ...(choices.length > 0 ? foldItems(choices, options) : []),
    ...suggestions.map((line) => options.paint("faint", line.slice(0, options.width))),
  ];
}

function questionOf(purpose: Purpose, list: string): string {
  switch (purpose.for) {
    case "reason":
      return "why do these words need no annotation? Nothing: only remove it";
    case "field":
      return [`${purpose.field.name}?`, ...(examples[purpose.field.form] ?? [])].join(" ");
    case "new-words":
      return "which words of the text?";
    case "new-theme":
      return "which theme?";
    case "new-target":
      return targetQuestion(purpose.list);
    default:
      return targetQuestion(list);
  }
}

/** How the values of a field are typed, where it is not plain. */
const examples: Readonly<Record<string, readonly string[]>> = {
  due: [dueExample],
  frequency: [frequencyExample],
};

/** What is asked about the target of a statement: the verb of an act, the document of a citation. */
function targetQuestion(list: string): string {
  const [target, ...others] = targetsOf(list);
  if (!target || others.length > 0) return "whom or what do the words name?";
  const none = target.isNullable ? `, or "${nothing}"` : "";
  return target.isList ? "who must do it?" : `which ${target.type}${none}?`;
}
