import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { checkFiles, deriveUnit, paragraphId, parseParagraphId } from "../src/index.ts";
import { dataset as files } from "./dataset-files.ts";

const { entries } = checkFiles([...files].map(([path, content]) => ({ path, content }))).records;

/** The paragraphs of A/RES/77/20 as they are written, by the last steps of their ids: `pp1`, `op17.a`. */
const written = new Map(
  entries.paragraph.map(({ value }) => [value.id.slice(value.id.indexOf(".") + 1), value]),
);

/** A paragraph of A/RES/77/20 as it is written. */
export function paragraphAt(steps: string): AuthoredParagraph {
  const paragraph = written.get(steps);
  if (!paragraph) throw new Error(`there is no ${steps}`);
  return paragraph;
}

/** The same with other words. What is said about words that no longer stand there, or stand there twice, is left out. */
export function reworded(steps: string, old: string, by: string): AuthoredParagraph {
  const { id, text: before, mentions = [], mandates = [] } = paragraphAt(steps);
  if (!before.includes(old)) throw new Error(`${id} does not hold ${old}`);
  const text = before.replace(old, by);
  const quoted = <A extends { quote: string; footnote?: number }>(list: readonly A[]) =>
    list
      .map((annotation) => ({ ...annotation, quote: annotation.quote.replace(old, by) }))
      .filter(({ quote, footnote }) => footnote === undefined && text.split(quote).length === 2);
  return {
    id,
    text,
    mentions: quoted(mentions),
    mandates: quoted(mandates),
  };
}

/** The paragraphs of A/RES/77/20, some of them with others in their place; none in its place takes one out. */
export function paragraphsWith(
  changes: Record<string, readonly AuthoredParagraph[]> = {},
): readonly AuthoredParagraph[] {
  return [...written].flatMap(([steps, paragraph]) => changes[steps] ?? [paragraph]);
}

/**
 * An edition of A/RES/77/20 with these paragraphs in this order. They are numbered anew: preambular and operative ones
 * from 1, items under the paragraph before them.
 */
export function edition(id: string, paragraphs: readonly AuthoredParagraph[]): ReturnType<typeof deriveUnit> {
  const [resolution] = entries.resolution;
  if (!resolution) throw new Error("the dataset holds no resolution");
  const slug = id.toLowerCase().replaceAll("/", "-");
  const counts = { preambular: 0, operative: 0, numbered: 0, unnumbered: 0 };
  let items = 0;
  const numbered = paragraphs.map((paragraph) => {
    const place = parseParagraphId(paragraph.id);
    if (!place) throw new Error(`${paragraph.id} is no paragraph id`);
    const { section } = place;
    const isItem = place.items.length > 0;
    items = isItem ? items + 1 : 0;
    if (!isItem) counts[section] += 1;
    const marks = isItem ? [String.fromCharCode(96 + items)] : [];
    return { ...paragraph, id: paragraphId({ ...place, slug, number: counts[section], items: marks }) };
  });
  return deriveUnit({ ...resolution.value, id }, numbered);
}
