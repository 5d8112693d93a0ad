import type { Run } from "../../block.ts";
import { readAddressees } from "./addressees.ts";
import type { Asked } from "./asked.ts";
import type { AskedContext } from "./make-mandate.ts";
import { type Named, tokensOf } from "./tokens.ts";

/** What comes before the one whom an act is about: "the work of the", "the important efforts made by". */
const opening =
  /^(?: with [a-z]+)?(?: to)?(?: the| its| all| those)*(?:(?: [a-z-]+){1,4} (?:of|by)(?: the| all| its)*)? $/;

/**
 * Whom "it", "him", "her" or "them" means: those whom the act just before asks or is about, as in "Welcomes the efforts of X
 * and encourages it to go on". Anything else is left for a person.
 *
 * @param about the words of the act before
 */
export function whomPronounMeans(
  text: string,
  { unknown, actors, ...asked }: Asked,
  about: Run | undefined,
  names: readonly Named[],
  { actorNamed, kindOf }: Pick<AskedContext, "actorNamed" | "kindOf">,
): Asked {
  const [run, ...more] = unknown;
  const pronoun = run && text.slice(run.start, run.end);
  const unchanged: Asked = { ...asked, unknown, actors };
  if (!run || more.length > 0 || actors.length > 0 || !about || !/^(?:it|him|her|them)$/.test(pronoun ?? ""))
    return unchanged;
  const tokens = tokensOf(text, about, names);
  const first = tokens.findIndex(({ kind }) => kind === "name");
  const start = tokens[first]?.start;
  if (start === undefined || !opening.test(text.slice(about.start, start))) return unchanged;
  const list = readAddressees(tokens, first, "any", actorNamed);
  if ("failed" in list || list.unknown.length > 0) return unchanged;
  const kinds = list.actors.map(kindOf);
  const end = tokens[first]?.end;
  const isPlural =
    /\b(?:authorities|people|leaders)\b/.test(text.slice(about.start, end)) ||
    kinds.length > 1 ||
    kinds.some((kind) => kind.endsWith("-class"));
  const isPerson = kinds.length === 1 && /^(?:official|special-procedure)$/.test(kinds[0] ?? "");
  const fits = pronoun === "them" ? isPlural : pronoun === "it" ? !isPlural && !isPerson : isPerson;
  return fits ? { ...asked, unknown: [], actors: list.actors } : unchanged;
}
