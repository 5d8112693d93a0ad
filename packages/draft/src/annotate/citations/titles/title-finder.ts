import type { RegisterNames } from "@open-resolutions/core";

/** "The Lamp Report, 3‑14 June" is the "Lamp Report, 3–14 June". */
const variants: readonly ((title: string) => string)[] = [
  (title) => title,
  (title) => title.replace(/^(?:The|An?) (?=\p{Lu})/u, ""),
  (title) => title.replace(/(?<=\d)[-‐‑](?=\d)/g, "–"),
];

/** Finds the document of the registers that has a title or another name. */
export function titleFinder({ find }: RegisterNames): (title: string) => string | undefined {
  const named = (title: string) =>
    find(title).find(
      ({ start, end, nested, target }) =>
        !nested && start === 0 && end === title.length && target.register === "document",
    )?.target.id;
  return (title) => {
    for (const variant of variants) {
      const document = named(variant(title));
      if (document !== undefined) return document;
    }
    return undefined;
  };
}

/** Tells whether words are the whole name of an actor. */
export function actorFinder(names: RegisterNames): (words: string) => boolean {
  return (words) =>
    names
      .find(words)
      .some(({ start, end, target }) => target.register === "actor" && start === 0 && end === words.length);
}
