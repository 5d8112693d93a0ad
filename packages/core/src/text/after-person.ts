/** Words before the name of a person. */
const personTitles: ReadonlySet<string> = new Set(
  "President Minister Chancellor King Queen Ambassador Judge Professor Mr. Mrs. Ms. Dr. Mr Mrs Ms Dr Sir".split(
    " ",
  ),
);
/** The most words of a person's name. */
const longestPerson = 4;

/** Whether the words before a State end with a person of it: "President Ada Fogson of the ". The last word is no noun of a body. */
export function isAfterPerson(left: string): boolean {
  const words = left.replace(/ of (?:the )?$/, "").split(" ");
  const named = words.slice(words.findLastIndex((word) => personTitles.has(word)) + 1);
  return (
    named.length > 0 &&
    named.length < words.length &&
    named.length <= longestPerson &&
    named.every((word) => /^\p{Lu}/u.test(word))
  );
}
