import type { Run } from "../../../block.ts";
import type { Doubt } from "../../doubt.ts";
import { nounOf } from "../../name-nouns.ts";
import { placeInDocument } from "./places-in-documents.ts";
import { headsOfSubjects, isDocumentForm, numberOfMeeting, shortFormPattern } from "./short-form-nouns.ts";

/** What a short form may mean: a record, or a name that no record has. */
export interface Meant {
  register: "actor" | "document" | "unknown";
  id: string;
  /** Its name in the register, for findings. */
  name: string;
  aspect?: "government" | "authorities" | "people";
}

/** Tells apart what is meant: a State and its Government are two. */
export function keyOf({ register, id, aspect }: Meant): string {
  return `${register} ${id} ${aspect ?? ""}`;
}

/** A short form in a text: "Council" of "the Council". */
export interface ShortForm extends Run {
  words: string;
  /** The name goes on before it, as in "the Office of the Committee": only a record of the whole name is meant. */
  isInName: boolean;
}

/**
 * What a short form means: one record, and whether the resolution has named no other of that noun so far; or the records
 * among which a person must choose.
 */
export type Resolved = { meant: Meant; isOnly?: boolean } | { candidates: Meant[] };

/** "Article 31 of the Convention regarding the Lamp Committee" is about the committee, and not the whole treaty. */
const placeBefore = "\\barticles? [\\dIVXLC][\\p{L}\\d, ]{0,30} of the \\p{Lu}\\p{Ll}{2,20}";
/**
 * A longer name: "the Committee on Fog", "the Council of Amberland". An organ speaks on everything: "to the Council on Fog".
 * "The Government concerned" is that of any State.
 */
const longer = `(?! (?:\\p{Lu}|(?<!\\bdecisions (?:by|of) the (?:\\p{L}+ ){0,3}Parties to the \\p{L}+ )of \\d|(?:of|for) (?:the |all )?\\p{Lu}))(?:(?<=Council|Assembly)|(?! (?:on|against|concerning|regarding(?<!${placeBefore} regarding)|relating to) (?:the |all )?\\p{Lu}))(?<!${headsOfSubjects}(?= (?:on|for) (?!(?:its|his|her|their)\\b)))(?<!Government(?= concerned\\b))`;
/** "the Declaration and Programme of Action" is another document, and "the Protocol thereto" is that of the treaty before it. */
const andMore =
  "(?! and (?:Guidelines|Recommendations|Guidance|Framework|Programme of Action|Plan of Action|Platform for Action)\\b)(?!(?<=Protocol|Addendum) to the \\p{Lu})(?! thereto\\b)";
/** "The United Nations Panel of Experts": those that no other organization has, in a resolution. */
const ofUnitedNations =
  "United Nations (?=Panel of Experts|Group of Experts|Monitoring (?:Group|Team)|Special Coordinator|Commission of Inquiry)";
/** "the second Conference of the Parties" is one of its meetings, and so is "the 2045 Review Conference". */
const ordinals = ` ${numberOfMeeting.toLowerCase()}(?= (?:(?:Conference|Meeting) of|Review Conference))| \\d{4}(?= Review Conference)`;
/** "The Sixth Conference of the Parties" has its number in its name. */
const number = `${numberOfMeeting} (?=(?:Conference|Meeting) of|Review Conference)`;
/** The words that point back: also "his Special Representative", "the Committee and its Panel of Experts", "some Territories". */
const pointing = [
  "[Tt]he|[Tt]his|[Tt]hat|[Tt]hose|[Tt]hese",
  "[Hh](?:is|er)(?= (?:(?:Special|Personal) (?:Representative|Envoy)|Office))",
  "[Ii]ts(?= (?:(?:Panel|Group) of Experts|Monitoring (?:Group|Team)))",
  "[Ss](?:ome|pecific)(?= Territories)",
].join("|");
/** "The Special Representative (SRSG) for Amberland", "for children": another name, with its subject after its acronym. */
const ofSubject =
  "(?<!Special Representative(?: of the Secretary-General)?(?=(?: \\([A-Z]+\\))? (?:on|for) (?:the )?(?:\\p{Lu}|children\\b|sexual\\b)))";
