import { Command } from "commander";
import { UsageError } from "../usage-error.ts";

const examples = `
Examples:
  $ open-resolutions docs                  the whole data dictionary, as Markdown
  $ open-resolutions docs mention          what is said of mentions
  $ open-resolutions docs paragraph | less
  $ open-resolutions docs > data-dictionary.md`;

/** The command `docs`. */
export function docsCommand(): Command {
  return new Command("docs")
    .description(
      "Prints the data dictionary: every record, field, type, example and CSV column, and the edge cases.",
    )
    .argument("[record]", "a record type, such as actor, or the words of a heading")
    .addHelpText("after", examples)
    .action(async (asked: string | undefined) => {
      const { dataDictionary, nearest } = await import("@open-resolutions/core");
      const text = dataDictionary();
      if (asked === undefined) {
        process.stdout.write(text);
        return;
      }
      const sections = text.split(/^(?=## )/m).slice(1);
      const heading = (section: string) => section.split("\n", 1)[0]?.toLowerCase() ?? "";
      const found = sections.filter((section) => heading(section).includes(asked.toLowerCase()));
      if (found.length === 0) {
        const words = sections.flatMap((section) => heading(section).match(/[a-z]+/g) ?? []);
        const near = nearest(asked, words);
        throw new UsageError(
          `the data dictionary has no section "${asked}"${near === undefined ? "" : `; did you mean ${near}?`}`,
        );
      }
      process.stdout.write(found.join("\n"));
    });
}
