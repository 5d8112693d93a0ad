import { type Organ, organs } from "@open-resolutions/symbols";
import type { Run } from "../../block.ts";
import type { Doubt } from "../doubt.ts";
import { nounOf } from "../name-nouns.ts";
import { placeInDocument } from "./places-in-documents.ts";
import { formKey, headsOfSubjects, isDocumentForm, shortFormPattern } from "./short-form-nouns.ts";

/** What a short form may mean: a record, or a name that no record has. */
export interface Meant {
  register: "actor" | "document" | "unknown";
  id: string;
  /** Its name in the register, for findings. */
  name: string;
  aspect?: "government";
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

/** What a short form means: one record, or the records among which a person must choose. */
export type Resolved = { meant: Meant } | { candidates: Meant[] };

/** A longer name: "the Committee on Fog", "the Council of Amberland". An organ speaks on everything: "to the Council on Fog". */
const longer = `(?! (?:\\p{Lu}|of \\d|(?:of|for) (?:the |all )?\\p{Lu}))(?:(?<=Council|Assembly)|(?! (?:on|against|concerning|regarding|relating to) (?:the |all )?\\p{Lu}))(?<!${headsOfSubjects}(?= (?:on|for) (?!(?:its|his|her|their)\\b)))`;
/** "the Declaration and Programme of Action" is another document. */
const andMore =
  "(?! and (?:Guidelines|Recommendations|Guidance|Framework|Programme of Action|Plan of Action|Platform for Action)\\b)(?!(?<=Protocol) to the \\p{Lu})";
/** "The United Nations Panel of Experts": those that no other organization has, in a resolution. */
const ofUnitedNations =
  "United Nations (?=Panel of Experts|Group of Experts|Monitoring (?:Group|Team)|Special Coordinator|Commission of Inquiry)";
/** "the second Conference of the Parties" is one of its meetings, and so is "the 2045 Review Conference". */
const ordinals =
  " (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?= (?:(?:Conference|Meeting) of|Review Conference))| \\d{4}(?= Review Conference)";
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
  `(?<![\\p{L}\\p{N}-])(?:${pointing})(?: said| same| above-mentioned| aforementioned|${ordinals})? (${ofUnitedNations})?(${shortFormPattern})(?:['’]s?)?(?![\\p{L}-])${andMore}${longer}${ofSubject}`,
  "gu",
);
/** Before a noun they come without "the": "Council members", "all subsequent Council resolutions". */
const beforeNoun =
  /(?<=(?:^|[^\p{L}])\p{Ll}+ |^)(Council|Assembly|Committee|Commission|Panel|Mission|Board|Agency)(?= (?:members?|membership|resolutions|decisions|measures|missions|reports|meetings|sessions|sanctions|secretariat|personnel|staff|mandates?|experts|effectiveness|leadership|headquarters|website|documents|activities|operations|authorization|approval|deliberations|consultations|discussions|statements?)\b)/gu;
const formAlone = new RegExp(`^(?:${ofUnitedNations})?(?:${shortFormPattern})$`);

/** Whether words are a short form and no name: "Working Group". */
export function isShortForm(words: string): boolean {
  return formAlone.test(words);
}

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
/** "States Parties to the Treaty" names the Treaty, "Conference of the Parties to the Treaty" is a body. */
const partOfBody = /(Conferences?|Meetings?|Assembly) of (?:the )?(?:States )?Parties to $/;

/** The short forms in a text. */
export function shortFormsIn(text: string): ShortForm[] {
  const withArticle = [...text.matchAll(shortForm)].map(
    ({ index, 0: whole, 1: owner = "", 2: words = "" }) => {
      const start = index + whole.lastIndexOf(owner + words);
      const pattern = isDocumentForm(words) ? partOfBody : partOfName;
      const [, head, joint] = pattern.exec(text.slice(Math.max(0, index - longestHead), index)) ?? [];
      // "The report of the Keeper of Lamps to the Council": only "Adviser to the Council" is one name.
      const isGiven = joint === "to" && nounOf(head ?? "")?.kind !== "official";
      const isInName = head !== undefined && !isGiven && !placeInDocument.test(head) && !person.test(head);
      return { start, end: start + owner.length + words.length, words, isInName };
    },
  );
  const starts = new Set(withArticle.map(({ start }) => start));
  const without = [...text.matchAll(beforeNoun)].flatMap(({ index, 0: words }) =>
    starts.has(index) ? [] : [{ start: index, end: index + words.length, words, isInName: false }],
  );
  return without.length === 0 ? withArticle : [...withArticle, ...without].sort((a, b) => a.start - b.start);
}

/** What must be known to resolve the short forms of a text. */
export interface Antecedents {
  speaking: Organ;
  speakingName: string;
  /** What a short form means when the resolution names nothing of that noun before: the Organization, the Charter. */
  custom: (form: string) => Meant | undefined;
  /** What the title of the resolution names. */
  heading: readonly Meant[];
  /** What the same text names before, the last one last. */
  inText: readonly Meant[];
  /** What the title and the texts before name. */
  before: readonly Meant[];
  /** What the resolution names at all. */
  anywhere: () => readonly Meant[];
  /** The committees that the cited resolutions established. */
  committees: () => readonly Meant[];
  /** The actors whose parent is one of some records. */
  partsOf: (wholes: readonly Meant[]) => readonly Meant[];
  formsOf: (one: Meant) => ReadonlySet<string>;
  /** The actor whose name is the short form, "on" and the title of the resolution. */
  ofTitle: (words: string) => Meant | undefined;
  isState: (one: Meant) => boolean;
  /**
   * It means the last one of that noun: "resolution 98/1, in which the Assembly", "the treaties of the World Fog
   * Organization and the rules of that Organization".
   */
  isRelative: boolean;
  /** The text says who established it. */
  isDescribed: boolean;
}

