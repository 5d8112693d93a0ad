/**
 * The text that a caller gave. A program in plain JavaScript can give anything, often `undefined`: it gets an error that says
 * what was expected, and not one from inside a package.
 *
 * @param expected what the text is, such as `a symbol such as A/RES/77/20`.
 * @throws TypeError when it is not a text.
 */
export function requireText(given: unknown, expected: string): string {
  if (typeof given === "string") return given;
  const what = given === null ? "null" : Array.isArray(given) ? "a list" : typeof given;
  throw new TypeError(`expected ${expected}, as a text; got ${what}`);
}
