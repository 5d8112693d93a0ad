import { facts } from "@open-resolutions/schemas/facts";
import { parseSymbol, slugOf } from "@open-resolutions/symbols";
import { paragraphKind, paragraphLabel, parentParagraphId, parseParagraphId } from "../model/paragraph-id.ts";
import {
  type Cell,
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

function compactResolution({ footnotes, paragraphs, ...head }: Fields): object {
  const terms: string[] = [];
  const cells = termCells(terms);
  const own = paragraphs as Fields[];
  const formAt = paragraphForms(head.id, cells);
  return {
    ...head,
    ...(footnotes !== undefined && { footnotes: records(footnoteForms(cells)).store(footnotes, {}) }),
    hashes: own.map(({ hash }) => hash).join(""),
    terms,
    paragraphs: own.map(({ hash: _, ...paragraph }, index) => compactRecord(paragraph, formAt(index))),
  };
}

function expandResolution({ hashes, terms, footnotes, paragraphs, ...head }: Fields): Fields {
  const cells = termCells(Array.isArray(terms) ? terms : []);
  const formAt = paragraphForms(head.id, cells);
  const hashAt = (index: number) =>
    typeof hashes === "string" && { hash: hashes.slice(index * hashDigits, (index + 1) * hashDigits) };
  return {
    ...head,
    ...(footnotes !== undefined && { footnotes: records(footnoteForms(cells)).read(footnotes, {}) }),
    paragraphs: Array.isArray(paragraphs)
      ? paragraphs.map((stored, index) =>
          inOrder({ ...expandRecord(stored, formAt(index)), ...hashAt(index) }),
        )
      : paragraphs,
  };
}

const paragraphFields = Object.keys(facts.indexedParagraph?.properties ?? {});

/** A paragraph with its fields in the order of the schema, as people and programs expect them. */
function inOrder(paragraph: Fields): Fields {
  const known = paragraphFields.filter((name) => paragraph[name] !== undefined);
  return { ...Object.fromEntries(known.map((name) => [name, paragraph[name]])), ...paragraph };
}

type TermCells = ReturnType<typeof termCells>;

const footnoteForms =
  ({ term }: TermCells) =>
  (index: number): Form => ({ cells: { kind: term }, defaults: () => ({ number: index + 1 }) });

/** The form of each paragraph of a resolution, to be asked for in the order of the text. */
function paragraphForms(resolution: unknown, { term, terms }: TermCells): (index: number) => Form {
  const prefix = `${slugOf(String(resolution))}.`;
  const ownId: Cell = {
    store: (id) => (String(id).startsWith(prefix) ? String(id).slice(prefix.length) : undefined),
    read: (stored) => (typeof stored === "string" ? `${prefix}${stored}` : stored),
  };
  const act: Form = {
    cells: { verb: term, addressees: terms, modifier: term, beneficiaries: terms, adverb: term },
    defaults: () => ({}),
  };
  const mention: Form = { cells: { actor: term, times: number }, defaults: () => ({ times: 1 }) };
  const citation: Form = {
    cells: { document: term, role: term, footnote: number, pinpoint: text },
    defaults: ({ pinpoint }) => ({ extent: typeof pinpoint === "string" ? extentOf(pinpoint) : undefined }),
  };
  const mandateOf = (paragraph: Fields): Form => ({
    cells: { act: number, type: term, assignees: terms, recipients: terms },
    defaults: ({ act: given, actParagraph }) => {
      const giver = actParagraph === undefined ? actAt(paragraph, given ?? 1) : undefined;
      return { type: "action", act: 1, assignees: giver?.addressees };
    },
  });
  const cells = {
    id: ownId,
    words: number,
    acts: records(() => act),
    mentions: records(() => mention),
    citations: records(() => citation),
    mandates: records((_, paragraph) => mandateOf(paragraph)),
  };
  const before = new Set<string>();
  return (index) => ({
    cells,
    defaults: (paragraph) => {
      const id = String(paragraph.id);
      const place = parseParagraphId(id);
      const above = place && parentParagraphId(id, place);
      before.add(id);
      return {
        label: place && paragraphLabel(place),
        kind: place && paragraphKind(place),
        parent: above && before.has(above) ? above : undefined,
        order: index + 1,
        opening: actAt(paragraph, 1)?.verb,
      };
    },
  });
}

/** An act of a paragraph by its position, counted from 1. */
function actAt({ acts }: Fields, position: unknown): Fields | undefined {
  const act: unknown = Array.isArray(acts) ? acts[Number(position) - 1] : undefined;
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
