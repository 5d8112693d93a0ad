import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, inject, it } from "vitest";
import { programOf } from "../src/program.ts";
import { repository } from "../src/published.ts";
import { run } from "../src/run.ts";

const consumer = inject("consumer");
const readmes = [
  "README.md",
  ...["schemas", "symbols", "core", "editions", "draft", "types", "json"].map(
    (name) => `packages/${name}/README.md`,
  ),
];

interface Snippet {
  readme: string;
  place: number;
  language: string;
  code: string;
}

const snippets = (
  await Promise.all(
    readmes.map(async (readme): Promise<Snippet[]> => {
      const text = await readFile(join(repository, readme), "utf8");
      const blocks = [...text.matchAll(/```(js|ts)\n(.*?)```/gs)];
      return blocks.map(([, language = "", code = ""], index) => ({
        readme,
        place: index + 1,
        language,
        code,
      }));
    }),
  )
).flat();
const programs = snippets.filter(({ language }) => language === "js");

/** Code in which each expression with its value in a comment after it became an assertion. */
function asserted(code: string): string {
  const checked = code.replace(/^([a-z][^\n]*); \/\/ (["[{\dtf][^\n]*)$/gm, "assert.deepEqual($1, $2);");
  return `import assert from "node:assert/strict";\n${checked}`;
}

/** Where the snippets run: beside records, as in a clone. */
const folder = join(consumer, "readme-programs");

beforeAll(async () => {
  // The index is large, and no snippet reads it from `data/`.
  const filter = (path: string) => path !== join(repository, "data/index");
  await cp(join(repository, "data"), join(folder, "data"), { recursive: true, filter });
});

it.each(programs)("$readme, snippet $place, does what it says", async ({ readme, place, code }) => {
  const program = `${readme.replaceAll(/\W/g, "-")}-${place}.mjs`;
  await writeFile(join(folder, program), asserted(code));
  const { status, stderr } = await run(process.execPath, [program], folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

it("the TypeScript of a README compiles", async () => {
  const folder = join(consumer, "readme-types");
  const sources = snippets.filter(({ language }) => language === "ts");
  await mkdir(folder);
  for (const { place, code } of sources) await writeFile(join(folder, `snippet-${place}.mts`), code);
  const tsc = programOf(import.meta.resolve("typescript/package.json"), "bin/tsc");
  const files = sources.map(({ place }) => `snippet-${place}.mts`);
  const { stdout } = await run(
    process.execPath,
    [tsc, "--strict", "--noEmit", "--module", "nodenext", "--types", "", ...files],
    folder,
  );
  expect(stdout).toBe("");
});

it("every listed README has a snippet", () => {
  expect(new Set(snippets.map(({ readme }) => readme))).toEqual(new Set(readmes));
});
