import { type ChildProcess, spawn } from "node:child_process";
import { program } from "@open-resolutions/testkit/run-command";

/** The code that a file-system call fails with, for paths that match. */
export interface Injected {
  call: "renameSync" | "writeFileSync" | "readdirSync";
  path: RegExp;
  code: string;
}

/**
 * The command with a file-system call that fails, as on a full disk or without permission. Tests may run as a user to
 * whom no permission is refused, so the call itself is replaced.
 */
export function runWithFailing(
  cwd: string,
  args: readonly string[],
  { call, path, code }: Injected,
  input?: string,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const preload = `
    const fs = process.getBuiltinModule("node:fs");
    const original = fs.${call};
    fs.${call} = (path, ...others) => {
      if (${path}.test(String(path)))
        throw Object.assign(new Error("${code}: injected, " + path), { code: "${code}", syscall: "${call}", ...(typeof path === "string" && { path }) });
      return original(path, ...others);
    };
    process.getBuiltinModule("node:module").syncBuiltinESMExports();`;
  const child = start(cwd, args, preload);
  child.stdin?.on("error", () => {}).end(input);
  return outcomeOf(child);
}

/** The command in a process in which some code runs first. A fourth stream is open for what that code reports. */
export function start(cwd: string, args: readonly string[], preload: string): ChildProcess {
  const code = `data:text/javascript,${encodeURIComponent(preload)}`;
  return spawn(process.execPath, ["--import", code, program, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: "", FORCE_COLOR: "" },
    stdio: ["pipe", "pipe", "pipe", "pipe"],
  });
}

/** How a process ends, and what it prints. */
export function outcomeOf(
  child: ChildProcess,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]?.setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, ...output }));
  });
}
