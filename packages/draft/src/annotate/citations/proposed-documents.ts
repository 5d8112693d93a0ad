import type { AuthoredDocument } from "@open-resolutions/schemas";
import { slugOf } from "@open-resolutions/symbols";
import type { Doubt } from "../doubt.ts";

/** The longest id of a document that is made of its title, in characters: with ".json" every file system can store it. */
const longestId = 240;

/**
 * The record of a document that is known by its printed title alone. It says what the text says, and nothing else: a
 * person completes it, or adds the title to the record of the same document.
 */
export function proposedDocument(title: string, kind: AuthoredDocument["kind"]): AuthoredDocument {
  return { id: idOf(title), kind, title };
}

/** The doubt about a title that no record has: whether another record is of the same document. */
export function untitledDoubt({ title = "" }: AuthoredDocument): Doubt & { words: string } {
  return {
    code: "DRF024",
    message: `no document of the registers has the title "${title}"`,
    hint: titleHint,
    words: title,
  };
}

/** What to do about a title that no record has. */
export const titleHint =
  "if the draft has a record of it, complete it; otherwise add one (open-resolutions new document); or add the title to the aliases of the record that it means";

function idOf(title: string): string {
  const slug = slugOf(title.normalize("NFD").replace(/[\p{M}’']/gu, ""));
  if (slug.length <= longestId) return slug;
  return slug.slice(0, slug.lastIndexOf("-", longestId));
}
