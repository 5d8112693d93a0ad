import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Outcome, run } from "../run.ts";
import { outcomeOf, type Reader, skipped } from "./outcome.ts";

/** A virtual environment for each package, beside what else is cached; `npm ci` removes it with the rest. */
const environments = fileURLToPath(
  new URL("../../../../node_modules/.cache/open-resolutions/readers/", import.meta.url),
);

/** A program of a Python package, installed at this version. */
export interface PythonTool {
  readonly package: string;
  readonly version: string;
}

/**
 * The programs of a Python package, which is installed in an environment of its own.
 *
 * @returns the folder of its programs, or why there is none
 */
export async function installed({ package: name, version }: PythonTool): Promise<{ bin: string } | string> {
  const folder = join(environments, `${name}-${version}`);
  const bin = join(folder, process.platform === "win32" ? "Scripts" : "bin");
  if (existsSync(join(folder, "installed"))) return { bin };
  mkdirSync(folder, { recursive: true });
  const made = await tryRun("python3", ["-m", "venv", folder]);
  if (made?.status !== 0) return made ? `no virtual environment: ${lastLine(made)}` : "python3 is not found";
  const pip = await run(join(bin, "python"), ["-m", "pip", "install", "-q", `${name}==${version}`], folder);
  if (pip.status !== 0) return `pip cannot install ${name} ${version}: ${lastLine(pip)}`;
  // Only now: an installation that was interrupted is made again.
  mkdirSync(join(folder, "installed"));
  return { bin };
}

/** A reader that is a Python program beside this file, which prints what it read and which problems it found. */
export function pythonReader(name: string, needs: string, tool: PythonTool): Reader {
  const program = fileURLToPath(new URL(`python/${tool.package}_reader.py`, import.meta.url));
  return {
    name,
    needs,
    async check(folder) {
      const found = await installed(tool);
      if (typeof found === "string") return skipped(found);
      const ran = await run(join(found.bin, "python"), [program, folder], folder);
      if (ran.status !== 0) return outcomeOf(tool.version, "", [lastLine(ran)]);
      const { read, problems } = JSON.parse(ran.stdout);
      return outcomeOf(tool.version, read, problems);
    },
  };
}

/** Runs a program. @returns undefined where there is none of this name */
export function tryRun(command: string, args: readonly string[]): Promise<Outcome | undefined> {
  return run(command, args, process.cwd()).catch(() => undefined);
}

function lastLine({ stdout, stderr }: Outcome): string {
  return `${stdout}\n${stderr}`.trim().split("\n").at(-1) ?? "";
}
