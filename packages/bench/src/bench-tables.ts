import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { typesByPlural } from "@open-resolutions/core";
import { bundleSize, libraryPrograms } from "./bundle-size.ts";

// What the library costs: processor time of imports against JSON.parse of the same records, each in a fresh process,
// runs interleaved, median of the paired ratios; and the bytes of bundles.

const runs = 25;
const dist = fileURLToPath(new URL("../../json/dist/", import.meta.url));
const plurals = Object.keys(typesByPlural);

/** The processor time in milliseconds that a piece of code takes in a fresh process. */
function measure(code: string): number {
  const timed = `const started = process.cpuUsage(); ${code}; const { user, system } = process.cpuUsage(started); console.log((user + system) / 1000);`;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", timed], {
    cwd: dist,
    encoding: "utf8",
  });
  return Number(output);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const parse = `const fs = process.getBuiltinModule("node:fs"); for (const name of ${JSON.stringify(plurals)}) JSON.parse(fs.readFileSync(name + ".json", "utf8"))`;
const modules = ["index", ...plurals, "resolutions/a-res-77-20", "segments"];
const rounds = Array.from({ length: runs }, () => ({
  parse: measure(parse),
  imports: modules.map((name) => measure(`await import(${JSON.stringify(`${dist}${name}.js`)})`)),
}));

console.log(
  `JSON.parse of all records: ${median(rounds.map((round) => round.parse)).toFixed(1)} ms (median of ${runs} fresh processes)`,
);
for (const [index, name] of modules.entries()) {
  const times = rounds.map(({ imports }) => imports[index] ?? Number.NaN);
  const ratios = rounds.map((round, at) => (times[at] ?? Number.NaN) / round.parse);
  const subpath = name === "index" ? "" : `/${name}`;
  console.log(
    `import of @open-resolutions/json${subpath}: ${median(times).toFixed(1)} ms, ${median(ratios).toFixed(2)} times`,
  );
}
for (const [name, program] of Object.entries(libraryPrograms)) {
  const { minified, gzipped } = await bundleSize(program);
  console.log(`bundle of ${name}: ${minified} bytes minified, ${gzipped} gzipped`);
}
