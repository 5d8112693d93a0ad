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
const others = new Set(
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

/** What comes after the thing that is handed over: for whom, when, and the next action. */
const endOfDeliverable =
  /(?:(?: and| as well as)? (?:and to [a-z]+ |to (?:the |its |their |all )?(?:General|Security|Economic|Human|Council|Assembly|Committee|Commission|Conference|Member|States|Secretary|it\b)|at (?:its|the [a-z-]+) |at the [a-z-]+ session|(?:prior to|before|in advance of|during) (?:its|the) |for (?:submission|consideration)|no later than |not later than |(?:[0-9]{1,3} days |well )?(?:by|before) (?:[0-9]|the end |[A-Z][a-z]+ [0-9])|within (?:[0-9]|one|two|three|four|six|nine|ninety|thirty|sixty)|every |as part of |as appropriate|through the |on an? [a-z-]+ basis|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|in (?:its|his|her|their|the context of|the next|the [a-z]+ report) )[^\n]*|[.\s]+)$/;
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
    return words.slice(start, end + joint.length) + more.replace(endOfDeliverable, "").replace(openEnd, "");
  }
  return undefined;
}

/** Where the words begin that describe a thing; undefined where it is not what the verb hands over. */
function startOfThing(words: string, from: number, index: number, verb: string): number | undefined {
  const before = words.slice(from, index).split(" ").slice(0, -1);
  // Commas are between the words after an article only: "an in-depth, written report", "as appropriate, reports".
  const wide = firstDescribing(before, /[,]$/);
  const first = determiners.has(before[wide - 1] ?? "") ? wide : firstDescribing(before, /$^/);
  const start = index - before.slice(first).reduce((length, word) => length + word.length + 1, 0);
  let at = first - 1;
  // "include in his Office reports": a name may describe the place.
  while (verb === "include" && /^\p{Lu}/u.test(before[at] ?? "")) at -= 1;
  const last = (determiners.has(before[at] ?? "") ? before[at - 1] : before[at]) ?? "";
  if (last === "with") return verb === "provide" || verb === "furnish" ? start : undefined;
  return prepositions.has(last) ? undefined : start;
}

/** The index of the first of the words at the end that describe what comes after them. @param end what such a word may end with */
function firstDescribing(words: readonly string[], end: RegExp): number {
  let at = words.length;
  while (at > 0) {
    const word = (words[at - 1] ?? "").replace(end, "");
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
    isWord && !aloneThing.test(word) && ![determiners, prepositions, others].some((set) => set.has(word))
  );
}
