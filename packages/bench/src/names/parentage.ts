import type { IsPartOf } from "./name-coverage.ts";

/** Tells by the parents of actors whether one is part of another. Parents may form a loop, which REF002 reports. */
export function parentage(actors: readonly { id: string; parent?: string | undefined }[]): IsPartOf {
  const parents = new Map(actors.map(({ id, parent }) => [id, parent]));
  return (part, whole) => {
    const seen = new Set<string>();
    for (let id = parents.get(part); id !== undefined && !seen.has(id); id = parents.get(id)) {
      if (id === whole) return true;
      seen.add(id);
    }
    return false;
  };
}
