// Loaded before the other scripts, by whatever Node there is: says what to do where they could not run.
import { existsSync } from "node:fs";

if (!existsSync(new URL("../packages/core/dist/index.js", import.meta.url))) {
  console.error("This needs the built packages: run npm run build first.");
  process.exit(2);
}
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or later, not ${process.version}: start it by npm run, which brings its own.`,
  );
  process.exit(2);
}
