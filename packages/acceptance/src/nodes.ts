import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./run.ts";

/** A Node to run programs with. */
export interface NodeRuntime {
  path: string;
  version: string;
}

const oldest = [20, 19] as const;

/** The repository's Node, and the machine's Node if it is a different version that the packages support. */
export async function availableNodes(): Promise<NodeRuntime[]> {
  const own = { path: process.execPath, version: process.version };
  const path = machineNode();
  if (path === undefined) return [own];
  const { stdout } = await run(path, ["--version"], process.cwd());
  const machine = { path, version: stdout.trim() };
  return machine.version === own.version || !supported(machine.version) ? [own] : [own, machine];
}

/** The first `node` on the PATH that is not from a package. */
function machineNode(): string | undefined {
  const folders = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !folder.includes("node_modules"));
  return folders.map((folder) => join(folder, "node")).find((path) => existsSync(path));
}

function supported(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}
