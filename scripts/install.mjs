// Plain JavaScript for whatever Node the machine has: it runs before the repository's own Node is installed.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("..", import.meta.url));
/** The folder whose lockfile is installed: the repository, or the one that is named. */
const folder = join(repository, process.argv[2] ?? "");

/** Modification time in milliseconds, or -1 if the file is missing. */
const modified = (path) => statSync(join(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? -1;

if (modified("node_modules/.package-lock.json") < modified("package-lock.json")) {
  console.error(`Installing the dependencies ${process.argv[2] ? `of ${process.argv[2]} ` : ""}(npm ci) …`);
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("npm ci failed: see above. Nothing was built or tested.");
    process.exit(1);
  }
}
