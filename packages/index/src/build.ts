import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileTypeScript, writeDist } from "@open-resolutions/build";
import { recordsOfIndex } from "@open-resolutions/core/files";
import { gzippedLines, indexFiles } from "./index-files.ts";
import { knownNames } from "./known-names.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here("../package.json"), "utf8"));
const folder = here("../../../data/index");
const factsTypes = "@open-resolutions/schemas/facts";
const symbols = "@open-resolutions/symbols";

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
  // The package has no dependency: it brings the types of its records, and the module that makes ids of symbols.
  const types = readFileSync(new URL("typescript/facts.d.cts", import.meta.resolve(factsTypes)), "utf8");
  const slug = readFileSync(new URL("slug.js", import.meta.resolve(symbols)), "utf8");
  const modules = [...compileTypeScript(here("../tsconfig.build.json"))].map(
    ([name, text]) =>
      [
        name,
        text.replaceAll(`"${factsTypes}"`, '"./facts.js"').replaceAll(`"${symbols}"`, '"./slug.js"'),
      ] as const,
  );
  return new Map<string, string | Uint8Array>([
    ...(await indexFiles(existsSync(folder) ? recordsOfIndex(folder) : [], dataset)),
    ["names.ndjson.gz", gzippedLines(knownNames(here("../../../data")))],
    ...about,
    ...modules,
    ["facts.d.ts", types],
    ["slug.js", slug],
  ]);
});
