// The packages of this project share these checks of arguments: they are in "@open-resolutions/symbols/arguments", and not
// among what the package offers to other programs.

/**
 * Checks what a caller gave. A program in plain JavaScript can give anything, often `undefined`: it gets an error that says
 * what was expected, and not one from inside a package.
 *
 * @param expected what should have been given, such as `a symbol such as A/RES/77/20`.
 * @throws TypeError when it was not given.
 */
export function expectArgument(isGiven: boolean, expected: string, given: unknown): void {
  if (!isGiven) throw new TypeError(`expected ${expected}; got ${describe(given)}`);
}

/** The text that a caller gave. @throws TypeError when it is not a text. */
export function requireText(given: unknown, expected: string): string {
  expectArgument(typeof given === "string", `${expected}, as a text`, given);
  return given as string;
}

/** Whether a value is an object with some fields, whatever they hold. */
export function hasFields(value: unknown, ...names: string[]): boolean {
  return typeof value === "object" && value !== null && names.every((name) => name in value);
}

function describe(given: unknown): string {
  if (given === null || given === undefined) return String(given);
  if (typeof given === "string") return given.length > 60 ? "a long text" : JSON.stringify(given);
  if (typeof given !== "object") return `a ${typeof given}`;
  if (Array.isArray(given)) return "a list";
  return `an object with ${Object.keys(given).slice(0, 5).join(", ") || "no fields"}`;
}
