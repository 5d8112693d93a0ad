import type { AuthoredDocument } from "@open-resolutions/schemas";
import type { Run } from "../../../block.ts";
import { nounOf } from "../../name-nouns.ts";
import { contains } from "../../spans.ts";
import type { CapitalRun } from "../capital-runs/capital-runs.ts";
import { endOfTitle } from "./end-of-title.ts";
import { kindByNoun } from "./kinds-of-documents.ts";
import { endsThere, isNoDocument, isOfState, isWholeTitleOfState, withMission } from "./titles-of-states.ts";

/** A title that a text prints and no record has. */
export interface PrintedTitle extends Run {
  title: string;
  kind: AuthoredDocument["kind"];
  /** Many States have a document with this title. */
  isOfState: boolean;
}

/** What must be known of a text to see how far a title in it goes. */
export interface TitleContext {
  text: string;
  /** The actors, with their kinds, and the cited documents that have words in common with a run of the text. */
  understood: (run: Run) => (Run & { kind: string | undefined })[];
  /** The kind of the actor that has a name; undefined when no actor has it. */
  kindOfActor: (name: string) => string | undefined;
  /** Whether a document of the registers has a title. */
  isTitle: (name: string) => boolean;
}

/** Words that do not tell one title from another: a "Peace Agreement" is another one in each country. */
const general = new Set(
  `National Strategic Action Joint Common Global Regional International Multilateral Bilateral Comprehensive Final Political
   Peace Ceasefire Cease-fire Draft New Revised Updated Optional Additional Supplementary First Second Third Fourth Interim
   Transitional General Framework Work Programme Plan Strategy Agenda Annual Status Forces Status-of-Forces Mission Host Country
   Cooperation Partnership Development Country United Nations States State Parties Member Members Government Federal Model Basic
   Agreement Constitution Convention Declaration Protocol Protocols Implementation Response Humanitarian Integrated Military
   Operational Operations Security Integration Electoral Code Conduct Rules Procedure Financial Staff Regulations Report
   Reconciliation Stabilization Recovery Transition Outcome Document Core Standard Concept Ministerial Understanding
   Memorandum Principles Guiding Guidelines Charter Covenants Conventions Treaty Covenant Statute Roadmap Platform Handbook
   Manual Communiqué Recommendations Recommendation Consensus Compact Pact Pathway Commitment Accord Accords Agreements
   System-wide Main One Amended Headquarters Accountability Mutual Gender Settlement Disengagement Voluntary Criminal Penal
   Reform Water Capital Adequacy Delivery Support Deployment Safeguards Completion Constitutional Management Enabling
   Environment Innovation Analysis Technology Special Cessation Hostilities International Tribunal Court Mechanism Panel Experts
   Committee Council Commission Assembly Secretary-General Group Monitoring Supplement Relevant Such The Road Map
   Position Paper White Green`.split(/\s+/),
);

/** "Programme of Action" is a document, a "Lamp Programme" is not. */
const withAction = /^(?:Programme|Platform)$/;
/** Reports that appear under one title: "World Lamp Report 2044". "Report of the Keeper" is another one each year. */
const seriesOfReports =
  /^(?!.* of the )(?:World|Global|Human|Sustainable|\p{L}+ Assessment)\b|\bReport \d{4}$/u;
/** The documents that a conference adopts have its name in their titles. */
const outcomeOf = /^(?:Final|Outcome) Document of the .*(?:Conference|Session|Summit|Congress)\b/;
/** "Roadmap to a Peaceful and Democratic end": a title does not end with an adjective whose noun follows. Some nouns look like one. */
const adjectiveEnd =
  /\p{Ll}(?:able|al|ary|ful|ible|ic|ive|ous)(?<!\b(?:Hospital|Initiative|Judiciary|Removal|Republic|Sanctuary|Survival|Tribunal|Withdrawal))$/u;
/** "In the Harbour Republic adopted in 2014" goes on with a participle, "Democratic armed forces" with a noun. */
const nounAfter =
  /^ (?!(?:and|are|as|at|between|but|by|for|from|had|has|have|in|is|of|on|or|that|to|was|were|which|who|with)\b|(?:\p{Ll}{2,20}ed|held|made) (?:at|by|for|from|in|on|under|with)\b)\p{Ll}{3}/u;
/** "Amber, Birch and Cedar Agreements" are three. */
const severalTitles =
  /^(?:\p{Lu}\p{L}+, )*\p{Lu}\p{L}+ and \p{Lu}\p{L}+ (?:Accords|Agreements|Conventions|Declarations|Protocols|Treaties)$/u;
/** A title does not end with such a word. */
const openEnd =
  /(?: (?:Establishing|Relating|Governing|Concerning|Regarding|Respecting)|Relative|Respect|Against|Related| to \p{L}+ate| to Prevent)$/u;
/** "Fog Convention Initiative" */
const bodyOfDocument =
  /^(?!.* of (?:the )?[^ ]+(?: [^ ]+){0,5}$).*(?:Initiative|Process|Secretariat|Team|Group|Office|Unit|Fund|Committee|Mechanism|System|Network|Meeting|Conference|Campaign|Project|Forum|Centre|Association)$/;
