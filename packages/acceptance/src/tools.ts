import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "./published.ts";

/**
 * The address of a module that is installed in `scripts/tools/`, by which a program there is started or imported.
 *
 * @throws when `scripts/tools/` is not installed: `npm run test:slow` installs it.
 */
export function addressOfTool(module: string): string {
  return pathToFileURL(createRequire(join(repository, "scripts/tools/package.json")).resolve(module)).href;
}
