import type { Organ } from "@open-resolutions/symbols";
import { committeesOfCited } from "./capital-runs/committees.ts";
import { namesOfText } from "./capital-runs/explicit-names.ts";
import { shortFormsFinder } from "./meant-by.ts";
import type { NameRegister } from "./name-register.ts";
import type { MeantRun, NamedText } from "./named-text.ts";
import { type AnnouncedNames, announcedNames } from "./short-forms/announced-names.ts";
import { headsFinder } from "./short-forms/lower-case-forms.ts";
import { keyOf, type Meant } from "./short-forms/short-forms.ts";
import { type ShortenedNames, shortenedNames } from "./short-forms/shortened-names.ts";
import { stateOf } from "./titles/titles-of-states.ts";

/** What a resolution names, for the texts that name it again by other words. */
export interface KnownNames {
  register: NameRegister;
  /** The name of the organ that speaks. */
  speakingName: string;
  /** The title of the resolution; empty when it has none. */
  title: string;
  /** What the title names, and the committee of which a resolution of the Security Council speaks. */
  heading: readonly Meant[];
  /** What the title and the texts so far name, by `keyOf`. */
  before: Map<string, Meant>;
  /** The actors that short forms have meant so far, by `formKey`, where they could mean no other. */
  meantBefore: Map<string, Meant>;
  /** The short forms of officials that the resolution used before it named anybody whom they can mean, by `formKey`. */
  openForms: Set<string>;
  /** The bodies without a name that the resolution has established so far, each after a space. */
  founded: Set<string>;
  announced: AnnouncedNames;
  /** Shortened names of what the title and the texts so far name. */
  shortened: ShortenedNames;
  /** Shortened names of what the whole resolution names. */
  wholeShortened: () => ShortenedNames;
  /** What the whole resolution names. */
  anywhere: () => readonly Meant[];
  /** The State that the resolution is about. */
  state: () => string | undefined;
  /** The committees that the cited resolutions of the Security Council established. */
  committees: () => readonly Meant[];
  /** What a short form means by custom: the Organization, the Charter. */
  custom: (form: string) => Meant | undefined;
  formsOf: (one: Meant) => ReadonlySet<string>;
  namesOf: (one: Meant) => readonly string[];
  headsOf: ReturnType<typeof headsFinder>;
}

/** What the resolution is called. */
export interface OwnNames {
  /** The id of its record as a document: "s-res-4999-2045". */
  id: string;
  /** Empty when it has none. */
  title: string;
}

/** The names by which "the Organization" and "the Charter" are known in every text of the United Nations. */
const customary: Readonly<Record<string, string>> = {
  Organization: "United Nations",
  Charter: "Charter of the United Nations",
};
/** The names by which others are known in the texts of one organ. */
const customaryOf: Partial<Record<Organ, Readonly<Record<string, string>>>> = {
  "human-rights-council": { "High Commissioner": "United Nations High Commissioner for Human Rights" },
};

/**
 * What is known before the first text is read.
 * @param explicit what each text names by itself
 */
export function knownNames(
  texts: readonly NamedText[],
  explicit: readonly (readonly MeantRun[])[],
  { id, title }: OwnNames,
  register: NameRegister,
): KnownNames {
  const heading = [...register.namedIn(title), ...ownCommittee(texts, id, register)];
  const formsOf = shortFormsFinder(register);
  const namesOf = ({ register: kind, id, name }: Meant) =>
    kind === "unknown" ? [name] : [name, ...register.namesOf(kind, id)];
  const shortenedOf = (all: readonly Meant[]) => {
    const shortened = shortenedNames(namesOf);
    all.forEach(shortened.add);
    return shortened;
  };
  const anywhere = once(() => texts.flatMap((read, index) => namesOfText(read, explicit[index] ?? [])));
  return {
    register,
    title,
    speakingName: register.nameOf("actor", register.speaking),
    heading,
    before: new Map(heading.map((one) => [keyOf(one), one])),
    meantBefore: new Map(),
    founded: new Set(),
    openForms: new Set(),
    announced: announcedNames(formsOf),
    shortened: shortenedOf(heading),
    wholeShortened: once(() => shortenedOf([...heading, ...anywhere()])),
    anywhere,
    state: once(() => stateOf(heading, anywhere(), register.kindOf)),
    committees: once(() => committeesIn(texts, register)),
    custom: (form) => {
      const name = customary[form] ?? customaryOf[register.speaking]?.[form];
      return name === undefined ? undefined : register.named(name);
    },
    formsOf,
    namesOf,
    headsOf: headsFinder(namesOf),
  };
}

/**
 * A resolution of the Security Council that established a committee speaks of it; and one that begins by recalling the
 * resolution of one committee, and of no other, of that one.
 */
function ownCommittee(texts: readonly NamedText[], id: string, register: NameRegister): readonly Meant[] {
  const established = committeesOfCited([id], register.named);
  if (established.length > 0) return established;
  const first = committeesIn(texts.filter(({ inFootnote }) => !inFootnote).slice(0, 1), register);
  return first.length === 1 ? first : [];
}

function committeesIn(texts: readonly NamedText[], { speaking, named }: NameRegister): readonly Meant[] {
  if (speaking !== "security-council") return [];
  const cited = texts.flatMap(({ citations }) => citations.map(({ document }) => document));
  // A committee with a name of its own, as the one against terrorism has, is named where it is meant.
  return committeesOfCited(cited, named).filter(({ name }) => /\d/.test(name));
}

/** Makes a value when it is first asked for, and keeps it: most resolutions never ask. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
