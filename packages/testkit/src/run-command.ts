import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The command `open-resolutions` as it is built. */
export const program = fileURLToPath(new URL("../../cli/dist/open-resolutions.js", import.meta.url));

/** How a run of the command ended and what it printed. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command in a folder, without colours, with some text on standard input. */
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
