import type {
  Ballot,
  CitedDocument,
  IndexedParagraph,
  IndexedResolution,
  Subject,
} from "@open-resolutions/schemas/facts";
import { meansSlug, slugOf } from "@open-resolutions/symbols";
import { readTable } from "./read-table.ts";

/** A resolution without its paragraphs and the votes of States, as the table of resolutions has it. */
export type ResolutionHead = Omit<IndexedResolution, "paragraphs" | "ballots">;

/** A paragraph, as the table of paragraphs has it. */
export type ParagraphOfIndex = IndexedParagraph & Required<Pick<IndexedParagraph, "resolution">>;

/** Every resolution of the index, in the order of organs, years and numbers. */
export async function resolutions(): Promise<ResolutionHead[]> {
  return collect(readTable<ResolutionHead>("resolutions"));
}

/** The resolution with a symbol or a slug, for the Security Council also without its year; undefined when the index does not have it. */
export async function resolutionAsked(asked: string): Promise<ResolutionHead | undefined> {
  for await (const head of readTable<ResolutionHead>("resolutions"))
    if (meansSlug(asked, slugOf(head.id))) return head;
  return undefined;
}

/** Every cited document, with how often it is cited. */
export async function documents(): Promise<CitedDocument[]> {
  return collect(readTable<CitedDocument>("documents"));
}

/** Every subject heading. */
export async function subjects(): Promise<Subject[]> {
  return collect(readTable<Subject>("subjects"));
}

/** The paragraphs whose line has one of some texts; a line without them is not parsed. */
export function paragraphsWith(...texts: string[]): AsyncGenerator<ParagraphOfIndex> {
  return readTable<ParagraphOfIndex>("paragraphs", (line) => texts.some((text) => line.includes(text)));
}

/** The votes whose line has some words. */
export function ballotsWith(words: string): AsyncGenerator<Ballot> {
  return readTable<Ballot>("ballots", (line) => line.includes(words));
}

/** The values of a generator as a list. */
export async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}
