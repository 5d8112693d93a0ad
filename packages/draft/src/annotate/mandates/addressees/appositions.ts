import type { Token } from "../tokens.ts";
import { goesOn } from "./list-clauses.ts";

const longest = 4;

/**
 * The comma that ends words which describe the one named before them: "Amberland, the mining country, to count lamps". They
 * name no second one. Nobody may follow, as in a list: "Amberland, the mining country, and WLO".
 *
 * @param at a comma after a name
 */
export function endOfApposition(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at - 1]?.kind !== "name" || tokens[at + 1]?.text !== "the") return undefined;
  const end = tokens.findIndex(({ kind }, index) => index > at + 1 && kind === "comma");
  const described = tokens.slice(at + 2, end);
  const isShort = end > at + 2 && described.length <= longest;
  if (!isShort || tokens[end]?.text !== "," || !described.every(isDescription)) return undefined;
  // "The keepers" are more than one, and the description is of one.
  const isPlural = /s$/.test(described.at(-1)?.printed ?? "");
  return isPlural || goesOn(tokens, end + 1) ? undefined : end;
}

/** Whether a token is part of a description, and not the name of somebody: "administering Power". */
function isDescription(token: Token): boolean {
  return /^\p{Ll}/u.test(token.printed) && !/^(?:and|or|of|to)$/.test(token.text);
}
