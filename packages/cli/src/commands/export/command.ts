import { Command } from "commander";
import { helpText } from "../../terminal/help-text.ts";
import { UsageError } from "../../usage-error.ts";
import type { ExportFlags } from "./flags.ts";

const help = helpText(
  [
    ["open-resolutions export data --to csv,json --out tables", "a folder of records as tables"],
    [
      "open-resolutions export data --to sqlite,xlsx --out tables",
      "one database (sqlite needs Node 24), one workbook",
    ],
    [
      'open-resolutions export data --to site --title "Lamps, 2020 to 2025" --out pages',
      "static pages: open pages/site/index.html",
    ],
    [
      "open-resolutions export data --index --to sqlite --out all",
      "with the installed index, in one database",
    ],
    ["open-resolutions draft official/ --ndjson > drafts.ndjson"],
    ["open-resolutions export drafts.ndjson --to csv --out tables", "what draft printed"],
    ["open-resolutions draft official/ --ndjson | open-resolutions export - --to ndjson --out records"],
    ["open-resolutions export drafts.ndjson --to csv --partition organ,year --out tables"],
    ["open-resolutions export data --to csv --confirmed --out tables", "only what a person has confirmed"],
    ["open-resolutions export --merge all/part-1 all/part-2 --out all", "one manifest.json for both parts"],
  ],
  "Each format gets a folder of its name in the output folder: tables/csv/paragraphs.csv. manifest.json lists every file with its bytes, SHA-256 and rows. The files appear in the output folder only when all are complete, so an interrupted export changes nothing. Only a folder that is empty or holds an earlier export is replaced.",
  'The records are joined with the published registers of actors, capabilities, documents, verbs and themes. A record of the input comes before one of --registers, and that before a published one. Lines of draft are also joined with the dataset of the folder that you are in, as draft does. A file for --registers is JSON with lists of records: {"actors": [...], "documents": [...]}.',
  "With --index, the tables of texts and of the index have the same ids and refer to the same registers: join index_mentions.paragraph with paragraphs.id. The database has views over both, such as index_requests.",
  "Records with findings are not exported: open-resolutions validate shows what is wrong. With --include-invalid the others are. A line of draft for which no records could be drafted is reported, and the others are exported.",
  "Exit codes: 0 everything was exported, 1 findings, 2 wrong use or a file that cannot be read or written.",
);

/** The command `export`. */
export function exportCommand(): Command {
  return new Command("export")
    .description("Writes records as tables and files: a folder of records, or what draft --ndjson printed.")
    .argument("<input...>", "a folder of records, a file of draft --ndjson, or - for standard input")
    .option(
      "--to <formats>",
      "the formats, separated by commas: csv, json, ndjson, parquet, sqlite (needs Node 24), xlsx, akn, site",
      "csv",
    )
    .option("--out <folder>", "the output folder (required)")
    .option(
      "--title <text>",
      "what the export calls itself: the name of the pages and of the dataset (default: United Nations resolutions, recorded with Open Resolutions (unofficial))",
    )
    .option("--registers <path>", "further registers: a dataset folder, or a JSON file with lists of records")
    .option(
      "--index [folder]",
      "also write the tables of an index, named index_resolutions and so on: that in the folder, such as data/index, or the installed @open-resolutions/index; not with akn and site, which have no place for them",
    )
    .option("--confirmed", 'leave out every annotation that no person has confirmed (with "method")')
    .option("--partition <fields>", "a folder for each organ and year of adoption: organ, year, or both")
    .option("--include-invalid", "export the records without findings, and report the others")
    .option("--merge", "write one manifest.json for the exports in several folders inside the output folder")
    .option("-q, --quiet", "print nothing but problems")
    .addHelpText("after", help)
    .action(async (inputs: string[], { out, ...others }: Partial<ExportFlags> & { to: string }) => {
      // Not a required option of Commander: it would be reported missing before a typing error in its name.
      if (out === undefined)
        throw new UsageError(
          "--out is missing: name the folder that the files go into, such as --out tables",
        );
      const flags: ExportFlags = { ...others, out };
      if (flags.merge) {
        const { mergeExports } = await import("./merge.ts");
        mergeExports(inputs, flags);
        return;
      }
      const [input = "", ...more] = inputs;
      if (more.length > 0)
        throw new UsageError("export takes one input: put the records into one folder, or join their lines");
      const { exportRecords } = await import("./run.ts");
      process.exitCode = await exportRecords(input, flags);
    });
}
