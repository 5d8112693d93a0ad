import { styleText } from "node:util";
import { type Records, registerNames, shellWord } from "@open-resolutions/core";
import { annotationStyles } from "../../terminal/annotation-styles.ts";
import type { Reviewer } from "./decisions.ts";
import { press } from "./keys.ts";
import { allOpen, sayWhere } from "./open-points.ts";
import type { PaintTone, Tone } from "./painted-text.ts";
import { openResolution } from "./resolution-file.ts";
import { showSession } from "./screen.ts";
import { countLeft, type ReviewContext, type Session, startSession } from "./session.ts";
import { choicesIn } from "./suggestions.ts";

/** Where the keys of a review come from, and where it is shown. */
export interface ReviewTerminal {
  keys: AsyncIterable<string>;
  write: (text: string) => void;
  /** Columns, which may change while a review runs. */
  width: () => number;
  colors: boolean;
  reviewer: Reviewer | undefined;
}

const tones: Record<Tone, Parameters<typeof styleText>[0]> = {
  ...annotationStyles,
  current: "inverse",
  strong: "bold",
  faint: "dim",
};

/** Clears the screen of a terminal and goes to its first line (ECMA-48: ED, CUP). */
const clear = "\u001B[2J\u001B[H";

/**
 * Asks a person about each proposal in the records of a resolution, and writes each answer at once.
 *
 * @param published the published records, to which annotations may refer.
 * @returns a line that says what was decided and what is left.
 * @throws {UsageError} when the folder has no records that can be read, or another program changes them.
 */
export async function review(folder: string, published: Records, terminal: ReviewTerminal): Promise<string> {
  const { paragraphs, footnotes, registers, open, write } = openResolution(folder, published);
  let session = startSession(paragraphs, open);
  const context: ReviewContext = {
    choicesOf: choicesIn(registers),
    reviewer: terminal.reviewer,
    footnotes,
    names: registerNames(registers),
    open,
  };
  const show = () => terminal.write(clear + showSession(session, context, optionsOf(terminal)));
  show();
  for await (const key of terminal.keys) {
    const after = press(session, key, context);
    if (after.paragraphs !== session.paragraphs) write(after.paragraphs);
    session = after;
    if (session.isOver) break;
    show();
  }
  terminal.write(clear);
  return summary(session, context, folder);
}

function optionsOf({ width, colors }: ReviewTerminal): Parameters<typeof showSession>[2] {
  const paint: PaintTone = (tone, text) =>
    colors ? styleText(tones[tone], text, { validateStream: false }) : text;
  return { paint, colors, width: width() };
}

function summary(session: Session, { open }: ReviewContext, folder: string): string {
  const { confirmed, corrected, refused, revised } = session.tally;
  const left = countLeft(session);
  const next =
    left === 0
      ? `every annotation is confirmed; now open-resolutions validate ${shellWord(folder)}`
      : `${left} left; go on with open-resolutions review ${shellWord(folder)}`;
  const later = revised === 0 ? "" : `; corrected or removed ${revised} that were confirmed`;
  const { paragraphs } = session;
  // Only what is confirmed passes or fails the check as a whole.
  const points = left === 0 ? allOpen(open, paragraphs) : open.doubts(paragraphs);
  const where = sayWhere(points, paragraphs);
  const doubts = where === undefined ? "" : `${where}: start the review again, d goes to the next\n`;
  return `confirmed ${confirmed}, ${corrected} of them corrected; refused ${refused}${later}; ${next}\n${doubts}`;
}
