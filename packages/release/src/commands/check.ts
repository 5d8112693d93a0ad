import { parseArgs } from "node:util";
import { repository } from "@open-resolutions/acceptance/published";
import { checkRelease } from "../check/check-release.ts";
import { withLastRelease } from "../last-release.ts";
import { runCommand } from "./run-command.ts";

const help = `Compares the built packages with the last release, and lists the reasons why they cannot be published: an id without a
tombstone, a changeset below the required version bump, a removed field that was not deprecated, records that the
schemas of the other release refuse.

Usage: npm run release:check

The last release is the highest version in the registry of npm. Before the first release nothing can break.

Exit codes: 0 can be published, 1 cannot be published, 2 the registry cannot be reached, or the records have errors.`;

await runCommand(help, async (args) => {
  parseArgs({ args, options: {}, allowPositionals: false });
  return withLastRelease(async (last) => {
    const { changes, planned, replays, faults } = await checkRelease(repository, last);
    const { version } = planned;
    for (const { what, passed, expected } of replays)
      console.log(`${what}: ${passed} pass, ${expected} are refused because of a listed change`);
    for (const fault of faults) console.error(`- ${fault}`);
    if (faults.length > 0)
      console.error(`${version} cannot be published${last ? ` after ${last.version}` : ""}`);
    else if (!last) console.log(`${version} is the first release: nothing can break`);
    else
      console.log(
        `${version} can be published after ${last.version}; required version bump: ${changes.requiredBump}`,
      );
    return faults.length > 0 ? 1 : 0;
  });
});
