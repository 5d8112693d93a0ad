import { Command, Option } from "commander";
import { indexHelp } from "../../inputs/index-flag.ts";
import { helpText } from "../../terminal/help-text.ts";
import type { ShowFlags } from "./flags.ts";

const help = helpText([
  ["open-resolutions show OP17", "a paragraph of your dataset, else of the published one, with its items"],
  ['open-resolutions show "OP17(a)" PP9', "an item, and a preambular paragraph"],
  ["open-resolutions show A/RES/77/20 | less -R", "a whole resolution"],
  ["open-resolutions show A/RES/77/20 OP17 PP9", "two of its paragraphs"],
  ["open-resolutions show --data data A/RES/78/1", "a resolution in your own folder"],
  ["open-resolutions show A/RES/79/136", "the facts of the index, where there is no text"],
  ["open-resolutions show A/RES/79/136 OP21", "a paragraph of the index"],
  ["open-resolutions show a-res-79-136.op21.a", "an item by its id"],
  ["open-resolutions show A/RES/ES-11/5 --votes", "with the States that voted for and against it"],
]);

/** The command `show`. */
export function showCommand(): Command {
  return new Command("show")
    .description("Shows paragraphs and their annotations: acts, mentions, citations and mandates.")
    .argument(
      "[what...]",
      "symbols of resolutions, labels such as OP17, PP9 or OP17(a), or ids of paragraphs; a label belongs to the symbol before it (default: everything)",
    )
    .option(
      "--data <folder>",
      "use only the records of this dataset folder, or of the folder of one resolution (default: those in the folder that you are in, such as drafts, then the published ones, then the index)",
    )
    .option("--index <folder>", indexHelp)
    .option("--votes", "list the States by their votes, where the vote was recorded")
    .addOption(
      new Option("--color <when>", "use colours").choices(["auto", "always", "never"]).default("auto"),
    )
    .addHelpText("after", help)
    .action(async (what: string[], flags: ShowFlags) => {
      const { show } = await import("./run.ts");
      show(what, flags);
    });
}