const shortForm = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${pointing})(?: said| same| above-mentioned| aforementioned| new(?= Special)|${ordinals})? (${ofUnitedNations}|${number})?(${shortFormPattern})(?:['’]s?)?(?![\\p{L}-])${andMore}${longer}${ofSubject}`,
  "gu",
);
/** Before a noun they come without "the": "Council members", "all subsequent Council resolutions", "Council-mandated lamps". */
const beforeNoun =
  /(?<=(?:^|[^\p{L}])\p{Ll}+ |^)(Council|Assembly|Committee|Commission|Panel|Mission|Board|Agency)(?= (?:members?|membership|resolutions|decisions|measures|missions|reports|meetings|sessions|sanctions|secretariat|personnel|staff|mandates?|experts|effectiveness|leadership|headquarters|website|documents|activities|operations|authorization|approval|deliberations|consultations|discussions|statements?|procedures|consideration|texts)\b|-(?:mandated|authorized|imposed|approved|endorsed)\b)/gu;
const formAlone = new RegExp(`^(?:${ofUnitedNations}|${number})?(?:${shortFormPattern})$`);

/** Whether words are a short form and no name: "Working Group". */
export function isShortForm(words: string): boolean {
  return formAlone.test(words);
}

/** "The Agreement to Light the Reefs", "the Treaty between Amberland and Birchland": a title of its own begins there. */
const titleGoesOn = /^ (?:to \p{Lu}\p{Ll}|to (?:that|this) \p{Lu}|between (?:the )?\p{Lu})/u;
const longestJoint = 16;

const people = /^(?:Council|Committee|Commission|Panel|Board) (?:Chairs?|Members?)$/;

/** Whether words name no body of their own: a short form, or the people of one: "Committee Chairs". */
export function namesNoBody(words: string): boolean {
  return isShortForm(words) || people.test(words);
}

const longestHead = 60;
const partOfName = /(?<![\p{L}-])(\p{Lu}[\p{L}-]*) (of|for|to) $/u;
/** "The Chair of the Committee" is described by the committee. */
const person =
  /^(?:(?:Co|Vice)-)?Chair(?:s|man|men|person|persons|-Rapporteurs?)?$|^(?:Members?|Rapporteurs?)$/;
/** The short forms in a text. */
export function shortFormsIn(text: string): ShortForm[] {
  const withArticle = [...text.matchAll(shortForm)].flatMap(
    ({ index, 0: whole, 1: owner = "", 2: words = "" }): ShortForm[] => {
      const end = index + whole.length;
      if (isDocumentForm(words) && titleGoesOn.test(text.slice(end, end + longestJoint))) return [];
      const start = index + whole.lastIndexOf(owner + words);
      const before = text.slice(Math.max(0, index - longestHead), index);
      // A treaty is cited in the name of its body too: "Conference of the Parties to the Treaty".
      const [, head, joint] = isDocumentForm(words) ? [] : (partOfName.exec(before) ?? []);
      // "The report of the Keeper of Lamps to the Council": only "Adviser to the Council" is one name.
      const isGiven = joint === "to" && nounOf(head ?? "")?.kind !== "official";
      const isInName = head !== undefined && !isGiven && !placeInDocument.test(head) && !person.test(head);
      return [{ start, end: start + owner.length + words.length, words, isInName }];
    },
  );
  const starts = new Set(withArticle.map(({ start }) => start));
  const without = [...text.matchAll(beforeNoun)].flatMap(({ index, 0: words }) =>
    starts.has(index) ? [] : [{ start: index, end: index + words.length, words, isInName: false }],
  );
  return without.length === 0 ? withArticle : [...withArticle, ...without].sort((a, b) => a.start - b.start);
}

/** The doubt about a short form that may mean several records, or none. */
export function shortFormDoubt(form: string, candidates: readonly Meant[]): Doubt {
  const names = candidates.map(({ name, id }) => name || id);
  const message =
    names.length === 0
      ? `"the ${form}" is a short form, and the resolution names nothing before that it can mean`
      : candidates.length === 1 && candidates[0]?.register === "unknown"
        ? `"the ${form}" probably means "${names[0]}", which no register has`
        : `"the ${form}" may mean ${names.map((name) => `"${name}"`).join(" or ")}`;
  return { code: "DRF021", message, hint: "annotate the words with the record that they mean", words: form };
}
