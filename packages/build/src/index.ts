export { compileTypeScript } from "./compile.ts";
export { licencesOf } from "./licences.ts";
export { type OutputFiles, replaceFolder } from "./replace-folder.ts";
export { summarize } from "./summarize.ts";
export { writeDist } from "./write-dist.ts";
