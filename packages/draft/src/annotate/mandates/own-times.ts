import type { AuthoredMandate } from "@open-resolutions/schemas";
import { anyOf } from "../../any-of.ts";
import type { ReadTime } from "./times/read-time.ts";

/** The words around a time. */
interface Around {
  /** The words of the mandate. */
  words: string;
  /** From the act up to the time. */
  lead: string;
  /** From the action up to the time; empty when the time comes before it. */
  before: string;
  /** The words of the time. */
  printed: string;
}

/**
 * Whether a time is that of the action, and not of something that the action is about.
 *
 * @param index how many times of the mandate come before its words
 */
export function isOwnTime(
  { date, session, period, bound }: ReadTime,
  index: number,
  type: AuthoredMandate["type"],
  { words, lead, before, printed }: Around,
): boolean {
  // "one year before the end of the Decade in 2034" says when the Decade ends.
  if (date !== undefined && bound === "at" && countedFrom.test(lead)) return false;
  // "the views expressed in talks at its eightieth session" were expressed then.
  if (session !== undefined && pastTalks.test(lead)) return false;
  // "the operation that has been authorized for one year"
  if (period !== undefined && bound === "until" && beenDone.test(before)) return false;
  // "meet for five days" says how long, not until when.
  if (
    period !== undefined &&
    /[DW]$/.test(period) &&
    /^(?:for|not)\b/.test(printed) &&
    (meeting.test(before) || assembles.test(before))
  )
    return false;
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
  const isFurther =
    furtherReport.test(before) ||
    (bound === "by" && again.test(before)) ||
    (date !== undefined && date.length > 4 && reportOn.test(before));
  // "a report at its tenth session on the plan to light all lamps within five years"
  if (type === "report" && index > 0 && !isFurther)
    return period === undefined && date?.length !== 4 && (date === undefined || bound !== "at");
  // "promote the plan to end fog by 2050" says when fog ends.
  if (
    date?.length === 4 &&
    type !== "report" &&
    aim.test(before) &&
    !obliged.test(before) &&
    !toBeHeld.test(words)
  )
    return false;
  // "the elections in October" are no time at which something is due.
  return (
    date === undefined ||
    bound !== "at" ||
    type !== "action" ||
    planned.test(words) ||
    toBeHeld.test(words) ||
    atMeeting.test(before)
  );
}

/** A time before or after something that has a time of its own. */
const countedFrom =
  /\b(?:day|week|month|year)s? (?:before|prior to|ahead of|after|following) the [^,;]{1,80} $/;

/** What was done to something else. */
const beenDone = /\b(?:been|was|were) [a-z]+(?:ed|en|wn) $/;

/** What was said in talks. */
const pastTalks = new RegExp(
  `\\b(?:${anyOf("expressed made raised held reflected presented")}) (?:in|during) (?:the |its |their )?(?:[a-z]+ ){0,2}(?:${anyOf(
    "discussions? debates? deliberations talks consultations dialogues?",
  )}) $`,
);

/** A verb of another clause. "The conference to be held" and "to the Council" go on with the same one. */
const otherVerb = " (?:and|or|shall|should|must|will) | to (?!be held|be convened|the |its |all |[A-Z])";
/**
 * Something that lasts for some days, in the clause of the time: "hold a meeting on lamps for". No other verb comes
 * between them.
 */
const meeting = new RegExp(
  `\\b(?:meet|(?:[Mm]eeting|[Ss]ession|[Cc]onference|visit)s?)\\b(?:(?!${otherVerb})[^,;]){0,160}$`,
);

const meetings = anyOf(
  "committee conference congress consultation dialogue forum meeting session summit workshop",
);
/** What is done for some days, also after a comma: "convene the Dialogue in May, for", "resume its session for two days, and for". */
const assembles = new RegExp(
  `^(?:to )?(?:(?:re)?convene|meet)\\b|^(?:to )?(?:hold|organize|resume)\\b[^;]{0,240}\\b(?:${meetings})s?\\b|\\bconvened $`,
  "i",
);

/** "within 90 days, and then again within a further 30 days" */
const again = / and (?:then )?(?:again )?$/;

