import { counted } from "@open-resolutions/core";
import type { IndexHead, OpenIndex } from "../../inputs/open-index.ts";
import { contentWords } from "./content-words.ts";

/** The resolutions that have words as a subject or in their title. */
export interface OfSubject {
  heads: IndexHead[];
  /** Where the words are, for a person. */
  shown: string;
}

/** @returns undefined when no subject and no title of the index has the words. */
export function withSubjectOrTitle(words: string, { heads, subjects }: OpenIndex): OfSubject | undefined {
  const wanted = contentWords(words);
  if (wanted.length === 0) return undefined;
  const hasWords = (text: string) => {
    const own = new Set(contentWords(text));
    return wanted.every((word) => own.has(word));
  };
  const meant = new Map(
    [...subjects()].flatMap(({ id, heading }) => (hasWords(heading) ? [[id, heading]] : [])),
  );
  const hasSubject = (head: IndexHead) => (head.subjects ?? []).some((id) => meant.has(id));
  const isTitled = ({ title, libraryTitle }: IndexHead) => hasWords(`${title ?? ""} ${libraryTitle ?? ""}`);
  const all = [...heads()];
  const found = all.filter((head) => hasSubject(head) || isTitled(head));
  if (found.length === 0) return undefined;
  const places = [
    ...(meant.size > 0
      ? [
          `${counted(all.filter(hasSubject).length, "resolution")} with the subject ${[...meant.values()].join("; ")}`,
        ]
      : []),
    `${counted(all.filter(isTitled).length, "resolution")} with the words in the title`,
  ];
  return { heads: found, shown: places.join(", ") };
}
