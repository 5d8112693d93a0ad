import { nameFinder } from "@open-resolutions/core";
import type { Run } from "../../../block.ts";
import { isPartiesForm } from "../classes/parties.ts";
import { mayBeCalled, unknownMeant } from "../meant-by.ts";
import type { Meant } from "./short-forms.ts";

/** A short form that the resolution has announced, or the title that a footnote explains. */
interface Announced {
  meant: Meant;
  /** The text, and where in it the words are known from. */
  text: number;
  from: number;
}

/** The short forms that a resolution has announced so far. */
export interface AnnouncedNames {
  announce: (words: string, meant: Meant, place: { text: number; from: number }) => void;
  get: (words: string) => Announced | undefined;
  /** Where a text uses short forms of several words and acronyms that were announced before. */
  find: (text: string, index: number) => (Run & { meant: Meant })[];
}

/** Keeps the short forms that a resolution announces. The first announcement of a short form counts. */
export function announcedNames(formsOf: (one: Meant) => ReadonlySet<string>): AnnouncedNames {
  const announced = new Map<string, Announced>();
  let finder: { size: number; find: ReturnType<typeof nameFinder> } | undefined;
  return {
    announce: (words, meant, { text, from }) => {
      if (announced.has(words) || isPartiesForm(words)) return;
      const means = mayBeCalled(words, meant, formsOf(meant)) ? meant : unknownMeant(words);
      announced.set(words, { meant: means, text, from });
    },
    get: (words) => announced.get(words),
    find: (text, index) => {
      const several = [...announced.keys()].filter((words) => / |\p{Lu}.*\p{Lu}/u.test(words));
      if (several.length > 0 && finder?.size !== several.length)
        finder = { size: several.length, find: nameFinder(several) };
      return finder ? announcedIn(text, index, announced, finder.find) : [];
    },
  };
}

function announcedIn(
  text: string,
  index: number,
  announced: ReadonlyMap<string, Announced>,
  find: ReturnType<typeof nameFinder>,
): (Run & { meant: Meant })[] {
  return find(text).flatMap(({ name, start, end }) => {
    const known = announced.get(name);
    if (!known || known.meant.register === "unknown") return [];
    if (known.text === index && start < known.from) return [];
    const [left, right] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 2)];
    // "Requests UNOF to": the first word of a text belongs to no name.
    const isLonger = /[\p{L}\p{N}][-‐‑]$|(?<=.)(?<!\p{L})\p{Lu}\p{L}* $/u.test(left);
    if (isLonger || /^[-‐‑ ]\p{Lu}/u.test(right)) return [];
    return [{ start, end, meant: known.meant }];
  });
}
