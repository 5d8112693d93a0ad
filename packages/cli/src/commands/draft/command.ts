import { Command, InvalidArgumentError, Option } from "commander";
import { datasetHereHelp, registersHelp } from "../../inputs/registers-help.ts";
import { helpText } from "../../terminal/help-text.ts";
import { UsageError } from "../../usage-error.ts";
import type { DraftFlags } from "./flags.ts";

const help = helpText(
  [
    ["open-resolutions draft a-res-78-1.txt", "show the draft and its doubts only"],
    ["open-resolutions draft a-res-78-1.txt --out data/resolutions", "write its records"],
    ["open-resolutions draft A_RES_78_1.xml --out data/resolutions", "the same from Akoma Ntoso XML"],
    ["open-resolutions draft official/ --ndjson > drafts.ndjson", "one line for each document in a folder"],
    ["open-resolutions draft a-res-78-1.pdf", "the same from a PDF, Word (.docx) or HTML file"],
    ["open-resolutions draft official/ --ndjson --jobs 2 --out-file drafts.ndjson"],
    ["open-resolutions draft official/ --unknown-names", "what the registers lack"],
    ["open-resolutions draft - --lines < texts.ndjson > drafts.ndjson", "a line for each line"],
    ["open-resolutions draft - --lines < texts.ndjson | open-resolutions validate -"],
  ],
  "Give the text of the official document: masthead, title, paragraphs, footnotes. Page and line breaks may stay.",
  `Names are looked up in the published registers and in the dataset that --out leads into; without --out, in ${datasetHereHelp}. What people confirmed in its resolutions is carried over. A line before the summary says where the command looked.`,
  'Every annotation that the program makes carries a "method" until a person has confirmed it: "rule", or "carried-over" when a person confirmed it for an earlier resolution. open-resolutions review asks you about each one.',
  'With --lines each line of standard input is {"id": "…", "content": "the text"}, perhaps with "form": "text" or "akn". The command answers each line by one line, in the same order: its id, the version, a hash of the registers, then what --ndjson prints. The answer to a line that cannot be read has its number. docs/spark shows how to use this with Apache Spark and others.',
  "--out-file writes a temporary file and renames it at the end. Then it writes <file>.manifest.json: bytes, SHA-256, rows, first and last id.",
  "Exit codes: 0 every document was drafted, 1 some were not, 2 wrong use or an input that cannot be read.",
);

/** More threads than this are a slip of the finger. */
const mostJobs = 256;

/** The command `draft`. */
export function draftCommand(): Command {
  return new Command("draft")
    .description(
      "Drafts the records of resolutions from their official texts, and reports every doubt at its line.",
    )
    .argument(
      "<path...>",
      "files, folders (their .txt, .md, .pdf, .docx, .html and .xml files; documents in other forms are reported as not read), or - for standard input",
    )
    .addOption(
      new Option(
        "--from <form>",
        "the form of the input (default: recognized by its first characters)",
      ).choices(["text", "akn"]),
    )
    .addOption(
      new Option("--out <folder>", "write the records here, a folder for each resolution").conflicts([
        "ndjson",
        "lines",
      ]),
    )
    .option(
      "--ndjson",
      "print one line of JSON for each input: {input, version, registers, resolution, paragraphs, documents, findings, setAside, unknownNames}",
    )
    .addOption(
      new Option(
        "--lines",
        "read many texts from standard input, one on each line, and answer each by a line",
      ).conflicts("ndjson"),
    )
    .option("--out-file <file>", "with --ndjson or --lines: write the lines to this file, with a manifest")
    .addOption(
      new Option(
        "--unknown-names",
        "print a table of the names that the registers lack, the most frequent first, instead of the drafts",
      ).conflicts(["out", "ndjson", "lines", "outFile"]),
    )
    .option("--jobs <count>", "draft with this many threads; the output is the same", jobs, 1)
    .option(
      "--data <folder>",
      "use only the registers and the confirmed resolutions of this dataset folder, without the published ones",
    )
    .addOption(
      new Option(
        "--registers <path>",
        `${registersHelp}; what people confirmed in its resolutions is carried over`,
      ).conflicts("data"),
    )
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
      if (flags.lines && paths[0] !== "-")
        throw new UsageError("--lines reads standard input: write - as the path, and pipe the lines");
      if (flags.outFile !== undefined && !flags.ndjson && !flags.lines)
        throw new UsageError("--out-file is for lines: use it with --ndjson or --lines");
      const { draft } = await import("./run.ts");
      process.exitCode = await draft(paths, flags);
    });
}

function jobs(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > mostJobs)
    throw new InvalidArgumentError(`Expected a whole number from 1 to ${mostJobs}.`);
  return count;
}
