import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach } from "vitest";

/** The command, as it is built. */
export const program = fileURLToPath(new URL("../dist/open-resolutions.js", import.meta.url));

/** What came of a run of the command. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command in a folder. */
export function run(cwd: string, args: readonly string[], input?: string | Uint8Array): Promise<Run> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: "", FORCE_COLOR: "" };
    const child = spawn(process.execPath, [program, ...args], { cwd, env });
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => {
        output[name] += text;
      });
    }
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, ...output }));
    child.stdin.on("error", () => {});
    child.stdin.end(input ?? "");
  });
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files; it is removed after the test. */
export function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "open-resolutions-cli-")));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const address = "https://cdn.jsdelivr.net/npm/@open-resolutions/schemas@1/dist";

/** An actor that breaks no rule: the texts of the published resolution print its name. */
export const goodActor = `{
  "$schema": "${address}/actor.schema.json",
  "id": "law-enforcement",
  "name": "law enforcement",
  "kind": "authority-class"
}
`;
