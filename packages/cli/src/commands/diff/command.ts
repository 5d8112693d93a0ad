import { Command, Option } from "commander";
import type { DiffFlags, DiffFormat } from "./flags.ts";

const formats: DiffFormat[] = ["pretty", "markdown", "json"];

const examples = `
Examples:
  $ open-resolutions diff 1.0.0 latest                             two releases, from the registry that npm uses
  $ open-resolutions diff latest data                              what the records in data/ would change
  $ open-resolutions diff open-resolutions-json-1.0.0.tgz node_modules/@open-resolutions/json
  $ open-resolutions diff 1.0.0 1.1.0 --format markdown            release notes
  $ open-resolutions diff 1.0.0 data --format json | jq -r .requiredBump

Each side is a folder (the package @open-resolutions/json, built or installed, or all records of the dataset, as the
repository has them in data/), a tarball of that package, or a version. docs/versioning.md of the repository
lists the kinds of change and the version bump that each requires.

Exit codes: 0 the two were compared, 2 wrong use or a side that cannot be read.`;

/** The command `diff`. */
export function diffCommand(): Command {
  return new Command("diff")
    .description(
      "Compares two editions of the dataset: records added, moved, removed and changed, value by value and word by word; schemas and tables; and the version bump that the changes require.",
    )
    .argument("<older>", "the earlier edition: a folder, a tarball, or a version")
    .argument("<newer>", "the later one")
    .addOption(
      new Option("--format <format>", "how to print the differences").choices(formats).default("pretty"),
    )
    .addOption(
      new Option("--color <when>", "use colours").choices(["auto", "always", "never"]).default("auto"),
    )
    .addHelpText("after", examples)
    .action(async (older: string, newer: string, flags: DiffFlags) => {
      const { diff } = await import("./run.ts");
      await diff(older, newer, flags);
    });
}
