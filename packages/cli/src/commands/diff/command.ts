import { Command, Option } from "commander";
import { helpText } from "../../terminal/help-text.ts";
import type { DiffFlags, DiffFormat } from "./flags.ts";

const formats: DiffFormat[] = ["pretty", "markdown", "json"];

const help = helpText(
  [
    ["open-resolutions diff 1.0.0 latest", "two releases, from the registry that npm uses"],
    ["open-resolutions diff latest data", "what the records in data/ would change"],
    ["open-resolutions diff open-resolutions-json-1.0.0.tgz node_modules/@open-resolutions/json"],
    ["open-resolutions diff 1.0.0 1.1.0 --format markdown", "release notes"],
    ["open-resolutions diff 1.0.0 data --format json | jq -r .requiredBump"],
  ],
  "An edition is a folder (the package @open-resolutions/json, built or installed, or a whole dataset such as data/ in the repository), a tarball of that package, or a version. docs/versioning.md in the repository says which version bump each kind of change needs.",
  "Exit codes: 0 compared, 2 wrong use or an edition that cannot be read.",
);

/** The command `diff`. */
export function diffCommand(): Command {
  return new Command("diff")
    .description(
      "Compares two editions of the dataset: which records were added, moved, removed or changed, value by value and word by word; how schemas and tables changed; and which version bump the changes need.",
    )
    .argument("<older>", "the earlier edition: a folder, a tarball, or a version")
    .argument("<newer>", "the later edition")
    .addOption(
      new Option("--format <format>", "how to print the differences").choices(formats).default("pretty"),
    )
    .addOption(
      new Option("--color <when>", "use colours").choices(["auto", "always", "never"]).default("auto"),
    )
    .addHelpText("after", help)
    .action(async (older: string, newer: string, flags: DiffFlags) => {
      const { diff } = await import("./run.ts");
      await diff(older, newer, flags);
    });
}
