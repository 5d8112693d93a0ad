import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { run } from "../run.ts";
import { outcomeOf, type Reader, rowsByTable, skipped } from "./outcome.ts";
import { tryRun } from "./python.ts";

/**
 * The filter that writes every sheet as CSV, as shown, in UTF-8: field separator, text delimiter, character set, first
 * row, column formats, language, quote all, detect numbers, as shown, no formulas, spaces, all sheets.
 * (LibreOffice, "CSV filter parameters".)
 */
const everySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,true,false,false,-1";

/** LibreOffice opens the workbook, and every cell of every table is the text that the CSV file has. */
export const libreOffice: Reader = {
  name: "LibreOffice",
  needs: "xlsx",
  async check(folder) {
    const name = readdirSync(join(folder, "xlsx")).find((file) => file.endsWith(".xlsx"));
    if (name === undefined) return skipped("the export has no .xlsx file");
    const found = (await versionOf("soffice")) ?? (await versionOf("libreoffice"));
    if (!found) return skipped("soffice is not found");
    const { program, version } = found;
    const made = mkdtempSync(join(tmpdir(), "open-resolutions-libreoffice-"));
    try {
      const profile = `-env:UserInstallation=${pathToFileURL(join(made, "profile"))}`;
      const workbook = join(folder, "xlsx", name);
      const args = [profile, "--headless", "--convert-to", everySheet, "--outdir", made, workbook];
      const ran = await run(program, args, made);
      if (ran.status !== 0) return outcomeOf(version, "", [ran.stderr.trim()]);
      const tables = [...rowsByTable(folder)];
      const problems = tables.flatMap(([table]) => {
        const sheet = join(made, `${name.replace(/\.xlsx$/, "")}-${table}.csv`);
        if (!existsSync(sheet)) return [`no sheet ${table}`];
        return difference(table, cells(sheet), cells(join(folder, "csv", `${table}.csv`)));
      });
      const rows = tables.reduce((sum, [, count]) => sum + count, 0);
      return outcomeOf(version, `${tables.length} sheets, ${rows} rows`, problems);
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
  },
};

/** A program with its version; undefined where it is not installed. */
async function versionOf(program: string): Promise<{ program: string; version: string } | undefined> {
  const ran = await tryRun(program, ["--version"]);
  return ran?.status === 0 ? { program, version: /[0-9][0-9.]*/.exec(ran.stdout)?.[0] ?? "" } : undefined;
}

function cells(path: string): string[][] {
  return parse(readFileSync(path, "utf8"), { relax_column_count: true });
}

function difference(table: string, found: readonly string[][], expected: readonly string[][]): string[] {
  if (found.length !== expected.length)
    return [`${table}: ${found.length} rows instead of ${expected.length}`];
  const row = expected.findIndex((own, index) => JSON.stringify(own) !== JSON.stringify(found[index]));
  return row === -1
    ? []
    : [`${table}, row ${row + 1}: ${JSON.stringify(found[row])} instead of ${JSON.stringify(expected[row])}`];
}
