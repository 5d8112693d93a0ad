import { Command } from "commander";
import { indexHelp } from "../../inputs/index-flag.ts";
import { helpText } from "../../terminal/help-text.ts";
import type { FindFlags } from "./flags.ts";

const help = helpText(
  [
    ["open-resolutions find INTERPOL", "the resolutions and paragraphs that name it"],
    ["open-resolutions find i-24-7 --index data/index", "by its id, in the index of a folder"],
    ["open-resolutions find A/RES/70/1", "those that cite a document, by its symbol"],
    ['open-resolutions find "Rome Statute"', "by its title or short title"],
    ["open-resolutions find fisheries", "those with a subject, or a word in their title"],
  ],
  "Exit codes: 0 found, 1 nothing found, 2 wrong use, or no index.",
);

/** The command `find`. */
export function findCommand(): Command {
  return new Command("find")
    .description(
      "Finds the resolutions and paragraphs of the index that name an actor or a capability, or cite a document; for other words, the resolutions that have them as a subject or in their title.\n" +
        "A program made the index, and no person has confirmed it.",
    )
    .argument("<name>", "a name, title or id of the registers, or the symbol of a document")
    .option("--index <folder>", indexHelp)
    .addHelpText("after", help)
    .action(async (name: string, flags: FindFlags) => {
      const { find } = await import("./run.ts");
      process.exitCode = find(name, flags);
    });
}
