// A process that runs the built command again and again, so that its modules and the published records are read once.
// The parent sends {cwd, args, input}, one at a time; each is answered by how the run ended and what it printed.
import { closeSync, createReadStream, openSync } from "node:fs";
import { devNull } from "node:os";
import { pathToFileURL } from "node:url";
import { program, type Run } from "./built-command.ts";

interface Asked {
  cwd: string;
  args: readonly string[];
  /** The path of a file that is standard input. */
  input?: string;
}

let runs = 0;

/** Keeps what a stream is given, instead of writing it. */
function keep(stream: NodeJS.WriteStream, kept: string[]): void {
  stream.write = ((chunk: string | Uint8Array, encoding?: unknown, callback?: unknown) => {
    kept.push(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8"));
    const done = [encoding, callback].find((each) => typeof each === "function") as (() => void) | undefined;
    if (done) queueMicrotask(done);
    return true;
  }) as typeof stream.write;
}

/** Makes a file standard input, as `< path` does. */
function redirectInput(path: string): void {
  closeSync(0);
  // A file that is opened gets the lowest free number.
  openSync(path, "r");
  Object.defineProperty(process, "stdin", {
    get: () => createReadStream("", { fd: 0, autoClose: false }),
    configurable: true,
  });
}

async function answer({ cwd, args, input = devNull }: Asked): Promise<Run> {
  const printed = { stdout: [] as string[], stderr: [] as string[] };
  for (const name of ["stdout", "stderr"] as const) {
    keep(process[name], printed[name]);
    // Each run listens to errors of its own.
    process[name].removeAllListeners("error");
  }
  redirectInput(input);
  process.chdir(cwd);
  process.argv = [process.execPath, program, ...args];
  process.exitCode = undefined;
  runs += 1;
  // A new address makes Node run the first module again; the modules that it imports stay loaded.
  await import(`${pathToFileURL(program)}?run=${runs}`);
  const status = Number(process.exitCode ?? 0);
  process.chdir("/");
  return { status, stdout: printed.stdout.join(""), stderr: printed.stderr.join("") };
}

// When the command throws, this process ends, and the parent's test fails.
process.on("message", async (asked: Asked) => process.send?.(await answer(asked)));
