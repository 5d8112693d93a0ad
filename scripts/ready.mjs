// Loaded before the other scripts, by any version of Node: says what to do if they cannot run.
import { existsSync } from "node:fs";

if (!existsSync(new URL("../packages/core/dist/index.js", import.meta.url))) {
  console.error("This needs the built packages: run npm run build first.");
  process.exit(2);
}
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or later, not ${process.version}: start it with npm run, which uses the repository's Node.`,
  );
  process.exit(2);
}
