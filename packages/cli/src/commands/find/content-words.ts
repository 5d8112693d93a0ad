/** Words that people leave out of a name or exchange: "Convention against Fog" and "fog convention". */
const leftOut = new Set(
  "a against an and at by concerning for from in of on relating the to un with".split(" "),
);

/** The words of a name without those that people leave out, in small letters and without the "s" of the plural. */
export function contentWords(name: string): string[] {
  const words =
    name
      .toLowerCase()
      .replaceAll("united nations", "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !leftOut.has(word)).map((word) => word.replace(/(?<=[^s]{3})s$/, ""));
}

/** The same for every order of the words; undefined when nothing is left. */
export function inAnyOrder(name: string): string | undefined {
  const words = contentWords(name);
  return words.length === 0 ? undefined : words.toSorted().join(" ");
}
