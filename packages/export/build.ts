import { fileURLToPath } from "node:url";
import { compileTypeScript, writeDist } from "@open-resolutions/build";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
await writeDist(here("./"), () => compileTypeScript(here("tsconfig.build.json")));
