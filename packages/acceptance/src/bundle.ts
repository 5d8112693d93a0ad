import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import vm from "node:vm";
import { rolldown } from "rolldown";

/** A program as a browser would load it. */
export interface Bundle {
  code: string;
  /** What it still imports when it runs. */
  imports: string[];
  /** The bundler's warnings. */
  warnings: string[];
}

/** Bundles a program for a browser, with the packages that are installed in the folder. */
export async function bundleForBrowser(folder: string, program: string): Promise<Bundle> {
  const entry = join(await mkdtemp(join(folder, "browser-")), "entry.js");
  await writeFile(entry, program);
  const warnings: string[] = [];
  const build = await rolldown({
    input: entry,
    platform: "browser",
    treeshake: true,
    onLog: (_level, log) => warnings.push(log.message),
  });
  const { output } = await build.generate({ format: "iife" });
  await build.close();
  const [chunk] = output;
  return { code: chunk.code, imports: [...chunk.imports, ...chunk.dynamicImports], warnings };
}

/**
 * Runs a script without Node's globals, as under a strict Content Security Policy: making code from text throws.
 *
 * @returns what the script left in its global variable `result`.
 */
export function runLikeBrowser(code: string, globals: Record<string, unknown> = {}): unknown {
  const context = vm.createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(code, context);
  return vm.runInContext("globalThis.result", context);
}
