import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadDataset } from "@open-resolutions/core/files";
import { replaceFolder, summarize } from "@open-resolutions/output";
import { declareIdTypes } from "./id-types.ts";

const started = performance.now();
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const records = new URL(import.meta.resolve("@open-resolutions/schemas/typescript/published.d.cts"));

const files = new Map([
  ["index.d.cts", 'export type * from "./ids.cjs";\nexport type * from "./published.cjs";\n'],
  ["ids.d.cts", declareIdTypes(loadDataset(here("../../../data/")))],
  ["published.d.cts", readFileSync(records, "utf8")],
]);
await replaceFolder(here("../dist"), files);
console.log(summarize("packages/types/dist", files, started));
