import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** The folders whose texts are written in plain English. */
const folders = ["packages/cli/src", "packages/draft/src"];

/** Phrases that readers with little English do not understand, and what to write instead (see CONTRIBUTING.md). */
const hard: [phrase: RegExp, instead: string][] = [
  [/\bmend(?:s|ed|ing)?\b/i, "fix"],
  [/\bpass(?:es|ed|ing)?(?: \w+)? over\b/i, "skip"],
  [/\banew\b/i, "again"],
  [/\bawaits?\b/i, "is not yet …, or needs"],
  [/\b(?:changes?|rules?|it|they|that|what|form) demands?\b/i, "require"],
  [/\b(?<!\bthere )is no (?!longer\b)[a-z]+/i, "is not a …"],
  [/\bhas not (?:the|an?)\b/i, "does not have, or is missing"],
  [/\bthat (?:is|are) there\b/i, "existing"],
  [/\b(?:is|are) there already\b/i, "already exists"],
  [/\bno longer there\b/i, "does not exist any more"],
  [/\bstands? (?:twice|once|there|alone|in|for|before|after|under|at)\b/i, "is, or occurs"],
  [/\b(?:nothing|what) (?:is|are|was) said\b/i, "say what is missing, or: about"],
  [/\bnothing says so\b/i, "is not annotated, or is missing"],
  [/\bfault of open-resolutions\b/i, "bug in open-resolutions"],
  [/\btake .* away from\b/i, "delete"],
  [/\bthe one the other\b/i, "name both things"],
  [/\bleads nowhere\b/i, "points to nothing"],
];

/** The string and template literals of a TypeScript text, with the line of each; comments are left out. */
function literalsIn(text: string): { line: number; words: string }[] {
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*(?=[\s,;.)\]])/g;
  return [...text.matchAll(token)]
    .filter(([literal]) => /^["`]/.test(literal))
    .map(({ 0: words, index }) => ({
      line: text.slice(0, index).split("\n").length,
      words: words.replace(/\$\{[^}]*\}/g, "…"),
    }));
}

describe("texts for users are in plain English", () => {
  it.each(folders)("%s", (folder) => {
    const root = join(repository, folder);
    const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".ts"),
    );
    expect(paths.length).toBeGreaterThan(0);
    const found = paths.flatMap((path) =>
      literalsIn(readFileSync(join(root, path), "utf8")).flatMap(({ line, words }) =>
        hard
          .filter(([phrase]) => phrase.test(words))
          .map(([phrase, instead]) => {
            const place = `${relative(repository, join(root, path))}:${line}`;
            return `${place}: "${phrase.exec(words)?.[0]}": write ${instead}`;
          }),
      ),
    );
    expect(found).toEqual([]);
  });

  it("a hard phrase is found in a string, and not in a comment", () => {
    const text = 'const a = "it is no record"; // is no record\nconst b = `mend it`;\nconst c = /is no x/;';
    expect(literalsIn(text)).toEqual([
      { line: 1, words: '"it is no record"' },
      { line: 2, words: "`mend it`" },
    ]);
  });
});
