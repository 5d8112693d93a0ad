import type { Records, RegisterNames } from "@open-resolutions/core";
import type { AuthoredDocument } from "@open-resolutions/schemas";
import { proposedDocument } from "../../citations/proposed-documents.ts";
import { kindsOfCities } from "../../citations/titles/documents-of-cities.ts";
import { nounsOfBodies } from "../../citations/treaties/nouns-of-bodies.ts";

/** Descriptions of documents up to their noun, or to what else must differ so that the words are no title. */
const descriptions: readonly RegExp[] = [
  // "report of the Keeper", "2044 report of the Keeper", "Keeper’s letter of 3 May 2044"
  /^(?:\d{4} |[^’'“”]{1,120}[’']s? )?(?=\p{Ll})/u,
  // "Lamp Council resolution 5/1"
  /^.{2,160} (?=(?:resolution|decision) [^ ]*\d)/u,
  // "Joint Communiqué issued by Amberland on 3 May 2044", "Fog Agreement between Amberland and Birchland"
  /^.{2,200}? (?=\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}(?!\d)|between )/u,
  // "Fogtown declaration on reefs"
  new RegExp(`^(?:\\p{Lu}[\\p{L}’'-]{1,40} ){1,3}(?=${kindsOfCities})`, "u"),
  // "Rules of Procedure of the Harbour Commission"
  new RegExp(`^(?=(?:${nounsOfBodies}) of the )`, "u"),
];
/** No name has this letter. */
const otherLetter = "ɵ";

/** The names of the registers, apart from descriptions of documents. */
export interface DescribedTitles {
  names: RegisterNames;
  /** The documents of the registers that a text describes in the words of their records. */
  describedIn: (text: string) => AuthoredDocument[];
}

/**
 * Takes the titles that only describe a document out of the names of the registers: "report of the Keeper on reefs". They
 * are read as if no record had them, because names inside a description are names of their own. A draft makes such
 * records, and reads a text in the same way when it has them.
 */
export function describedTitles(names: RegisterNames, { byId }: Records): DescribedTitles {
  const documentAt = (text: string, { start, end, target }: ReturnType<RegisterNames["find"]>[number]) => {
    const document = target.register === "document" ? byId.document.get(target.id)?.value : undefined;
    return document?.title === text.slice(start, end) && isDescribed(document) ? document : undefined;
  };
  const without =
    (find: RegisterNames["find"]): RegisterNames["find"] =>
    (text) => {
      let read = text;
      for (;;) {
        const found = find(read);
        const described = found.filter((one) => documentAt(text, one));
        const places = described.filter(({ nested }) => !nested);
        if (places.length === 0) return found.filter((one) => !described.includes(one));
        for (const { start, end } of places) {
          const at = start + (nounAt(text.slice(start, end)) ?? 0);
          read = read.slice(0, at) + otherLetter + read.slice(at + 1);
        }
      }
    };
  return {
    names: {
      ...names,
      find: without(names.find),
      findEvery: without(names.findEvery),
    },
    describedIn: (text) => names.find(text).flatMap((one) => documentAt(text, one) ?? []),
  };
}

/** Whether a record says no more than a draft: a description, which no source gives as a title. */
export function isDescribed({ id, kind, title = "", sources }: AuthoredDocument): boolean {
  return sources === undefined && nounAt(title) !== undefined && proposedDocument(title, kind).id === id;
}

function nounAt(title: string): number | undefined {
  for (const description of descriptions) {
    const found = description.exec(title);
    if (found) return found[0].length;
  }
  return undefined;
}
