import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { findBareNumbers, findSymbols } from "@open-resolutions/symbols";
import type { Records } from "../model/records.ts";
import { findQuotation, type Span } from "./anchor.ts";
import { type NameFinder, nameFinder } from "./names.ts";

/** The registers whose names are looked for in texts. */
type Register = "actor" | "capability" | "document";

/** A record of the registers that a name means. */
interface Meaning {
  register: Register;
  id: string;
}

/** A name of the registers in a text, or one inside a longer name that is annotated all the same. */
interface NameInText extends Span {
  target: Meaning;
  nested: boolean;
}

/** The names of the registers, ready to be found. */
export interface RegisterNames {
  /** Every name in a text: more than one at a place when a group is both an actor and a capability. */
  find: (text: string) => NameInText[];
  /** Whether words are a name of the record with this id. */
  isNameOf: (words: string, id: string) => boolean;
}

/** A name or a symbol in a text that must be accounted for. */
export interface Claim extends Span {
  words: string;
  /** The record that must be annotated here; undefined for a symbol, which any citation accounts for. */
  target: Meaning | undefined;
  /** It must be annotated itself, although it stands inside a longer name. */
  nested: boolean;
}

const collected = new WeakMap<Records, RegisterNames>();

/** The names, titles and aliases of every record of the registers. They are collected once for the same records. */
export function registerNames(records: Records): RegisterNames {
  const names = collected.get(records) ?? collectNames(records);
  collected.set(records, names);
  return names;
}

function collectNames(records: Records): RegisterNames {
  const meanings = new Map<string, Meaning[]>();
  const namesOf = new Map<string, readonly string[]>();
  const add = (register: Register, id: string, names: readonly (string | undefined)[]) => {
    const given = names.filter((name) => name !== undefined);
    namesOf.set(id, given);
    for (const name of new Set(given)) meanings.set(name, [...(meanings.get(name) ?? []), { register, id }]);
  };
  for (const register of ["actor", "capability"] as const) {
    for (const { value } of records.entries[register]) {
      add(register, value.id, [value.name, value.acronym, ...(value.aliases ?? [])]);
    }
  }
  for (const { value } of records.entries.document)
    add("document", value.id, [value.title, ...(value.aliases ?? [])]);

  // Inside a name: documents, and the parties of the document that it names.
  const innerFinders = new Map<string, NameFinder>();
  const innerFinder = (name: string): NameFinder => {
    const known = innerFinders.get(name);
    if (known) return known;
    const own = new Set(meanings.get(name)?.map(({ id }) => id));
    const documents = records.entries.document.map(({ value }) => value);
    const parties = documents.filter(({ id }) => own.has(id)).flatMap((document) => document.parties ?? []);
    const others = [...documents.map(({ id }) => id), ...parties].filter((id) => !own.has(id));
    const made = nameFinder(others.flatMap((id) => namesOf.get(id) ?? []));
    innerFinders.set(name, made);
    return made;
  };
  const find = nameFinder(meanings.keys());
  const meant = (name: string, span: Span, nested: boolean): NameInText[] =>
    (meanings.get(name) ?? []).map((target) => ({ start: span.start, end: span.end, target, nested }));
  return {
    find: (text) =>
      find(text).flatMap(({ name, start, end }) => [
        ...meant(name, { start, end }, false),
        ...innerFinder(name)(text.slice(start, end)).flatMap((inner) =>
          meant(inner.name, { start: start + inner.start, end: start + inner.end }, true),
        ),
      ]),
    isNameOf: (words, id) =>
      find(words).some(
        ({ name, start, end }) =>
          start === 0 && end === words.length && (meanings.get(name) ?? []).some((one) => one.id === id),
      ),
  };
}

/** Every name of the registers, and everything of the form of a symbol, in a text. */
function claimsIn(text: string, { find }: RegisterNames): Claim[] {
  const symbols = [...findSymbols(text), ...findBareNumbers(text)];
  return [
    ...find(text),
    ...symbols.map(({ start, end }) => ({ start, end, target: undefined, nested: false })),
  ].map((claim) => ({ ...claim, words: text.slice(claim.start, claim.end) }));
}

