import type { AuthoredVerb } from "@open-resolutions/schemas";
import { months } from "@open-resolutions/symbols";
import { isAfterPerson } from "./after-person.ts";
import type { Span } from "./anchor.ts";
import { isBeforeTextOfBody, isBeforeTitle } from "./titles-after-name.ts";
import { webAddresses } from "./web-addresses.ts";
import { gatherings, isAfterHalfName, isAfterOfficial, isEndOfName, mayJoin } from "./words-before-name.ts";

/** A name of the registers at a place of a text, before it is known whether it is part of a longer name. */
export interface Candidate extends Span {
  name: string;
}

/** What must be known of the registers to judge a candidate. */
export interface NameFacts {
  /** Whether the records of one name belong to those of another: they are part of it, or it gave or concluded them. */
  belongs: (name: string, owner: string) => boolean;
  /** Whether "of the <body>" after a name says of which body it is: a Secretary-General, a Secretariat, Member States. */
  isQualifiable: (name: string) => boolean;
  /** Whether a name is that of an actor that can have organs and officials. */
  isBody: (name: string) => boolean;
  /** Whether a name is that of a State. */
  isState: (name: string) => boolean;
  /** Whether a name is that of somebody who holds an office. */
  isOfficial: (name: string) => boolean;
  /** Whether a name is the title of a document. */
  isDocument: (name: string) => boolean;
  /** Whether a name is that of a class. */
  isClass: (name: string) => boolean;
  /** Whether a capitalised word is the verb with which an act begins. */
  isVerb: (word: string) => boolean;
}

/** Judges the candidates of a text. */
type WholeNames = <C extends Candidate>(text: string, candidates: readonly C[]) => C[];

