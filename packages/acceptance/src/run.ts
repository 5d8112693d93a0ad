import { type ChildProcess, spawn } from "node:child_process";

/** How a program ended and what it printed. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** What is running now, so that it can be stopped. */
const running = new Set<ChildProcess>();

/** Runs a program as a person does in a new terminal in that folder. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: plainEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own can be stopped with all that it started.
      detached: process.platform !== "win32",
    });
    running.add(child);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (status) => {
      running.delete(child);
      resolve({ status, stdout, stderr });
    });
  });
}

/** Runs a program that must succeed. */
export async function succeed(command: string, args: readonly string[], cwd: string): Promise<Outcome> {
  const outcome = await run(command, args, cwd);
  if (outcome.status === 0) return outcome;
  const said = `${outcome.stdout}\n${outcome.stderr}`;
  throw new Error(`${command} ${args.join(" ")} in ${cwd} ended with ${outcome.status}:\n${said}`);
}

/** Stops every program that is running, with all that it started. */
export function stopRunning(): void {
  for (const { pid } of running) {
    try {
      if (pid !== undefined) process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
    } catch {
      // It has ended in the meantime.
    }
  }
}

/** The environment without what npm, turbo and vitest set for the test run: none of it is the user's own. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const ours =
    /^(?:npm_(?!config_(?:registry|userconfig|cache)$)|TURBO|VITEST|NODE_ENV$|NODE_OPTIONS$|FORCE_COLOR$|INIT_CWD$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/;
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(kept), NO_COLOR: "1", TURBO_TELEMETRY_DISABLED: "1" };
}
