import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkFiles, type Records, type SourceFile } from "@open-resolutions/core";
import { checkFolder, readFolder } from "@open-resolutions/core/files";
import { makeDrafter } from "@open-resolutions/draft";
import { processCost } from "./process-cost.ts";
import { shortestTime } from "./shortest-time.ts";
import { syntheticResolutions } from "./synthetic-dataset.ts";

const data = fileURLToPath(new URL("../../../data/", import.meta.url));
const command = fileURLToPath(new URL("../../cli/bin/open-resolutions.js", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "open-resolutions-bench-"));
const rounds = 7;
const timed = 200;

const { records } = checkFolder(data);

/** The registers, with some invented actors or none. */
function registers(names: number | undefined): Records {
  const files: SourceFile[] = [...readFolder(data)].filter(({ path }) =>
    (names === undefined ? /^vocabularies/ : /^(?:vocabularies|actors|capabilities|documents)/).test(path),
  );
  for (let index = 0; index < (names ?? 0); index += 1) {
    const actor = {
      id: `body-${index}`,
      name: `United Bodies for Matter ${index} of the ${index % 97} Kinds`,
      kind: "office",
    };
    files.push({ path: `actors/body-${index}.json`, content: JSON.stringify(actor) });
  }
  return checkFiles(files.map((file) => ({ ...file, context: true }))).records;
}

function writeTexts(count: number): string {
  const folder = join(scratch, String(count));
  mkdirSync(folder);
  for (const { slug, source } of syntheticResolutions(records, count))
    writeFileSync(join(folder, `${slug}.txt`), source);
  return folder;
}

try {
  const folder = writeTexts(timed);
  const files = readdirSync(folder).map((name) => join(folder, name));
  const texts = files.map((file) => readFileSync(file, "utf8"));
  const reading = shortestTime(rounds, () => {
    for (const file of files) readFileSync(file, "utf8").split("\n");
  });
  const measures = [
    ["without mentions", registers(undefined)],
    ["with the registers", registers(0)],
    ["with 5,000 more names", registers(5000)],
  ] as const;
  for (const [what, known] of measures) {
    const draft = makeDrafter(known);
    const time = shortestTime(rounds, () => {
      for (const content of texts) draft({ path: "bench.txt", content });
    });
    const perSecond = Math.round((timed / time) * 1000);
    console.log(
      `${what}: ${perSecond} documents a second, ${(reading / time).toFixed(4)} of reading and splitting them`,
    );
  }

  for (const count of [500, 5000]) {
    const args = ["draft", writeTexts(count), "--ndjson", "--quiet", "--data", data];
    const { memory } = processCost(`await import(${JSON.stringify(command)});`, args);
    console.log(`${count} documents in a folder: at most ${memory.toFixed(0)} MB`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
