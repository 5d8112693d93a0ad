import { type ChildProcess, fork, spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { program, type Run } from "./built-command.ts";
import { folderWith } from "./temporary-folder.ts";

export { program, type Run };

/** What the command sees: no colours are asked for or refused. */
const env = { ...process.env, NO_COLOR: "", FORCE_COLOR: "" };

/**
 * Runs the built command in a folder, without colours. All runs share one process, in which the published records are
 * read once; standard input is a file.
 */
export function run(cwd: string, args: readonly string[], input?: string | Uint8Array): Promise<Run> {
  const file = input === undefined ? undefined : join(folderWith({ input }), "input");
  const result = last.then(() => ask({ cwd, args, input: file }));
  last = result.catch(() => {});
  return result;
}

/** Runs the built command in a process of its own, with some text on standard input, which is a pipe. */
export function runProcess(
  cwd: string,
  args: readonly string[],
  input: string | Uint8Array = "",
): Promise<Run> {
  return new Promise((resolve, reject) => {
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
    child.stdin.end(input);
  });
}

let warm: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Asks the shared process, which is at no other run. */
function ask(asked: object): Promise<Run> {
  warm ??= start();
  const child = warm;
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => {
      warm = undefined;
      reject(new Error(`the shared process of the command ended with ${code}`));
    };
    child.once("exit", ended);
    child.channel?.ref();
    child.once("message", (run: Run) => {
      child.off("exit", ended);
      child.channel?.unref();
      resolve(run);
    });
    child.send(asked);
  });
}

function start(): ChildProcess {
  const child = fork(fileURLToPath(new URL("./warm-program.ts", import.meta.url)), {
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  // While it waits for the next run it must not keep the tests from ending.
  child.unref();
  child.channel?.unref();
  return child;
}
