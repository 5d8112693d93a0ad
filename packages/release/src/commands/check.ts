import { parseArgs } from "node:util";
import { repository } from "@open-resolutions/acceptance/published";
import { checkRelease } from "../check/check-release.ts";
import { withLastRelease } from "../last-release.ts";
import { runCommand } from "./run-command.ts";

const help = `Compares the records with the last release, and says why the next may not go out as it is: an id that is gone
without a tombstone, a changeset below the least bump, records that the schemas of the other release refuse.

Usage: npm run release:check

The last release is the greatest that the registry of npm has; before the first there is nothing to break.

Exit codes: 0 it may go out, 1 it may not, 2 the registry cannot be reached, or the records have errors.`;

await runCommand(help, async (args) => {
  parseArgs({ args, options: {}, allowPositionals: false });
  return withLastRelease(async (last) => {
    const { changes, planned, replays, faults } = await checkRelease(repository, last);
    const { version } = planned;
    for (const { what, passed, predicted } of replays)
      console.log(`${what}: ${passed} pass, ${predicted} are refused as predicted`);
    for (const fault of faults) console.error(`- ${fault}`);
    if (faults.length > 0) console.error(`${version} may not go out${last ? ` after ${last.version}` : ""}`);
    else if (!last) console.log(`${version} is the first release: there is nothing that it could break`);
    else console.log(`${version} may go out after ${last.version}; least bump: ${changes.leastBump}`);
    return faults.length > 0 ? 1 : 0;
  });
});
