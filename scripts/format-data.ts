import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatFile } from "@open-resolutions/core";
import { readFolder } from "@open-resolutions/core/files";

const folder = fileURLToPath(new URL("../data/", import.meta.url));
let rewritten = 0;
try {
  for (const file of readFolder(folder)) {
    const formatted = formatFile(file);
    if (formatted === "unreadable") {
      console.error(
        `left alone: data/${file.path} is no JSON, or has a key twice (npm run check-data tells where)`,
      );
      process.exitCode = 1;
    } else if (formatted !== undefined) {
      writeFileSync(folder + file.path, formatted.text);
      rewritten += 1;
    }
  }
  console.log(`rewrote ${rewritten} files of data/ in canonical form`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