/** An annotation as the completeness rules see it. */
interface Account extends Span {
  target: Meaning | undefined;
  /** It accounts for the names inside its words. */
  absorbs: boolean;
}

/** The annotations of a text that account for claims. @param footnote the footnote whose text it is. */
function accountsFor(
  text: string,
  { mentions = [], citations = [] }: AuthoredParagraph,
  footnote: number | undefined,
  { isNameOf }: RegisterNames,
): Account[] {
  const accounts: Account[] = [];
  const add = (
    { quote, occurrence, footnote: own }: { quote: string; occurrence?: number; footnote?: number },
    target: Account["target"],
    absorbs: boolean,
  ) => {
    const span = own === footnote ? findQuotation(text, quote, occurrence) : undefined;
    if (span) accounts.push({ ...span, target, absorbs });
  };
  for (const mention of mentions) {
    const register = mention.actor === undefined ? "capability" : "actor";
    const id = mention.actor ?? mention.capability ?? "";
    // A description such as "programmes of X on Y" does not stand for the X in it; a name does.
    add(mention, { register, id }, isNameOf(mention.quote, id));
  }
  for (const citation of citations) {
    add(
      citation,
      citation.document === null ? undefined : { register: "document", id: citation.document },
      true,
    );
  }
  return accounts;
}

/** Tells whether an annotation accounts for a claim: it says the same of the same words, or a longer one contains it. */
function isAccountedFor(claim: Claim, accounts: readonly Account[]): boolean {
  return accounts.some(({ start, end, target, absorbs }) => {
    if (start === claim.start && end === claim.end) {
      return claim.target === undefined ? target?.register === "document" : target?.id === claim.target.id;
    }
    return absorbs && !claim.nested && start <= claim.start && claim.end <= end;
  });
}

/**
 * Tells whether an annotation that is itself at fault may be meant for a claim: its words do not stand in its text, or
 * it leads to no record.
 */
export function mayBeMeant(
  claim: Claim,
  { footnote: inFootnote }: AccountableText,
  { mentions = [], citations = [] }: AuthoredParagraph,
  texts: readonly AccountableText[],
  { byId }: Records,
): boolean {
  const annotations = [
    ...mentions.map((mention) => ({ ...mention, id: mention.actor ?? mention.capability })),
    ...citations.map((citation) => ({ ...citation, id: citation.document ?? undefined })),
  ];
  return annotations.some(({ quote, occurrence, footnote, id }) => {
    const own = texts.find((text) => text.footnote === footnote);
    const span = own && findQuotation(own.text, quote, occurrence);
    if (!span) return id === claim.target?.id || quote.includes(claim.words);
    if (id === undefined || footnote !== inFootnote) return false;
    const leads = byId.actor.has(id) || byId.capability.has(id) || byId.document.has(id);
    return !leads && span.start <= claim.start && claim.end <= span.end;
  });
}

/** A text of a resolution whose names must be accounted for: a paragraph's own, or that of a footnote called in it. */
export interface AccountableText {
  text: string;
  footnote: number | undefined;
}

/** The texts to which the annotations of a paragraph refer. */
export function textsOf(
  paragraph: AuthoredParagraph,
  footnotes: ReadonlyMap<number, string>,
): AccountableText[] {
  const called = (paragraph.footnotes ?? []).map(({ number }) => ({
    text: footnotes.get(number) ?? "",
    footnote: number,
  }));
  return [{ text: paragraph.text, footnote: undefined }, ...called];
}

/** The claims of a text that no annotation accounts for. Some of them may be set aside. */
export function openClaims(
  { text, footnote }: AccountableText,
  paragraph: AuthoredParagraph,
  names: RegisterNames,
): Claim[] {
  const accounts = accountsFor(text, paragraph, footnote, names);
  return claimsIn(text, names).filter((claim) => !isAccountedFor(claim, accounts));
}
