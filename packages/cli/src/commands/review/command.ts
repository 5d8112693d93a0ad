import { Command, Option } from "commander";
import { helpText } from "../../terminal/help-text.ts";
import { hasColors, widthOf } from "../../terminal/terminal.ts";
import { UsageError } from "../../usage-error.ts";
import type { ReviewFlags } from "./flags.ts";

const help = helpText(
  [
    ["open-resolutions review data/resolutions/a-res-78-1", "start, go on, or look at it again"],
    ['open-resolutions review drafts/resolutions/a-res-78-1 --reviewer "Ada Example"'],
  ],
  "Shows one proposal after another, in its paragraph. One key confirms it (y), refuses it (n) or skips it (s). Others confirm several at once: what was carried over from an earlier resolution (c), the paragraph (p), or all that say the same (e). The key ? lists all keys. The doubts of the draft are shown at their paragraphs.",
  "Each decision is written at once. Stop whenever you like: the next review starts at the first proposal that is left. When all is confirmed, it shows the annotations again, to correct, remove or add some.",
);

/** The command `review`. */
export function reviewCommand(): Command {
  return new Command("review")
    .description("Asks a person about each annotation that a program proposed, and writes the answers.")
    .argument("<folder>", "the folder of a resolution, or its paragraphs.json")
    .option("--reviewer <name>", "write this name and the day into each annotation that you confirm")
    .addOption(
      new Option("--color <when>", "use colours").choices(["auto", "always", "never"]).default("auto"),
    )
    .addHelpText("after", help)
    .action(async (asked: string, { reviewer, color }: ReviewFlags) => {
      const { resolutionFolder } = await import("./resolution-file.ts");
      const { shellWord } = await import("@open-resolutions/core");
      const folder = resolutionFolder(asked);
      const { stdin, stdout } = process;
      if (!stdin.isTTY || !stdout.isTTY)
        throw new UsageError(
          `review asks a person, and there is no terminal here: start it in a terminal. open-resolutions validate ${shellWord(folder)} counts the proposals that are left`,
        );
      stdout.write("reading the text of the resolution\n");
      const { terminalKeys } = await import("./terminal-keys.ts");
      const { publishedRecords } = await import("../../published.ts");
      const { review } = await import("./run.ts");
      const left = await review(folder, publishedRecords(), {
        keys: terminalKeys(stdin),
        write: (text) => void stdout.write(text),
        width: () => widthOf(stdout),
        colors: hasColors(color, stdout),
        reviewer: reviewer === undefined ? undefined : { name: reviewer, on: today() },
      });
      stdout.write(left);
    });
}

/** The day in the time zone of the person. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
