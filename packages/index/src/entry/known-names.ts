import { slugOf } from "@open-resolutions/symbols";
import { requireText } from "@open-resolutions/symbols/arguments";
import { near } from "./near.ts";
import { readTable } from "./read-table.ts";

/** What the registers call an actor, a capability or a document. */
export interface KnownName {
  id: string;
  kind: "actor" | "capability" | "document";
  /** Its name or title, acronym and aliases. */
  names: string[];
  /** Codes such as `USA` and common names such as `South Korea`; they count when nothing has the name, and first where a State is asked for. */
  otherNames?: string[];
  /** It is a State, which can vote. */
  isState?: true;
}

/**
 * The id of the only record of some kinds with a name, an acronym, an alias or an id, or else with a code or a common name;
 * letter case and punctuation do not count.
 *
 * @param otherIds ids that the registers may lack, for the message.
 * @param ofStates whether a State is asked for: a code such as `AU` is then Australia before the acronym of another.
 * @throws when nothing has the name, several have it, or a State is asked for and it is not one; the message says
 * which ids or names are near, or what has the name.
 */
export async function idOf(
  asked: string,
  kinds: readonly KnownName["kind"][],
  { otherIds = [], ofStates = false }: { otherIds?: Iterable<string>; ofStates?: boolean } = {},
): Promise<string> {
  const wanted = folded(requireText(asked, `the name or id of the ${kinds.join(" or ")}`));
  const named = new Map<string, KnownName>();
  const alsoNamed = new Map<string, KnownName>();
  const others = new Set<string>(otherIds);
  let otherKind: KnownName["kind"] | undefined;
  for await (const known of readTable<KnownName>("names")) {
    const { id, kind, names, otherNames = [] } = known;
    const isNamed = [id, ...names].some((name) => folded(name) === wanted);
    if (!kinds.includes(kind)) {
      if (isNamed) otherKind = kind;
      continue;
    }
    if (id === asked) return ofStates ? idOfState(asked, known) : id;
    if (isNamed) named.set(id, known);
    if (otherNames.some((name) => folded(name) === wanted)) alsoNamed.set(id, known);
    for (const name of [id, ...names, ...otherNames]) others.add(name);
  }
  const [first, second] = ofStates ? [alsoNamed, named] : [named, alsoNamed];
  const found = first.size > 0 ? first : second;
  const [only] = found.values();
  if (only === undefined) {
    const why = otherKind === undefined ? near(asked, others) : `; it is the name of a ${otherKind}`;
    throw new Error(`no ${kinds.join(" or ")} is named "${asked}"${why}`);
  }
  if (found.size > 1)
    throw new Error(`"${asked}" is the name of several: give one of the ids ${[...found.keys()].join(", ")}`);
  return ofStates ? idOfState(asked, only) : only.id;
}

/** @throws when it is not a State. */
function idOfState(asked: string, { id, isState }: KnownName): string {
  if (!isState)
    throw new Error(`"${asked}" is the actor "${id}", which is not a Member State and cannot vote`);
  return id;
}

/** A name without Latin letters or digits has no slug. */
const folded = (name: string) => slugOf(name) || name.trim();
