import type {
  Ballot,
  CitedDocument,
  IndexedParagraph,
  IndexedResolution,
  Subject,
} from "@open-resolutions/schemas/facts";
import { meantSlugs, slugOf } from "@open-resolutions/symbols";
import { requireText } from "@open-resolutions/symbols/arguments";
import { refuseNumberAlone } from "./number-alone.ts";
import { readTable, resolutionIds } from "./read-table.ts";

/** A resolution without its paragraphs and the votes of States, as the table of resolutions has it. */
export type ResolutionHead = Omit<IndexedResolution, "paragraphs" | "ballots">;

/** A paragraph, as the table of paragraphs has it. */
export type ParagraphOfIndex = IndexedParagraph & Required<Pick<IndexedParagraph, "resolution">>;

/** Every resolution of the index, in the order of organs, years and numbers. */
export async function resolutions(): Promise<ResolutionHead[]> {
  return collect(readTable<ResolutionHead>("resolutions"));
}

/**
 * The resolution with a symbol or a slug, which may lack the year of a Security Council resolution or the letters of the
 * parts; undefined when the index does not have it.
 *
 * @throws when several resolutions can be meant, or what is asked for is a number alone.
 */
export async function resolutionAsked(asked: string): Promise<ResolutionHead | undefined> {
  requireText(asked, "a resolution such as A/RES/79/136");
  refuseNumberAlone(asked);
  const ids = new Map((await resolutionIds()).map((id) => [slugOf(id), id]));
  const meant = meantSlugs(asked, ids.keys()).map((slug) => ids.get(slug) ?? slug);
  const id = onlyMeant(asked, meant);
  if (id === undefined) return undefined;
  const [head] = await collect(
    readTable<ResolutionHead>("resolutions", (text) => text.includes(`{"id":${JSON.stringify(id)}`)),
  );
  return head;
}

/** The only one of the ids that a symbol can mean; undefined for none. @throws when there are several. */
export function onlyMeant(asked: string, ids: readonly string[]): string | undefined {
  if (ids.length > 1) throw new Error(`"${asked}" can mean several: give one of ${ids.join(", ")}`);
  return ids[0];
}

/** Every cited document, with how often it is cited; also each draft and report on which a resolution is based, cited or not. */
export async function documents(): Promise<CitedDocument[]> {
  return collect(readTable<CitedDocument>("documents"));
}

/** Every subject heading. */
export async function subjects(): Promise<Subject[]> {
  return collect(readTable<Subject>("subjects"));
}

/** The paragraphs whose line has one of some texts; a line without them is not parsed. */
export function paragraphsWith(...texts: string[]): AsyncGenerator<ParagraphOfIndex> {
  return readTable<ParagraphOfIndex>("paragraphs", (lines) => texts.some((text) => lines.includes(text)));
}

/** The votes whose line has some words. */
export function ballotsWith(words: string): AsyncGenerator<Ballot> {
  return readTable<Ballot>("ballots", (lines) => lines.includes(words));
}

/** The values of a generator as a list. */
export async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}
