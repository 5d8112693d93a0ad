/** Words that people leave out of a name or exchange: "Convention against Fog" and "fog convention". */
const leftOut = new Set(
  "a against an and at by concerning for from in of on or relating the to with".split(" "),
);

/** The words of a name without those that people leave out, in small letters. "UN" is short for "United Nations". */
export function contentWords(name: string): string[] {
  const words =
    name
      .toLowerCase()
      .replaceAll(/['’]s\b/g, "")
      .replaceAll(/\bunited nations\b/g, "un")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !leftOut.has(word));
}

/** The same words in the singular, as far as letters show it. */
function singularWords(name: string): string[] {
  return contentWords(name).map((word) => word.replace(/(?<=..)ies$/, "y").replace(/(?<=..[^isu])s$/, ""));
}

/** The letters and digits of a name: "cyber crime", "Cyber-Crime" and "cybercrime" are the same. */
export function withoutSpaces(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join("");
}

/** Each two neighbours as one word. */
function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]}${word}`);
}

/** Whether texts have all of some words, in one word or in two: "cyber crime", "cyber-crime" and "cybercrime". */
export function hasWords(words: string): (text: string) => boolean {
  const wanted = singularWords(words);
  const joined = pairs(wanted);
  const forms = wanted.map((word, at) => [word, ...joined.slice(Math.max(0, at - 1), at + 1)]);
  return (text) => {
    const own = singularWords(text);
    const known = new Set([...own, ...pairs(own)]);
    return forms.every((each) => each.some((form) => known.has(form)));
  };
}

/** The same for every order of the words, without "UN". */
export function withoutUn(name: string): string {
  return singularWords(name)
    .filter((word) => word !== "un")
    .toSorted()
    .join(" ");
}

/**
 * The same for every order of the words. "UN" is left out where two words remain: "women" alone is not the name
 * "UN-Women".
 *
 * @returns undefined for a single word, which is no name in another order.
 */
export function inAnyOrder(name: string): string | undefined {
  const order = withoutUn(name);
  if (order.includes(" ")) return order;
  const words = singularWords(name);
  return words.length < 2 ? undefined : words.toSorted().join(" ");
}

/** A name in small letters, or in capitals alone, as a text writes it: "Special Notices" for "special notices". */
export function withCapitals(name: string): string {
  const spelt = name === name.toUpperCase() ? name.toLowerCase() : name;
  return spelt.replaceAll(/[\p{L}\p{N}]+/gu, (word) =>
    leftOut.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  );
}
