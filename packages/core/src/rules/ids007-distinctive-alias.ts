import { pointer as pointerTo } from "../read/json-pointer.ts";
import type { RecordRule } from "./rule.ts";

export const distinctiveAlias: RecordRule = {
  code: "IDS007",
  name: "distinctive-alias",
  severity: "warning",
  description: "A name has more than one letter, and an alias is not one common word in lower case.",
  why: 'Texts are searched for every name. A common word such as "office", or a single letter, occurs where nobody means the record. Write the longer words that texts use; if texts use the common word as a name, say so in `x_skip`.',
  example: {
    file: "actors/wba.json",
    right: '"acronym": "WBA"',
    wrong: '"acronym": "B"',
  },
  scope: "record",
  types: ["actor", "capability", "document"],
  *check({ file, pointer, value }) {
    const {
      name,
      title,
      acronym,
      aliases = [],
    } = value as {
      name?: string;
      title?: string;
      acronym?: string;
      aliases?: readonly string[];
    };
    const fields = [
      ["name", name],
      ["title", title],
      ["acronym", acronym],
    ] as const;
    for (const [field, words] of fields)
      if (words !== undefined && isLetter(words))
        yield { file, pointer: pointer + pointerTo(field), message: `"${words}" is a single letter`, hint };
    for (const [index, alias] of aliases.entries()) {
      const place = { file, pointer: pointer + pointerTo("aliases", index), hint };
      if (isLetter(alias)) yield { ...place, message: `"${alias}" is a single letter` };
      else if (/^\p{Ll}+$/u.test(alias)) yield { ...place, message: `"${alias}" is a common word` };
    }
  },
};

const hint = "write the longer words that texts use";

function isLetter(words: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(words);
}
