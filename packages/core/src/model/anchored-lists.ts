import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { definitionOf, resolveField } from "./definitions.ts";

/** An annotation that quotes the words of its paragraph, or of a footnote called there. */
export interface Anchored {
  quote: string;
  occurrence?: number;
  footnote?: number;
}

/** The lists of annotations in a paragraph: those whose elements have a `quote` in the schema. */
export const anchoredLists: readonly (keyof AuthoredParagraph)[] = Object.entries(
  definitionOf("paragraph").properties ?? {},
).flatMap(([name, property]) => {
  const { items } = resolveField(property).schema;
  const isAnchored = items !== undefined && resolveField(items).schema.properties?.quote !== undefined;
  return isAnchored ? [name as keyof AuthoredParagraph] : [];
});

/** The annotations of a paragraph in one of these lists. */
export function annotationsIn(
  paragraph: AuthoredParagraph,
  list: keyof AuthoredParagraph,
): readonly Anchored[] {
  return (paragraph[list] as readonly Anchored[] | undefined) ?? [];
}
