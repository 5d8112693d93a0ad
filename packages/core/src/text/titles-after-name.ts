/** "the World Lighthouse Organization Harbour Declaration" is a declaration of that organization. */
const titleNoun = /^(?:Declarations?|Recommendations?|Guidelines)\b/;
const longestTitle = 7;
/** "the Lighthouse Organization Communiqué of 3 May 2044" is a text of that body. */
const textOfBody =
  /^ (?:Statements?|Communiqu[eé]s?|Concept of Operations)(?!\p{L})(?! (?:(?:of|on|for|in) (?:the )?)?\p{Lu})/u;

/** Whether the title of a document follows a name: " Harbour Declaration". */
export function isBeforeTitle(right: string): boolean {
  const words = right.split(" ").slice(1, longestTitle + 1);
  const at = words.findIndex((word) => titleNoun.test(word));
  return at > 0 && words.slice(0, at).every((word) => /^\p{Lu}[\p{L}-]*$/u.test(word));
}

/** Whether a text that has no title follows the name of the body that it is of: " Statements". */
export function isBeforeTextOfBody(right: string): boolean {
  return textOfBody.test(right);
}
