import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

/**
 * The ids of the processes that a rehearsal started, and of those that these started, whatever group or parent they have
 * by now: the environment of each names the folder of the rehearsal. Linux tells it, in `/proc/<id>/environ`
 * (proc_pid_environ(5)); elsewhere none is found.
 */
export function processesOf(folder: string): number[] {
  const others = processIds().filter((id) => id !== process.pid);
  return others.filter((id) => environmentOf(id).includes(basename(folder)));
}

/** Stops the processes that a rehearsal started, and comes back when they have ended. */
export function stopProcessesOf(folder: string): void {
  // While some are being stopped, others that they have just started may come.
  for (let left = processesOf(folder); left.length > 0; left = processesOf(folder)) left.forEach(stop);
}

function processIds(): number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function environmentOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/environ`, "latin1");
  } catch {
    // It has ended, or belongs to somebody else.
    return "";
  }
}

function stop(id: number): void {
  try {
    process.kill(id, "SIGKILL");
  } catch {
    // It has ended in the meantime.
  }
}
