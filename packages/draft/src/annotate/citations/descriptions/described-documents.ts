import type { Run } from "../../../block.ts";
import { datePattern } from "../../../masthead/dates.ts";
import { contains, overlapping, type Statement } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";
import { determiner, instruments, outcomes, reports, severalOf } from "./description-nouns.ts";

/** Where a text calls a footnote that does nothing but give a document, and that document. */
export interface DocumentCall {
  /** UTF-16 offset of the call. */
  offset: number;
  /** One document, or those of several reports: "the reports of the Keeper". */
  documents: readonly string[];
  /** The addenda of the only document: "A/98/12 and Add.1." */
  addenda?: readonly string[];
  /** Its title, where the footnote prints one. */
  title?: string;
}

/** The longest description, in UTF-16 code units. */
const longest = 500;
const capitalTitle =
  /\b(?:Convention|Covenant|Treaty|Protocols?|Agreement|Declaration|Agenda|Strategy|Framework|Plan|Programme|Platform|Charter|Principles|Guidelines|Rules|Compact|Consensus|Pact|Pathway|Code)\b/;
const severalReports =
  /(?:, | and )(?:the|his|her|its|their) (?:\p{Ll}+ ){0,3}(?:reports?|notes?|letters?)\b/u;
const numbered = /^(?:a|s|e|a-hrc)-(?:res|dec)-/;
const isOutcome =
  /^(?:(?:political|ministerial) declaration|declaration|outcome document|outcomes?) (?:of|on) the /;
/** "In accordance with its rules, of lamps on the coast" */
const goesOnElsewhere = /, of \p{Ll}/u;
const boundary = /, (?:and )?(?:the|its|their|of the) |;| and (?:the|its|their) /;
/** A description ends before a clause about it: "the report of the Keeper on lamps, which names the reef,⁴" */
const clause =
  /, (?:(?:in|to|on|by|for|of|with|the \p{Ll}+ (?:to|of)) )?(?:which|that|where|while|who|whose)\b/u;
/** "Noting, in the report of the Keeper, that the reef is dark,⁴" */
const saidIn = /\bin (?:the|its|his|her|their) (?:\p{Ll}+ ){0,2}$/u;
/** "Extends the strategy of the Harbour for two years,⁴": the footnote is on the decision to extend it. */
const extended = / for (?:an? (?:further|additional) )?(?:one|two|three|four|five|\d+) (?:years?|months?)$/;
/** "The guidelines were adopted at the meeting,⁴", "a report to be submitted in May,⁴" */
const ownVerb =
  /^(?:(?!\b(?:that|which|who|how|what|whether|where|when|as|it|they)\b).)* (?:was|were) | to be \p{Ll}+ed\b/u;

/**
 * The documents that a text describes and a footnote gives: "the report of the Keeper on lamps,⁴" with the footnote
 * "A/98/12." The words are cited from the noun up to the call.
 *
 * @param acts the verbs of the organ: no description goes on after one
 */
export function describedDocuments(
  text: string,
  calls: readonly DocumentCall[],
  cited: readonly (Run & { document: string | null })[],
  acts: readonly Run[],
): Statement<Cited>[] {
  const near = overlapping(cited);
  let from = 0;
  let before: Run | undefined;
  const found: Statement<Cited>[] = [];
  for (const { offset, documents: given, addenda = [], title } of calls) {
    const start = Math.max(from, offset - longest);
    from = offset;
    const [document] = given;
    if (document === undefined) continue;
    const end = offset - (/[\s,;.:”)]*$/.exec(text.slice(start, offset))?.[0].length ?? 0);
    const several = given.length + addenda.length > 1 ? runOfReports(text, start, end) : undefined;
    const hasAddenda = several !== undefined && /^(?:reports|notes) /.test(text.slice(several.start));
    const documents = hasAddenda ? [...given, ...addenda] : given;
    const words =
      documents.length > 1
        ? several
        : (runOfTitle(text, end, title) ??
          runOfQuote(text, start, end) ??
          runOfNoun(text, start, end, document, near) ??
          runOfOneOfSeveral(text, start, end, before));
    const run = words && oneDescription(text, words, acts, numbered.test(document));
    before = run;
    const others = run ? near(run) : [];
    // "The report of the Keeper entitled “Lamps for all”,⁴": its title is cited as well.
    const isTitle = (one: Run) => one.end === run?.end && /“$/.test(text.slice(0, one.start));
    const isOther = (one: Run & { document: string | null }) =>
      (documents.includes(one.document ?? "") && !isTitle(one)) || (run && !contains(run, one));
    if (!run || others.some(isOther)) continue;
    found.push(...documents.map((each) => citationAt(text, run, each, false)));
  }
  return found;
}

