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
}

/**
 * The id of the only record of some kinds with a name, an acronym, an alias or an id; letter case and punctuation do not
 * count.
 *
 * @throws when nothing has the name, or several have it; the message says which ids or names are near.
 */
export async function idOf(
  asked: string,
  kinds: readonly KnownName["kind"][],
  otherIds: Iterable<string> = [],
): Promise<string> {
  const wanted = folded(requireText(asked, `the name or id of the ${kinds.join(" or ")}`));
  const ids = new Set<string>();
  const others = new Set<string>(otherIds);
  for await (const { id, kind, names } of readTable<KnownName>("names")) {
    if (!kinds.includes(kind)) continue;
    if (id === asked) return id;
    if ([id, ...names].some((name) => folded(name) === wanted)) ids.add(id);
    for (const name of [id, ...names]) others.add(name);
  }
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
