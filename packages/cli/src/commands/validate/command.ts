import { resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { datasetHereHelp, registersHelp } from "../../inputs/registers-help.ts";
import { helpText } from "../../terminal/help-text.ts";
import { UsageError } from "../../usage-error.ts";
import type { ValidateFlags } from "./flags.ts";
import { type FormatName, formatNames } from "./formats/format-names.ts";

const help = helpText(
  [
    ["open-resolutions validate", "check the folder you are in"],
    ["open-resolutions validate actors/unodc.json", "check one file with the records beside it"],
    ["open-resolutions validate data --fix --dry-run", "show what --fix would change; change nothing"],
    ["open-resolutions validate data --fix", "fix what can be fixed without loss"],
    ['open-resolutions validate "data/**/*.json" --format github', "annotate a pull request"],
    ["open-resolutions validate data -o sarif=findings.sarif -o junit=findings.xml"],
    ["cat paragraphs.ndjson | open-resolutions validate -", "check records from standard input"],
    ["open-resolutions draft official/ --ndjson | open-resolutions validate -"],
    ["open-resolutions validate --explain TXT001", "what a rule requires, and why"],
  ],
  `Lines of draft are checked together with the published records and with ${datasetHereHelp}.`,
  "Exit codes: 0 no findings (warnings allowed unless --strict), 1 findings, 2 wrong use, or a file or folder that cannot be read or written, 70 a bug in this program.",
  'A record may break a rule for a reason, which it states: "x_skip": [{"code": "REF004", "reason": "cited by the next resolution"}]',
);

/** The command `validate`. */
export function validateCommand(): Command {
  return new Command("validate")
    .description(
      "Checks records against their schemas and every rule, together with the published records.\n" +
        "Findings go to standard output, progress and the summary to standard error.",
    )
    .argument(
      "[path...]",
      "files, folders, patterns, or - for standard input (default: the folder you are in)",
    )
    .option(
      "--stdin-filepath <path>",
      "the path that standard input would have as a file, such as actors/unodc.json",
    )
    .addOption(
      new Option("--format <format>", "how to print findings").choices(formatNames).default("pretty"),
    )
    .option(
      "-o, --output <format=file>",
      "also write findings to a file; may be given several times",
      outputs,
    )
    .option(
      "--fix",
      "fix what can be fixed without loss: key order, layout, commas before closing brackets, Unicode form (NFC), misspelt references",
    )
    .option("--dry-run", "with --fix: show what would change, and change nothing")
    .option("--only <codes>", "report only these rules, such as TXT001, or groups, such as TXT", codes)
    .option(
      "--skip <codes>",
      "do not report these rules now (to skip one always, use x_skip in the record, see below)",
      codes,
    )
    .option("--max-findings <count>", "print at most this many findings; 0 for all", count, 10_000)
    .option("--strict", "fail on warnings, and report files that have no place in the dataset")
    .option("--alone", "do not use the published records: the folder is a whole dataset")
    .addOption(new Option("--registers <path>", registersHelp).conflicts("alone"))
    .option("-q, --quiet", "print only findings")
    .addOption(
      new Option("--color <when>", "use colours").choices(["auto", "always", "never"]).default("auto"),
    )
    .option("--rules", "list every rule")
    .option("--explain <code>", "explain a rule: what it requires, why, and an example")
    .addHelpText("after", help)
    .action(async (paths: string[], flags: ValidateFlags) => {
      // Modules that help does not need are loaded later: this halves the start-up time.
      if (flags.rules || flags.explain !== undefined) {
        const { printRules } = await import("./print-rules.ts");
        printRules(flags);
        return;
      }
      if (flags.dryRun && !flags.fix)
        throw new UsageError("--dry-run shows what --fix would change: use both");
      if (flags.stdinFilepath !== undefined && !paths.includes("-"))
        throw new UsageError("--stdin-filepath is for standard input: write - as the path");
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