/** The words that describe one document; undefined when they say more than that. */
function oneDescription(
  text: string,
  { start, end }: Run,
  acts: readonly Run[],
  isResolution: boolean,
): Run | undefined {
  if (acts.some((act) => act.start > start && act.start < end)) return undefined;
  const words = text.slice(start, end);
  const closed = words.indexOf("”");
  if (closed !== -1 && !words.slice(0, closed).includes("“")) return undefined;
  const unquoted = words.replace(/“[^”]*(?:”|$)/g, (title) => "-".repeat(title.length));
  const cut = clause.exec(unquoted)?.index;
  // "Noting a report on fog, that the Keeper lit the lamps⁴": what is noted next has the footnote. Only what a document
  // says, "noting, in the report on fog, that the reef is dark,⁴", leaves the footnote to the document.
  const isOnNext =
    cut !== undefined &&
    unquoted.startsWith(", that ", cut) &&
    !saidIn.test(text.slice(Math.max(0, start - 40), start));
  if (ownVerb.test(unquoted.slice(0, cut)) || extended.test(unquoted) || isOnNext) return undefined;
  if (cut !== undefined && isResolution) return undefined;
  if (cut !== undefined) return { start, end: start + cut };
  // "The order of the Court on lamps (Amberland v. Birchland),⁴": the bracket belongs to it.
  const isOpen = words.lastIndexOf("(") > words.lastIndexOf(")") && text[end] === ")";
  return { start, end: isOpen ? end + 1 : end };
}

/** "The reports of the Keeper and the crews", with a footnote that gives them all. */
function runOfReports(text: string, start: number, end: number): Run | undefined {
  const noun = lastOf(text.slice(start, end), severalOf);
  if (!noun) return undefined;
  const head = start + noun.index;
  const rest = text.slice(head, end);
  if (boundary.test(rest) || !determiner.test(text.slice(Math.max(0, head - 120), head))) return undefined;
  return { start: head, end };
}

const ordinal =
  "(?!month)(?:\\p{Ll}+-)?(?:first|second|third|fourth|\\p{Ll}{2,9}(?:fth|xth|nth|hth|ieth))(?=$|,| (?:and|anniversar|session))";
/** "And on buoys", ", on buoys", "and of 9 May 2044", "and to the Council at its sixth session", "and tenth" before "anniversaries" */
const nextReport = new RegExp(
  `^(?:, (?=on )|,? and (?=(?:on|for|concerning) |(?:to the (?:\\p{L}+ ){1,4})?at its )|(?:, and|,| and) (?=(?:(?:of|dated) )?${datePattern}(?!\\p{L})|${ordinal}))`,
  "u",
);

/** Whether a citation is the next of several reports: "on buoys" after "the reports of the Keeper on lamps". */
export function isNextReport(text: string, before: Run, next: Run): boolean {
  const joint = nextReport.exec(text.slice(before.end, before.end + longestNext))?.[0];
  return joint !== undefined && next.start === before.end + joint.length;
}

const longestNext = 40;

/**
 * "The reports of the Keeper on lamps⁴ and on buoys,⁵": the first is described up to its call, the next from "on" on.
 *
 * @param before the description that ends at the call before
 */
function runOfOneOfSeveral(
  text: string,
  start: number,
  end: number,
  before: Run | undefined,
): Run | undefined {
  // "The statements of 3 May 2044,⁴ 9 May 2044⁵ and 9 July 2044,⁶": the comma is before the call.
  const isDirect = before !== undefined && /^,?$/.test(text.slice(before.end, start));
  const joint = isDirect ? nextReport.exec(text.slice(before.end, end))?.[0] : undefined;
  if (isDirect && joint !== undefined) {
    const from = before.end + joint.length;
    return boundary.test(text.slice(from, end)) ? undefined : { start: from, end };
  }
  return nextReport.test(text.slice(end, end + longestNext)) ? runOfReports(text, start, end) : undefined;
}

/** The title of the footnote's document, where the text has it before the call in its own letters. */
function runOfTitle(text: string, end: number, title: string | undefined): Run | undefined {
  if (title === undefined) return undefined;
  const start = end - title.length;
  return start >= 0 && text.slice(start, end).toLowerCase() === title.toLowerCase()
    ? { start, end }
    : undefined;
}

/** "The set of “Ways to light the coast”,⁴": words in quotation marks that name a document and no theme. */
function runOfQuote(text: string, start: number, end: number): Run | undefined {
  if (text[end] !== "”") return undefined;
  const open = text.lastIndexOf("“", end);
  const words = text.slice(open + 1, end);
  return open >= start &&
    !words.includes("”") &&
    /^\p{Lu}\S*(?: \S+){2,}$/u.test(words) &&
    beforeQuote.test(text.slice(Math.max(0, open - 40), open))
    ? { start: open + 1, end }
    : undefined;
}

