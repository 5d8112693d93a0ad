import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";

/** What a process needed: wall time in milliseconds and peak memory in megabytes. */
export interface Cost {
  time: number;
  memory: number;
}

/** The process writes its peak memory, in kilobytes, to a pipe of its own, beside what it prints. */
const report =
  "process.on('exit', () => process.getBuiltinModule('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));";

/**
 * Runs code in a fresh process.
 *
 * @param args what the code finds in `process.argv` from 1.
 * @param input the path of a file that is its standard input.
 * @throws an Error when the process fails, because failing fast would look like a good result.
 */
export function processCost(code: string, args: readonly string[] = [], input?: string): Cost {
  const stdin = input === undefined ? "ignore" : openSync(input, "r");
  const started = performance.now();
  const { status, output } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", `${report} ${code}`, "--", ...args],
    { stdio: [stdin, "ignore", "pipe", "pipe"], encoding: "utf8" },
  );
  const time = performance.now() - started;
  if (typeof stdin === "number") closeSync(stdin);
  const [, , said, memory] = output;
  if (status !== 0) throw new Error(`the measured process ended with ${status}: ${said}`);
  return { time, memory: Number(memory) / 1024 };
}
