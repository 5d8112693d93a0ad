import type { RegisterNames } from "@open-resolutions/core";
import type { Doubt } from "../../doubt.ts";
import { isParticular } from "./document-titles.ts";

/** What must be known of a document to see whether a text means it by a name that others have too. */
export interface NamesakeFacts {
  title: (document: string) => string;
  /** The actors that concluded a document. */
  parties: (document: string) => readonly string[];
}

/** The names of the registers that a resolution means, and the doubts about the others. */
export interface DocumentsMeant {
  names: RegisterNames;
  doubtsIn: (text: string) => Doubt[];
}

const shortAcronym = /^\p{Lu}{2,3}$/u;
/** "Fog-Harbour Declaration" is another one than the Harbour Declaration; "non-" and "post-" are small. */
const partOfCompound = /(?<![\p{L}-])\p{Lu}\p{L}*[-‐‑]$/u;

/**
 * Leaves out the documents that a resolution does not mean. "DPA" may stand for a department, and many States have a
 * "Comprehensive Peace Agreement": an acronym of two or three letters, and a name in words that every such document has,
 * mean a document only if the resolution names it in other words too, or names one of its parties. A name in general
 * words is left as it is when no parties are known.
 *
 * @param texts the texts of the resolution and its title
 */
export function documentsMeant(
  texts: readonly string[],
  names: RegisterNames,
  { title, parties }: NamesakeFacts,
): DocumentsMeant {
  const mayBeOther = (words: string, id: string) =>
    shortAcronym.test(words) || (parties(id).length > 0 && /^\p{Lu}/u.test(words) && !isParticular(words));
  let known: { actors: ReadonlySet<string>; documents: ReadonlySet<string> } | undefined;
  const isBacked = (id: string) => {
    known ??= namedIn(texts, names, mayBeOther);
    const { actors, documents } = known;
    return documents.has(id) || parties(id).some((party) => actors.has(party));
  };
  const isMeant = (text: string, { start, end, target }: ReturnType<RegisterNames["find"]>[number]) =>
    target.register !== "document" ||
    (!partOfCompound.test(text.slice(Math.max(0, start - 30), start)) &&
      (!mayBeOther(text.slice(start, end), target.id) || isBacked(target.id)));
  return {
    names: {
      ...names,
      find: (text) => names.find(text).filter((one) => isMeant(text, one)),
      findEvery: (text) => names.findEvery(text).filter((one) => isMeant(text, one)),
    },
    doubtsIn: (text) =>
      names
        .find(text)
        .filter((one) => !one.nested && !isMeant(text, one))
        .map(({ start, end, target: { id } }) => namesakeDoubt(text.slice(start, end), title(id))),
  };
}

function namedIn(
  texts: readonly string[],
  { find }: RegisterNames,
  mayBeOther: (words: string, id: string) => boolean,
): { actors: Set<string>; documents: Set<string> } {
  const actors = new Set<string>();
  const documents = new Set<string>();
  for (const text of texts)
    for (const { start, end, target } of find(text)) {
      if (target.register === "actor") actors.add(target.id);
      if (target.register === "document" && !mayBeOther(text.slice(start, end), target.id))
        documents.add(target.id);
    }
  return { actors, documents };
}

function namesakeDoubt(words: string, title: string): Doubt {
  return {
    code: "DRF021",
    message: `"${words}" is a name of the document "${title}", which the resolution names in no other way: no document is cited`,
    hint: "add the citation if that document is meant",
    words,
  };
}
