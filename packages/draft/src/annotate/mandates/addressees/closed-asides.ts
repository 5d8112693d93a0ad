import type { Token } from "../tokens.ts";
import { goesOn } from "./list-clauses.ts";

/** Clauses that are whole at their comma, so that what follows goes on with those who are asked. */
const aside =
  /^(?:(?:as|where|when|if) (?:appropriate|applicable|necessary|relevant|required|possible)|where (?:they|it) exists?|(?:with)?in (?:(?:their|its|existing) )(?:(?:respective|existing|own) )*(?:mandates?|capacity|capacities|competences?|means|resources)(?: and (?:mandates?|capacit(?:y|ies)|means|resources))?|as (?:the|an?) [^,;]+) ,/;
const longest = 30;

/** Whether names go on after such a clause: "keepers, within their mandates, crews and WLO", "the Lamp Commission, as the oldest of its kind, crews and WLO" */
export function isClosedAside(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + longest).map(({ text, printed }) => text || printed);
  if (!aside.test(words.join(" "))) return false;
  // "within their mandates, means and ships, to count lamps" is one clause.
  return goesOn(tokens, tokens.findIndex(({ kind }, index) => index > at && kind === "comma") + 1);
}
