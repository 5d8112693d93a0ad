import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileTypeScript, replaceFolder, writeDist } from "@open-resolutions/build";
import { qualityOf } from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import { structure } from "@open-resolutions/editions";
import { changesFile } from "./changes-file.ts";
import { commonJsTwins } from "./commonjs.ts";
import { datasetModule, describeDataset } from "./dataset-module.ts";
import { recordModules } from "./record-modules.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const typesPackage = (file: string) =>
  readFileSync(new URL(import.meta.resolve(`@open-resolutions/types/dist/${file}`)), "utf8");
const { version } = JSON.parse(readFileSync(here("../package.json"), "utf8"));

await writeDist(here("../"), async () => {
  const dataset = loadDataset(here("../../../data/"));
  const generated = new Map([
    ...recordModules(dataset),
    ...datasetModule(describeDataset(dataset, version)),
    ["quality.json", `${JSON.stringify(qualityOf(dataset), null, 2)}\n`],
    ["structure.json", `${JSON.stringify(structure)}\n`],
    ["changes.json", changesFile(dataset, version, here("../changes"))],
    ["types/ids.d.cts", typesPackage("ids.d.cts")],
    ["types/published.d.cts", typesPackage("published.d.cts")],
  ]);
  // The entry point is compiled against the declarations of the records, which only the data can tell.
  await replaceFolder(here("../.generated"), generated);
  const compiled = compileTypeScript(here("../tsconfig.build.json"));
  return new Map([...generated, ...compiled, ...(await commonJsTwins(compiled))]);
});