/**
 * What a short form means: the one body or document with that noun in the title, unless the same text has just named
 * another; or else the only one that the same text has named before, or the resolution. When it has named none: the only part of a
 * body that it has named, as in "the Executive Director" after the agency; or else the only one that it names later. A
 * council that says "the Council" means itself, unless its text has just named another. Everything else is for a person
 * to decide.
 */
export function resolveShortForm(words: string, known: Antecedents): Resolved {
  const form = formKey(words);
  const ofForm = (all: readonly Meant[]) => distinctById(all.filter((one) => isOf(one, form, known)));
  const near = ofForm(known.inText);
  const all = ofForm([...known.before, ...known.inText]);
  const own: Meant | undefined =
    words === organs[known.speaking].shortName
      ? { register: "actor", id: known.speaking, name: known.speakingName }
      : undefined;
  const last = known.isRelative ? near.at(-1) : undefined;
  if (last && last.register !== "unknown") return { meant: last };
  if (own)
    return near.every(({ id }) => id === own.id)
      ? { meant: own }
      : { candidates: distinctById([own, ...near]) };
  const custom = known.custom(words);
  // "The Organization" is the United Nations; when the resolution names others, only one that names the United Nations
  // too, and another one neither in its title nor in the same text.
  if (custom) {
    const isNamed = [...known.before, ...known.inText].some(({ id }) => id === custom.id);
    const close = isNamed ? [...ofForm(known.heading), ...near] : all;
    const others = close.filter(({ id }) => id !== custom.id);
    return others.length === 0 ? { meant: custom } : { candidates: distinctById([custom, ...others]) };
  }
  const titled = onlyOf(form === "government" ? governmentsOf(known.heading, known) : ofForm(known.heading));
  if (titled && near.length > 0 && !near.some(({ id }) => id === titled.id))
    return { candidates: distinctById([titled, ...near]) };
  const first =
    titled ??
    (all.length === 0 ? known.ofTitle(words) : undefined) ??
    onlyOf(near) ??
    (form.startsWith("special representative")
      ? representative(ofForm, known)
      : (onlyOf(all) ?? (all.length === 0 ? unnamed(form, ofForm, known) : undefined)));
  return first && first.register !== "unknown"
    ? { meant: first }
    : { candidates: near.length > 0 ? near : all };
}

/** What a short form means when the resolution has named nothing before that it can mean. */
function unnamed(
  form: string,
  ofForm: (all: readonly Meant[]) => Meant[],
  { before, inText, anywhere, committees, partsOf, isState, isDescribed }: Antecedents,
): Meant | undefined {
  if (form === "government") return onlyOf(governmentsOf([...before, ...inText], { isState }));
  // "The Panel established by resolution 98/1" is described, and may be any.
  if (isDescribed) return undefined;
  const partsNamed = (all: readonly Meant[]) => (form.includes(" ") ? ofForm(partsOf(all)) : []);
  const part = onlyOf(partsNamed([...before, ...inText, ...committees()]));
  // A President who is named later is no reason to take him for this one, nor is a constitution.
  const later = form === "president" || form === "constitution" ? [] : ofForm(anywhere());
  return (
    part ?? onlyOf(later) ?? (form === "committee" && later.length === 0 ? onlyOf(committees()) : undefined)
  );
}

/** Missions of the United Nations: each may have a Special Representative. */
const missions = ["mission", "operation", "force"];

/**
 * The only Special Representative who is named in the resolution or leads something that it names. Of a mission whose
 * Special Representative no register has, nobody knows whether he is meant.
 */
function representative(
  ofForm: (all: readonly Meant[]) => Meant[],
  { anywhere, partsOf, formsOf, isDescribed }: Antecedents,
): Meant | undefined {
  if (isDescribed) return undefined;
  const named = anywhere();
  const isUnknown = named.some(
    (one) =>
      one.name.includes("United Nations") &&
      missions.some((noun) => formsOf(one).has(noun)) &&
      ofForm(partsOf([one])).length === 0,
  );
  return isUnknown ? undefined : onlyOf(distinctById([...ofForm(named), ...ofForm(partsOf(named))]));
}

/** The Governments of the States among what is named. */
function governmentsOf(all: readonly Meant[], { isState }: Pick<Antecedents, "isState">): Meant[] {
  return distinctById(all.filter(isState)).map((state) => ({ ...state, aspect: "government" }));
}

function onlyOf(all: readonly Meant[]): Meant | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function isOf(one: Meant, form: string, { formsOf }: Antecedents): boolean {
  return form === "government"
    ? one.aspect === "government"
    : one.aspect === undefined && formsOf(one).has(form);
}

function distinctById(all: readonly Meant[]): Meant[] {
  return [...new Map(all.map((one) => [`${one.register} ${one.id}`, one])).values()];
}

/** The doubt about a short form that may mean several records, or none. */
export function shortFormDoubt(form: string, candidates: readonly Meant[]): Doubt {
  const names = candidates.map(({ name, id }) => name || id);
  const message =
    names.length === 0
      ? `"the ${form}" is a short form, and the resolution names nothing before that it can mean`
      : names.length === 1
        ? `"the ${form}" probably means "${names[0]}", which no register has`
        : `"the ${form}" may mean ${names.map((name) => `"${name}"`).join(" or ")}`;
  return { code: "DRF021", message, hint: "annotate the words with the record that they mean" };
}
