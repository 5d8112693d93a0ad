import { Command, Option } from "commander";
import { indexHelp } from "../../inputs/index-flag.ts";
import { helpText } from "../../terminal/help-text.ts";
import type { CompareFlags, ComparisonFormat } from "./flags.ts";

const formats: ComparisonFormat[] = ["pretty", "json", "markdown"];

const help = helpText(
  [
    ["open-resolutions draft a-res-75-10.txt --ndjson > before.ndjson"],
    ["open-resolutions compare before.ndjson A/RES/77/20", "a draft and a published resolution"],
    ["open-resolutions compare drafts.ndjson#A/RES/75/10 A/RES/77/20", "one of several drafts in a file"],
    [
      "open-resolutions compare --data drafts A/RES/77/20 A/RES/81/3",
      "a published resolution and your own draft",
    ],
    ["open-resolutions compare before.ndjson A/RES/77/20 --format markdown > changes.md"],
    [
      "open-resolutions compare A/RES/77/20 A/RES/79/136",
      "by hashes: the index has no text of the later one",
    ],
    ["open-resolutions compare before.ndjson data/resolutions/a-res-77-20 --write"],
  ],
  "Name a resolution by its symbol or slug, by the folder of its records, or by the file to which draft --ndjson was sent (with # and the symbol where the file has several). A symbol is looked up in the folder of --data or in the dataset of the folder you are in, such as data or drafts, then among the published records, then in the index. The index has no texts: there paragraphs are compared by the hashes of their texts, which are the same or not, and the capabilities, actors, cited documents and mandates are listed that only one of them has.",
  "Exit codes: 0 compared, 2 wrong use or a resolution that cannot be read.",
);

/** The command `compare`. */
export function compareCommand(): Command {
  return new Command("compare")
    .description(
      "Compares two resolutions: which paragraphs are the same, revised (word by word), new, dropped or moved; which capabilities and actors are new or gone; which mandates are renewed, new or ended.",
    )
    .argument("<older>", "the earlier resolution: a symbol, a folder, or a file of drafts")
    .argument("<newer>", "the later resolution")
    .option(
      "--data <folder>",
      "look up symbols in this dataset folder first (default: that of the folder that you are in)",
    )
    .option("--index <folder>", indexHelp)
    .addOption(
      new Option("--format <format>", "how to print the comparison").choices(formats).default("pretty"),
    )
    .option(
      "--write",
      "write into the newer resolution's paragraphs.json which older paragraphs its own come from; lineage that a person wrote is kept",
    )
    .addOption(
      new Option("--color <when>", "use colours").choices(["auto", "always", "never"]).default("auto"),
    )
    .addHelpText("after", help)
    .action(async (older: string, newer: string, flags: CompareFlags) => {
      const { compare } = await import("./run.ts");
      compare(older, newer, flags);
    });
}
