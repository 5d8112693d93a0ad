import type { AuthoredMandate } from "@open-resolutions/schemas";
import type { ReadTime } from "./times/read-time.ts";

/** The words around a time. */
interface Around {
  /** The words of the mandate. */
  words: string;
  /** From the act up to the time. */
  lead: string;
  /** From the action up to the time; empty when the time comes before it. */
  before: string;
}

/**
 * Whether a time is that of the action, and not of something that the action is about.
 *
 * @param index how many times of the mandate come before it
 */
export function isOwnTime(
  { date, session, period, bound }: ReadTime,
  index: number,
  type: AuthoredMandate["type"],
  { words, lead, before }: Around,
): boolean {
  // "with a view to ending its work by 31 May 2027" says when the work ends.
  if (date !== undefined && purpose.test(before)) return false;
  // "noting that the term will end by 16 December 2027" tells a fact.
  if (aside.test(lead)) return false;
  // "prepare for the change, which shall lead to elections 18 months after the start" says when they are held.
  if (future.test(before)) return false;
  // A title in quotation marks.
  if (/“[^”]*$/.test(lead)) return false;
  // "in preparation for the meeting to be held at its eightieth session" says when the meeting is.
  if ((date ?? session) !== undefined && held.test(before) && !planned.test(words)) return false;
  // "consider the item before the Games, to be held at sea in 2028"
  if (date !== undefined && heldThen.test(before) && !holding.test(words)) return false;
  // "a report on the Declaration: To End Fog by 2050" quotes a title.
  if (date?.length === 4 && inTitle.test(before)) return false;
  // "a report at its tenth session on the plan to light all lamps within five years"
  if (type === "report" && index > 0)
    return period === undefined && date?.length !== 4 && (date === undefined || bound !== "at");
  // "promote the plan to end fog by 2050" says when fog ends.
  if (date?.length === 4 && type !== "report" && aim.test(before)) return false;
  // "the elections in October" are no time at which something is due.
  return date === undefined || bound !== "at" || type !== "action" || planned.test(words);
}

/** A purpose that goes on to the time: no comma ends it. */
const purpose =
  /\b(?:with a view to|in order to|so as to|with the (?:aim|goal|objective) of|aim(?:s|ed|ing) (?:at|to))\b[^,;]*$/;

/** A clause about what will be, up to the time. */
const future = /\b(?:which|that|who) (?:shall|will|would|should|must|includes?|is to|are to)\b[^,;]*$/;

/** An aside that tells a fact, up to the time. */
const aside =
  /\b(?:noting|recalling|recognizing|considering|bearing in mind|mindful|given|aware) that\b[^,;]*$/;

/** Something that takes place at the time, named before it. */
const held =
  /\b(?:for|of|on|during|at|to|in|before|after) (?:the|its|their|an?) [^,;]{0,120}\b(?:meetings?|conferences?|summit|forum|session|review|dialogue|event|assembly|congress)\b[^,;]{0,80},? (?:to be (?:held|convened)|to take place|scheduled)(?: [a-z]+ [A-Z][a-z]+,?)? $/;

/** Something that is held at the time, whatever it is called, and the actions that hold it. */
const heldThen = /\bto be (?:held|convened|hosted)\b[^,;]{0,60}$/;
const holding = /^(?:to )?(?:convene|hold|organize|conduct|host|launch|meet)\b/;

/** The end of a title that says what is to be reached: "Getting on Track to End Fog". */
const inTitle = /\b(?:to|Ending|Towards) (?:[A-Z][A-Za-z-]+ )+$/;

/** Words that say what an action is for, or what it is about. */
const aim =
  /\b(?:to end|ending|goals?|targets?|aim(?:s|ed|ing)?|with a view|in order|that|which|plan|strategy|towards)\b/i;

/** Actions that take place on a day or in a year that the text prints. */
const planned =
  /^(?:to )?(?:(?:also|further|[a-z]+ly) )?(?:convene|hold|organize|conduct|undertake|launch|review|complete|mark|consider|commence|begin|start|host|observe|celebrate|meet)\b/;
