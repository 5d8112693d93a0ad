import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";

// What each writer of an export costs, for 100,000 paragraphs (and with --million for 1,000,000): its processor time
// without the time that the rows take, against csv-stringify alone on the same rows and, where DuckDB writes the format,
// against DuckDB COPY of the same tables; and its peak memory. Each in a fresh process.

const data = fileURLToPath(new URL("../../../data/", import.meta.url));
const program = fileURLToPath(new URL("export/write-copies.ts", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "open-resolutions-bench-"));
const mostRowsOfSheet = 1_048_576;

/** What a process needed: processor time in milliseconds and peak memory in megabytes. */
interface Cost {
  time: number;
  memory: number;
}

function run(what: string, paragraphs: number): Cost {
  const output = execFileSync(
    process.execPath,
    [program, what, data, String(paragraphs), join(scratch, what)],
    { encoding: "utf8" },
  );
  return JSON.parse(output);
}

/** The processor time in milliseconds of DuckDB COPY for all tables, from its own memory, without loading them. */
async function duckdbTime(format: "csv" | "parquet"): Promise<number> {
  const connection = await (await DuckDBInstance.create()).connect();
  const folder = join(scratch, "csv", "csv");
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  for (const name of files)
    await connection.run(
      `CREATE TABLE "${name.slice(0, -4)}" AS FROM read_csv('${join(folder, name)}', header = true, all_varchar = true)`,
    );
  const started = process.cpuUsage();
  for (const name of files)
    await connection.run(
      `COPY "${name.slice(0, -4)}" TO '${join(scratch, `copy.${format}`)}' (FORMAT ${format})`,
    );
  const { user, system } = process.cpuUsage(started);
  connection.closeSync();
  return (user + system) / 1000;
}

function megabytes(folder: string): string {
  const sizes = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
    statSync(join(folder, name)),
  );
  const bytes = sizes.filter((entry) => entry.isFile()).reduce((sum, { size }) => sum + size, 0);
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

async function measure(paragraphs: number): Promise<void> {
  console.log(`\n${paragraphs.toLocaleString("en")} paragraphs`);
  const rows = run("rows", paragraphs);
  const alone = run("csv-stringify", paragraphs).time - rows.time;
  console.log(`rows alone: ${(rows.time / 1000).toFixed(1)} s, ${rows.memory.toFixed(0)} MB`);
  console.log(`csv-stringify alone, without the rows: ${(alone / 1000).toFixed(1)} s`);
  // A sheet cannot hold the mentions of more paragraphs.
  const written = [
    "csv",
    "json",
    "ndjson",
    "parquet",
    "sqlite",
    ...(paragraphs * 8 < mostRowsOfSheet ? ["xlsx"] : []),
  ];
  const times = new Map<string, number>();
  for (const format of written) {
    const { time, memory } = run(format, paragraphs);
    times.set(format, time - rows.time);
    const ratio = ((time - rows.time) / alone).toFixed(2);
    console.log(
      `${format}: ${((time - rows.time) / 1000).toFixed(1)} s, ${ratio} times csv-stringify, ${memory.toFixed(0)} MB of memory, ${megabytes(join(scratch, format))} written`,
    );
  }
  for (const format of ["csv", "parquet"] as const) {
    const copied = await duckdbTime(format);
    const ratio = ((times.get(format) ?? Number.NaN) / copied).toFixed(1);
    console.log(
      `DuckDB COPY to ${format}: ${(copied / 1000).toFixed(1)} s; our writer takes ${ratio} times as long`,
    );
  }
}

try {
  await measure(100_000);
  if (process.argv.includes("--million")) await measure(1_000_000);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
