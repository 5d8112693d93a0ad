import { isClause } from "../addressees/list-clauses.ts";
import type { ActorNamed } from "../addressees/list-units.ts";
import type { Token } from "../tokens.ts";
import { afterLeadingClause } from "./leading-clauses.ts";
import { obligedIn } from "./obliged-clauses.ts";
import { beginsStressedNoun, neededIn, ownersOfDuty } from "./stressed-nouns.ts";

/** Whose action an act stresses: "the importance of X doing", "the need for X to", "that X should … and that Y must". */
export function stressedIn(tokens: readonly Token[], actorNamed: ActorNamed): string[] {
  const end = tokens.findIndex(({ text }) => text === ";");
  const said = end === -1 ? tokens : tokens.slice(0, end);
  const start = afterLeadingClause(said, (first) => isClause(said, first));
  const that = thatAt(said, start);
  if (that !== undefined) {
    const clauses = [that, ...laterThats(said, that)];
    const isExpected = said[that - 1]?.text === "expectation";
    return [
      ...new Set(
        clauses.flatMap((at) => obligedIn(said, at + 1, nextAfter(clauses, at), isExpected, actorNamed)),
      ),
    ];
  }
  const owners = ownersOfDuty(said, start);
  if (owners.length > 0) return owners;
  if (
    !beginsStressedNoun(said, start) &&
    !praised.test(said[start + 1]?.text ?? "") &&
    !praised.test(said[start + 2]?.text ?? "")
  )
    return [];
  return [...new Set([start, ...laterNouns(said, start)].flatMap((at) => neededIn(said, at, actorNamed)))];
}

/** Nouns that an act may stress before it goes on with what is needed: "the central role of X and the need for Y to". */
const praised = /^(?:role|value|contributions?)$/;

const longestPointer = 16;

/** The "that" with which the act begins, also after "the fact" and "its decision in resolution 98/1". */
function thatAt(tokens: readonly Token[], start: number): number | undefined {
  if (tokens[start]?.text === "that") return start;
  const [noun, that] = [tokens[start + 1]?.text ?? "", tokens[start + 2]?.text];
  if (!/^(?:the|its)$/.test(tokens[start]?.text ?? "")) return undefined;
  if (/^(?:fact|conviction|view|belief|position|expectation|decisions?)$/.test(noun) && that === "that")
    return start + 2;
  if (!/^decisions?$/.test(noun) || !/^(?:in|of|,)$/.test(that ?? "")) return undefined;
  const after = tokens.findIndex(
    ({ text }, at) => at > start && at < start + longestPointer && text === "that",
  );
  return after === -1 ? undefined : after;
}

/** Verbs after which a clause tells what somebody else said: "that the Council decided that lamps should". */
const reporting = /^(?:[a-z]+ed|provides|states|stipulates|says|held|found)$/;

/** The "that" of each further clause: "that X should …, and that Y must …". */
function laterThats(tokens: readonly Token[], first: number): number[] {
  const isReported = tokens.some(
    ({ text }, at) => at > first && text === "that" && reporting.test(tokens[at - 1]?.text ?? ""),
  );
  if (isReported) return [];
  return tokens.flatMap(({ text }, at) =>
    text === "that" && at > first && /^(?:and|,)$/.test(tokens[at - 1]?.text ?? "") ? [at] : [],
  );
}

function nextAfter(clauses: readonly number[], at: number): number | undefined {
  return clauses.find((other) => other > at);
}

/** Where "and the need for" and "as well as the need for" go on what an act that began with such a noun stresses. */
function laterNouns(tokens: readonly Token[], start: number): number[] {
  return tokens.flatMap(({ text }, at) =>
    at > start &&
    /^(?:and|as)$/.test(text) &&
    /^(?:the|of|on)$/.test(tokens[at + 1]?.text ?? "") &&
    beginsStressedNoun(tokens, at + 1)
      ? [at + 1]
      : [],
  );
}
