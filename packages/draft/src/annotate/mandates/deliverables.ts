import { anyOrganName } from "../../organ-names.ts";
import { partsOf } from "./actions-of-act.ts";
import { reportingAdverbs } from "./reporting.ts";

/** Verbs with which something is handed over, at the start of an action. */
const handing = new RegExp(
  `${reportingAdverbs}(submit|present|provide|furnish|prepare|transmit|deliver|issue|compile|produce|publish|circulate|include)\\b`,
);

/** What is handed over where somebody reports. */
const things =
  "reports?|briefings?|updates?|information|assessments?|recommendations?|analys[ei]s|stud(?:y|ies)|proposals?|details|data|statistics|summar(?:y|ies)|overviews?|evaluations?|reviews?|options|plans?|findings|statements?|lists?|views|papers?|observations";
const thing = new RegExp(`\\b(?:${things})(?: reports?)?\\b(?!-)`, "g");
const aloneThing = new RegExp(`^(?:${things})$`);
const jointThing = new RegExp(
  `^,? and (?:(?!(?:to|the|in|on|of|its|an?)\\b)[a-z-]{1,30} ){0,3}(?:${things})\\b(?!-)`,
);

/** How far from its verb the thing comes at most, in UTF-16 code units. */
const farthest = 500;

const determiners = new Set("a an the its his her their such any this that these those all each".split(" "));
/** After these words a thing is the place, the subject or the source of something else: "in his next report". */
const prepositions = new Set(
  "in of on from to for through within by as into under about after before following between and or that which".split(
    " ",
  ),
);
/** Words before a thing that do not describe it. */
const notDescribing = new Set(
  "it them him her with session sessions year years month months week weeks day days basis resolution mandate also then later than including every once respectively thereafter there meeting meetings adoption".split(
    " ",
  ),
);

/** The words that may go on from a thing: "a report on …", "a list of …". */
const modifier =
  /^ (?:on|of|about|regarding|concerning|relating to|from|with|that|which|containing|outlining|detailing|describing|assessing|evaluating|summarizing|analysing)\b [^,;:]{1,1500}/;

/** A list that goes on after a comma: "on the mandate, structure and strength of the Office". */
const restOfList =
  /^(?:, (?!(?:including|with|in|as|by|for|to|and|which|that|where|if|on|at|from|under|after|before|through|taking|inter|also|such|its|his|an?|the) )\p{Ll}[\p{Ll}-]{1,30}(?: [\p{Ll}-]{1,30}){0,2}){1,6},? and \p{Ll}[^,;:]{1,300}/u;

const organName = `(?:${anyOrganName}|Committee|Commission|Conference|Secretary-General)`;
const number = "(?:[0-9]{1,3}|one|two|three|four|five|six|nine|ten|twelve|thirty|sixty|ninety|[a-z]{3,8}ty)";
const unit = "(?:day|week|month|quarter|year|session|meeting)s?";
const wordsBetween = "(?:[a-z-]{1,20} ){0,5}";

const nextAction = / (?:and |as well as )?(?:and|as well as) to [a-z]+ /;
const organAddressed = new RegExp(` (?:to (?:(?:the |its )?${organName}|it)|through the ${organName})\\b`);
const session = new RegExp(
  ` (?:at|during|before|prior to|in advance of) (?:its|the|their|each|every) ${wordsBetween}(?:sessions?|meetings?|segment|part)\\b`,
);
const deadline =
  / (?:no later than |not later than |(?:[0-9]{1,3} days |well )?(?:by|before|prior to|in advance of) (?:[0-9]|the end |its |[A-Z][a-z]+ [0-9])|(?:prior to|before|in advance of) the )/;
const period = new RegExp(
  ` (?:within ${number} |every (?:${number} |other |second )?${unit}\\b|on an? (?:[a-z]+ )?(?:annual|biannual|biennial|regular|quarterly|monthly|weekly|daily|periodic|yearly|[a-z]+-monthly|timely|continuing|continuous|ongoing)[a-z-]* basis|in (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)`,
);
const inOrAsPartOf = "(?:in|as part of|in the context of|within|through)";
const wordsOfReport = "(?:(?!of )[A-Za-z0-9-]{1,20} ){0,5}";
const reportNamed = "(?:[Rr]eports?|reporting|briefings?|updates?)\\b(?! period| obligations)";
const namedReport = new RegExp(
  ` (?:${inOrAsPartOf} (?:its|his|her|their) ${wordsOfReport}(?:${reportNamed}|budget\\b|submission\\b)|(?<! (?:contained|outlined|covered|highlighted|included) )${inOrAsPartOf} the ${wordsOfReport}${reportNamed})`,
);
const purpose = / for (?:submission|(?:its |their )?consideration)\b/;
const manner = / as appropriate\b/;

