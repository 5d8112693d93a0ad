import { join } from "node:path";
import { parseArgs } from "node:util";
import { repository } from "@open-resolutions/acceptance/published";
import { replaceFolder } from "@open-resolutions/build";
import { makeAssets } from "../assets/make-assets.ts";
import { runCommand } from "./run-command.ts";

const help = `Makes the files of a release in the folder release/, from the built packages: the tarballs, the tables as one ZIP, the
records as NDJSON, the changes, the notes, a bill of materials and the checksums. The same repository and the same npm
make the same bytes. Replaces the folder release/.

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
