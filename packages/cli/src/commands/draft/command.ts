import { Command, Option } from "commander";
import { UsageError } from "../../usage-error.ts";
import type { DraftFlags } from "./flags.ts";

const examples = `
Examples:
  $ open-resolutions draft a-res-78-1.txt                          show what would be drafted, and every doubt
  $ open-resolutions draft a-res-78-1.txt --out data/resolutions   make its records
  $ open-resolutions draft A_RES_78_1.xml --out data/resolutions   the same from the UN's Akoma Ntoso XML
  $ open-resolutions draft official/ --ndjson > drafts.ndjson      a line for each document of a folder
  $ pdftotext -layout resolution.pdf - | open-resolutions draft - --ndjson

The text is what the official document prints: masthead, title, paragraphs, footnotes. Pages and lines may cut it.
Every statement that the program makes about the words carries "method": "rule" until a person confirms it.

Exit codes: 0 every document was drafted, 1 some were not, 2 wrong use or an input that cannot be read.`;

/** The command `draft`. */
export function draftCommand(): Command {
  return new Command("draft")
    .description(
      "Drafts the records of resolutions from their official texts, and marks every doubt at its line.",
    )
    .argument("<path...>", "files, folders (their .txt, .md and .xml files), or - for standard input")
    .addOption(
      new Option(
        "--from <form>",
        "how the input is written; told by its first character when not given",
      ).choices(["text", "akn"]),
    )
    .addOption(
      new Option("--out <folder>", "write the records here, a folder for each resolution").conflicts(
        "ndjson",
      ),
    )
    .option("--ndjson", "print a line for each input: {input, resolution, paragraphs, findings, setAside}")
    .option("--data <folder>", "take the registers of this dataset folder instead of the published ones")
    .option("-q, --quiet", "print no findings and no summary")
    .addOption(
      new Option("--color <when>", "use colours").choices(["auto", "always", "never"]).default("auto"),
    )
    .addHelpText("after", examples)
    .action(async (paths: string[], flags: DraftFlags) => {
      if (paths.includes("-") && paths.length > 1)
        throw new UsageError("- is standard input, and stands alone: name files, or pipe one");
      const { draft } = await import("./run.ts");
      process.exitCode = await draft(paths, flags);
    });
}
