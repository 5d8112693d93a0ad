import type { AuthoredDocument } from "@open-resolutions/schemas";
import { nounOf } from "../../name-nouns.ts";
import type { Statement } from "../../spans.ts";
import type { Cited } from "../citations.ts";
import type { CitingText } from "../citing-text.ts";

const opening = /^ \((?:the )?[“"]?(?:the )?$/;
const closing = /^[”"]?[);]/;
const acronym = /^[\p{Lu}\d-]{2,10}$/u;

/**
 * The proposed documents that have another name in brackets after their title: "the Treaty on the Fog Coast (Treaty of
 * Ternport)" is one document, and so is its noun. A document of the registers is meant before a proposed one, and the title
 * before the name in brackets.
 *
 * @returns for the id of a proposed document the id of the document that it is
 */
export function namesInBrackets(
  texts: readonly CitingText[],
  proposed: ReadonlyMap<AuthoredDocument["id"], unknown>,
): Map<string, string> {
  const meant = new Map<string, string>();
  if (proposed.size === 0) return meant;
  for (const { text, annotations } of texts)
    for (const name of annotations.citations) {
      const title = name.document === null ? undefined : titleBefore(text, name, annotations.citations);
      if (title === undefined || name.document === null || title === name.document) continue;
      if (proposed.has(name.document)) meant.set(name.document, title);
      else if (proposed.has(title)) meant.set(title, name.document);
    }
  return meant;
}

/** The document whose title comes right before a name in brackets and has the same noun. */
function titleBefore(
  text: string,
  name: Statement<Cited>,
  citations: readonly Statement<Cited>[],
): string | undefined {
  const words = text.slice(name.start, name.end);
  if (!closing.test(text.slice(name.end, name.end + 2))) return undefined;
  const noun = nounOf(words)?.noun;
  if (noun === undefined && !acronym.test(words)) return undefined;
  return (
    citations
      .filter(({ end }) => end < name.start && opening.test(text.slice(end, name.start)))
      .toSorted((a, b) => a.start - b.start)
      .find(({ start, end, document }) => {
        const title = nounOf(text.slice(start, end));
        return document !== null && title?.kind === "document" && (noun === undefined || title.noun === noun);
      })?.document ?? undefined
  );
}
