import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { qualityOf } from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import { qualityTable } from "./quality-table.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
try {
  const quality = qualityOf(loadDataset(here("../data/")));

  const readme = readFileSync(here("../README.md"), "utf8");
  const marked = /(?<=<!-- report -->\n).*?(?=<!-- \/report -->)/s;
  const renewed = readme.replace(marked, () => `${qualityTable(quality)}\n`);
  // With --check nothing is written, and a table that is not up to date is an error.
  if (!process.argv.includes("--check")) writeFileSync(here("../README.md"), renewed);
  else if (renewed !== readme)
    throw new Error("the table in README.md is not up to date: run `npm run report`");

  console.log(`${qualityTable(quality)}\n`);
  console.log("Values that never occur:");
  for (const { table, column, value, count } of quality.values)
    if (count === 0) console.log(`  ${table}.${column}: ${value}`);
  console.log("\nFields that are never filled:");
  for (const { table, column, filled, rows } of quality.fields)
    if (rows > 0 && filled === 0) console.log(`  ${table}.${column}`);
  console.log("\nNot known:");
  for (const { table, column, ids } of quality.unknown)
    console.log(
      `  ${table}.${column}: ${ids.length} (${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ", …" : ""})`,
    );
  console.log("\nFacts from outside, by site:");
  for (const { host, sources, facts } of quality.sources)
    console.log(`  ${host}: ${facts} facts on ${sources} pages`);
  console.log(
    "\nThe full report is quality.json in @open-resolutions/json. The table in README.md is up to date.",
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
