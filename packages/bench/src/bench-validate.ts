import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkFolder } from "@open-resolutions/core/files";
import { type Cost, processCost } from "./process-cost.ts";
import { filesOf, syntheticResolutions } from "./synthetic-dataset.ts";

const data = fileURLToPath(new URL("../../../data/", import.meta.url));
const command = fileURLToPath(new URL("../../cli/bin/open-resolutions.js", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "open-resolutions-bench-"));
const rounds = 5;

/** The first resolution has 50 paragraphs, a synthetic one about 28. */
const { records } = checkFolder(data);

/** The best of several runs of two programs in turn; the second is compared with the first. */
function compare(first: () => Cost, second: () => Cost, times = rounds): [Cost, Cost] {
  const pairs = Array.from({ length: times }, (): [Cost, Cost] => [first(), second()]);
  const best = (costs: Cost[]): Cost => costs.reduce((a, b) => (b.time < a.time ? b : a));
  return [best(pairs.map(([cost]) => cost)), best(pairs.map(([, cost]) => cost))];
}

const fs = "const fs = process.getBuiltinModule('node:fs'), path = process.getBuiltinModule('node:path');";
const validate = `await import(${JSON.stringify(command)});`;
const readAndParse = `${fs}
  for (const entry of fs.readdirSync(process.argv[1], { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = fs.readFileSync(path.join(entry.parentPath, entry.name), "utf8");
    if (entry.name.endsWith(".json")) JSON.parse(text);
  }`;
const readLines = `${fs}
  const chunk = Buffer.allocUnsafe(1 << 20);
  let rest = Buffer.alloc(0);
  for (let size = fs.readSync(0, chunk); size > 0; size = fs.readSync(0, chunk)) {
    const bytes = Buffer.concat([rest, chunk.subarray(0, size)]);
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      JSON.parse(bytes.toString("utf8", start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }`;

function writeFolder(count: number): string {
  const folder = join(scratch, "folder");
  // Nobody writes the index, which takes longer to check than all of these.
  cpSync(data, folder, { recursive: true, filter: (path) => path !== join(data, "index") });
  for (const resolution of syntheticResolutions(records, count)) {
    for (const [path, text] of filesOf(resolution)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }
  return folder;
}

function writeLines(count: number): string {
  const file = join(scratch, `${count}.ndjson`);
  const output = openSync(file, "w");
  let written = 0;
  for (const { paragraphs } of syntheticResolutions(records, count)) {
    const lines = paragraphs.slice(0, count - written).map((paragraph) => `${JSON.stringify(paragraph)}\n`);
    writeSync(output, lines.join(""));
    written += lines.length;
    if (written === count) break;
  }
  closeSync(output);
  return file;
}

function print(what: string, measure: Cost, [name, { time, memory }]: [string, Cost]): void {
  const ratio = (time / measure.time).toFixed(2);
  const seconds = (time / 1000).toFixed(2);
  console.log(
    `${what}: ${name} ${seconds} s, ${ratio} times (${(measure.time / time).toFixed(2)} of the throughput), ${memory.toFixed(0)} MB`,
  );
}

try {
  const small = join(scratch, "small", "actors");
  mkdirSync(small, { recursive: true });
  cpSync(join(data, "actors", "unodc.json"), join(small, "unodc.json"));
  const [nothing, one] = compare(
    () => processCost("0"),
    () => processCost(validate, ["validate", "--quiet", "--skip", "REF,SRC,FMT006", small]),
    15,
  );
  print("start-up, one small file against `node -e 0`", nothing, ["validate", one]);

  const folder = writeFolder(1000);
  const [parsed, checked] = compare(
    () => processCost(readAndParse, [folder]),
    () => processCost(validate, ["validate", folder, "--alone", "--quiet"]),
  );
  print("1,000 resolutions against readFileSync and JSON.parse", parsed, ["validate", checked]);

  const counts = process.argv.includes("--million") ? [100_000, 1_000_000] : [100_000];
  for (const count of counts) {
    const lines = writeLines(count);
    const [read, streamed] = compare(
      () => processCost(readLines, [], lines),
      () => processCost(validate, ["validate", "-", "--quiet"], lines),
      count > 100_000 ? 1 : 3,
    );
    print(`${count} paragraphs as NDJSON against readSync and JSON.parse`, read, ["validate", streamed]);
    rmSync(lines);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
