import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { typesByPlural } from "@open-resolutions/core";

const runs = 15;
const dist = fileURLToPath(new URL("../../json/dist/", import.meta.url));
const files = Object.keys(typesByPlural);

/** The median time in milliseconds that a piece of code takes in a fresh process. */
function median(code: string): number {
  const timed = `const started = performance.now(); ${code}; console.log(performance.now() - started);`;
  const times = Array.from({ length: runs }, () =>
    Number(
      execFileSync(process.execPath, ["--input-type=module", "--eval", timed], {
        cwd: dist,
        encoding: "utf8",
      }),
    ),
  );
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

const read = `const fs = process.getBuiltinModule("node:fs")`;
const parse = median(
  `${read}; for (const name of ${JSON.stringify(files)}) JSON.parse(fs.readFileSync(name + ".json", "utf8"))`,
);
const everything = median(`await import(${JSON.stringify(`${dist}index.js`)})`);
const actors = median(`await import(${JSON.stringify(`${dist}actors.js`)})`);
const ratio = (time: number) => `${time.toFixed(1)} ms, ${(time / parse).toFixed(1)} times`;

console.log(`JSON.parse of all records: ${parse.toFixed(1)} ms (median of ${runs} fresh processes)`);
console.log(`import of @open-resolutions/json: ${ratio(everything)}`);
console.log(`import of @open-resolutions/json/actors: ${ratio(actors)}`);
