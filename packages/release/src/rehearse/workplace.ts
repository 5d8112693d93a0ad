import { mkdtempSync, readdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stopRunning } from "@open-resolutions/acceptance/run";
import { stopProcessesOf } from "./processes.ts";

const name = /^open-resolutions-rehearsal-(\d+)-/;

/** A new folder in which everything of a rehearsal stands. Its name holds the id of this process. */
export function makeWorkplace(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), `open-resolutions-rehearsal-${process.pid}-`)));
}

/** Stops everything that works in the folder of this rehearsal, and takes the folder away. */
export function clearWorkplace(folder: string): void {
  stopRunning();
  stopProcessesOf(folder);
  // Where the processes of others cannot be listed, one may be writing its last file.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Takes away the folders of rehearsals that were killed, with what they started and could not stop.
 *
 * @returns how many there were.
 */
export function clearAbandoned(): number {
  return readdirSync(tmpdir()).filter((entry) => isAbandoned(entry) && clear(entry)).length;
}

function isAbandoned(entry: string): boolean {
  const pid = name.exec(entry)?.[1];
  return pid !== undefined && !isRunning(Number(pid));
}

/** Whether it was this process that took a folder away: others may find it at the same time. */
function clear(entry: string): boolean {
  const taken = join(tmpdir(), `open-resolutions-rehearsal-${process.pid}-after-${entry}`);
  try {
    renameSync(join(tmpdir(), entry), taken);
  } catch {
    return false;
  }
  stopProcessesOf(entry);
  rmSync(taken, { recursive: true, force: true, maxRetries: 5 });
  return true;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is there, and may not be asked.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
