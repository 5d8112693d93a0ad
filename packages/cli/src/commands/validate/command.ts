import { resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { UsageError } from "../../usage-error.ts";
import type { ValidateFlags } from "./flags.ts";
import { type FormatName, formatNames } from "./formats/format-names.ts";

const examples = `
Examples:
  $ open-resolutions validate                                check the folder you are in
  $ open-resolutions validate actors/unodc.json              check one file; the records beside it are read too
  $ open-resolutions validate data --fix --dry-run           show what could be mended without loss, change nothing
  $ open-resolutions validate "data/**/*.json" --format github
  $ open-resolutions validate data -o sarif=findings.sarif -o junit=findings.xml
  $ cat paragraphs.ndjson | open-resolutions validate -
  $ open-resolutions validate --explain TXT001               what a rule wants, and why

Exit codes: 0 nothing found, 1 findings, 2 wrong use or a file that cannot be read, 70 a fault of this tool.

A record may break a rule for a reason: "x_skip": [{"code": "REF004", "reason": "cited by the next resolution"}]`;

/** The command \`validate\`. */
export function validateCommand(): Command {
  return new Command("validate")
    .description(
      "Checks records against their schemas and every rule, together with the published registers.\n" +
        "Findings go to standard output, progress and the summary to standard error.",
    )
    .argument(
      "[path...]",
      "files, folders, patterns, or - for standard input; the working directory when none is given",
    )
    .option("--stdin-filepath <path>", "the path that standard input would have as a file")
    .addOption(
      new Option("--format <format>", "how to print findings").choices(formatNames).default("pretty"),
    )
    .option(
      "-o, --output <format=file>",
      "write findings to a file as well; may be given several times",
      outputs,
    )
    .option("--fix", "mend what can be mended without loss: key order, form, NFC, misspelt references")
    .option("--dry-run", "with --fix: print what would change, and change nothing")
    .option("--only <codes>", "report only these rules, or groups such as TXT", codes)
    .option("--skip <codes>", "do not report these rules this time; for good, say so in the record", codes)
    .option("--max-findings <count>", "print at most so many findings; 0 for all", count, 10_000)
    .option("--strict", "fail on warnings, and report files that have no place in the dataset")
    .option("--alone", "check without the published records: the folder holds a whole dataset")
    .option("-q, --quiet", "print nothing but findings")
    .addOption(
      new Option("--color <when>", "use colours").choices(["auto", "always", "never"]).default("auto"),
    )
    .option("--rules", "list every rule")
    .option("--explain <code>", "say what a rule wants, why, and show it")
    .addHelpText("after", examples)
    .action(async (paths: string[], flags: ValidateFlags) => {
      // What is not needed to print help is loaded when it is: starting takes half the time.
      if (flags.rules || flags.explain !== undefined) {
        const { printRules } = await import("./print-rules.ts");
        printRules(flags);
        return;
      }
      if (flags.dryRun && !flags.fix) throw new UsageError("--dry-run shows what --fix would do: give both");
      if (flags.stdinFilepath !== undefined && !paths.includes("-"))
        throw new UsageError("--stdin-filepath names standard input: give - as the path");
      const { validate } = await import("./run.ts");
      process.exitCode = await validate(paths, flags);
    });
}

function codes(text: string, before: string[] = []): string[] {
  return [...before, ...text.split(",").map((code) => code.trim())];
}

function count(text: string): number {
  if (!/^[0-9]+$/.test(text)) throw new InvalidArgumentError("Expected a whole number.");
  return Number(text) === 0 ? Number.POSITIVE_INFINITY : Number(text);
}

function outputs(text: string, before: ValidateFlags["output"] = []): NonNullable<ValidateFlags["output"]> {
  const [format = "", ...rest] = text.split("=");
  const path = rest.join("=");
  if (path === "" || !formatNames.includes(format as FormatName))
    throw new InvalidArgumentError(`Expected format=file, with one of ${formatNames.join(", ")}.`);
  return [...before, { format: format as FormatName, path: resolve(path) }];
}