const report = "(?:reports?|updates?|briefings?)";
const toSomebody = "(?: to (?:the |its )?[A-Z0-9][^,;]{0,60})?";
/** A further thing that is handed over, or a further time of it: "by 1 May 2044, and a final report in 2045". */
const furtherReport = new RegExp(
  [
    String.raw`(?:,|\b(?:and|with|followed by)) (?:(?:provide|submit|present)s? )?(?:an?|the|its|his|their|another)\b[^,;]{0,60}(?:, [a-z-]+ )?\b${report}${toSomebody},? $`,
    String.raw`\b(?:final|interim|initial|preliminary|further|second|third) (?:[a-z-]+ ){0,3}${report}${toSomebody},? $`,
    String.raw`\bnext (?:[a-z]+ ){0,2}${report}${toSomebody} $`,
    String.raw`\b${report} due $`,
    "(?:,| and) (?:a second|another|a third)(?: one)? $",
    " [0-9]{4}(?:,|,? and) $",
  ].join("|"),
);
/** "and a full report on the lamps in November 2044" */
const reportOn = new RegExp(String.raw`(?:,|\band) an? (?:[a-z]+ ){0,3}${report} on [^,;]{1,120} $`);

/** "shall be held before the end of 2025" says when it is due, whatever comes before. */
const obliged = /\b(?:shall|should|must|will) be (?:[a-z]+ed|held) $/;

/** "present a list to the Council at its yearly talks in 2044" */
const atMeeting = /\bat (?:its|their) [a-z0-9 -]{1,80} $/;

/** A purpose that goes on to the time: no comma ends it. */
const purpose =
  /\b(?:with a view to|in time for|in order to|so as to|with the (?:aim|goal|objective) of|aim(?:s|ed|ing) (?:at|to))\b[^,;]*$/;

/** A clause about what will be, or about what was asked before, up to the time. */
const future =
  /\b(?:(?:which|that|who) (?:shall|will|would|should|must|includes?|is to|are to|requested|called)|(?:upon|at|in|on|for) which [^,;]{1,60} (?:shall|will|would|should|must))\b[^,;]*$/;

/** An aside that tells a fact, up to the time. */
const aside =
  /\b(?:noting|recalling|recognizing|considering|bearing in mind|mindful|given|aware) that\b[^,;]*$/;

/** Something that takes place at the time, named before it. */
const held = new RegExp(
  [
    String.raw`\b(?:for|of|on|during|at|to|in|before|after) (?:the|its|their|an?) [^,;]{0,120}`,
    String.raw`\b(?:${anyOf("meetings? conferences? summit forum session review dialogue event assembly congress")})\b[^,;]{0,80}`,
    ",? (?:to be (?:held|convened)|to take place|scheduled)(?: [a-z]+ [A-Z][a-z]+,?)? $",
  ].join(""),
);

/** Something that is held at the time, whatever it is called, and the actions that hold it. */
const heldThen = /\bto be (?:held|convened|hosted)\b[^,;]{0,60}$/;
const holding = /^(?:to )?(?:convene|hold|organize|conduct|host|launch|meet)\b/;

/** The end of a title that says what is to be reached: "Getting on Track to End Fog". */
const inTitle = /\b(?:to|Ending|Towards) (?:[A-Z][A-Za-z-]+ )+$/;

/** Words that say what an action is for, or what it is about. */
const aim =
  /\b(?:to end|ending|goals?|targets?|aim(?:s|ed|ing)?|with a view|in order|that|which|plan|strategy|towards)\b/i;

const verbsOfPlans = anyOf(
  `convene reconvene resume hold organize conduct undertake launch review complete mark consider commence begin start host observe celebrate meet
   cease terminate elect focus dedicate`,
);
/** Actions that take place on a day or in a year that the text prints. */
const planned = new RegExp(
  `^(?:to )?(?:(?:also|further|[a-z]+ly) )?(?:${verbsOfPlans}|carry out|enter into)\\b`,
);

/** What somebody decides is to take place. */
const toBeHeld = /^(?:(?:shall|will|should) )?(?:initially )?be (?:held|launched)\b/;
