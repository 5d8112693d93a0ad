import { join } from "node:path";
import { parseArgs } from "node:util";
import { repository } from "@open-resolutions/acceptance/published";
import { replaceFolder } from "@open-resolutions/build";
import { makeAssets } from "../assets/make-assets.ts";
import { runCommand } from "./run-command.ts";

const help = `Makes everything that a release offers for download, from what is built, in the folder release/: the tarballs, the
dataset in every format with index.json, the records as NDJSON, the changes, the notes, a bill of materials and the checksums. The same
repository makes the same bytes with the same npm. What was in release/ before is replaced.

Usage: npm run release:assets

Examples:
  npm run build && npm run release:assets
  cd release && sha256sum --check SHA256SUMS   checks whether a download is complete

Exit codes: 0 made, 2 wrong use or a missing file (nothing is changed).`;

await runCommand(help, async (args) => {
  parseArgs({ args, options: {} });
  const assets = await makeAssets(repository);
  await replaceFolder(join(repository, "release"), assets);
  for (const [name, content] of assets) console.log(`${String(content.length).padStart(9)}  ${name}`);
  return 0;
});