const withActionIn = /\b(?:Programme|Plan|Platform) (?:of|for) Action\b/;
/** "Third Meeting on the Fog Programme of Action", "Midterm Review of the Fog Programme of Action" */
const meetingOn =
  /^(?:\p{Lu}[\p{L}-]* )*(?:(?:Meeting|Conference|Session|Workshop|Seminar|Summit) (?:on|to)|(?:Review|Appraisal) of)(?: the)? /u;
/** Words that may stand before a title and do not belong to it: "Implementation of the Fog Convention". */
const aspectOf =
  /^(?:Implementation|Review|Follow-up|Achievement|Text|Chapters?|Parts?|Sections?|[IVXLC]+) of (?:the )?/;
const possessor =
  /^(?:(?:United Nations )?(?:Secretary[-‑])?General['’]s |\S+[-‑](?:funded|led|owned|sponsored) )/u;
const begunBefore = new RegExp(`\\b(?:${Object.keys(kindByNoun).join("|")}) (?:and|or) $|\\d $`);
/** "the 2044 Fog Plan": the year belongs to the title. */
const yearBefore = /(?<=\b(?:[Tt]he|[Ii]ts) )(?:19|20)\d{2} $/;
/** "A future Peace Agreement between Amberland and Birchland" */
const stillToCome = /\b(?:an?|any) (?:future|possible|eventual) $/;
const partOfBody = /\b(?:Conference|Meeting|Assembly) of (?:the )?(?:States )?Parties to the $/;
/** Titles of these end with the body that they are about: "Statute of the Harbour Court". */
const ofTheirBody =
  /(?:Charter|Statute|Constitution|Rules|Regulations|Immunities|Establishment|(?:on|concerning) (?:the )?(?:\p{Lu}\p{L}+ and )?(?:Functions|Protection|Relationship|Safety|Solidarity|Status))$/u;
const agencies: ReadonlySet<string> = new Set(["specialized-agency", "programme", "fund"]);

/**
 * The title of a document that begins with a run of capitals; undefined when the run is no title, or when its words do
 * not tell which document is meant. The title ends before the body that gave it ("Recommendation on Fog of the World
 * Lighthouse Organization"), and goes on over years, numbers, parties and lists.
 */
export function printedTitle(run: CapitalRun, context: TitleContext): PrintedTitle | undefined {
  const { text } = context;
  // "Conference of the Parties to the Fog Treaty" is a body.
  if (partOfBody.test(text.slice(Math.max(0, run.start - 60), run.start))) return undefined;
  const before = text.slice(Math.max(0, run.start - 40), run.start);
  if (stillToCome.test(before)) return undefined;
  const year = yearBefore.exec(before)?.[0].length ?? 0;
  // "Basic Principles and Guidelines on Fog" is one title, which began before the run.
  if (year === 0 && begunBefore.test(before)) return undefined;
  const start = run.start + lengthOfOwner(run.words, context);
  const base = withoutBody(text, { start, end: run.end }, context);
  const words = text.slice(base.start, base.end);
  const organization = lengthOfOrganization(words, context);
  const found = nounOf(words.slice(organization));
  const kind = found && kindByNoun[found.noun];
  if (found && withAction.test(found.noun) && !/ (?:of|for) Action\b/.test(words)) return undefined;
  if (found?.noun === "Report" && !seriesOfReports.test(words)) return undefined;
  if (found?.noun === "Document" && !outcomeOf.test(words)) return undefined;
  if (!found || kind === undefined || /^[-‐‑]/.test(text.slice(base.end))) return undefined;
  const end = endOfTitle(text, base, (other) => context.understood(other).length > 0);
  const isLong = / (?:on|of|for|against|to) /.test(text.slice(base.start, end));
  const after = text.slice(end, end + 100);
  if ((isLong && unclearEnd.test(after)) || (/^Protocols?$/.test(found.noun) && smallTail.test(after)))
    return undefined;
  // "League of Lamps Convention on Trade in Oil": the organization is in front, so that the end is not that of the title.
  if (organization > 0 && goesOnSmall.test(after)) return undefined;
  const title = text.slice(base.start, end);
  if (
    // "Lamp Convention No. 182 on the Care of Lamps" ends at a full stop that is none.
    / No$/.test(title) ||
    severalTitles.test(title) ||
    (adjectiveEnd.test(title) &&
      nounAfter.test(after) &&
      !endsWithActor({ start: base.start, end }, context)) ||
    openEnd.test(title) ||
    meetingOn.test(title) ||
    bodyOfDocument.test(title.replace(withActionIn, "Programme"))
  )
    return undefined;
  // "The Roadmap to End the Transition (the “Roadmap”)": what has a short form of its own is one document.
  const isAnnounced = isLong && /^ \((?:hereinafter )?(?:the )?“/.test(after);
  // "Reform Plan for the Harbour Guards" tells which one it is.
  const tells = isLong && isParticular(title) && !/^National\b/.test(title);
  const ofState = isOfState(title, found.noun, tells);
  if (
    ofState
      ? !isWholeTitleOfState(text, { start: base.start, end })
      : isUnclear(text, { start: base.start, end }, found.noun)
  )
    return undefined;
  if (!ofState && !isAnnounced && !isParticular(title)) return undefined;
  const whole = { start: base.start === run.start ? run.start - year : base.start, end };
  const inside = context.understood(whole);
  if (inside.some((other) => !contains(whole, other))) return undefined;
  // A title of the registers that goes on, as "Fog Declaration and Plan of Action", may be another document.
  if (inside.some((other) => other.kind === undefined && other.start === base.start)) return undefined;
  return { ...whole, title: text.slice(whole.start, end).replace(/\s+/g, " "), kind, isOfState: ofState };
}

/** Whether the end of a title is the name of an actor: "the Amber Republic". */
function endsWithActor(title: Run, { understood }: TitleContext): boolean {
  return understood(title).some(({ end, kind }) => kind !== undefined && end === title.end);
}

const needsSubject: ReadonlySet<string> = new Set([
  "Law",
  "Act",
  "Guide",
  "Guidance",
  "Memorandum",
  "Arrangement",
]);

/** Whether a title, which is not one of those that many States have, does not say what it is about. */
function isUnclear(text: string, run: Run, noun: string): boolean {
  const title = text.slice(run.start, run.end);
  if (/^(?:National|Regional|Local|State)\b/.test(title) || isNoDocument(title)) return true;
  if (noun === "Vision") return !/ \d{4}\b/.test(title);
  const isIndefinite = /(?:\b(?:[Aa]n?|any|such) (?:\p{Ll}+ )?|: )$/u.test(
    text.slice(Math.max(0, run.start - 30), run.start),
  );
  return (
    needsSubject.has(noun) &&
    (isIndefinite || !/ (?:on|of|for|to|with|between) /.test(title) || !endsThere(text, run))
  );
}

/** Whether a title has a word that tells which document it is. */
export function isParticular(title: string): boolean {
  const words = title.match(/\p{Lu}[\p{L}\p{N}’'-]*/gu) ?? [];
  return (
    words.length > 1 &&
    words.some((word) => !general.has(word.replace(/['’]s?$/, "")) && !/^[IVXLC]+$/.test(word))
  );
}

/** The length of an agency or a possessor before a title: "World Lighthouse Organization Recommendation on Fog". */
function lengthOfOwner(words: string, { kindOfActor, isTitle }: TitleContext): number {
  const said = (aspectOf.exec(words) ?? possessor.exec(words))?.[0].length;
  if (said !== undefined) return said;
  for (const { index, 0: gap } of words.matchAll(/(?:['’]s?)? (?=\p{Lu})/gu)) {
    const kind = kindOfActor(words.slice(0, index));
    if (kind === undefined) continue;
    if (gap !== " " || agencies.has(kind) || isTitle(words.slice(index + gap.length)))
      return index + gap.length;
  }
  return 0;
}

/** The length of the organization with which a title begins: "League of Lamps Convention on Fog" is no League. */
function lengthOfOrganization(words: string, { kindOfActor }: TitleContext): number {
  const ends = [...words.matchAll(/ (?=\p{Lu})/gu)].map(({ index }) => index);
  const end = ends.find((at) => kindOfActor(words.slice(0, at)) === "organization");
  return end === undefined ? 0 : end + 1;
}

/** The run without the body at its end that adopted the document. A conference is part of the title. */
function withoutBody(text: string, run: Run, { understood, kindOfActor }: TitleContext): Run {
  const own = withMission.exec(text.slice(run.start, run.end))?.[0].length;
  if (own !== undefined) return { start: run.start, end: run.start + own };
  const tail = / of (?:the )?(\p{Lu}[^,;()]*)$/u.exec(text.slice(run.start, run.end));
  const official = tail?.[1] === undefined ? undefined : kindOfActor(tail[1]);
  if (tail && official === "official") return { start: run.start, end: run.end - tail[0].length };
  const body = understood(run).find(
    ({ start, end, kind }) =>
      start > run.start && end >= run.end && kind !== undefined && kind !== "conference",
  );
  const joint = body && / of (?:the )?$/.exec(text.slice(run.start, body.start))?.[0];
  if (!body || joint === undefined) return run;
  const end = body.start - joint.length;
  return ofTheirBody.test(text.slice(run.start, end)) ? run : { start: run.start, end };
}

/** A title that goes on in small letters, or with the title of a second document, ends at an unknown place. */
const unclearEnd = new RegExp(
  `^(?:,? and (?:${Object.keys(kindByNoun).join("|")})\\b|,? and \\p{Lu}{2}|, \\p{Lu}\\p{L}+(?:,| and )|: \\p{Lu}| (?:el|al|ed|an|Es)[-‑]\\p{L}|,? to (?:an? )?\\p{Lu}| [Rr]espect to )`,
  "u",
);
const goesOnSmall = /^ (?:in|of|from|at|with regard to) (?:the )?\p{Lu}/u;
const smallTail = /^ (?:on|for|concerning|regarding|relating to) (?:the |an? |all )?\p{Ll}/u;
