import { checkFiles, deriveUnit, paragraphId, parseParagraphId } from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { datasetFiles } from "@open-resolutions/testkit/dataset";

const { byId } = checkFiles(datasetFiles()).records;
const slug = "a-res-150-7";

/** The paragraphs of A/RES/150/7 as they are written, without its annex, by the last steps of their ids: `pp1`, `op4.a`. */
const written = new Map(
  [...byId.paragraph.values()]
    .filter(({ value: { id } }) => id.startsWith(`${slug}.`) && !id.includes(".annex."))
    .map(({ value }) => [value.id.slice(slug.length + 1), value]),
);

/** A paragraph of A/RES/150/7 as it is written. */
export function paragraphAt(steps: string): AuthoredParagraph {
  const paragraph = written.get(steps);
  if (!paragraph) throw new Error(`there is no ${steps}`);
  return paragraph;
}

/** The same with other words. Annotations whose words are gone or occur twice are left out. */
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
    mandates: quoted(mandates).map((mandate) => ({ ...mandate, due: quoted(mandate.due ?? []) })),
  };
}

/** The paragraphs of A/RES/150/7, some of them with others in their place; none in its place takes one out. */
export function paragraphsWith(
  changes: Record<string, readonly AuthoredParagraph[]> = {},
): readonly AuthoredParagraph[] {
  return [...written].flatMap(([steps, paragraph]) => changes[steps] ?? [paragraph]);
}

/**
 * An edition of A/RES/150/7 with these paragraphs in this order. They are numbered again: preambular and operative ones
 * from 1, items under the paragraph before them.
 */
export function edition(id: string, paragraphs: readonly AuthoredParagraph[]): ReturnType<typeof deriveUnit> {
  const resolution = byId.resolution.get("A/RES/150/7");
  if (!resolution) throw new Error("the dataset has no resolution");
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
