import { mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const name = /^open-resolutions-rehearsal-(\d+)-/;

/** A new folder in which everything of a rehearsal stands. Its name holds the id of this process. */
export function makeWorkplace(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), `open-resolutions-rehearsal-${process.pid}-`)));
}

/** Takes away the folders of rehearsals that were killed. @returns how many there were. */
export function clearAbandoned(): number {
  const abandoned = readdirSync(tmpdir()).filter((entry) => {
    const pid = name.exec(entry)?.[1];
    return pid !== undefined && !isRunning(Number(pid));
  });
  for (const entry of abandoned) rmSync(join(tmpdir(), entry), { recursive: true, force: true });
  return abandoned.length;
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
