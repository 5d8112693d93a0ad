import { parseArgs } from "node:util";
import { repository } from "@open-resolutions/acceptance/published";
import { nextStep } from "../check/next-step.ts";
import { plannedVersion } from "../check/planned-version.ts";
import { isTagged, unpublishedPackages } from "../check/published-state.ts";
import { runCommand } from "./run-command.ts";

const help = `Says what a release does next with what is on main, as a line for the workflow: step=nothing, step=version
(there are changesets: prepare the next version) or step=publish (the present version is not out). It needs no build.

Usage: npm run --silent release:plan

Exit codes: 0 said, 2 the registry or the repository cannot be reached, or a version was passed over.`;

await runCommand(help, async (args) => {
  parseArgs({ args, options: {}, allowPositionals: false });
  const { present, version } = await plannedVersion(repository);
  const [unpublished, tagged] = await Promise.all([
    unpublishedPackages(repository, present),
    isTagged(repository, present),
  ]);
  console.log(`step=${nextStep({ present, version, unpublished: unpublished.length, isTagged: tagged })}`);
  return 0;
});
