import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./published.ts";

export const readmes = [
  "README.md",
  ...[
    ...["schemas", "symbols", "core", "editions", "compare", "draft", "export", "portal"],
    ...["types", "json", "index"],
  ].map((name) => `packages/${name}/README.md`),
];

/** A program of a README. */
export interface Snippet {
  readme: string;
  /** Its place among the programs of the README, from 1. */
  place: number;
  language: string;
  code: string;
}

export const snippets: Snippet[] = readmes.flatMap((readme) => {
  const text = readFileSync(join(repository, readme), "utf8");
  return [...text.matchAll(/```(js|ts)\n(.*?)```/gs)].map(([, language = "", code = ""], index) => ({
    readme,
    place: index + 1,
    language,
    code,
  }));
});

/** Code in which each expression with its value in a comment after it became an assertion. */
export function asserted(code: string): string {
  const checked = code.replace(
    /^([a-z][^\n]*); \/\/ (["[{\d][^\n]*|true|false)$/gm,
    "assert.deepEqual($1, $2);",
  );
  return `import assert from "node:assert/strict";\n${checked}`;
}
