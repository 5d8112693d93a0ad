import { inSmallLetters } from "./number-lines.ts";

/** A meeting in figures: `54th plenary meeting`, `1650th meeting`. */
const meeting = /^([0-9]{1,5})(?:st|nd|rd|th)( \(resumed\))?( plenary)?(?: closed| open)? meeting\b/i;

/** A meeting in words, as the first sessions print it: `Hundred and eighty-third plenary meeting,`. */
const meetingInWords =
  /^((?:One |Two |Three )?[A-Z][a-z]+(?:[ -][a-z]+){0,6}?)( plenary)? meeting,?(?=$|\s+[0-9])/;

const manner = "unanimously|without (?:a )?vote|without objection|by consensus";
const votes = "by (?:[0-9]+|[a-z]+) votes? (?:to|in favour)[^.]{0,400}?";
/** How old resolutions of the Security Council end: `Adopted unanimously at the 1650th meeting.`, also in brackets. */
const adopted = new RegExp(
  `^[[(]?(?:The (?:draft )?resolution was a|A)dopted(?: (?:${manner}))?,?(?: ${votes})? at (?:the|its) ([0-9]{1,5})(?:st|nd|rd|th)( plenary)? meeting\\b`,
);

const note = /^\[(?:Adopted|(?:The )?resolution (?:was )?adopted)\b/i;

/** The symbol of the draft at the end of a text, as the first volumes print it: `[S/801]`. */
const symbolAtEnd = /^\[[A-Z]{1,2}\/[0-9A-Za-z./]{1,30}\]$/;

/** What a line at the end of a resolution says of its meeting. */
export interface MeetingLine {
  /** Absent when it is printed in words. */
  number?: number;
  kind?: "plenary" | "resumed-plenary";
  /** It says that the resolution was adopted, and perhaps how. */
  adoption?: string;
}

/** Reads the line of a meeting at the end of a resolution. */
export function meetingLine(text: string): MeetingLine | undefined {
  const figures = meeting.exec(text);
  if (figures) {
    const kind = figures[2] ? "resumed-plenary" : figures[3] ? "plenary" : undefined;
    return { number: Number(figures[1]), ...(kind && { kind }) };
  }
  const old = adopted.exec(inSmallLetters(text));
  if (old) return { number: Number(old[1]), ...(old[2] && { kind: "plenary" as const }), adoption: text };
  return meetingInWords.test(text) ? {} : undefined;
}

/** Whether a line ends a resolution: its meeting, a note on how it was adopted, or the symbol of its draft. */
export function isCloseLine(text: string): boolean {
  return meetingLine(text) !== undefined || isAdoptionNote(text) || symbolAtEnd.test(text);
}

const meetingAlone =
  /^[0-9]{1,5}(?:st|nd|rd|th)(?: \(resumed\))?(?: plenary)? meeting(?:,|,? [0-9]{1,2} \p{Lu}\p{Ll}{2,8} [0-9]{4})?$/u;

/** Whether a line holds a meeting in figures, perhaps with its day, and nothing else. */
export function isMeetingAlone(text: string): boolean {
  return meetingAlone.test(text);
}

/** Whether a line begins the note in brackets on how a resolution was adopted. */
export function isAdoptionNote(text: string): boolean {
  return note.test(text);
}

const meetingBefore = (comma: string) =>
  `[0-9]{1,5}(?:st|nd|rd|th) (?:plenary )?meeting${comma} [0-9]{1,2} [A-Z][a-z]+ [0-9]{4}`;
const adoptedAtMeeting =
  "Adopted (?:unanimously |without objection )?(?:by [^.]{1,60} )?at the [0-9]+(?:st|nd|rd|th) (?:plenary )?meeting";

/**
 * A close after a sentence, and a meeting between words. A sentence may cite one: "at its 39th meeting, 3 May 2044".
 */
const insideOfText = new RegExp(
  `(?<=[\\p{L}0-9)”][,;.]? )(?:(?<!\\b(?:at|of|in|its|the|their) )${meetingBefore(",?")}|${meetingBefore("")})|(?<=[.;”] )(?:${adoptedAtMeeting}|\\[Adopted (?:without|by))`,
  "u",
);

/** Whether a text holds the close of a resolution after other words. */
export function closeInside(text: string): number {
  return text.search(insideOfText);
}
