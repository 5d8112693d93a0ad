import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { manifestName, parseManifest } from "./manifest.ts";

/** A folder that is made aside, and takes the place of the output folder when it is complete. */
export interface OutputFolder {
  /** The folder in which to write. */
  readonly aside: string;
  /** Moves it into place. */
  commit(): void;
  /** Removes it; the output folder stays as it was. */
  discard(): void;
}

/**
 * Why an export must not replace this folder; undefined when it may: the folder is missing, empty, or holds an earlier
 * export and nothing else.
 *
 * @throws what the file system throws.
 */
export function whyNotReplace(out: string): string | undefined {
  const found = statSync(out, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) return `${out} is not a folder`;
  const paths = filesIn(out, "");
  if (paths.length === 0) return undefined;
  const manifest = paths.includes(manifestName)
    ? parseManifest(readFileSync(join(out, manifestName), "utf8"))
    : undefined;
  if (!manifest)
    return `${out} is not empty and holds no ${manifestName} of an export: choose another folder, or empty this one`;
  const own = new Set([manifestName, ...manifest.files.map(({ path }) => path)]);
  const foreign = paths.find((path) => !own.has(path));
  return foreign === undefined
    ? undefined
    : `${join(out, foreign)} was not written by an export: move it away, or choose another folder`;
}

/**
 * Makes a folder beside the output folder. What an interrupted export left there is put back or removed first.
 *
 * @throws what the file system throws, and an error when the output folder must not be replaced.
 */
export function openOutput(path: string): OutputFolder {
  const out = existsSync(path) ? realpathSync(path) : resolve(path);
  mkdirSync(dirname(out), { recursive: true });
  cleanUp(out);
  const reason = whyNotReplace(out);
  if (reason !== undefined) throw new Error(reason);
  const aside = besides(out, process.pid, "new");
  const before = besides(out, process.pid, "old");
  mkdirSync(aside);
  return {
    aside,
    commit() {
      if (existsSync(out)) renameSync(out, before);
      try {
        renameSync(aside, out);
      } catch (error) {
        if (existsSync(before)) renameSync(before, out);
        throw error;
      }
      rmSync(before, { recursive: true, force: true });
    },
    discard: () => rmSync(aside, { recursive: true, force: true }),
  };
}

function besides(out: string, pid: number, state: "new" | "old"): string {
  return join(dirname(out), `.${basename(out)}.${pid}.${state}`);
}

/** A process that was killed between the two moves left the output folder under its other name. */
function cleanUp(out: string): void {
  const name = basename(out);
  for (const entry of readdirSync(dirname(out))) {
    const rest = entry.startsWith(`.${name}.`) ? entry.slice(name.length + 2) : "";
    const [, pid, state] = /^(\d+)\.(new|old)$/.exec(rest) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const leftover = join(dirname(out), entry);
    if (state === "old" && !existsSync(out)) renameSync(leftover, out);
    else rmSync(leftover, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function filesIn(folder: string, path: string): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = path === "" ? entry.name : `${path}/${entry.name}`;
    return entry.isDirectory() ? filesIn(folder, inner) : [inner];
  });
}
