import type { Run } from "../../../block.ts";
import type { NamedOne } from "../../mentions.ts";

/** The most words of a name before its acronym, and the longest, in UTF-16 code units. */
const longest = 14;
const longestName = 200;
const small = /^(?:of|the|for|in|on|and|to|against|with|off|at|de|du|des|da|do|la|le|les|et|pour)$/;
const capital = /^\p{Lu}/u;

/**
 * Whether letters abbreviate words: they are made of the first letters of some of the words in order, among them the first
 * and, unless a place may follow, the last. "AMISOL" abbreviates "African Mission to Solland", and "WBA" "World Buoy Agency".
 */
export function abbreviates(letters: string, words: readonly string[], hasPlace = false): boolean {
  const plain = letters.replace(/[^\p{L}]/gu, "").toLowerCase();
  const parts = words.flatMap((word) => word.split(/[-‐‑]/)).map((word) => word.toLowerCase());
  const last = parts.length - 1;
  // Places in the letters that can be reached with the words so far.
  let reached = new Set([0]);
  for (const [at, word] of parts.entries()) {
    const next = at === 0 || (at === last && !hasPlace) ? new Set<number>() : new Set(reached);
    for (const from of reached)
      for (let count = 1; count <= word.length && plain[from + count - 1] === word[count - 1]; count += 1)
        next.add(from + count);
    reached = next;
  }
  return parts.length > 1 && reached.has(plain.length);
}

/**
 * Whether two names have most words in common: "African Mission to Solland" and "African Mission in Solland", and not "Joint
 * Lamp Commission" and "Joint Lantern Committee".
 */
function isVariant(name: string, other: string): boolean {
  const words = (all: string) => new Set(all.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const [own, others] = [words(name), words(other)];
  const shared = [...own].filter((word) => others.has(word)).length;
  return shared * 2 >= Math.max(own.size, 2);
}

/**
 * The name before an acronym in brackets that a register has, where the register lacks the name as it is printed: "African
 * Mission to Solland (AMISOL)". The shortest run of capitalised words that the letters abbreviate is the name, when no capitalised word is
 * before it and it has most words in common with a name of the register.
 * @param names the names of the record that the acronym means
 */
export function nameBeforeAcronym(text: string, acronym: Run, names: readonly string[]): Run | undefined {
  const end = acronym.start - " (".length;
  if (text.slice(end, acronym.start) !== " (" || text.charAt(acronym.end) !== ")") return undefined;
  const letters = text.slice(acronym.start, acronym.end);
  if (!/^(?:\p{Lu}[\p{L}-]*){3,}$/u.test(letters) || !/^\P{Ll}+\p{Ll}?\P{Ll}*$/u.test(letters))
    return undefined;
  const before = text.slice(Math.max(0, end - longestName), end).split(" ");
  let start = end + 1;
  for (let at = before.length - 1; at >= Math.max(0, before.length - longest); at -= 1) {
    const word = before[at] ?? "";
    if (!(capital.test(word) || small.test(word)) || /[,;:.)”]$|['’]s$/.test(word)) return undefined;
    start -= word.length + 1;
    if (capital.test(word) && !capital.test(before[at - 1] ?? "") && abbreviates(letters, before.slice(at)))
      return names.some((name) => isVariant(text.slice(start, end), name)) ? { start, end } : undefined;
  }
  return undefined;
}

/**
 * What is named before an acronym in brackets: the acronym of another record is that of this name here. In "Members of the
 * World Buoy Agency (WBA)" the agency has it.
 * @param nameOf the name of a record
 */
export function namedBeforeAcronym(
  text: string,
  acronym: NamedOne,
  named: readonly NamedOne[],
  nameOf: (id: string) => string,
): NamedOne | undefined {
  const before = named.find(({ end, id }) => end === acronym.start - " (".length && id !== acronym.id);
  if (!before || text.slice(before.end, acronym.start) !== " (" || text.charAt(acronym.end) !== ")")
    return undefined;
  const name = text.slice(before.start, before.end);
  const letters = text.slice(acronym.start, acronym.end);
  return !name.includes(nameOf(acronym.id)) && abbreviates(letters, name.split(" "), true)
    ? before
    : undefined;
}
