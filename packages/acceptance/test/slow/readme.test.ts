import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, inject, it } from "vitest";
import { programOf } from "../../src/program.ts";
import { repository } from "../../src/published.ts";
import { asserted, readmes, snippets } from "../../src/readme-snippets.ts";
import { run } from "../../src/run.ts";

const consumer = inject("consumer");
const programs = snippets.filter(({ language }) => language === "js");

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
