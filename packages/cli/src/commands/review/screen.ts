import { parseParagraphId, quotationFinder, type Span } from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { wrap } from "../../terminal/wrap.ts";
import { addableKinds } from "./adding.ts";
import { countIn, equalProposals } from "./confirm-groups.ts";
import { mainChoice } from "./fields.ts";
import { fieldsOfCurrent, keyActions } from "./keys.ts";
import { paintedNote, paintedText, type ScreenOptions } from "./painted-text.ts";
import { carriedBlock, type Proposal, proposalsIn, type Statement } from "./proposals.ts";
import {
  countLeft,
  currentParagraph,
  currentProposal,
  type Purpose,
  type ReviewContext,
  type Session,
  textOf,
} from "./session.ts";
import { nothing, suggestionsFor } from "./typing.ts";

const indent = "  ";
const keyWidth = 4;

/** A review as a screen of text: the paragraph, what is left to decide in it, and what can be pressed. */
export function showSession(session: Session, context: ReviewContext, options: ScreenOptions): string {
  if (session.mode.kind === "help") return `${showKeys(options).join("\n")}\n\nany key goes back\n`;
  if (session.isAtEnd) return `${showEnd(session, options).join("\n")}\n`;
  const lines = [
    ...showHead(session, options),
    "",
    ...showWords(session, context, options),
    "",
    ...showProposals(session, options),
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
  const counts = `paragraph ${at + 1} of ${paragraphs.length}; ${here} left here, ${countLeft(session)} in all`;
  const lineage = (paragraph.lineage ?? []).map(({ document, label, relation, likeness }) => {
    const like = likeness === undefined ? "" : ` (${likeness}% of the words)`;
    return relation === "same" ? `repeats ${label} of ${document}` : `revises ${label} of ${document}${like}`;
  });
  return [
    ...fold(`${nameOf(paragraph)}: ${counts}`, options).map((line) => paint("strong", line)),
    ...lineage.flatMap((line) => fold(line, options)),
  ];
}

/** The name of a paragraph inside its resolution: `op5`. */
function nameOf(paragraph: AuthoredParagraph | undefined): string {
  const id = paragraph?.id ?? "";
  return id.slice((parseParagraphId(id)?.slug ?? "").length + 1);
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

function showProposals(session: Session, options: ScreenOptions): string[] {
  const { paint, width } = options;
  const proposals = proposalsIn(currentParagraph(session));
  if (proposals.length === 0) return [paint("faint", `${indent}nothing is left to decide here`)];
  return proposals.flatMap((proposal, at) => {
    const isCurrent = at === session.position;
    const [first = "", ...others] = fold(describe(proposal), { ...options, width: width - indent.length });
    // Of the others the first line says enough.
    if (!isCurrent) return [paint("faint", `${indent}${others.length > 0 ? `${first} …` : first}`)];
    return [
      ...[`> ${first}`, ...others.map((line) => indent + line)].map((line) => paint("strong", line)),
      ...showEqual(session, options),
    ];
  });
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

/** A proposal in words: what it is, its words, its fields, and where it comes from. */
function describe({ kind, value }: Proposal): string {
  if (typeof value === "string") return `${kind}: ${value}`;
  const { quote, occurrence, footnote, method, ...fields } = value;
  const words = quote === undefined ? "" : ` "${shorten(quote)}"`;
  const said = Object.entries(fields).map(([name, own]) => `${name} ${inWords(own)}`);
  const origin = method === "carried-over" ? ["carried over"] : [];
  const where = footnote === undefined ? [] : [`in footnote ${footnote}`];
  return `${kind}${words}: ${[...said, ...where, ...origin].join("; ")}`;
}

function inWords(value: unknown): string {
  if (value === null) return nothing;
  if (Array.isArray(value)) return value.map(inWords).join(", ");
  if (typeof value === "object") return Object.values(value).map(inWords).join(" ");
  return String(value);
}

function showQuestion(session: Session, context: ReviewContext, options: ScreenOptions): string[] {
  const { mode } = session;
  if (mode.kind === "type") return showTyping(session, context, options);
  if (mode.kind === "fields") {
    const fields = fieldsOfCurrent(session).map(({ name }, at) => `${at + 1} ${name}`);
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

function showTyping(session: Session, context: ReviewContext, options: ScreenOptions): string[] {
  const { mode } = session;
  if (mode.kind !== "type") return [];
  const { purpose, text } = mode;
  const suggestions = suggestionsFor(session, context).map(({ id, name }) => `${indent}${id}  ${name}`);
  const choices = purpose.for === "field" && purpose.field.choices.length > 0 ? purpose.field.choices : [];
  const tab = purpose.for === "reason" ? "the last reason" : "complete";
  const question = `${questionOf(purpose)} (Enter: take it, Tab: ${tab}, Esc: go back)`;
  return [
    ...fold(question, options),
    ...fold(`> ${text}_`, options),
    ...(choices.length > 0 ? foldItems(choices, options) : []),
    ...suggestions.map((line) => options.paint("faint", line.slice(0, options.width))),
  ];
}

function questionOf(purpose: Purpose): string {
  switch (purpose.for) {
    case "reason":
      return "why do these words need no annotation? Nothing: only remove it";
    case "field":
      return `${purpose.field.name}?`;
    case "new-words":
      return "which words of the text?";
    case "new-theme":
      return "which theme?";
    default:
      return "whom or what is it about?";
  }
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

function showEnd(session: Session, options: ScreenOptions): string[] {
  const left = countLeft(session);
  const said = left === 0 ? "everything is decided" : `this was the last paragraph; ${left} left`;
  return [options.paint("strong", said), "", "u undo the last key, any other key to end"];
}

function statementOf(proposal: Proposal | undefined): Statement | undefined {
  return proposal && typeof proposal.value === "object" ? proposal.value : undefined;
}

function shorten(quote: string): string {
  return quote.length > 60 ? `${quote.slice(0, 40)} … ${quote.slice(-16)}` : quote;
}

function fold(text: string, { width }: ScreenOptions): string[] {
  return wrap(text, width).map(({ start, end }) => text.slice(start, end));
}

/** Items in lines; an item is not cut unless it is wider than a line. */
function foldItems(items: readonly string[], options: ScreenOptions): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 2 + item.length <= options.width)
      lines.splice(-1, 1, `${last}  ${item}`);
    else lines.push(item);
  }
  return lines.flatMap((line) => (line.length > options.width ? fold(line, options) : [line]));
}
