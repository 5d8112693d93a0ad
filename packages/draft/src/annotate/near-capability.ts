import type { Records } from "@open-resolutions/core";
import type { AuthoredCapability } from "@open-resolutions/schemas";

/** Finds the capability that a name without a record may mean. */
export type NearCapability = (words: string) => AuthoredCapability | undefined;

const small = /^(?:a|an|and|for|in|of|on|or|the|to)$/;

/**
 * Makes a finder of the only capability that has a name with all the words of another name, or all but some of them, in
 * whatever order: "Lost Lamps Database" is near the "Fog Union Lost Lamps Database", and "Fog Union Red Flares" the "Fog
 * Union Flares".
 */
export function nearCapability({ entries }: Records): NearCapability {
  const known = entries.capability.flatMap(({ value }) =>
    [value.name, ...(value.aliases ?? [])].map((name) => ({ value, own: wordsOf(name) })),
  );
  return (words) => {
    const asked = wordsOf(words);
    const near = known.filter(
      ({ own }) => Math.min(own.size, asked.size) > 1 && (isPart(own, asked) || isPart(asked, own)),
    );
    const [first] = near;
    return near.every(({ value }) => value === first?.value) ? first?.value : undefined;
  };
}

function wordsOf(name: string): Set<string> {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !small.test(word)));
}

function isPart(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((word) => all.has(word));
}
