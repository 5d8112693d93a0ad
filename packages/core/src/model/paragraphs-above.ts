import { parentParagraphId, parseParagraphId } from "./paragraph-id.ts";

/** The paragraphs of which a paragraph is an item, the nearest first; none for one that is not an item. */
export function paragraphsAbove<P>(id: string, byId: ReadonlyMap<string, P>): P[] {
  const place = parseParagraphId(id);
  const parent = place && parentParagraphId(id, place);
  if (!parent) return [];
  const above = byId.get(parent);
  return [...(above === undefined ? [] : [above]), ...paragraphsAbove(parent, byId)];
}
