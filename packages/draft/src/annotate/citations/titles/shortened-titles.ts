import type { AuthoredDocument } from "@open-resolutions/schemas";
import type { TextAnnotations } from "../../annotate-text.ts";
import { untitledDoubt } from "../proposed-documents.ts";
import { namesInBrackets } from "./names-in-brackets.ts";

/** What a title goes on with after its beginning: "Fog Agreement between Amberland and Birchland". */
const goingOn = /^ (?:between|among|concerning|for|in|of|on|to|under|with)\b/;

/**
 * Leads a proposed document whose title is the beginning of a title that the resolution prints in full to that document:
 * "the Agreement on Fog" after "the Agreement on Fog between Amberland and Birchland". With two such titles, or with another
 * name in brackets after the title, nothing is led. A title that a footnote gives at another place is that document too.
 *
 * @param titleOf the title of a document of the registers
 * @returns the proposed documents that are left
 */
export function leadShortenedTitles(
  texts: readonly { text: string; annotations: TextAnnotations }[],
  proposed: readonly AuthoredDocument[],
  titleOf: (id: string) => string,
): AuthoredDocument[] {
  const own = new Map(proposed.map(({ id, title = "" }) => [id, title]));
  const cited = new Set(
    texts.flatMap(({ annotations }) => annotations.citations.flatMap(({ document }) => document ?? [])),
  );
  const meant = new Map(
    proposed.flatMap(({ id, title }): [string, string][] => {
      // Two paragraphs may print the title of one document at different lengths.
      const whole = [...cited].filter((other) => {
        if (other === id) return false;
        const full = own.get(other) ?? titleOf(other);
        return title !== undefined && full.startsWith(title) && goingOn.test(full.slice(title.length));
      });
      return whole.length === 1 && whole[0] !== undefined ? [[id, whole[0]]] : [];
    }),
  );
  for (const [id, other] of [...citedByTitle(texts, own), ...namesInBrackets(texts, own)])
    if (!meant.has(id) && !meant.has(other)) meant.set(id, other);
  if (meant.size === 0) return [...proposed];
  const answered = new Set(
    proposed.flatMap((document) => (meant.has(document.id) ? untitledDoubt(document).message : [])),
  );
  for (const { annotations } of texts) {
    annotations.citations = annotations.citations.map((one) => ({
      ...one,
      document: one.document === null ? null : (meant.get(one.document) ?? one.document),
    }));
    annotations.doubts = annotations.doubts.filter(({ message }) => !answered.has(message));
  }
  return proposed.filter(({ id }) => !meant.has(id));
}

/** The document to which the words of a proposed title lead at another place of the resolution, where it is only one. */
function citedByTitle(
  texts: readonly { text: string; annotations: TextAnnotations }[],
  own: ReadonlyMap<string, string>,
): [string, string][] {
  const byWords = new Map<string, Set<string>>();
  for (const { text, annotations } of texts)
    for (const { start, end, document } of annotations.citations) {
      if (document === null) continue;
      const words = text.slice(start, end);
      byWords.set(words, (byWords.get(words) ?? new Set()).add(document));
    }
  return [...own].flatMap(([id, title]): [string, string][] => {
    const [other, ...more] = [...(byWords.get(title) ?? [])].filter((document) => document !== id);
    return other !== undefined && more.length === 0 && !own.has(other) ? [[id, other]] : [];
  });
}
