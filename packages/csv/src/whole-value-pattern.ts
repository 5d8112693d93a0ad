/** What stands in a pattern: an escape, a class of characters, a group, an anchor, or another character. */
const pieces = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?:|./gs;

/**
 * A pattern of a JSON Schema (ECMA-262, matches anywhere in a text) as one of a Table Schema (XML Schema, matches the
 * whole value, and knows neither anchors nor groups that do not capture). Both accept the same texts of one line.
 * (Data Package 2.0, Table Schema, `pattern`; XML Schema Part 2, appendix F.)
 *
 * @throws when the pattern has something that XML Schema cannot say, such as a lookahead or an anchor in its middle.
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
  if (written.some(isUnsayable)) throw new Error(`a Table Schema has no way to say the pattern ${pattern}`);
  return `${isStart ? "" : ".*"}${written.join("")}${isEnd ? "" : ".*"}`;
}

/** Whether a piece is in no group: the anchors on both sides of an alternative there belong to one branch each. */
function isTopLevel(all: readonly string[], index: number): boolean {
  const before = all.slice(0, index);
  return before.filter((piece) => piece === "(").length === before.filter((piece) => piece === ")").length;
}
