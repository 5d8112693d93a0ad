import type { Token } from "../tokens.ts";

/**
 * The token after the second title of an official who has just been named: "the Special Representative for Amberland
 * and Head of the Lamp Mission". Nobody else is named by it.
 *
 * @param at the token after the official
 */
export function afterSecondTitle(tokens: readonly Token[], at: number): number | undefined {
  if (!/\bRepresentative\b/.test(tokens[at - 1]?.printed ?? "")) return undefined;
  if (!["and", "Head", "of"].every((text, index) => tokens[at + index]?.text === text)) return undefined;
  const body = at + (tokens[at + 3]?.text === "the" ? 4 : 3);
  if (tokens[body]?.kind !== "name") return undefined;
  // "(UNLM)"
  const bracket = tokens[body + 1]?.text === "(" ? body + 1 : undefined;
  const close =
    bracket === undefined ? -1 : tokens.findIndex(({ text }, index) => index > bracket && text === ")");
  return close !== -1 && close <= body + 3 ? close + 1 : body + 1;
}
