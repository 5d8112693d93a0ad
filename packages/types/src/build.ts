import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeDist } from "@open-resolutions/build";
import { loadDataset } from "@open-resolutions/core/files";
import { declareIdTypes } from "./id-types.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const records = new URL(import.meta.resolve("@open-resolutions/schemas/typescript/published.d.cts"));

await writeDist(
  here("../"),
  () =>
    new Map([
      ["index.d.cts", 'export type * from "./ids.cjs";\nexport type * from "./published.cjs";\n'],
      ["ids.d.cts", declareIdTypes(loadDataset(here("../../../data/")))],
      ["published.d.cts", readFileSync(records, "utf8")],
    ]),
);
