import { Command, Option } from "commander";
import type { ShowFlags } from "./flags.ts";

const examples = `
Examples:
  $ open-resolutions show OP17                       a paragraph of the published dataset, with its items
  $ open-resolutions show "OP17(a)" PP9
  $ open-resolutions show A/RES/77/20 | less -R
  $ open-resolutions show --data data A/RES/78/1     from your own folder`;

/** The command `show`. */
export function showCommand(): Command {
  return new Command("show")
    .description("Shows paragraphs with acts, mentions, citations and mandates in place.")
    .argument(
      "[what...]",
      "a label (OP17, with its items; PP9; OP17(a)), a paragraph id, or a resolution; all when nothing is given",
    )
    .option("--data <folder>", "take the records of a dataset folder instead of the published ones")
    .addOption(
      new Option("--color <when>", "use colours").choices(["auto", "always", "never"]).default("auto"),
    )
    .addHelpText("after", examples)
    .action(async (what: string[], flags: ShowFlags) => {
      const { show } = await import("./run.ts");
      show(what, flags);
    });
}
