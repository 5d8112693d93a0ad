import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../packages/cli/bin/open-resolutions.js", import.meta.url));

/** How a run of the built command ended, and what it printed. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command `open-resolutions` in a folder, without colours. */
export function runCommand(cwd: string, args: readonly string[]): Run {
  const env = { ...process.env, NO_COLOR: "1" };
  return spawnSync(process.execPath, [program, ...args], { cwd, env, encoding: "utf8" });
}

/** Does something in a new folder, which is removed afterwards. */
export async function inNewFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "open-resolutions-docs-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
