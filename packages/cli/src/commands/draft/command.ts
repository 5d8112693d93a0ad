import { Command, Option } from "commander";
import { helpText } from "../../terminal/help-text.ts";
import { UsageError } from "../../usage-error.ts";
import type { DraftFlags } from "./flags.ts";

const help = helpText(
  [
    ["open-resolutions draft a-res-78-1.txt", "show the draft and its doubts only"],
    ["open-resolutions draft a-res-78-1.txt --out data/resolutions", "write its records"],
    ["open-resolutions draft A_RES_78_1.xml --out data/resolutions", "the same from Akoma Ntoso XML"],
    ["open-resolutions draft official/ --ndjson > drafts.ndjson", "one line for each document in a folder"],
    ["pdftotext -layout resolution.pdf - | open-resolutions draft - --ndjson"],
  ],
  "The text is that of the official document: masthead, title, paragraphs, footnotes. Page and line breaks do no harm.",
  'Every annotation that the program makes carries "method": "rule" until a person has confirmed it.',
  "Exit codes: 0 every document was drafted, 1 some were not, 2 wrong use or an input that cannot be read.",
);

/** The command `draft`. */
export function draftCommand(): Command {
  return new Command("draft")
    .description(
      "Drafts the records of resolutions from their official texts, and reports every doubt at its line.",
    )
    .argument("<path...>", "files, folders (their .txt, .md and .xml files), or - for standard input")
    .addOption(
      new Option(
        "--from <form>",
        "the form of the input (default: recognized by its first character)",
      ).choices(["text", "akn"]),
    )
    .addOption(
      new Option("--out <folder>", "write the records here, a folder for each resolution").conflicts(
        "ndjson",
      ),
    )
    .option(
      "--ndjson",
      "print a line for each input: {input, resolution, paragraphs, documents, findings, setAside}",
    )
    .option("--data <folder>", "use the registers of this dataset folder instead of the published ones")
    .option("-q, --quiet", "print no findings and no summary")
    .addOption(
      new Option("--color <when>", "use colours").choices(["auto", "always", "never"]).default("auto"),
    )
    .addHelpText("after", help)
    .action(async (paths: string[], flags: DraftFlags) => {
      if (paths.includes("-") && paths.length > 1)
        throw new UsageError(
          "- means standard input and cannot be combined with files: name files, or pipe one",
        );
      const { draft } = await import("./run.ts");
      process.exitCode = await draft(paths, flags);
    });
}
