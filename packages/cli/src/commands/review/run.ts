import { styleText } from "node:util";
import { shellWord } from "@open-resolutions/core";
import { annotationStyles } from "../../terminal/annotation-styles.ts";
import type { Reviewer } from "./decisions.ts";
import { press } from "./keys.ts";
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
 * @returns a line that says what was decided and what is left.
 * @throws {UsageError} when the folder has no records that can be read, or another program changes them.
 */
export async function review(folder: string, terminal: ReviewTerminal): Promise<string> {
  const { paragraphs, footnotes, registers, write } = openResolution(folder);
  let session = startSession(paragraphs);
  if (session.isAtEnd) return `${folder}: every annotation is confirmed\n`;
  const context: ReviewContext = {
    choicesOf: choicesIn(registers),
    reviewer: terminal.reviewer,
    footnotes,
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
  return summary(session, folder);
}

function optionsOf({ width, colors }: ReviewTerminal): Parameters<typeof showSession>[2] {
  const paint: PaintTone = (tone, text) =>
    colors ? styleText(tones[tone], text, { validateStream: false }) : text;
  return { paint, colors, width: width() };
}

function summary(session: Session, folder: string): string {
  const { confirmed, corrected, refused } = session.tally;
  const left = countLeft(session);
  const next =
    left === 0
      ? `every annotation is confirmed; now open-resolutions validate ${shellWord(folder)}`
      : `${left} left; go on with open-resolutions review ${shellWord(folder)}`;
  return `confirmed ${confirmed}, ${corrected} of them corrected; refused ${refused}; ${next}\n`;
}
