/** A piece of a pattern: an escape, a class of characters, a group, an anchor, or another character. */
const pieces = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?:|./gs;

/**
 * Translates a pattern of JSON Schema (ECMA-262, matches anywhere in a text) to one of Table Schema (XML Schema,
 * matches the whole value, has no anchors and no non-capturing groups). Both accept the same texts of one line. (Data
 * Package 2.0, Table Schema, `pattern`; XML Schema Part 2, appendix F.)
 *
 * @throws when XML Schema cannot express the pattern, such as a lookahead or an anchor in its middle.
 */
export function wholeValuePattern(pattern: string): string {
  const all = pattern.match(pieces) ?? [];
  const isStart = all[0] === "^";
  const isEnd = all.at(-1) === "$";
  const inner = all.slice(isStart ? 1 : 0, isEnd ? -1 : undefined);
  const written = inner.map((piece) => (piece === "(?:" ? "(" : piece));
  const isUnsayable = (piece: string, index: number) =>
    piece === "^" ||
    piece === "$" ||
    (piece === "(" && written[index + 1] === "?") ||
    (piece === "|" && isTopLevel(written, index));
  if (written.some(isUnsayable)) throw new Error(`a Table Schema cannot express the pattern ${pattern}`);
  return `${isStart ? "" : ".*"}${written.join("")}${isEnd ? "" : ".*"}`;
}

/** Whether a piece is outside every group: there, an anchor beside an alternative belongs to one branch only. */
function isTopLevel(all: readonly string[], index: number): boolean {
  const before = all.slice(0, index);
  return before.filter((piece) => piece === "(").length === before.filter((piece) => piece === ")").length;
}
