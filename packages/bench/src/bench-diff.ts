import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deriveUnit } from "@open-resolutions/core";
import { checkFolder } from "@open-resolutions/core/files";
import { plurals } from "@open-resolutions/editions";
import { type Cost, processCost } from "./process-cost.ts";
import { syntheticResolutions } from "./synthetic-dataset.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const command = here("../../cli/bin/open-resolutions.js");
const scratch = mkdtempSync(join(tmpdir(), "open-resolutions-bench-"));
const [older, newer] = ["older", "newer"].map((name) => join(scratch, name)) as [string, string];
const paragraphCount = 100_000;
/** One paragraph in this many differs in the newer dataset. */
const changedOneIn = 100;
const rounds = 3;

/** Writes two datasets of synthetic resolutions as the package of the dataset holds them. */
function writeDatasets(): number {
  for (const folder of [older, newer]) {
    mkdirSync(folder);
    cpSync(here("../../json/dist"), folder, { recursive: true });
  }
  const open = (folder: string, plural: string) => openSync(join(folder, `${plural}.ndjson`), "w");
  const files = [older, newer].map((folder) => ({
    resolutions: open(folder, "resolutions"),
    paragraphs: open(folder, "paragraphs"),
  }));
  const { records } = checkFolder(here("../../../data/"));
  let resolutionCount = 0;
  let written = 0;
  for (const { resolution, paragraphs } of syntheticResolutions(records, paragraphCount)) {
    const unit = deriveUnit(resolution, paragraphs);
    for (const { resolutions } of files) writeSync(resolutions, `${JSON.stringify(unit.resolution)}\n`);
    const [before, after] = [true, false].map((isOlder) =>
      unit.paragraphs
        .map((paragraph, index) => {
          const isChanged = !isOlder && (written + index) % changedOneIn === 0;
          return `${JSON.stringify(isChanged ? { ...paragraph, text: `${paragraph.text} Changed.` } : paragraph)}\n`;
        })
        .join(""),
    );
    writeSync(files[0]?.paragraphs ?? 0, before ?? "");
    writeSync(files[1]?.paragraphs ?? 0, after ?? "");
    resolutionCount += 1;
    written += unit.paragraphs.length;
    if (written >= paragraphCount) break;
  }
  for (const { resolutions, paragraphs } of files)
    for (const file of [resolutions, paragraphs]) closeSync(file);
  for (const folder of [older, newer]) {
    const path = join(folder, "dataset.json");
    const dataset = JSON.parse(readFileSync(path, "utf8"));
    Object.assign(dataset.counts, { resolutions: resolutionCount, paragraphs: written });
    writeFileSync(path, JSON.stringify(dataset));
  }
  return written;
}

/** The best of several runs of a process. */
function measure(code: string, args: readonly string[]): Cost {
  const runs = Array.from({ length: rounds }, () => processCost(code, args));
  return {
    time: Math.min(...runs.map(({ time }) => time)),
    memory: Math.min(...runs.map(({ memory }) => memory)),
  };
}

const parseBoth = `const fs = process.getBuiltinModule("node:fs");
for (const folder of ${JSON.stringify([older, newer])})
  for (const name of ${JSON.stringify(plurals)})
    for (const line of fs.readFileSync(folder + "/" + name + ".ndjson", "utf8").split("\\n"))
      if (line !== "") JSON.parse(line);`;

try {
  const count = writeDatasets();
  const parsing = measure(parseBoth, []);
  const args = ["diff", older, newer, "--format", "json"];
  const diffing = measure(`await import(${JSON.stringify(command)});`, args);
  const show = ({ time, memory }: Cost) => `${(time / 1000).toFixed(2)} s, at most ${memory.toFixed(0)} MB`;
  console.log(`two datasets of ${count} paragraphs, one in ${changedOneIn} different:`);
  console.log(`JSON.parse of both: ${show(parsing)}`);
  console.log(`diff: ${show(diffing)}, ${(diffing.time / parsing.time).toFixed(2)} of parsing both`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
