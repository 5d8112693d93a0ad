import type { AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { findQuotation, type Span } from "./anchor.ts";
import { printMarkup } from "./markup.ts";
import { longDate, ordinalDigits, ordinalWords, superscript } from "./numerals.ts";
import { parseParagraphId } from "./paragraph-id.ts";

/** A run of words that a resolution prints, and the record that holds it. */
export interface PrintedRun {
  text: string;
  /** The paragraph's id, or `resolution`, with the field. */
  from: string;
}

/** A resolution as the source prints it, from its records alone. */
export interface PrintedResolution {
  body: PrintedRun[];
  footnotes: PrintedRun[];
}

/** What the records name only by id. */
export interface PrintedNames {
  /** The name of an actor, such as `General Assembly`. */
  actor: (id: string) => string;
  /** The symbol of a document, such as `A/77/L.20`. */
  symbol: (id: string) => string;
}

/**
 * Prints a resolution of the General Assembly from its records: masthead, title, paragraphs with numbers, italics
 * and footnote markers, closing. (UN Editorial Manual, "Resolutions and decisions: format".)
 */
export function printResolution(
  resolution: AuthoredResolution,
  paragraphs: readonly AuthoredParagraph[],
  names: PrintedNames,
): PrintedResolution {
  const run = (field: string, text: string): PrintedRun => ({ text, from: `resolution ${field}` });
  const { agendaItem, committee, meeting, session } = resolution;
  const organ = names.actor(resolution.organ);
  const drafts = (resolution.drafts ?? []).map(names.symbol).join(" and ");
  const origin =
    committee === null
      ? "without reference to a Main Committee"
      : `on the report of the ${names.actor(committee)}`;

  return {
    body: [
      run("organ", organ),
      run("distribution", `Distr.: ${resolution.distribution}`),
      run("published", longDate(resolution.published)),
      run("session", `${capitalize(ordinalWords(session.number))} session`),
      ...(agendaItem
        ? [run("agendaItem", `Agenda item ${agendaItem.number}`), run("agendaItem", agendaItem.title)]
        : []),
      run("adopted", `Resolution adopted by the ${organ} on ${longDate(resolution.adopted)}`),
      run("committee", `[${origin} (${drafts})]`),
      run("title", `${session.number}/${resolution.number}. ${resolution.title}`),
      run("enactingFormula", resolution.enactingFormula),
      ...paragraphs.map(printParagraph),
      run(
        "meeting",
        `*${ordinalDigits(meeting.number)} ${meeting.kind} meeting ${longDate(resolution.adopted)}*`,
      ),
    ],
    footnotes: (resolution.footnotes ?? []).map(({ number, text, emphasis = [] }) => ({
      text: `${superscript(number)} ${printMarkup(text, spansOf(text, emphasis))}`,
      from: `footnote ${number}`,
    })),
  };
}

function printParagraph({ id, text, emphasis = [], footnotes = [] }: AuthoredParagraph): PrintedRun {
  const place = parseParagraphId(id);
  const item = place?.items.at(-1);
  const number =
    item !== undefined ? `(${item}) ` : place?.section === "operative" ? `${place.number}. ` : "";
  const markers = footnotes.flatMap(({ number, after, occurrence }) => {
    const span = findQuotation(text, after, occurrence);
    return span ? [{ number, offset: span.end }] : [];
  });
  return { text: number + printMarkup(text, spansOf(text, emphasis), markers), from: id };
}

function spansOf(text: string, quotes: readonly { quote: string; occurrence?: number }[]): Span[] {
  return quotes.flatMap(({ quote, occurrence }) => findQuotation(text, quote, occurrence) ?? []);
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
