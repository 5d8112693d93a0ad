import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileTypeScript, writeDist } from "@open-resolutions/build";
import { recordsOfIndex } from "@open-resolutions/core/files";
import { entryModules } from "./entry-modules.ts";
import { gzippedLines, indexFiles } from "./index-files.ts";
import { knownNames } from "./known-names.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here("../package.json"), "utf8"));
const folder = here("../../../data/index");

await writeDist(here("../"), async () => {
  const dataset = {
    name: "open-resolutions-index",
    title: "Index of United Nations resolutions: facts without sentences (unofficial)",
    version,
    schemaVersion: version.split(".")[0] ?? "",
    license: "CC0-1.0",
    source: "United Nations",
  };
  // Without an index the package is empty, so that a clone without it can be built.
  const about = ["quality.json", "manifest.json"].map((name) => {
    const path = `${folder}/${name}`;
    return [name, existsSync(path) ? readFileSync(path, "utf8") : "{}\n"] as const;
  });
  return new Map<string, string | Uint8Array>([
    ...(await indexFiles(existsSync(folder) ? recordsOfIndex(folder) : [], dataset)),
    ["names.ndjson.gz", gzippedLines(knownNames(here("../../../data")))],
    ...about,
    ...entryModules(compileTypeScript(here("../tsconfig.build.json"))),
  ]);
});