const longestContext = 160;
const determiners = new Set(
  `A Accordingly After All Also Although An And Any As At Among Before Between Both But By Cf During Each Every Following For
   From Further Furthermore His Her However Ibid If In Including Its Many Moreover Most Of On Or Other Our Relevant See Several
   Since Some Such That The Their Therefore These This Those Through Thus To Under Until Upon When Where Whereas While With
   Within`.split(/\s+/),
);
/** Words that end as verbs do, and are nouns of names. */
const pluralNouns = new Set(
  "Affairs Commissioners Experts Forces Friends Governors Heads Members Ministers Missions Nations Offices Operations Parties Peoples Representatives Rights Services States".split(
    " ",
  ),
);
const sentenceStart = /(?:^|[.:;?!…(“"–—*] ?|\) )$/;
const wordBefore = /(\p{Lu}[\p{L}\p{N}.’'-]*) $/u;
/** "(the Joint Plan)" announces a short form, and ends the name before it. */
const headBefore = /(\p{Lu}[\p{L}\p{N}’'-]*)(?: \((?!the |[“"])[^()]{1,30}\))? (?:of|for) (?:the )?$/u;
/** A title of that many words is not the end of another name. */
const longTitle = /^\S+(?: \S+){4,}$/;
/** The longest words between two names of which one is the other's: "’s ". */
const longestGap = 3;
/** "United Nations Mission in Amberland", "Conference on Amberland" */
const nameOfPlace = /(\p{Lu}[\p{L}\p{N}’'-]*) (on|in) (?:the )?$/u;
/** "a report to the Council on Amberland" */
const organSpeaksOn = /(?<!\p{Lu}[\p{L}’'-]* )(?<!\p{L})(?:Council|Assembly) on (?:the )?$/u;
const adoptionBy =
  /\b(?:adoption|application|approval|breach(?:es)?|conclusion|development|endorsement|implementation|issuance|launch|observance|proclamation|publication|ratification|signature|signing|violations?) by (?:the )?\p{Lu}[^,;]* of (?:the )?$/u;
const presences = /^(?:Mission|Force|Operation|Office|Presence|Tribunal|Centre)$/;
const wordAfter = /^(?:['’]s?)? (\p{Lu}[\p{L}\p{N}’'-]{0,40})/u;
const envoys =
  /^(?:Secretary-General['’]s )?(?:Special|Personal) (?:Representative|Envoy|Adviser|Coordinator|Rapporteur)s?\b(?!.* (?:for|on) )/;
const forPlace = /^ (?:for|on|in) (?:the )?\p{Lu}/u;
/** "the report of the Secretary-General S/2045/12" */
const symbolAfter = /^(?:['’]s?)? [A-Z]{1,4}\//;
/** "the Amberlandian Prime Minister", who is described by the State */
const officialOfState =
  /^ (?:Prime Minister|Foreign Minister|President|Head of State)(?!\p{L})(?! (?:of|for) )/u;
/** "The Chief Mediator Mr. Gannet" */
const personAfter = /^ (?:Mr|Mrs|Ms|Dr|Sir|Ambassador)\b/;
/** A date or a person says nothing about the body: "the report of the Secretary-General of April 2045". */
const qualifierAfter =
  /^(?: \([^()]{1,30}\))? of (?:the )?(?!(?:Mr|Mrs|Ms|Dr|Sir|January|February|March|April|May|June|July|August|September|October|November|December)\b)(?=\p{Lu})/u;
/** "Lamp Commission" of "Lamp Commission of Inquiry" */
const isBodyOfKind = /^ of (?:Inquiry|Experts|Jurists|Enquiry)\b/;
/** A short form says nothing new: "the Secretary-General of the Organization". */
const shortForm =
  /^(?:Organization|Organisation|Assembly|Council|Union|States?|Parties)\b(?! (?:of|for|on)\b)/;
/** Before "of <State>" they name a part of the State (`state-aspects.ts`). */
const ofState = /^(?:Governments?|Authorities|Peoples?|State|Republic|Kingdom|Presidents|Ministers|Leaders)$/;
/** "The Special Report of the Secretary-General" is described by its author. */
const ofAuthor = /^(?:Reports?|Notes?|Letters?)$/;
/** "The Permanent Representative of <State> to the United Nations" is described by the State. */
const envoyOf = /\bPermanent (?:Representatives?|Observers?|Missions?) of (?:the )?$/;
/** Places in a document: "Chapter VII of the Charter", "the Purposes of the Charter". */
const placeInDocument =
  /^(?:[IVXLC]+|Articles?|Chapters?|Preamble|Purposes|Principles|Annex(?:es)?|Parts?|Sections?)$/;
const heads =
  /^(?:President|Presidency|Secretariat|Secretary-General|Secretary|Office|Bureau|Chair|Commission|Council|Committee|Department|Director|Director-General|Member States|Charter|Statute|Decision|Declaration|Convention|Rules)$/;

/**
 * Makes a judge that leaves out candidates that are only part of a longer name: "United Nations" of "United Nations
 * Children's Fund", "Secretariat" of "Technical Secretariat", and those that belong to another body:
 * "Secretary-General" of "Secretary-General of the Organization of American States".
 */
export function wholeNames(facts: NameFacts): WholeNames {
  return (text, candidates) => {
    const kept = new Set<Candidate>();
    const addresses = webAddresses(text);
    let [before, first]: (Candidate | undefined)[] = [];
    for (const [index, candidate] of candidates.entries()) {
      // Records that share a name are candidates at one place.
      if (first?.start !== candidate.start) [before, first] = [first, candidate];
      let next = index + 1;
      while (candidates[next]?.start === candidate.start) next += 1;
      const isBeforeKept = before !== undefined && kept.has(before);
      if (
        !addresses.some(({ start, end }) => start <= candidate.start && candidate.end <= end) &&
        isWholeLeft(text, candidate, before, isBeforeKept, facts) &&
        isWholeRight(text, candidate, candidates[next], facts)
      )
        kept.add(candidate);
    }
    return candidates.filter((candidate) => kept.has(candidate));
  };
}

function isWholeLeft(
  text: string,
  candidate: Candidate,
  before: Candidate | undefined,
  isBeforeKept: boolean,
  facts: NameFacts,
): boolean {
  const { name, start } = candidate;
  if (text.charAt(start - 1) !== " ")
    return !/[\p{L}\p{N}][-‐‑]$/u.test(text.slice(Math.max(0, start - 3), start));
  if (before && start - before.end <= longestGap && /^(?:['’]s?)? $/.test(text.slice(before.end, start)))
    return (
      !isName(text, candidate, facts) ||
      facts.belongs(name, before.name) ||
      // "the Harbour Union’s Fog Agenda", "World Lamp Organization Guidelines on the Care of Lamps"
      (facts.isDocument(name) && (start - before.end > 1 || longTitle.test(name)))
    );
  if (!mayJoin(text, start)) return true;
  const left = text.slice(Math.max(0, start - longestContext), start);
  // The titles of series and of policies are no names of bodies.
  if (/(?:(?:Official Records|Resolutions and Decisions) of (?:the )?| Policy on )$/.test(left)) return false;
  // "Education 2030 Agenda" is no "2030 Agenda".
  const wordOfNumber = /^\d/.test(text.slice(start, candidate.end)) ? wordBefore.exec(left)?.[1] : undefined;
  if (wordOfNumber !== undefined) return isOpener(left, wordOfNumber, facts);
  if (!isName(text, candidate, facts)) return true;
  const gap = before ? text.slice(before.end, start) : "";
  // "its Peace and Security Council" is another council; two bodies have an article each, or are both known.
  if (
    isAfterHalfName(left) &&
    facts.isQualifiable(name) &&
    // "Member and observer States" are two classes.
    !facts.isClass(name) &&
    / /.test(name) &&
    !(before && isBeforeKept && gap === " and ")
  )
    return false;
  const previous = wordBefore.exec(left)?.[1]?.replace(/['’]s?$/, "");
  // "Amberland, The Birches and Cedarland"
  if (previous !== undefined) return previous === "The" || isOpener(left, previous, facts);
  // "Optional Protocol to the Convention on Fog" is another treaty.
  if (facts.isDocument(name) && / Protocols? to the $/.test(left)) return false;
  const [, body = "", joiner] = (facts.isState(name) && nameOfPlace.exec(left)) || [];
  if (
    joiner !== undefined &&
    !isOpener(left, body, facts) &&
    !organSpeaksOn.test(left) &&
    !(before && isBeforeKept && /^(?: \([^()]{1,30}\))? (?:on|in) (?:the )?$/.test(gap))
  )
    return joiner === "in" && !presences.test(body);
  if (facts.isState(name) && isEndOfName(left)) return false;
  // "The section on Amberland of the Fog Declaration": a State adopts no title of its own.
  if (facts.isDocument(name) && before && facts.isState(before.name) && gap === " of the ") return true;
  // "The adoption by the Harbour Congress of the Fog Declaration": the Congress is not part of the title.
  if (facts.isDocument(name) && adoptionBy.test(left)) return true;
  const head = headBefore.exec(left)?.[1];
  if (head === undefined || ofState.test(head) || placeInDocument.test(head) || envoyOf.test(left))
    return true;
  if (ofAuthor.test(head) || (facts.isState(name) && isAfterOfficial(left))) return true;
  const isNoun = heads.test(head) || presences.test(head) || gatherings.has(head);
  if (facts.isState(name) && !isNoun && isAfterPerson(left)) return true;
  // "the authorities of Amberland for the Fog Force", "the fund that was set up by the Keeper for the Office of Lamps"
  if (before && isBeforeKept && gap.startsWith(" for "))
    if (facts.isState(before.name) || (isAgent(text, before) && facts.isQualifiable(name))) return true;
  if (before && isBeforeKept && /^(?: \([^()]{1,30}\))? (?:of|for) (?:the )?$/.test(gap))
    return facts.belongs(before.name, name) || isTail(text, candidate, head, facts);
  if (isTail(text, candidate, head, facts)) return true;
  const rest = left.slice(0, left.lastIndexOf(head));
  return sentenceStart.test(rest) && !heads.test(head);
}

/** A class that begins in lower case is qualified by almost anything; only States of another body are other States. */
function isName(text: string, { name, start }: Candidate, facts: NameFacts): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2)) || facts.isQualifiable(name);
}

const joinedAfter = /^(?: \([^()]{1,30}\))? (?:for|on|of) (?:the )?\p{Lu}/u;
/** Titles that are none without the name of their body: "Statute of the Harbour Court". */
const titlesOfBodies = /^(?:Charter|Statute|Constitution|Covenant|Rules|Regulations)$/;

/**
 * Whether a body ends a run of capitals that no register has: "Recommendation on Fog of the World Lighthouse
 * Organization". The words before it are not a name of the registers, so the body is still named.
 */
function isTail(text: string, { name, start, end }: Candidate, head: string, facts: NameFacts): boolean {
  if (!facts.isBody(name) || facts.isState(name) || facts.isOfficial(name)) return false;
  return (
    / of (?:the )?$/.test(text.slice(Math.max(0, start - 8), start)) &&
    !titlesOfBodies.test(head) &&
    !joinedAfter.test(text.slice(end, end + longestContext))
  );
}

/** Whether a name is that of somebody who did what the words before it say: "set up by the ". */
function isAgent(text: string, { start }: Pick<Span, "start">): boolean {
  return /\bby (?:the )?$/.test(text.slice(Math.max(0, start - 8), start));
}

/** Whether a capitalised word only opens a sentence or an act. */
function isOpener(left: string, word: string, { isVerb }: NameFacts): boolean {
  if (isVerb(word)) return true;
  const rest = left.slice(0, left.lastIndexOf(word));
  if (!sentenceStart.test(rest)) return false;
  return determiners.has(word) || (/^\p{Lu}[\p{Ll}-]+(?:ing|s)$/u.test(word) && !pluralNouns.has(word));
}

function isWholeRight(
  text: string,
  { name, start, end }: Candidate,
  after: Candidate | undefined,
  facts: NameFacts,
): boolean {
  const right = text.slice(end, end + longestContext);
  // "UN-Lamps", "the Amberland/Birchland Harbour Committee"
  if (/^(?:[-‐‑]\p{Lu}|\/\p{Lu}[\p{L}’'-]* \p{Lu})/u.test(right)) return false;
  // "United Nations, Treaty Series, vol. 1996" is where a treaty is published.
  if (right.startsWith(", Treaty Series")) return false;
  if (isBodyOfKind.test(right)) return false;
  // "United States dollars"
  if (/^ dollars?\b/.test(right)) return false;
  // "Special Representative of the Secretary-General for Amberland" is one of them, whom the register lacks.
  if (envoys.test(name) && forPlace.test(right)) return false;
  // "Amberland’s Harbour Authority" is described by the State.
  if (facts.isState(name) && /^['’]s /.test(right)) return true;
  // "The Keeper’s Lamp Report", "the Office for Lamps’ Fog Policy"; "the Keeper’s Special Envoy" is another one.
  const isOwner = facts.isOfficial(name) || (facts.isBody(name) && / (?:of|for) /.test(name));
  if (isOwner && !facts.isClass(name) && /^['’]s? (?!(?:Deputy|Personal|Senior|Special) )\p{Lu}/u.test(right))
    return true;
  // "The Lamp Fleet’s Harbour Squadron", "the Lamp Fleet’s Fog Policy"
  if (
    after &&
    /^['’]s? $/.test(text.slice(end, after.start)) &&
    (facts.isDocument(after.name) || (facts.belongs(after.name, name) && !facts.isOfficial(after.name)))
  )
    return true;
  // A class may have capitals too: "Lamp Keepers" is part of "Lamp Keepers Registration Board".
  const isCapital = /(?:^| )\p{Lu}/u.test(name) || /^\p{Lu}.* \p{Lu}/u.test(text.slice(start, end));
  const next = isCapital ? wordAfter.exec(right)?.[1]?.replace(/['’]s?$/, "") : undefined;
  // "Security Council Resolution 1325 (2000)" names the Council, "the Amberland Government" the State; a month dates what
  // follows.
  if (next !== undefined && !symbolAfter.test(right))
    return (
      (/(?:Organization|Agency|Fund)$/.test(name) && isBeforeTitle(right)) ||
      (facts.isBody(name) && !facts.isState(name) && isBeforeTextOfBody(right)) ||
      /^(?:Resolutions?|Decisions?|Government|Authorities)$/.test(next) ||
      (facts.isState(name) && officialOfState.test(right)) ||
      (facts.isOfficial(name) && personAfter.test(right)) ||
      (months.includes(next) && /^(?:['’]s?)? \p{Lu}\p{Ll}+ \d{4}/u.test(right))
    );
  if (!facts.isQualifiable(name)) return true;
  const qualifier = qualifierAfter.exec(right);
  if (!qualifier) return true;
  const at = end + qualifier[0].length;
  if (after?.start === at) {
    // "The adoption by the General Assembly of the Declaration" says nothing of the Assembly.
    if (facts.isDocument(after.name)) return isAgent(text, { start }) || facts.isClass(name);
    return !facts.isBody(after.name) || facts.belongs(name, after.name);
  }
  return shortForm.test(text.slice(at, at + longestContext));
}

/** The first words of the verbs of a vocabulary, capitalised: "Requests", "Recalling". */
export function openingVerbs(verbs: readonly AuthoredVerb[]): ReadonlySet<string> {
  const words = verbs.flatMap(({ preambular, operative }) =>
    [preambular, operative].flatMap((phrase) => phrase?.split(" ")[0] ?? []),
  );
  return new Set(words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)));
}
