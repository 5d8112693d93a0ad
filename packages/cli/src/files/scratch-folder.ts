import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

let made: string | undefined;

/** A folder for temporary files, which goes when this program ends, however it ends. */
export function scratchFolder(): string {
  made ??= make();
  return made;
}

function make(): string {
  const folder = mkdtempSync(join(tmpdir(), "open-resolutions-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code));
  return folder;
}
