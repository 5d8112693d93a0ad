/** The words of a list, separated by white space, as alternatives of a pattern. Each may be a pattern itself. */
export function anyOf(list: string): string {
  return list.split(/\s+/).join("|");
}

/** Alternatives of a pattern that begin with a small letter or a capital. */
export function anyCase(alternatives: string): string {
  return alternatives.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
