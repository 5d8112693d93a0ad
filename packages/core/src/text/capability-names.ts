import { otherNumber } from "./name-spelling.ts";

/** How texts write the names of a capability. */
interface CapabilityNames {
  /** Names that mean the capability in every text. */
  always: string[];
  /** Names that mean it only in a text that names a provider: common nouns, and names without the provider in them. */
  besideProvider: string[];
  /**
   * Common nouns that mean it only directly after a provider, or after another capability of it and "and": "World
   * Lamp Union (WLU) database of lost lamps", "WLU databases and signals".
   */
  afterProvider: string[];
}

/** "lamp curricula", "Lamp curricula" at the start of a sentence; "Beacon" is a name. */
function isCommonNoun(name: string): boolean {
  return /^\p{L}[^\p{Lu}\d]*$/u.test(name) && /^(?:\p{Ll}|\p{Lu}\p{Ll}+ )/u.test(name);
}
/** "Stolen Lamps Database" without the provider before it. */
const properName = /^\p{Lu}\S* \S/u;
const database = /^(.{1,120}) [Dd]atabase$/;

/**
 * The names of a capability as given, and with its provider in another place or in another order: the "Fog Union Lost Lamps
 * Database" is also the "Lost Lamps Database of the Fog Union" and the "Fog Union’s database of lost lamps".
 *
 * @param given the names of its record
 * @param providers the names of its providers
 */
export function capabilityNames(given: readonly string[], providers: readonly string[]): CapabilityNames {
  if (providers.length === 0) return { always: [...given], besideProvider: [], afterProvider: [] };
  const others = given.flatMap((name) => {
    const bare = withoutProvider(name, providers);
    return inOtherOrders(bare).flatMap((order) =>
      order === name ? [] : [{ order, withProvider: besideEach(order, providers) }],
    );
  });
  const own = new Set(given);
  return {
    always: [
      ...given.filter((name) => !isCommonNoun(name)),
      ...others.flatMap(({ withProvider }) => withProvider.filter((name) => !own.has(name))),
    ],
    besideProvider: [
      ...given.filter((name) => isCommonNoun(name)),
      ...others.flatMap(({ order }) => (properName.test(order) && !own.has(order) ? [order] : [])),
    ],
    afterProvider: others.flatMap(({ order }) =>
      /^\p{Ll}+(?: \S|$)/u.test(order) && !own.has(order) ? [order] : [],
    ),
  };
}

function withoutProvider(name: string, providers: readonly string[]): string {
  for (const provider of providers) {
    const before = [`${provider} `, `${provider}’s `].find((words) => name.startsWith(words));
    if (before !== undefined) return name.slice(before.length);
    const after = [` of ${provider}`, ` of the ${provider}`].find((words) => name.endsWith(words));
    if (after !== undefined) return name.slice(0, -after.length);
  }
  return name;
}

/** A name in both numbers, or that of a database also with its noun first: "database of lost lamps". */
function inOtherOrders(name: string): string[] {
  const [, content] = database.exec(name) ?? [];
  if (content === undefined) return inBothNumbers(name);
  const contents = content.endsWith("s") ? [content] : [content, `${content}s`];
  return [
    name,
    `${content} database`,
    ...contents.flatMap((each) => [`Database of ${each}`, `database of ${inSmallLetters(each)}`]),
  ];
}

function inBothNumbers(name: string): string[] {
  return [name, otherNumber(name) ?? name];
}

/** "DNA Profiles" as "DNA profiles" */
function inSmallLetters(words: string): string {
  return words.replace(/(?<![\p{L}\p{N}-])\p{Lu}(?=\p{Ll}+(?![\p{L}\p{N}-]))/gu, (letter) =>
    letter.toLowerCase(),
  );
}

function besideEach(name: string, providers: readonly string[]): string[] {
  return providers.flatMap((provider) => [
    ...inBothNumbers(`${provider} ${name}`),
    ...inBothNumbers(`${provider}’s ${name}`),
    `${name} of ${provider.includes(" ") ? "the " : ""}${provider}`,
  ]);
}
