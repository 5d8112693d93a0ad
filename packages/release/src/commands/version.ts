import { parseArgs } from "node:util";
import { repository } from "@open-resolutions/acceptance/published";
import { checkRelease } from "../check/check-release.ts";
import { withLastRelease } from "../last-release.ts";
import { versionRelease } from "../version/version-release.ts";
import { runCommand } from "./run-command.ts";

const help = `Gives the packages the version from the changesets, compares them with the last release, and writes the notes of the
release: the change logs and changes/<version>.json. Writes nothing if npm run release:check would fail. Afterwards
read the notes, commit, and build.

Usage: npm run release:version [-- --snapshot TAG]

Examples:
  npm run release:version                      the next release
  npm run release:version -- --snapshot next   a test version, such as 1.1.0-next-0123abc

Exit codes: 0 written, 1 no changeset, or the release cannot be published, 2 the registry cannot be reached.`;

await runCommand(help, async (args) => {
  const { values } = parseArgs({ args, options: { snapshot: { type: "string" } } });
  return withLastRelease(async (last) => {
    const check = await checkRelease(repository, last);
    const { present, version: next } = check.planned;
    if (next === present) {
      console.error("no changeset names a published package: write one with npm run changeset");
      return 1;
    }
    for (const fault of check.faults) console.error(`- ${fault}`);
    if (check.faults.length > 0) return 1;
    const version = await versionRelease(repository, check, values.snapshot);
    console.log(`the packages have version ${version}; read the change logs, commit, and npm run build`);
    return 0;
  });
});
