import { readFileSync } from "node:fs";
import { Command } from "commander";
import { sectionsAbout } from "./sections-about.ts";

const examples = `
Examples:
  $ open-resolutions docs                  the whole data dictionary, as Markdown
  $ open-resolutions docs actor            every field and column of one record type
  $ open-resolutions docs mentions         the fields and columns of a list
  $ open-resolutions docs paragraph | less
  $ open-resolutions docs > data-dictionary.md`;

/** The command `docs`. */
export function docsCommand(): Command {
  return new Command("docs")
    .description("Prints the data dictionary: every record, field, type, example and CSV column.")
    .argument("[what]", "a record type such as actor, a list such as mentions, or the words of a heading")
    .addHelpText("after", examples)
    .action((asked: string | undefined) => {
      // The build of the command puts the generated document beside the program.
      const text = readFileSync(new URL("./data-dictionary.md", import.meta.url), "utf8");
      process.stdout.write(asked === undefined ? text : sectionsAbout(asked, text));
    });
}
