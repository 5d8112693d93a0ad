import type { Records } from "@open-resolutions/core";

/** The ids of the records that a reader's name or title may mean; none when no register has it. */
export type IdsOf = (name: string) => readonly string[];

/** Finds the actors and capabilities of a name, its aliases and its acronym. */
export function idsOfNames({ entries }: Records): IdsOf {
  const ids = new Map<string, string[]>();
  for (const { value } of [...entries.actor, ...entries.capability]) {
    for (const name of [value.name, value.acronym, ...(value.aliases ?? [])]) add(ids, name, value.id);
    if (!("demonym" in value) || value.demonym === undefined) continue;
    for (const part of ["people", "Government", "authorities"])
      add(ids, `${value.demonym} ${part}`, value.id);
  }
  return (name) => ids.get(key(name)) ?? [];
}

/** Finds the documents of a symbol, a title, a short title or an alias. */
export function idsOfDocuments({ entries }: Records): IdsOf {
  const ids = new Map<string, string[]>();
  for (const { value } of entries.document)
    for (const name of [value.symbol, value.title, ...(value.aliases ?? [])]) add(ids, name, value.id);
  return (name) => ids.get(key(name)) ?? [];
}

function add(ids: Map<string, string[]>, name: string | undefined, id: string): void {
  if (name === undefined) return;
  const own = ids.get(key(name));
  if (own === undefined) ids.set(key(name), [id]);
  else if (!own.includes(id)) own.push(id);
}

/** A name without what readers write differently: case, an article, the part of a state that acts. */
function key(name: string): string {
  return name
    .normalize("NFC")
    .replace(/^(?:the )?(?:governments?|authorities|people) of (?:the )?/iu, "")
    .replace(/^the /iu, "")
    .replace(/[\u2010\u2011]/gu, "-")
    .replace(/’/gu, "'")
    .replace(/,(?= and )/gu, "")
    .toLowerCase();
}
