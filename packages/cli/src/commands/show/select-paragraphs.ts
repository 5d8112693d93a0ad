import type { Dataset } from "@open-resolutions/core";
import { nearest } from "@open-resolutions/core";
import type { Paragraph } from "@open-resolutions/schemas";

/**
 * The paragraphs that somebody asks for: by label (`OP17`, with its items at every depth; `op17(a)`; a part means its paragraph), by id, or all of a resolution
 * by its symbol or slug; letter case does not matter.
 *
 * @throws RangeError when nothing is meant by it, with the nearest that could be.
 */
export function selectParagraphs(asked: string, { paragraphs, resolutions }: Dataset): Paragraph[] {
  const wanted = asked.toLowerCase();
  const resolution = resolutions.find(({ id, slug }) => [id.toLowerCase(), slug].includes(wanted));
  if (resolution) return paragraphs.filter((paragraph) => paragraph.resolution === resolution.id);
  const named = paragraphs.filter(({ id, label, parts }) =>
    [
      id,
      label.toLowerCase(),
      ...parts.flatMap((part) => [part.id, `${label}${part.mark}`.toLowerCase()]),
    ].includes(wanted),
  );
  const isBelow = (id: string) => named.some((paragraph) => id.startsWith(`${paragraph.id}.`));
  if (named.length > 0) return paragraphs.filter((each) => named.includes(each) || isBelow(each.id));
  const near = nearest(asked.toUpperCase(), [
    ...paragraphs.map(({ label }) => label),
    ...resolutions.map(({ id }) => id),
  ]);
  throw new RangeError(
    `no paragraph or resolution is called "${asked}"${near === undefined ? "" : `; did you mean ${near}?`}`,
  );
}
