import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * Compiles a TypeScript project to modules without comments and declarations with them.
 *
 * @param project path of its `tsconfig.json`.
 * @returns path inside the output folder to content.
 * @throws with the compiler's messages when the project has an error.
 */
export function compileTypeScript(project: string): Map<string, string> {
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
  const folder = mkdtempSync(join(tmpdir(), "open-resolutions-"));
  try {
    const options = ["-p", project, "--noEmit", "false", "--outDir", folder];
    // The declarations keep the comments, which editors show; the modules need none. One run checks the types.
    for (const more of [["--removeComments", "--noCheck"], ["--emitDeclarationOnly"]]) {
      const args = [tsc, ...options, ...more];
      const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
      if (status !== 0) throw new Error(stdout);
    }
    const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
    return new Map(
      paths.map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
