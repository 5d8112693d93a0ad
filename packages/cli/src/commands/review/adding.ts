import { quotationFinder, quoter, type Span } from "@open-resolutions/core";
import { withTheme } from "./decisions.ts";
import { editableFields, mainChoice, quotesNames } from "./fields.ts";
import { confirmedThemes, type Statement, statementLists, statementsIn } from "./proposals.ts";
import {
  added,
  currentParagraph,
  type Purpose,
  type QuotedWords,
  type ReviewContext,
  type Session,
  textOf,
} from "./session.ts";
import type { Choice } from "./suggestions.ts";

/** What a person can add to a paragraph: statements that quote words, and themes. */
export const addableKinds: readonly { list: string; kind: string }[] = [
  ...[...statementLists]
    .filter(([list]) => editableFields(list).some(({ name }) => name === "quote"))
    .map(([list, kind]) => ({ list, kind })),
  { list: confirmedThemes, kind: "theme" },
];

/** Takes the typed words of a new statement, and asks what it is about. */
export function quoteNew(session: Session, list: string, typed: string, context: ReviewContext): Session {
  const words = quotedWords(session, list, typed, context);
  if (typed === "" || !words) return { ...session, note: `"${typed}" is not in the text` };
  return { ...session, mode: { kind: "type", purpose: { for: "new-target", list, words }, text: "" } };
}

/** Adds a statement as a proposal, so that the next key can confirm or correct it. */
export function addStatement(
  session: Session,
  { list, words }: Extract<Purpose, { for: "new-target" }>,
  target: Readonly<Record<string, unknown>>,
): Session {
  const choice = mainChoice(list);
  const present = Object.entries(target).filter(([, value]) => value !== undefined);
  const statement: Statement = {
    ...words,
    ...Object.fromEntries(present),
    ...(choice && { [choice.name]: choice.choices[0] }),
    method: "rule",
  };
  const paragraph = currentParagraph(session);
  const find = quotationFinder(paragraph.text);
  const placeOf = ({ quote = "", occurrence, footnote }: Statement) =>
    footnote === undefined ? (find(quote, occurrence)?.start ?? 0) : Number.POSITIVE_INFINITY;
  const others = statementsIn(paragraph, list);
  const later = others.findIndex((one) => placeOf(one) > placeOf(statement));
  const index = later === -1 ? others.length : later;
  const changed = { ...paragraph, [list]: others.toSpliced(index, 0, statement) };
  return added(session, changed, { list, index, kind: "", value: statement, isConfirmed: false });
}

/** Adds a theme, which needs no confirmation. */
export function addTheme(session: Session, theme: Choice | undefined, typed: string): Session {
  if (!theme) return { ...session, note: `no theme is called "${typed}"` };
  const changed = withTheme(currentParagraph(session), theme.id);
  return added({ ...session, mode: { kind: "decide" } }, changed);
}

/** The words as a statement quotes them: at the first place that no statement of the list has. */
function quotedWords(
  session: Session,
  list: string,
  words: string,
  context: ReviewContext,
): QuotedWords | undefined {
  const paragraph = currentParagraph(session);
  const notes = quotesNames(list)
    ? (paragraph.footnotes ?? []).map(({ number }) => ({ footnote: number }))
    : [];
  for (const where of [{}, ...notes]) {
    const text = textOf(session, where, context);
    const places = placesOf(text, words);
    const [first] = places;
    if (!first) continue;
    const taken = statementsIn(paragraph, list)
      .filter(({ footnote }) => footnote === ("footnote" in where ? where.footnote : undefined))
      .map(({ quote = "", occurrence }) => quotationFinder(text)(quote, occurrence));
    const free = places.find(
      ({ start, end }) => !taken.some((own) => own?.start === start && own.end === end),
    );
    const quoted = quoter(text)(free ?? first);
    if (quoted) return { ...quoted, ...where };
  }
  return undefined;
}

function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  if (words === "") return places;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}
