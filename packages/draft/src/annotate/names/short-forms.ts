import { type Organ, organs } from "@open-resolutions/symbols";
import type { Run } from "../../block.ts";
import type { Doubt } from "../doubt.ts";
import { nounOf } from "./name-nouns.ts";

/** What a short form may mean: a record, or a name that no record has. */
export interface Meant {
  register: "actor" | "document" | "unknown";
  id: string;
  /** Its name in the register, for findings. */
  name: string;
  aspect?: "government";
}

/** A short form in a text: "Council" of "the Council". */
export interface ShortForm extends Run {
  words: string;
}

/** What a short form means: one record, or the records among which a person must choose. */
export type Resolved = { meant: Meant } | { candidates: Meant[] };

const actors =
  "Special Rapporteur|Independent Expert|Special Representative of the Secretary-General|Special Representative|Special Envoy|Personal Envoy|Special Coordinator|Special Adviser|High Commissioner|Executive Director|Executive Secretary|Director-General|Director General|Executive Board|Executive Directorate|Working Group|Panel of Experts|Group of Experts|Special Committee|Advisory Committee|Preparatory Committee|Council|Assembly|Organization|Committee|Subcommittee|Commission|Court|Tribunal|Mission|Operation|Force|Conference|Board|Union|Fund|Office|Department|Agency|Panel|Mechanism|Forum|Centre|Institute|Bank|University|Government";
const documents =
  "Programme of Action|Plan of Action|Platform for Action|Action Plan|Guiding Principles|Optional Protocol|Political Declaration|Convention|Covenant|Protocol|Treaty|Declaration|Agreement|Strategy|Agenda|Charter|Statute|Framework|Compact|Constitution|Pact|Principles";
const shortForm = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:[Tt]he|[Tt]his|[Tt]hat|[Hh](?:is|er)(?= (?:Special|Personal) (?:Representative|Envoy)))(?: said| same)? (${actors}|${documents})(?:['’]s?)?(?![\\p{L}-])(?! and (?:Guidelines|Guidance|Framework|Programme of Action|Plan of Action|Platform for Action)\\b)(?!(?<=Protocol) to the \\p{Lu}| (?:\\p{Lu}|(?:of|for|on|against|concerning|regarding|relating to) (?:the |all )?\\p{Lu}))`,
  "gu",
);

const formAlone = new RegExp(`^(?:${actors}|${documents})$`);

/** Whether words are a short form and no name: "Working Group". */
export function isShortForm(words: string): boolean {
  return formAlone.test(words);
}

const longestHead = 60;
const partOfName = /(?<![\p{L}-])\p{Lu}[\p{L}-]* (?:of|for|to) $/u;

/** "States Parties to the Treaty" names the Treaty, "Conference of the Parties to the Treaty" is a body. */
const partOfBody = /(?:Conferences?|Meetings?|Assembly) of (?:the )?(?:States )?Parties to $/;
const isDocumentForm = new RegExp(`^(?:${documents})$`);

/** The short forms in a text. */
export function shortFormsIn(text: string): ShortForm[] {
  return [...text.matchAll(shortForm)].flatMap(({ index, 0: whole, 1: words = "" }) => {
    // "Office of the High Commissioner" is a name of its own.
    const head = text.slice(Math.max(0, index - longestHead), index);
    if ((isDocumentForm.test(words) ? partOfBody : partOfName).test(head)) return [];
    const start = index + whole.lastIndexOf(words);
    return [{ start, end: start + words.length, words }];
  });
}

/** The short forms by which names may be meant: "Committee" and "Special Committee" of "Special Committee on Fog". */
export function shortFormsOf(names: readonly string[]): Set<string> {
  const forms = new Set<string>();
  for (const name of names) {
    // "Fog Agreement adopted under the Lamp Convention" is no Convention, "Declaration and the Programme" no Programme.
    const own = name.split(/ (?:adopted|annexed|opened) | and the /)[0] ?? "";
    const noun = nounOf(own)?.noun;
    if (noun !== undefined) forms.add(noun);
    // "High Commissioner" is the head of "High Commissioner for Fog", and not of "Office of the High Commissioner".
    const head = own.split(/ (?:of|on|for|in) /)[0] ?? "";
    for (const several of severalWords)
      if ((/ (?:of|for) /.test(several) ? own : head).includes(several)) forms.add(several);
  }
  return forms;
}

const severalWords = `${actors}|${documents}`.split("|").filter((form) => /[ -]/.test(form));

/** What must be known to resolve the short forms of a text. */
export interface Antecedents {
  speaking: Organ;
  speakingName: string;
  /** What a short form means when the resolution names nothing of that noun before: the Organization, the Charter. */
  custom: (form: string) => Meant | undefined;
  /** The documents in the title of the resolution. */
  subjects: readonly Meant[];
  /** What the same text names before, the last one last. */
  inText: readonly Meant[];
  /** What the resolution names before. */
  before: readonly Meant[];
  formsOf: (one: Meant) => ReadonlySet<string>;
}

/**
 * What a short form means: the only body or document with that noun that the resolution has named before; of several the
 * only one that the same text has named before. A council that says "the Council" means itself, unless its text has just
 * named another. Everything else is for a person to decide.
 */
export function resolveShortForm(form: string, known: Antecedents): Resolved {
  const ofForm = (all: readonly Meant[]) => distinctById(all.filter((one) => isOf(one, form, known)));
  const near = ofForm(known.inText);
  const all = ofForm([...known.before, ...known.inText]);
  const own: Meant | undefined =
    form === organs[known.speaking].shortName
      ? { register: "actor", id: known.speaking, name: known.speakingName }
      : undefined;
  if (own)
    return near.every(({ id }) => id === own.id)
      ? { meant: own }
      : { candidates: distinctById([own, ...near]) };
  const custom = known.custom(form);
  // "The Organization" is the United Nations, unless another one is named.
  if (custom)
    return all.every(({ id }) => id === custom.id)
      ? { meant: custom }
      : { candidates: distinctById([custom, ...all]) };
  // Of several, the resolution is about the one in its title.
  const subjects = near.length === 0 ? ofForm(known.subjects) : [];
  const [first] = near.length === 1 ? near : subjects.length === 1 ? subjects : all.length === 1 ? all : [];
  return first && first.register !== "unknown"
    ? { meant: first }
    : { candidates: near.length > 0 ? near : all };
}

function isOf(one: Meant, form: string, { formsOf }: Antecedents): boolean {
  return form === "Government"
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
