import type { Token } from "../tokens.ts";

/** The first word after an act, or the one after a clause between commas: "Stresses, in this regard, that …". */
export function afterLeadingClause(tokens: readonly Token[], isClauseAt: (first: number) => boolean): number {
  const first = Math.max(
    0,
    tokens.findIndex(({ kind }) => kind !== "comma"),
  );
  if (first === 0 || !isClauseAt(first)) return first;
  const close = tokens.findIndex(({ kind }, at) => at > first && kind === "comma");
  return close === -1 || close + 1 >= tokens.length ? first : close + 1;
}

/** The token itself, or the one after words between commas. */
export function afterAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== "comma") return at;
  const close = tokens.findIndex(({ text }, index) => index > at && text === ",");
  return close === -1 ? at + 1 : close + 1;
}
