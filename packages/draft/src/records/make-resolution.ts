import { quoter } from "@open-resolutions/core";
import type { AuthoredResolution } from "@open-resolutions/schemas";
import { parseSymbol, printOfficialSymbol } from "@open-resolutions/symbols";
import type { Masthead } from "../masthead/masthead.ts";
import type { Closing } from "../masthead/read-closing.ts";
import type { OutlinedDivision } from "../structure/body.ts";
import type { LiftedFootnote } from "../structure/footnotes/footnotes.ts";
import { footnoteKind } from "./footnote-kind.ts";
import type { Origin } from "./read-origin.ts";

/** What a resolution record is made from. */
export interface ResolutionParts {
  symbol: string;
  masthead: Masthead;
  /** What the words in brackets under the adoption say. */
  origin: Origin["fields"];
  closing: Closing;
  adopted: string;
  formula: string | undefined;
  footnotes: readonly LiftedFootnote[];
  divisions: readonly OutlinedDivision[];
  /** The ids of the paragraphs in order. */
  paragraphIds: readonly string[];
}

/** The record of a resolution. Fields that the document does not print are absent. */
export function makeResolution(parts: ResolutionParts): AuthoredResolution | undefined {
  const { symbol, masthead, origin, closing, adopted, formula, footnotes, divisions, paragraphIds } = parts;
  const parsed = parseSymbol(symbol);
  if (parsed?.type !== "resolution") return undefined;
  const { session, title, agendaItem, published, distribution } = masthead;
  const inSession = session ?? parsed.session;
  const meeting =
    closing.meeting ?? (masthead.meeting === undefined ? undefined : { number: masthead.meeting });
  return {
    id: printOfficialSymbol(parsed),
    organ: parsed.organ,
    ...(inSession && { session: inSession }),
    number: parsed.number,
    ...(title && { title: title.text }),
    ...(agendaItem?.title && { agendaItem: { number: agendaItem.number, title: agendaItem.title.text } }),
    ...origin,
    ...(formula !== undefined && { enactingFormula: formula }),
    adopted,
    ...(published !== undefined && { published }),
    ...(meeting && { meeting }),
    ...(closing.vote && { vote: closing.vote }),
    ...(closing.ballots && closing.ballots.length > 0 && { ballots: closing.ballots }),
    language: "en",
    ...(distribution && { distribution }),
    ...(footnotes.length > 0 && { footnotes: footnotes.map(makeFootnote) }),
    ...numberedOtherwise(footnotes.map((footnote) => footnote.number)),
    ...(divisions.length > 0 && {
      divisions: divisions.map((division) => makeDivision(division, paragraphIds)),
    }),
  };
}

function makeFootnote({
  number,
  block,
}: LiftedFootnote): NonNullable<AuthoredResolution["footnotes"]>[number] {
  const { text, italics } = block;
  const quote = quoter(text);
  const emphasis = italics.flatMap((run) => quote(run) ?? []);
  return { number, text, kind: footnoteKind(text), ...(emphasis.length > 0 && { emphasis }) };
}

/**
 * The exception for footnotes that are not numbered from 1 without gaps (rule NUM002). Some documents have their first
 * footnote in the title, and some copies lack a footnote. The reason names every gap, so that another one can be seen.
 */
function numberedOtherwise(numbers: readonly number[]): { x_skip?: { code: string; reason: string }[] } {
  const gaps = numbers.flatMap((number, index) => {
    const last = numbers[index - 1];
    if (number === (last ?? 0) + 1) return [];
    return last === undefined ? `footnote ${number} first` : `footnote ${number} after ${last}`;
  });
  if (gaps.length === 0) return {};
  const reason = `the text that was drafted has ${gaps.join(", ")}`;
  return { x_skip: [{ code: "NUM002", reason }] };
}

function makeDivision(
  { kind, step, number, heading, formula, under, before }: OutlinedDivision,
  paragraphIds: readonly string[],
): NonNullable<AuthoredResolution["divisions"]>[number] {
  return {
    kind,
    ...(step !== undefined && { path: [...under, step].join(".") }),
    ...(number !== undefined && { number }),
    ...(heading && { heading: heading.text }),
    ...(formula && { formula: formula.text }),
    before: paragraphIds[before] ?? null,
  };
}
