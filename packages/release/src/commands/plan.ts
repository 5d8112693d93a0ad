import { parseArgs } from "node:util";
import { repository } from "@open-resolutions/acceptance/published";
import { nextStep } from "../check/next-step.ts";
import { plannedVersion } from "../check/planned-version.ts";
import { isTagged, missingIn, versionsInRegistry } from "../check/published-state.ts";
import { runCommand } from "./run-command.ts";

const help = `Says what a release does next with what is on main, in lines for the workflow: step=nothing, step=version
(there are changesets: prepare the next version) or step=publish (the present version is not out); and unpublished=,
how many packages npm does not have in the present version. It needs no build.

Usage: npm run --silent release:plan

Exit codes: 0 said, 2 the registry or the repository cannot be reached, or a version was passed over.`;

await runCommand(help, async (args) => {
  parseArgs({ args, options: {}, allowPositionals: false });
  const { present, version } = await plannedVersion(repository);
  const [versions, tagged] = await Promise.all([
    versionsInRegistry(repository),
    isTagged(repository, present),
  ]);
  const missing = missingIn(present, versions);
  const unpublished = [...versions.values()].filter((there) => !there.includes(present));
  console.log(`step=${nextStep({ present, version, unpublished: missing.length, isTagged: tagged })}`);
  console.log(`unpublished=${unpublished.length}`);
  return 0;
});
