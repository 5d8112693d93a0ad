import { Command, Option } from "commander";
import type { CompareFlags, ComparisonFormat } from "./flags.ts";

const formats: ComparisonFormat[] = ["pretty", "json", "markdown"];

const examples = `
Examples:
  $ open-resolutions draft a-res-75-10.txt --ndjson > before.ndjson
  $ open-resolutions compare before.ndjson A/RES/77/20               a draft with a published resolution
  $ open-resolutions compare drafts.ndjson#A/RES/75/10 A/RES/77/20   one of several drafts
  $ open-resolutions compare --data data A/RES/76/1 A/RES/78/1       two resolutions of your own folder
  $ open-resolutions compare before.ndjson A/RES/77/20 --format markdown > changes.md
  $ open-resolutions compare before.ndjson data/resolutions/a-res-77-20 --write

A resolution is named by its symbol or slug, by the folder of its records, or by the file to which draft --ndjson was
sent (with # and the symbol, where the file holds several). Its symbol is looked up in the dataset of the working
directory, then among the published records.

Exit codes: 0 the two were compared, 2 wrong use or a resolution that cannot be read.`;

/** The command `compare`. */
export function compareCommand(): Command {
  return new Command("compare")
    .description(
      "Compares two resolutions: paragraphs the same, revised (word by word), new, dropped and moved; capabilities and\nactors that came and went; mandates renewed, new and ended.",
    )
    .argument("<older>", "the earlier resolution: a symbol, a folder, or a file of drafts")
    .argument("<newer>", "the later one")
    .option("--data <folder>", "look up symbols in this dataset folder alone")
    .addOption(
      new Option("--format <format>", "how to print the comparison").choices(formats).default("pretty"),
    )
    .option(
      "--write",
      "write the lineage of its paragraphs into the newer one's paragraphs.json; what a person wrote stays",
    )
    .addOption(
      new Option("--color <when>", "use colours").choices(["auto", "always", "never"]).default("auto"),
    )
    .addHelpText("after", examples)
    .action(async (older: string, newer: string, flags: CompareFlags) => {
      const { compare } = await import("./run.ts");
      compare(older, newer, flags);
    });
}