/** What comes after the thing that is handed over, one pattern for each kind of end. */
const ends = [nextAction, organAddressed, session, deadline, period, namedReport, purpose, manner];

/** The words before the first end. */
function untilEnd(words: string): string {
  const places = ends.map((end) => words.search(end)).filter((place) => place !== -1);
  return words
    .slice(0, Math.min(words.length, ...places))
    .replace(/[.\s]+$/, "")
    .replace(openEnd, "");
}

/** A phrase does not end with these. */
const openEnd =
  /(?: (?:by|of|on|in|to|with|from|for|into|through|and|or|the|an?|including|containing|disaggregated))+$/;

/** What an action hands over, in the words of the text and without its article: "final report", "list of lamps". */
export function deliverableIn(words: string): string | undefined {
  for (const { start, end } of partsOf(words)) {
    const part = words.slice(start, end);
    const [front, verb = ""] = handing.exec(part) ?? [];
    const found = front === undefined ? undefined : thingAfter(part, front.length, verb);
    if (found !== undefined) return found;
  }
  return undefined;
}

function thingAfter(words: string, from: number, verb: string): string | undefined {
  for (const { index, 0: printed } of words.slice(0, from + farthest).matchAll(thing)) {
    const start = index < from ? undefined : startOfThing(words, from, index, verb);
    if (start === undefined) continue;
    const end = index + printed.length;
    const joint = jointThing.exec(words.slice(end))?.[0] ?? "";
    const rest = words.slice(end + joint.length);
    const own = modifier.exec(rest)?.[0] ?? "";
    const more = own + (own === "" ? "" : (restOfList.exec(rest.slice(own.length))?.[0] ?? ""));
    return words.slice(start, end + joint.length) + untilEnd(more);
  }
  return undefined;
}

/** Where the words begin that describe a thing; undefined where it is not what the verb hands over. */
function startOfThing(words: string, from: number, index: number, verb: string): number | undefined {
  const before = words.slice(from, index).split(" ").slice(0, -1);
  // Commas are between the words after an article only: "an in-depth, written report", "as appropriate, reports".
  const withCommas = firstDescribing(before, { commas: true });
  const isAfterArticle = determiners.has(before[withCommas - 1] ?? "");
  const first = isAfterArticle ? withCommas : firstDescribing(before, { commas: false });
  const start = index - before.slice(first).reduce((length, word) => length + word.length + 1, 0);
  let at = first - 1;
  // "include in his Office reports": a name may describe the place.
  while (verb === "include" && /^\p{Lu}/u.test(before[at] ?? "")) at -= 1;
  const last = (determiners.has(before[at] ?? "") ? before[at - 1] : before[at]) ?? "";
  if (last === "with") return verb === "provide" || verb === "furnish" ? start : undefined;
  return prepositions.has(last) ? undefined : start;
}

/** The index of the first of the last words that describe what comes next, also with commas between them. */
function firstDescribing(words: readonly string[], { commas }: { commas: boolean }): number {
  let at = words.length;
  while (at > 0) {
    const printed = words[at - 1] ?? "";
    const word = commas ? printed.replace(/,$/, "") : printed;
    const isJoint = /^(?:and|or)$/.test(word) && at < words.length && isDescribing(words[at - 2] ?? "");
    if (!isJoint && !isDescribing(word)) break;
    at -= 1;
  }
  // "submit promptly written reports"
  while (/(?<!quarter|month|week|year|ear|time)ly$/.test(words[at] ?? "")) at += 1;
  return at;
}

function isDescribing(word: string): boolean {
  const isWord = /^(?:\p{Ll}|[0-9]{1,3}[-‑]\p{Ll})[\p{Ll}‑-]*$/u.test(word);
  return (
    isWord &&
    !aloneThing.test(word) &&
    ![determiners, prepositions, notDescribing].some((set) => set.has(word))
  );
}
