import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { programOf } from "../../src/program.ts";
import { run } from "../../src/run.ts";

const consumer = inject("consumer");
const expectation = /^\s*\/\/ @ts-expect-error/;

const settings = [
  { module: "nodenext", sources: ["types.mts", "types.cts", "core-types.mts"] },
  { module: "node16", sources: ["types.mts", "types.cts", "core-types.mts"] },
  { module: "esnext", moduleResolution: "bundler", sources: ["types.mts", "core-types.mts"] },
];

describe.each(settings)("under module $module", ({ sources, ...options }) => {
  it("the types are as documented, and every wrong use is an error", async () => {
    const project = await makeProject(`typed-${options.module}`, sources, options);
    expect(await compile(project)).toEqual([]);
  });

  it("without its expectations, every source has an error on each of the lines below them", async () => {
    const project = await makeProject(`untyped-${options.module}`, sources, options);
    const expected: string[] = [];
    for (const source of sources) {
      const lines = (await readFile(join(consumer, source), "utf8")).split("\n");
      const below = lines.flatMap((line, index) =>
        expectation.test(line) ? [`${source}:${index + 2}`] : [],
      );
      expect(below, source).not.toEqual([]);
      expected.push(...below);
      const bare = lines.map((line) => (expectation.test(line) ? "//" : line));
      await writeFile(join(project, source), bare.join("\n"));
    }
    const errors = await compile(project);
    expect(errors.map(({ file, line }) => `${file}:${line}`).sort()).toEqual(expected.sort());
  });
});

interface CompileError {
  file: string;
  line: number;
  message: string;
}

/** A project inside the consumer's folder, so that it finds what is installed there. */
async function makeProject(
  name: string,
  sources: readonly string[],
  { module, moduleResolution = module }: { module: string; moduleResolution?: string },
): Promise<string> {
  const folder = join(consumer, name);
  await mkdir(folder);
  for (const source of sources) await copyFile(join(consumer, source), join(folder, source));
  const checks = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true };
  // No ambient types: the packages must not need those of Node.
  const compilerOptions = {
    ...checks,
    module,
    moduleResolution,
    target: "es2022",
    lib: ["es2023"],
    types: [],
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: sources }));
  return folder;
}

async function compile(project: string): Promise<CompileError[]> {
  const tsc = programOf(import.meta.resolve("typescript/package.json"), "bin/tsc");
  const { stdout, stderr } = await run(process.execPath, [tsc, "-p", project, "--pretty", "false"], project);
  expect(stderr).toBe("");
  const found = stdout.matchAll(/^(?:(.+)\((\d+),\d+\): )?error (.*)$/gm);
  return [...found].map(([, file = "", line = "0", message = ""]) => ({ file, line: Number(line), message }));
}
