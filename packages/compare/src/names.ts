/** An actor or a capability that only one of two resolutions names. */
export interface NamedOnce {
  /** Its id in the registers, or the words that describe it. */
  id: string;
  /** The labels of the paragraphs that name it, in the order of the text. */
  labels: string[];
}

/** The names that only the newer resolution has, and those that only the older one has. */
export interface NameChanges {
  came: NamedOnce[];
  went: NamedOnce[];
}

/**
 * Compares what the paragraphs of two resolutions name, in the order in which it is first named.
 *
 * @param idsOf the ids of what a paragraph names.
 */
export function compareNames<Named extends { readonly label: string }>(
  older: readonly Named[],
  newer: readonly Named[],
  idsOf: (paragraph: Named) => Iterable<string>,
): NameChanges {
  const [before, after] = [namesIn(older, idsOf), namesIn(newer, idsOf)];
  return { came: without(after, before), went: without(before, after) };
}

function namesIn<Named extends { readonly label: string }>(
  paragraphs: readonly Named[],
  idsOf: (paragraph: Named) => Iterable<string>,
): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const paragraph of paragraphs)
    for (const id of idsOf(paragraph)) names.set(id, (names.get(id) ?? new Set()).add(paragraph.label));
  return names;
}

function without(
  names: ReadonlyMap<string, ReadonlySet<string>>,
  others: ReadonlyMap<string, unknown>,
): NamedOnce[] {
  return [...names].filter(([id]) => !others.has(id)).map(([id, labels]) => ({ id, labels: [...labels] }));
}
