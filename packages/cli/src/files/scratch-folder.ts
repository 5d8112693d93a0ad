import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onExit } from "./on-exit.ts";

let made: string | undefined;

/** A folder for temporary files, which goes when this program ends, however it ends. */
export function scratchFolder(): string {
  made ??= make();
  return made;
}

function make(): string {
  const folder = mkdtempSync(join(tmpdir(), "open-resolutions-"));
  onExit(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
