import type { RecordRule } from "./rule.ts";

export const committeeConsidered: RecordRule = {
  code: "REF006",
  name: "committee-considered",
  description: "A resolution names a committee only where `consideredIn` is `committee`.",
  why: "The field `consideredIn` says whether a committee considered the resolution, and `committee` says which one. Read the words in brackets below the adoption, and correct the wrong field.",
  example: {
    file: "resolutions/a-res-150-7/resolution.json",
    right: '"consideredIn": "committee",\n  "committee": "third-committee"',
    wrong: '"consideredIn": "plenary",\n  "committee": "third-committee"',
  },
  scope: "record",
  types: ["resolution"],
  *check({ file, pointer, value }) {
    if (!("committee" in value) || value.committee === undefined || value.consideredIn === "committee")
      return;
    const state = value.consideredIn === undefined ? "is missing" : `is "${value.consideredIn}"`;
    yield {
      file,
      pointer: `${pointer}/committee`,
      message: `a committee is named, but \`consideredIn\` ${state}`,
      hint: 'write "consideredIn": "committee", or remove `committee`',
    };
  },
};
