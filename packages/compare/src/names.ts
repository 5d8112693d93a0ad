import type { Paragraph } from "@open-resolutions/schemas";

/** An actor or a capability that only one of two resolutions names. */
export interface NamedOnce {
  /** Its id in the registers. */
  id: string;
  /** The labels of the paragraphs that name it, in the order of the text. */
  labels: string[];
}

/** The names that only the newer resolution has, and those that only the older one has. */
export interface NameChanges {
  came: NamedOnce[];
  went: NamedOnce[];
}

/** Compares which actors, or capabilities, two resolutions name, in the order in which they are first named. */
export function compareNames(
  older: readonly Paragraph[],
  newer: readonly Paragraph[],
  kind: "actor" | "capability",
): NameChanges {
  const [before, after] = [namesIn(older, kind), namesIn(newer, kind)];
  return { came: without(after, before), went: without(before, after) };
}

function namesIn(paragraphs: readonly Paragraph[], kind: "actor" | "capability"): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { label, mentions } of paragraphs) {
    for (const { [kind]: id } of mentions) {
      if (id !== undefined) names.set(id, (names.get(id) ?? new Set()).add(label));
    }
  }
  return names;
}

function without(
  names: ReadonlyMap<string, ReadonlySet<string>>,
  others: ReadonlyMap<string, unknown>,
): NamedOnce[] {
  return [...names].filter(([id]) => !others.has(id)).map(([id, labels]) => ({ id, labels: [...labels] }));
}
