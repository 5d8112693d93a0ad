import { once } from "node:events";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { loadDataset } from "@open-resolutions/core/files";
import { exportBatches, formats, publishedDataset } from "@open-resolutions/export";
import { stringify } from "csv-stringify";
import { copies, tables } from "./copies.ts";

// One measured process of bench-export.ts: node write-copies.ts <what> <dataset folder> <paragraphs> <output folder>.
// `rows` only makes the rows; `csv-stringify` writes them with that library alone; the rest are formats. Prints the
// processor time in milliseconds and the peak memory in megabytes.

const [what = "", dataset = "", count = "", out = ""] = process.argv.slice(2);
const started = process.cpuUsage();
const batches = copies(dataset, Number(count));
if (what === "rows") for (const _ of batches);
else if (what === "csv-stringify") await writeWithCsvStringify();
else await writeFormat();
const { user, system } = process.cpuUsage(started);
console.log(JSON.stringify({ time: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 }));

async function writeFormat(): Promise<void> {
  const chosen = formats.filter(({ name }) => name === what);
  if (chosen.length === 0) throw new Error(`there is no format ${what}`);
  const description = publishedDataset(loadDataset(dataset), "0.0.0");
  await exportBatches([{ folder: "", tables, batches }], { out, formats: chosen, dataset: description });
}

async function writeWithCsvStringify(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const streams = new Map(
    tables.map((table) => {
      const stringifier = stringify({ header: true, columns: table.columns.map(({ name }) => name) });
      const file = stringifier.pipe(createWriteStream(join(out, `${table.name}.csv`)));
      return [table, { stringifier, closed: once(file, "close") }] as const;
    }),
  );
  for (const { rows } of batches)
    for (const [table, own] of rows)
      for (const row of own) {
        const stream = streams.get(table)?.stringifier;
        if (stream && !stream.write(row)) await once(stream, "drain");
      }
  for (const { stringifier } of streams.values()) stringifier.end();
  await Promise.all([...streams.values()].map(({ closed }) => closed));
}
