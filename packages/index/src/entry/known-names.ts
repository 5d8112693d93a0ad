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
}

/**
 * The id of the only record of some kinds with a name, an acronym, an alias or an id, or else with a code or a common name;
 * letter case and punctuation do not count.
 *
 * @param otherIds ids that the registers may lack, for the message.
 * @param ofStates whether a State is asked for: a code such as `AU` is then Australia before the acronym of another.
 * @throws when nothing has the name, or several have it; the message says which ids or names are near.
 */
export async function idOf(
  asked: string,
  kinds: readonly KnownName["kind"][],
  { otherIds = [], ofStates = false }: { otherIds?: Iterable<string>; ofStates?: boolean } = {},
): Promise<string> {
  const wanted = folded(requireText(asked, `the name or id of the ${kinds.join(" or ")}`));
  const named = new Set<string>();
  const alsoNamed = new Set<string>();
  const others = new Set<string>(otherIds);
  for await (const { id, kind, names, otherNames = [] } of readTable<KnownName>("names")) {
    if (!kinds.includes(kind)) continue;
    if (id === asked) return id;
    if ([id, ...names].some((name) => folded(name) === wanted)) named.add(id);
    if (otherNames.some((name) => folded(name) === wanted)) alsoNamed.add(id);
    for (const name of [id, ...names, ...otherNames]) others.add(name);
  }
  const [first, second] = ofStates ? [alsoNamed, named] : [named, alsoNamed];
  const ids = first.size > 0 ? first : second;
  const [only] = ids;
  if (only !== undefined && ids.size === 1) return only;
  throw new Error(
    only === undefined
      ? `no ${kinds.join(" or ")} is named "${asked}"${near(asked, others)}`
      : `"${asked}" is the name of several: give one of the ids ${[...ids].join(", ")}`,
  );
}

/** A name without Latin letters or digits has no slug. */
const folded = (name: string) => slugOf(name) || name.trim();
