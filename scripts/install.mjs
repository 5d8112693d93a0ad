// Plain JavaScript for whatever Node the machine has: it runs before the repository's own Node is installed.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Modification time in milliseconds, or -1 if the file is missing. */
const modified = (path) => statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? -1;

if (modified("node_modules/.package-lock.json") < modified("package-lock.json")) {
  console.error("Installing the dependencies (npm ci) …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("npm ci failed: see above. Nothing was built or tested.");
    process.exit(1);
  }
}
