/** Characters of paths that no shell changes; letters of every alphabet are among them. */
const plain = /^[\p{L}\p{M}\p{N}_./:@+=,][\p{L}\p{M}\p{N}_./:@+=,-]*$/u;

/** Characters that a shell changes even between double quotes. */
const changed = /["$`!]/;

/**
 * A path as a word of a command line that somebody can copy: in quotation marks where it needs them. Double ones are
 * understood by the shells of every system.
 */
export function shellWord(path: string): string {
  // A program takes what begins with a hyphen for an option.
  const word = path.startsWith("-") ? `./${path}` : path;
  if (plain.test(word)) return word;
  return changed.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
