import { fileURLToPath } from "node:url";
import { compileTypeScript, replaceFolder, summarize } from "@open-resolutions/output";

const started = performance.now();
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const files = compileTypeScript(here("tsconfig.build.json"));
await replaceFolder(here("dist"), files);
console.log(summarize("packages/core/dist", files, started));
