import { slugOf } from "@open-resolutions/symbols";

/** In a shorter word, another letter makes another word: "Laos" is not near "LAS". */
const shortest = 5;

/** For a message: the candidate from which a word differs by one letter, never by a digit; empty when there is none. */
export function near(word: string, candidates: Iterable<string>): string {
  if (slugOf(word).length < shortest) return "";
  const shortened = new Set(withOneLetterLess(slugOf(word)));
  for (const candidate of candidates)
    if (
      digitsOf(candidate) === digitsOf(word) &&
      withOneLetterLess(slugOf(candidate)).some((each) => shortened.has(each))
    )
      return `; did you mean "${candidate}"?`;
  return "";
}

function withOneLetterLess(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, "");
}
