import type { AuthoredDocument } from "@open-resolutions/schemas";
import { slugOf } from "@open-resolutions/symbols";

/** The longest id of a document that is made of its title, in characters: with ".json" every file system can store it. */
const longestId = 240;

/**
 * The record of a document that is known by its printed title alone. It says what the text says, and nothing else: a
 * person completes it, or adds the title to the record of the same document.
 */
export function proposedDocument(title: string, kind: AuthoredDocument["kind"]): AuthoredDocument {
  return { id: idOf(title), kind, title };
}

function idOf(title: string): string {
  const slug = slugOf(title.normalize("NFD").replace(/[\p{M}’']/gu, ""));
  if (slug.length <= longestId) return slug;
  return slug.slice(0, slug.lastIndexOf("-", longestId));
}
