import { facts } from "@open-resolutions/schemas/facts";
import { parseSymbol, slugOf } from "@open-resolutions/symbols";
import { paragraphKind, paragraphLabel, parentParagraphId, parseParagraphId } from "../model/paragraph-id.ts";
import { inOrder, withoutWhatFollows, withWhatFollows } from "./compact-head.ts";
import { compactIds, expandIds } from "./compact-ids.ts";
import {
  compactRecord,
  expandRecord,
  type Fields,
  type Form,
  isFields,
  number,
  records,
  termCells,
  text,
  withDefaults,
  withoutDefaults,
} from "./compact-record.ts";
import { extentOf } from "./extent-of.ts";
import { documentsFile, holdsResolutions } from "./index-paths.ts";

/** How many hexadecimal digits of the SHA-256 of a paragraph's text the index has. */
export const hashDigits = 16;

/**
 * A record of the facts view as a line of `data/index` has it: without what follows from the rest. docs/index.md
 * describes this form; its inverse is `expandLine`.
 *
 * @param path of the file inside the folder of the index.
 * @param record a valid record.
 */
export function compactLine(path: string, record: object): object {
  if (path === documentsFile) return withoutDefaults(record as Fields, documentDefaults);
  return holdsResolutions(path) ? compactResolution(record as Fields) : record;
}

/**
 * The record of a line of `data/index`. A value that `compactLine` did not make gives a record that does not match the
 * schema, or that `compactLine` writes otherwise. It never throws.
 *
 * @param path of the file inside the folder of the index.
 */
export function expandLine(path: string, stored: unknown): unknown {
  if (!isFields(stored)) return stored;
  if (path === documentsFile) return withDefaults(stored, documentDefaults);
  return holdsResolutions(path) ? expandResolution(stored) : stored;
}

function compactResolution(record: Fields): object {
  const { footnotes, paragraphs, ...head } = withoutWhatFollows(record);
  const terms: string[] = [];
  const cells = termCells(terms);
  const own = paragraphs as Fields[];
  const prefix = prefixOf(head.id);
  const ids = compactIds(
    own.map(({ id }) => textOf(id)),
    prefix,
  );
  const formAt = paragraphForms(expandedIds(ids, prefix, own.length), cells);
  return {
    ...inOrder(head, facts.indexedResolution),
    ...(footnotes !== undefined && { footnotes: records(footnoteForms(cells)).store(footnotes, {}) }),
    ...(ids !== undefined && { ids }),
    hashes: own.map(({ hash }) => hash).join(""),
    terms,
    paragraphs: own.map(({ hash: _, ...paragraph }, index) => compactRecord(paragraph, formAt(index))),
  };
}

function expandResolution({ ids, hashes, terms, footnotes, paragraphs, ...head }: Fields): Fields {
  const cells = termCells(Array.isArray(terms) ? terms : []);
  const count = Array.isArray(paragraphs) ? paragraphs.length : 0;
  const formAt = paragraphForms(expandedIds(ids, prefixOf(head.id), count), cells);
  const hashAt = (index: number) =>
    typeof hashes === "string" && { hash: hashes.slice(index * hashDigits, (index + 1) * hashDigits) };
  return withWhatFollows({
    ...head,
    ...(footnotes !== undefined && { footnotes: records(footnoteForms(cells)).read(footnotes, {}) }),
    paragraphs: Array.isArray(paragraphs)
      ? paragraphs.map((stored, index) =>
          inOrder({ ...expandRecord(stored, formAt(index)), ...hashAt(index) }, facts.indexedParagraph),
        )
      : paragraphs,
  });
}

/** With what the id of each paragraph begins: `a-res-77-20.`. */
const prefixOf = (resolution: unknown) => `${slugOf(textOf(resolution))}.`;

/** An id that was read from a file; nothing when it is no text. An object cannot always be made one: `{"toString": 0}`. */
const textOf = (id: unknown) => (typeof id === "string" ? id : "");

function expandedIds(ids: unknown, prefix: string, count: number): string[] {
  return typeof ids === "string" ? expandIds(ids, prefix, count) : [];
}

type TermCells = ReturnType<typeof termCells>;

const footnoteForms =
  ({ term }: TermCells) =>
  (index: number): Form => ({ cells: { kind: term }, defaults: () => ({ number: index + 1 }) });

/** The form of each paragraph of a resolution, to be asked for in the order of the text. @param ids that are known. */
function paragraphForms(ids: readonly string[], { term, terms }: TermCells): (index: number) => Form {
  const act: Form = {
    cells: { verb: term, addressees: terms, modifier: term, beneficiaries: terms, adverb: term },
    defaults: () => ({}),
  };
  const mention: Form = {
    cells: { actor: term, times: number, aspect: term },
    defaults: () => ({ times: 1 }),
  };
  const citationOf = (paragraph: Fields): Form => ({
    cells: { document: term, role: term, footnote: number, pinpoint: text },
    defaults: ({ pinpoint, footnote }) => ({
      role: usualRole(paragraph, footnote),
      extent: typeof pinpoint === "string" ? extentOf(pinpoint) : undefined,
    }),
  });
  const mandateOf = (paragraph: Fields): Form => ({
    cells: { act: number, type: term, assignees: terms, recipients: terms },
    defaults: ({ act: given, actParagraph }) => {
      const giver = actParagraph === undefined ? actAt(paragraph, given ?? 1) : undefined;
      return { type: "action", act: 1, assignees: giver?.addressees };
    },
  });
  const cells = {
    words: number,
    acts: records(() => act),
    mentions: records(() => mention),
    citations: records((_, paragraph) => citationOf(paragraph)),
    mandates: records((_, paragraph) => mandateOf(paragraph)),
  };
  const before = new Set<string>();
  return (index) => ({
    cells,
    defaults: (paragraph) => {
      const id = textOf(paragraph.id ?? ids[index]);
      const place = parseParagraphId(id);
      const above = place && parentParagraphId(id, place);
      before.add(id);
      return {
        id: ids[index],
        label: place && paragraphLabel(place),
        kind: place && paragraphKind(place),
        parent: above && before.has(above) ? above : undefined,
        order: index + 1,
        opening: actAt(paragraph, 1)?.verb,
      };
    },
  });
}

/** The role that a citation has most often: in a footnote, in a paragraph that recalls, and in any other. */
function usualRole(paragraph: Fields, footnote: unknown): string {
  if (footnote !== undefined) return "source";
  return actAt(paragraph, 1)?.verb === "recall" ? "recalls" : "names";
}

/** An act of a paragraph by its position, counted from 1. */
function actAt({ acts }: Fields, position: unknown): Fields | undefined {
  const act: unknown = Array.isArray(acts) && typeof position === "number" ? acts[position - 1] : undefined;
  return isFields(act) ? act : undefined;
}

/** What the symbol of a cited document says about it, and the usual kind and counts. */
function documentDefaults({ symbol, citingResolutions = 1 }: Fields): Fields {
  const parsed = typeof symbol === "string" ? parseSymbol(symbol) : undefined;
  return {
    id: typeof symbol === "string" ? slugOf(symbol) : undefined,
    kind: parsed?.type ?? "document",
    organ: parsed?.organ ?? undefined,
    session: parsed && "session" in parsed ? (parsed.session ?? undefined) : undefined,
    citations: citingResolutions,
    citingResolutions: 1,
  };
}
