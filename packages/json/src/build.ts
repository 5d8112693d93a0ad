import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileTypeScript, replaceFolder, writeDist } from "@open-resolutions/build";
import { qualityOf } from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import { structure } from "@open-resolutions/editions";
import { changesFile } from "./changes-file.ts";
import { declarationFiles, generatedDeclarations } from "./declarations.ts";
import { makeLibrary } from "./library.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const typesPackage = (file: string) =>
  readFileSync(new URL(import.meta.resolve(`@open-resolutions/types/dist/${file}`)), "utf8");
const { version } = JSON.parse(readFileSync(here("../package.json"), "utf8"));

await writeDist(here("../"), async () => {
  const dataset = loadDataset(here("../../../data/"));
  const library = await makeLibrary(dataset, version);
  const types = new Map(["ids.d.cts", "published.d.cts"].map((file) => [file, typesPackage(file)]));
  // The modules of entry/ are compiled against the declarations of the records, which only the data can tell.
  await replaceFolder(
    here("../.generated"),
    new Map([...types, ...generatedDeclarations(library.generated)]),
  );
  const compiled = compileTypeScript(here("../tsconfig.build.json"));
  return new Map([
    ...library.files,
    ...declarationFiles(library, compiled),
    ...[...types].map(([name, text]) => [`types/${name}`, text] as const),
    ["quality.json", `${JSON.stringify(qualityOf(dataset), null, 2)}\n`],
    ["structure.json", `${JSON.stringify(structure)}\n`],
    ["changes.json", changesFile(dataset, version, here("../changes"))],
  ]);
});
