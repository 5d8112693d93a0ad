import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { canonicalFile } from "@open-resolutions/core";
import { readFolder } from "@open-resolutions/core/files";

const folder = fileURLToPath(new URL("../data/", import.meta.url));
let rewritten = 0;
for (const file of readFolder(folder)) {
  const canonical = canonicalFile(file);
  if (canonical === undefined) continue;
  writeFileSync(folder + file.path, canonical);
  rewritten += 1;
}
console.log(`rewrote ${rewritten} files of data/ in canonical form`);
