import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "../src/published.ts";

/** Phrases that readers with little English do not understand, and what to write instead (see CONTRIBUTING.md). */
const hard: [phrase: RegExp, instead: string][] = [
  [/\bmend(?:s|ed|ing)?\b/i, "fix"],
  [/\bpass(?:es|ed|ing)?(?: \w+)? over\b/i, "skip"],
  [/\banew\b/i, "again"],
  [/\bawaits\b|\bawait (?:the|a)\b/i, "is not yet …, or needs"],
  [/\b(?:changes?|rules?|it|they|that|what|form) demands?\b/i, "require"],
  [/\b(?<!\bthere )is no (?!longer\b)[a-z]+/i, "is not a …"],
  [/\bhas not (?:the|an?)\b/i, "does not have, or is missing"],
  [/\bthat (?:is|are) there\b/i, "existing"],
  [/\b(?:is|are) there already\b/i, "already exists"],
  [/\bno longer there\b/i, "does not exist any more"],
  [/\bstands? (?:twice|once|there|alone|in|for|before|after|under|at)\b/i, "is, or occurs"],
  [/\b(?:nothing|what) (?:is|are|was) said\b/i, "say what is missing, or: about"],
  [/\bnothing says so\b/i, "is not annotated, or is missing"],
  [/\bfault of (?:open-resolutions|the tools|ours)\b/i, "bug in …"],
  [/\btake .* away from\b/i, "delete"],
  [/\bthe one the other\b/i, "name both things"],
  [/\bleads nowhere\b/i, "points to nothing"],
];

/** Words for a reader, with the line where they begin. */
interface Words {
  line: number;
  words: string;
}

/** The string and template literals of a TypeScript text; comments are left out. */
function literalsIn(text: string): Words[] {
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*(?=[\s,;.)\]])/g;
  return [...text.matchAll(token)]
    .filter(([literal]) => /^["`]/.test(literal))
    .map(({ 0: words, index }) => ({
      line: text.slice(0, index).split("\n").length,
      words: words.replace(/\$\{[^}]*\}/g, "…"),
    }));
}

/** The titles and descriptions of a JSON Schema, in lines of their own as the formatter writes them. */
function explanationsIn(text: string): Words[] {
  return linesOf(text).filter(({ words }) => /^\s*"(?:title|description)":/.test(words));
}

/** The prose of a Markdown text: what a fenced block shows is written elsewhere. */
function proseIn(text: string): Words[] {
  return linesOf(text.replace(/^```.*?^```$/gms, (block) => block.replace(/.+/g, "")));
}

function linesOf(text: string): Words[] {
  return text.split("\n").map((words, index) => ({ line: index + 1, words }));
}

/** What users read, by the files that hold it. */
const texts: [files: string, read: (text: string) => Words[]][] = [
  ["packages/*/src/**/*.ts", literalsIn],
  ["schemas/*.schema.json", explanationsIn],
  ["{README,CONTRIBUTING}.md", proseIn],
  ["docs/**/*.md", proseIn],
  ["packages/*/README.md", proseIn],
];

describe("texts for users are in plain English", () => {
  it.each(texts)("%s", (files, read) => {
    const found = globSync(files, { cwd: repository })
      .sort()
      .flatMap((path) =>
        read(readFileSync(join(repository, path), "utf8")).flatMap(({ line, words }) =>
          hard
            .filter(([phrase]) => phrase.test(words))
            .map(([phrase, instead]) => `${path}:${line}: "${phrase.exec(words)?.[0]}": write ${instead}`),
        ),
      );
    expect(found).toEqual([]);
  });

  it.each(texts)("%s has texts, so that the list of files is right", (files, read) => {
    const words = globSync(files, { cwd: repository }).flatMap((path) =>
      read(readFileSync(join(repository, path), "utf8")),
    );
    expect(words.length).toBeGreaterThan(0);
  });

  it("the prose of Markdown has the line numbers of its file, and no fenced blocks", () => {
    const text = "One.\n```sh\nmend\n```\nTwo.\n";
    const prose = proseIn(text).filter(({ words }) => words !== "");
    expect(prose).toEqual([
      { line: 1, words: "One." },
      { line: 5, words: "Two." },
    ]);
  });

  it("a hard phrase is found in a string, and not in a comment", () => {
    const text = 'const a = "it is no record"; // is no record\nconst b = `mend it`;\nconst c = /is no x/;';
    expect(literalsIn(text)).toEqual([
      { line: 1, words: '"it is no record"' },
      { line: 2, words: "`mend it`" },
    ]);
  });
});
