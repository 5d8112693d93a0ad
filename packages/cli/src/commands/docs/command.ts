import { readFileSync } from "node:fs";
import { Command } from "commander";
import { helpText } from "../../terminal/help-text.ts";
import { sectionsAbout } from "./sections-about.ts";

const help = helpText([
  ["open-resolutions docs", "the whole data dictionary, as Markdown"],
  ["open-resolutions docs actor", "every field and column of one record type"],
  ["open-resolutions docs mentions", "the fields and columns of one list"],
  ["open-resolutions docs paragraph | less"],
  ["open-resolutions docs > data-dictionary.md"],
]);

/** The command `docs`. */
export function docsCommand(): Command {
  return new Command("docs")
    .description("Prints the data dictionary: every record, field, type, example and CSV column.")
    .argument(
      "[what]",
      "a record type such as actor, a list such as mentions, or words of a heading (default: everything)",
    )
    .addHelpText("after", help)
    .action((asked: string | undefined) => {
      // The build copies the generated document beside the program.
      const text = readFileSync(new URL("./data-dictionary.md", import.meta.url), "utf8");
      process.stdout.write(asked === undefined ? text : sectionsAbout(asked, text));
    });
}
