import { counted } from "@open-resolutions/core";
import type { IndexHead, OpenIndex } from "../../inputs/open-index.ts";
import { contentWords, hasWords } from "./content-words.ts";

/** The resolutions that have words as a subject or in their title. */
export interface OfSubject {
  heads: IndexHead[];
  /** Where the words are, or that they are nowhere, for a person. */
  shown: string;
}

/** The most subjects that are named. */
const mostNamed = 3;

export function withSubjectOrTitle(words: string, { heads, subjects }: OpenIndex): OfSubject {
  const searched = contentWords(words);
  if (searched.length === 0)
    return { heads: [], shown: "subjects and titles are not searched for words as common as these" };
  const isMeant = hasWords(words);
  const meant = new Map(
    [...subjects()].flatMap(({ id, heading }) => (isMeant(heading) ? [[id, heading]] : [])),
  );
  const hasSubject = (head: IndexHead) => (head.subjects ?? []).some((id) => meant.has(id));
  const isTitled = ({ title, libraryTitle }: IndexHead) => isMeant(`${title ?? ""} ${libraryTitle ?? ""}`);
  const all = [...heads()];
  const found = all.filter((head) => hasSubject(head) || isTitled(head));
  if (found.length === 0)
    return { heads: [], shown: `no subject or title of the index has ${theWords(searched)}` };
  const places = [
    ...(meant.size > 0
      ? [`${counted(all.filter(hasSubject).length, "resolution")} with ${named([...meant.values()])}`]
      : []),
    `${counted(all.filter(isTitled).length, "resolution")} with ${theWords(searched)} in the title`,
  ];
  return { heads: found, shown: places.join(", ") };
}

/** Words as a message names them: `the words "fog", "lamp"`. */
export function theWords(words: readonly string[]): string {
  return `the word${words.length === 1 ? "" : "s"} ${words.map((word) => `"${word}"`).join(", ")}`;
}

/** The shortest headings, which say little besides the words. Two lists may have one heading in other letters. */
function named(headings: readonly string[]): string {
  const distinct = [...new Map(headings.map((heading) => [heading.toLowerCase(), heading])).values()];
  const shortest = distinct.toSorted((one, other) => one.length - other.length).slice(0, mostNamed);
  const others = distinct.length - shortest.length;
  const shown = shortest.join("; ");
  if (distinct.length === 1) return `the subject ${shown}`;
  return `one of ${distinct.length} subjects${others > 0 ? ", such as" : ":"} ${shown}`;
}
