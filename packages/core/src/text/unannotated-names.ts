import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { findBareNumbers, findSymbols } from "@open-resolutions/symbols";
import type { Records } from "../model/records.ts";
import { findQuotation, type Span } from "./anchor.ts";
import type { NamedRecord } from "./named-records.ts";
import type { RegisterNames } from "./register-names.ts";

/** A name or a symbol in a text that needs an annotation. */
export interface NameToAnnotate extends Span {
  words: string;
  /** The record to annotate; undefined for a symbol, which needs a citation of any document. */
  target: NamedRecord | undefined;
  /** The name is inside a longer name and needs an annotation of its own. */
  nested: boolean;
}

/** A text of a resolution whose names need annotations: a paragraph's own, or that of a footnote called in it. */
export interface AnnotatedText {
  text: string;
  footnote: number | undefined;
}

/** The texts to which the annotations of a paragraph refer. */
export function annotatedTexts(
  paragraph: AuthoredParagraph,
  footnotes: ReadonlyMap<number, string>,
): AnnotatedText[] {
  const called = (paragraph.footnotes ?? []).map(({ number }) => ({
    text: footnotes.get(number) ?? "",
    footnote: number,
  }));
  return [{ text: paragraph.text, footnote: undefined }, ...called];
}

/**
 * The names and symbols of a text that no annotation covers, including those in `setAside`.
 * @param find what finds the names; `findEvery` also finds those that are only part of a longer name
 */
export function unannotatedNames(
  { text, footnote }: AnnotatedText,
  paragraph: AuthoredParagraph,
  names: RegisterNames,
  find: RegisterNames["find"] = names.find,
): NameToAnnotate[] {
  const annotations = annotationsOf(text, paragraph, footnote, names);
  const all = namesIn(text, find);
  // Of two actors that share a name the words mean one.
  const annotated = new Set(all.filter((name) => isAnnotated(name, annotations)).map(placeAndRegister));
  return all.filter((name) => !annotated.has(placeAndRegister(name)));
}

function placeAndRegister({ start, end, target }: NameToAnnotate): string {
  return `${start} ${end} ${target?.register}`;
}

/** Every name of the registers, every symbol, and every place in the Treaty Series in a text. */
function namesIn(text: string, find: RegisterNames["find"]): NameToAnnotate[] {
  const series = [...text.matchAll(/United Nations, Treaty Series(?=, vol)/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const symbols = [...findSymbols(text), ...findBareNumbers(text), ...series];
  return [
    ...find(text),
    ...symbols.map(({ start, end }) => ({ start, end, target: undefined, nested: false })),
  ].map((name) => ({ ...name, words: text.slice(name.start, name.end) }));
}

/** An annotation at its place in a text. */
interface PlacedAnnotation extends Span {
  target: NamedRecord | undefined;
  /** It also covers the names inside its words. */
  coversInner: boolean;
}

/** The annotations of a text. @param footnote the footnote whose text it is; undefined for the paragraph's own. */
function annotationsOf(
  text: string,
  { mentions = [], citations = [] }: AuthoredParagraph,
  footnote: number | undefined,
  { isNameOf }: RegisterNames,
): PlacedAnnotation[] {
  const annotations: PlacedAnnotation[] = [];
  const add = (
    { quote, occurrence, footnote: own }: { quote: string; occurrence?: number; footnote?: number },
    target: PlacedAnnotation["target"],
    coversInner: boolean,
  ) => {
    const span = own === footnote ? findQuotation(text, quote, occurrence) : undefined;
    if (span) annotations.push({ ...span, target, coversInner });
  };
  for (const mention of mentions) {
    const register = mention.actor === undefined ? "capability" : "actor";
    const id = mention.actor ?? mention.capability ?? "";
    // A name covers the names inside it; a description such as "programmes of X on Y" does not cover X.
    add(mention, { register, id }, isNameOf(mention.quote, id));
  }
  for (const citation of citations) {
    add(
      citation,
      citation.document === null ? undefined : { register: "document", id: citation.document },
      true,
    );
  }
  return annotations;
}

/**
 * Whether an annotation names the same record with the same words, or a longer one covers the name. "World Lamp
 * Organization (WLO)" is annotated as two names, too.
 */
function isAnnotated(name: NameToAnnotate, annotations: readonly PlacedAnnotation[]): boolean {
  const isPart = (at: "start" | "end", offset: number) =>
    annotations.some((part) => part[at] === offset && part.target?.id === name.target?.id);
  if (name.words.endsWith(")") && isPart("start", name.start) && isPart("end", name.end - 1)) return true;
  return annotations.some(({ start, end, target, coversInner }) => {
    if (start === name.start && end === name.end) {
      return name.target === undefined ? target?.register === "document" : target?.id === name.target.id;
    }
    return coversInner && !name.nested && start <= name.start && name.end <= end;
  });
}

/**
 * Whether an invalid annotation is probably meant for a name: its words are not in its text, or its record does not
 * exist. Another rule reports that annotation, so the name is not reported as well.
 */
export function hasInvalidAnnotation(
  name: NameToAnnotate,
  { footnote: inFootnote }: AnnotatedText,
  { mentions = [], citations = [] }: AuthoredParagraph,
  texts: readonly AnnotatedText[],
  { byId }: Records,
): boolean {
  const annotations = [
    ...mentions.map((mention) => ({ ...mention, id: mention.actor ?? mention.capability })),
    ...citations.map((citation) => ({ ...citation, id: citation.document ?? undefined })),
  ];
  return annotations.some(({ quote, occurrence, footnote, id }) => {
    const own = texts.find((text) => text.footnote === footnote);
    const span = own && findQuotation(own.text, quote, occurrence);
    if (!span) return id === name.target?.id || quote.includes(name.words);
    if (id === undefined || footnote !== inFootnote) return false;
    const exists = byId.actor.has(id) || byId.capability.has(id) || byId.document.has(id);
    return !exists && span.start <= name.start && name.end <= span.end;
  });
}
