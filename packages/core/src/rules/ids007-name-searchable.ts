import { isSearchable } from "../text/name-spelling.ts";
import type { RecordRule } from "./rule.ts";

/** The names that records of the three types have. */
interface Named {
  name?: string;
  title?: string;
  acronym?: string;
  aliases?: readonly string[];
  demonym?: string;
}

export const nameSearchable: RecordRule = {
  code: "IDS007",
  name: "name-searchable",
  severity: "warning",
  description:
    "Every name, acronym, alias and demonym can be searched for in texts: it has two letters or more, and is not a common word.",
  why: 'Texts have "the" and "may" everywhere, and "the Council" is whichever council was named before. Such a name is never searched for. Remove it, or write the name in full.',
  example: {
    file: "actors/wlo.json",
    right: '"aliases": ["World Lighthouse Organization", "WLO"]',
    wrong: '"aliases": ["World Lighthouse Organization", "WLO", "Organization"]',
  },
  scope: "record",
  types: ["actor", "capability", "document"],
  *check({ file, pointer, value }) {
    const { name, title, acronym, aliases = [], demonym } = value as Named;
    const fields: [string, string | undefined][] = [
      ["name", name],
      ["title", title],
      ["acronym", acronym],
      ["demonym", demonym],
      ...aliases.map((alias, index): [string, string] => [`aliases/${index}`, alias]),
    ];
    for (const [field, words] of fields) {
      if (words === undefined || isSearchable(words)) continue;
      yield {
        file,
        pointer: `${pointer}/${field}`,
        message: `"${words}" ${reason(words)}, so it is not searched for in texts`,
        hint: required.has(field) ? "write the name in full" : "remove it, or write the name in full",
      };
    }
  },
};

/** A record cannot do without these. */
const required: ReadonlySet<string> = new Set(["name", "title"]);

/** Texts have one letter as the mark of an item, and a common word everywhere. */
function reason(words: string): string {
  const letters = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters < 2 ? "has fewer than two letters" : "is a common word";
}
