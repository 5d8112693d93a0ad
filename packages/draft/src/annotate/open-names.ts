import {
  annotatedTexts,
  nameFinder,
  quotationFinder,
  quoter,
  type RegisterNames,
  unannotatedNames,
} from "@open-resolutions/core";
import type { AuthoredDocument, AuthoredParagraph } from "@open-resolutions/schemas";
import type { Run } from "../block.ts";
import type { AnnotationFinding } from "./doubt.ts";

const partOfOther = "the words name another record here, or are part of its description";
const notKnown = "the program does not know whom or what these words name here";
const notCited = "the program does not know whether these words cite the document";

/**
 * Sets the names of the registers aside that a draft does not annotate: "the Special Representative of the
 * Secretary-General" names one of them and not their class, or it is not known which one, as a finding says. A person
 * then sees them, and every name is accounted for (rule TXT006). What was set aside but has no name or symbol that is
 * not annotated goes (rule TXT007): a number that is no symbol, a name inside a title that is cited.
 *
 * @param footnotes the texts of the footnotes by number.
 * @param drafted the ids of the documents that the draft adds to the registers.
 */
export function setOpenNamesAside(
  paragraph: AuthoredParagraph,
  footnotes: ReadonlyMap<number, string>,
  names: RegisterNames,
  drafted: ReadonlySet<string>,
): { paragraph: AuthoredParagraph; findings: AnnotationFinding[] } {
  const findings: AnnotationFinding[] = [];
  const needed = new Set<NonNullable<AuthoredParagraph["setAside"]>[number]>();
  const { mentions = [], citations = [], setAside: known = [] } = paragraph;
  const open = annotatedTexts(paragraph, footnotes).flatMap((text) => {
    const quote = quoter(text.text);
    const find = quotationFinder(text.text);
    const placesOf = (statements: readonly { quote: string; occurrence?: number; footnote?: number }[]) =>
      statements.flatMap(({ quote: words, occurrence, footnote }) =>
        footnote === text.footnote ? (find(words, occurrence) ?? []) : [],
      );
    const every = known.length === 0 ? [] : unannotatedNames(text, paragraph, names, names.findEvery);
    const isName = (place: Run) => every.some((name) => isInside(name, place));
    for (const entry of known) if (placesOf([entry]).some(isName)) needed.add(entry);
    const covered = placesOf(known);
    const annotated = placesOf([...mentions, ...citations]);
    return unannotatedNames(text, paragraph, names).flatMap((name) => {
      const isCovered = covered.some((place) => isInside(name, place));
      const quotation = isCovered ? undefined : quote(name);
      if (!quotation) return [];
      const isOther = annotated.some(({ start, end }) => start < name.end && name.start < end);
      const isDocument = name.target === undefined || drafted.has(name.target.id);
      if (isDocument && !isOther) findings.push(uncited(paragraph.id, text.footnote, name.words));
      return {
        ...quotation,
        ...(text.footnote !== undefined && { footnote: text.footnote }),
        reason: isOther ? partOfOther : isDocument ? notCited : notKnown,
      };
    });
  });
  // Two records that share a name are one entry.
  const entries = new Map(open.map((entry) => [JSON.stringify(entry), entry]));
  if (open.length === 0 && needed.size === known.length) return { paragraph, findings };
  const { setAside: _setAside, ...rest } = paragraph;
  const setAside = [...known.filter((entry) => needed.has(entry)), ...entries.values()];
  return { paragraph: { ...rest, ...(setAside.length > 0 && { setAside }) }, findings };
}

function isInside({ start, end }: Run, place: Run): boolean {
  return place.start <= start && end <= place.end;
}

/** The names of the registers and those of documents that a draft adds to them: the check finds these, too. */
export function withDrafted(names: RegisterNames, documents: readonly AuthoredDocument[]): RegisterNames {
  const ids = new Map(
    documents.flatMap(({ id, title, aliases = [] }) =>
      [...(title === undefined ? [] : [title]), ...aliases].map((name): [string, string] => [name, id]),
    ),
  );
  if (ids.size === 0) return names;
  const find = nameFinder(ids.keys());
  const inner = new Map<string, ReturnType<typeof find>>();
  /** The names inside a name that do not begin it. */
  const innerNames = (name: string) => {
    const shift = name.indexOf(" ") + 1;
    if (shift === 0) return [];
    const made =
      inner.get(name) ??
      find(name.slice(shift)).map((one) => ({ ...one, start: one.start + shift, end: one.end + shift }));
    inner.set(name, made);
    return made;
  };
  type Around = Run & { target?: ReturnType<RegisterNames["find"]>[number]["target"] };
  const withFound = (text: string, known: ReturnType<RegisterNames["find"]>) => {
    const added = new Map<string, (typeof known)[number]>();
    const add = (name: string, start: number, end: number, around: readonly Around[]) => {
      if (
        known.some((one) => one.start === start && one.end === end) ||
        // The beginning of a longer title is the same document.
        around.some((one) => one.start === start && one.target?.register === "document") ||
        isOwnNoun(text, { start, end }, around)
      )
        return;
      const target = { register: "document" as const, id: ids.get(name) ?? "" };
      added.set(`${start} ${end}`, { start, end, target, nested: around.length > 0 });
    };
    for (const { name, start, end } of find(text)) {
      const around = known.filter(
        (one) => one.start <= start && end <= one.end && one.end - one.start > end - start,
      );
      add(name, start, end, around);
      for (const part of innerNames(text.slice(start, end)))
        add(part.name, start + part.start, start + part.end, [{ start, end }]);
    }
    const titles = [...added.values()];
    // A name inside a name inside a title is found in neither.
    const isInnermost = (one: (typeof known)[number]) =>
      one.nested && titles.some((title) => isInside(one, title));
    return [...known.filter((one) => !isInnermost(one)), ...titles];
  };
  return {
    ...names,
    find: (text) => withFound(text, names.find(text)),
    findEvery: (text) => withFound(text, names.findEvery(text)),
  };
}

/**
 * Whether the words before a title belong to it, so that it is another one: "Protocol to the …", and words with capitals
 * at the start of the longer title around it.
 */
function isOwnNoun(text: string, { start }: Run, longer: readonly Run[]): boolean {
  if (
    /\b(?:Protocols?|Amendments?)(?: [Aa]dditional)? to the $/.test(
      text.slice(Math.max(0, start - 40), start),
    )
  )
    return true;
  return longer.some((one) => {
    const words = text.slice(one.start, start).split(" ").slice(0, -1);
    return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
  });
}

function uncited(paragraph: string, footnote: number | undefined, words: string): AnnotationFinding {
  return {
    code: "DRF012",
    paragraph,
    footnote,
    words,
    message: `"${words}" may cite a document here, and is set aside`,
    hint: "if it does, add the citation to the record and remove the entry of `setAside`",
  };
}
