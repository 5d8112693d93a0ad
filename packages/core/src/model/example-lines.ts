/** The lines of an example, without the white space around it and without their common indent. */
export function exampleLines(words: string): string[] {
  const lines = words.replace(/^\n+|\s+$/g, "").split("\n");
  // The first line may start in the middle of a line of the file.
  const indents = lines.slice(1).map((line) => line.search(/\S/));
  const first = (lines[0] ?? "").search(/\S/);
  const shared = Math.min(...(first > 0 ? [first, ...indents] : indents));
  return lines.map((line, at) => (at === 0 && first <= 0 ? line : line.slice(shared)));
}
