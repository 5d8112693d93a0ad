import { documentsInside, shellWord } from "@open-resolutions/core";

interface NamedDocument {
  readonly id: string;
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly locatedIn?: readonly string[];
}

/**
 * What a document contains, a sentence for each, and how to find who cites it: a resolution that cites the Paris
 * Principles seldom has the number of the resolution whose annex they are.
 *
 * @param cited where each is cited, in words.
 */
export function containedDocuments(
  id: string,
  documents: readonly NamedDocument[],
  cited?: (contained: string) => string,
): string[] {
  return documentsInside(id, documents).map((contained) => {
    const name = contained.title ?? contained.id;
    const [alias] = contained.aliases ?? [];
    const called = alias === undefined ? `"${name}"` : `"${name}" (${alias})`;
    const counts = cited ? `, cited in ${cited(contained.id)}` : "";
    return `it contains ${called}${counts}: open-resolutions find ${shellWord(contained.id)}`;
  });
}
