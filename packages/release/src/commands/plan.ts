import { parseArgs } from "node:util";
import { repository } from "@open-resolutions/acceptance/published";
import { nextStep } from "../check/next-step.ts";
import { plannedVersion } from "../check/planned-version.ts";
import { isTagged, missingIn, versionsInRegistry } from "../check/published-state.ts";
import { runCommand } from "./run-command.ts";

const help = `Prints what the release workflow does next with main, in lines that the workflow reads: step=nothing, step=version
(there are changesets: prepare the next version) or step=publish (the current version is not published); and
unpublished=, the number of packages that npm lacks in the current version. Needs no build.

Usage: npm run --silent release:plan

Exit codes: 0 done, 2 the registry or the repository cannot be reached, or a version was skipped.`;

await runCommand(help, async (args) => {
  parseArgs({ args, options: {}, allowPositionals: false });
  const { present, version } = await plannedVersion(repository);
  const [versions, tagged] = await Promise.all([
    versionsInRegistry(repository),
    isTagged(repository, present),
  ]);
  const missing = missingIn(present, versions);
  const unpublished = [...versions.values()].filter((published) => !published.includes(present));
  console.log(`step=${nextStep({ present, version, unpublished: missing.length, isTagged: tagged })}`);
  console.log(`unpublished=${unpublished.length}`);
  return 0;
});