const beforeQuote =
  /\b(?:the|its|set of|adopted|endorsed|called|[Gg]uidelines|[Pp]rinciples|[Rr]ecommendations|[Dd]eclaration|document|paper)(?: the| on)? $/;

function runOfNoun(
  text: string,
  start: number,
  end: number,
  document: string,
  near: (run: Run) => readonly (Run & { document: string | null })[],
): Run | undefined {
  const segment = text.slice(start, end);
  const isResolution = numbered.test(document);
  // "The report of the Keeper on the advice contained in the harbour’s reports,⁴" is about the first one.
  const any = isResolution ? undefined : lastOf(segment, reports, ofAnother);
  const report = any && onReport.test(segment.slice(0, any.index)) ? undefined : any;
  const last = report ?? whatItIsOf(segment, lastOf(segment, instruments));
  // "The outcome document of the meeting on the agenda of the keepers,⁴" is about the outcome document.
  const outcome = isResolution && last ? lastOf(segment.slice(0, last.index), outcomes) : undefined;
  const noun = outcome && !boundary.test(segment.slice(outcome.index, last?.index)) ? outcome : last;
  if (!noun) return undefined;
  const head = start + noun.index;
  const rest = text.slice(head, end);
  // A resolution that is named inside, as in "the declaration of the meeting on the Lamp Agenda", has its own number.
  const isOther = (one: { document: string | null }) =>
    isResolution && numbered.test(one.document ?? "") && one.document !== document && isOutcome.test(rest);
  const inside = near({ start: head, end });
  const definite = inside.filter((one) => one.document !== null && !isOther(one));
  const before = definite.find((one) => one.end === end && one.start >= head);
  // "The report of the Keeper, the Fog Declaration and the Lamp Treaty,⁴": the footnote is on the treaty.
  if (before && (report === undefined || boundary.test(text.slice(head, before.start)))) return undefined;
  if (severalReports.test(rest)) return undefined;
  if (report === undefined) {
    const lead = text.slice(Math.max(0, head - 120), head);
    if (!determiner.test(lead) || (severalThings.test(rest) && conjunction.test(lead))) return undefined;
    const own = inside.reduce(
      (words, { start: from, end: to }) => words.replace(text.slice(from, to), ""),
      rest,
    );
    if (capitalTitle.test(own) || definite.length > 0) return undefined;
    if (boundary.test(rest) || goesOnElsewhere.test(rest)) return undefined;
    // "The reports of the Keeper on the programme of lamps,⁴" is about one of the reports.
    const several = lastOf(segment.slice(0, noun.index), severalOf);
    if (several && !boundary.test(segment.slice(several.index, noun.index))) return undefined;
  }
  const qualifier = determiner.exec(text.slice(Math.max(start, head - 120), head))?.[1] ?? "";
  return { start: head - qualifier.length, end };
}

/** "That keepers made contributions" is no document. */
const severalThings = /^(?:\p{Ll}+s|guidance)\b/u;
const conjunction = /\bthat (?:(?!(?:the|its|our|their|his|her|these|those) )\p{Ll}+ ){0,5}$/u;

/** "The concluding observations of the Board on the third periodic report" and "the list of issues on that report" are not it. */
const onReport =
  /\b(?:observations|comments|lists? of issues)(?: (?:of|by) [^,;“”]{3,200})? (?:on|concerning|relating to|in relation to) (?:the|its|that|this) (?:[\p{Ll}–-]+ ){0,5}$/u;

/** What another document contains is its subject. */
const ofAnother =
  /\b(?:(?:contained|made|set out) in (?:the|its|his|her|their)(?: \p{Ll}+){0,2}|[Tt]he (?:\p{Ll}+ ){0,2}(?:reports?|notes?|letters?) (?:of|by|from) [^,;“”]{3,200} (?:on|containing|transmitting|concerning|regarding) (?:the|its|his|her|their)(?: \p{Ll}+){0,2}) $/u;

/** "The compilation of practical advice on lamps": the noun in front, when the other has no article. */
function whatItIsOf(text: string, noun: { index: number } | undefined): { index: number } | undefined {
  if (noun === undefined || determiner.test(text.slice(0, noun.index))) return noun;
  const before = text.slice(0, noun.index);
  const first = lastOf(before, instruments);
  const isInside = first !== undefined && partOfNoun.test(before.slice(first.index));
  return isInside && determiner.test(before.slice(0, first.index)) ? first : noun;
}

const partOfNoun = /^(?:\p{Ll}+ ){1,3}of (?:\p{Ll}[\p{L}-]* ){0,4}$/u;

/** The last match of a pattern; of those that come after some words only when there is no other. */
function lastOf(text: string, pattern: RegExp, after?: RegExp): { index: number } | undefined {
  const all = [...text.matchAll(pattern)];
  const others = after === undefined ? all : all.filter(({ index }) => !after.test(text.slice(0, index)));
  return (others.length > 0 ? others : all).at(-1);
}
