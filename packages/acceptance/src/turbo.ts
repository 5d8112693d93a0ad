import { join } from "node:path";
import { succeed } from "./run.ts";

/** Whether turbo took a task from its cache, by task, such as `@open-resolutions/csv#build`. */
export type Cached = Record<string, boolean>;

interface Plan {
  tasks: { taskId: string; command: string; cache: { status: "HIT" | "MISS" } }[];
}

/** Builds with turbo, with a cache used only by the folder. */
export async function build(folder: string): Promise<Cached> {
  const { stdout } = await turbo(folder, ["--output-logs=hash-only"]);
  const lines = stdout.matchAll(/^(\S+):(\S+): cache (hit|miss), /gm);
  return Object.fromEntries(
    [...lines].map(([, name, task, answer]) => [`${name}#${task}`, answer === "hit"]),
  );
}

/** What a build would take from the cache now. */
export async function plan(folder: string): Promise<Cached> {
  const { stdout } = await turbo(folder, ["--dry=json"]);
  const { tasks }: Plan = JSON.parse(stdout);
  // A package without a build is in the graph, but has nothing to run.
  const run = tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  return Object.fromEntries(run.map(({ taskId, cache }) => [taskId, cache.status === "HIT"]));
}

function turbo(folder: string, options: readonly string[]) {
  const program = join(folder, "node_modules/.bin/turbo");
  return succeed(program, ["run", "build", "--cache-dir", ".turbo/cache", "--no-daemon", ...options], folder);
}
