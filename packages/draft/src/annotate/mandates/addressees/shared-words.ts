import type { Run } from "../../../block.ts";
import type { Token } from "../tokens.ts";
import { type IsEnd, isJoint } from "./list-clauses.ts";
import type { ActorNamed } from "./list-units.ts";

/** Those who share a word of a list, as far as they have records. */
export interface Sharing {
  actors: readonly string[];
  unknown: readonly Run[];
  next: number;
}

const sharedNoun =
  /^(?:bodies|agencies|entities|organi[sz]ations|institutions|offices|missions|officials|forces|experts|programmes|mechanisms|organs)$/;
const titles = new Map([
  ["Secretaries-General", "Secretary-General"],
  ["Directors-General", "Director-General"],
  ["Secretaries-general", "Secretary-General"],
  ["Presidents", "President"],
]);

/** Those who share a noun after the last of two names or a title before the first of several; undefined when none do. */
export function sharingAt(
  tokens: readonly Token[],
  at: number,
  isEnd: IsEnd,
  actorNamed: ActorNamed,
): Sharing | undefined {
  return nounOfTwo(tokens, at, isEnd, actorNamed) ?? titleOfSeveral(tokens, at, isEnd, actorNamed);
}

/**
 * "relevant Lamp Agency and Buoy Agency bodies": the bodies of both. "The Agency and the Buoy Agency bodies" share nothing, nor
 * do "States and Buoy Agency bodies" and "entities of the Agency and Buoy Agency bodies".
 */
function nounOfTwo(
  tokens: readonly Token[],
  at: number,
  isEnd: IsEnd,
  actorNamed: ActorNamed,
): Sharing | undefined {
  const [first, , second, noun, after] = tokens.slice(at, at + 5);
  if (first?.kind !== "name" || !isJoint(tokens, at + 1) || second?.kind !== "name") return undefined;
  if (!/^\p{Lu}/u.test(first.printed) || /(?<!United Nation)s$/.test(first.printed)) return undefined;
  const isOwnNoun =
    noun?.kind === "word" && !isEnd(at + 3) && after?.text !== "of" && sharedNoun.test(noun.text);
  if (isOwnNoun) {
    const found = [first, second].map(({ printed }) => actorNamed(`${printed} ${noun.printed}`));
    return sharing(found, { start: first.start, end: noun.end }, at + 4);
  }
  // The second is a name with its noun; "all" and "relevant" belong to a noun, and not to the first name.
  const last = second.printed.split(" ").at(-1) ?? "";
  if (!sharedNoun.test(last) || !/^(?:all|relevant)$/.test(tokens[at - 1]?.text ?? "")) return undefined;
  const found = actorNamed(`${first.printed} ${last}`);
  return found === undefined
    ? { actors: [], unknown: [{ start: first.start, end: second.end }], next: at + 3 }
    : { actors: [found, ...second.actors], unknown: [], next: at + 3 };
}

/** "the Secretaries-General of the Agency and the Union": of each. */
function titleOfSeveral(
  tokens: readonly Token[],
  at: number,
  isEnd: IsEnd,
  actorNamed: ActorNamed,
): Sharing | undefined {
  const plural = tokens[at];
  const title = titles.get(plural?.text ?? "");
  if (!plural || title === undefined || tokens[at + 1]?.text !== "of") return undefined;
  const found: (string | undefined)[] = [];
  let next = at + 2;
  for (let token = tokens[next]; token && !isEnd(next); token = tokens[next]) {
    if (token.kind === "name")
      found.push(
        actorNamed(`${title} of the ${token.printed}`) ?? actorNamed(`${title} of ${token.printed}`),
      );
    else if (token.text !== "," && !/^(?:the|of)$/.test(token.text) && !isJoint(tokens, next)) break;
    next += 1;
  }
  const end = tokens[next - 1]?.end ?? plural.end;
  return found.length > 1 ? sharing(found, { start: plural.start, end }, next) : undefined;
}

function sharing(found: readonly (string | undefined)[], run: Run, next: number): Sharing {
  const actors = found.flatMap((actor) => actor ?? []);
  return actors.length === found.length
    ? { actors, unknown: [], next }
    : { actors: [], unknown: [run], next };
}
