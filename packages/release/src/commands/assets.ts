import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { repository } from "@open-resolutions/acceptance/published";
import { replaceFolder } from "@open-resolutions/build";
import { ensureReplaceable } from "../assets/destination.ts";
import { makeAssets } from "../assets/make-assets.ts";
import { runCommand } from "./run-command.ts";

const help = `Makes everything that a release offers for download, from what is built: the tarballs, the tables as one ZIP,
the records as NDJSON, what changed, the notes, a bill of materials and the checksums. The same repository makes the
same bytes with the same npm.

Usage: npm run release:assets [-- --out FOLDER]

Examples:
  npm run build && npm run release:assets            into release/, in place of what this made there before
  npm run release:assets -- --out ../release-1.1.0   into another folder
  cd release && sha256sum --check SHA256SUMS         whether a download is whole

Exit codes: 0 made, 2 wrong use or something that is not there; nothing is changed then.`;

await runCommand(help, async (args) => {
  const { values } = parseArgs({ args, options: { out: { type: "string", default: "release" } } });
  const folder = resolve(values.out);
  await ensureReplaceable(folder);
  const assets = await makeAssets(repository);
  await replaceFolder(folder, assets);
  for (const [name, content] of assets) console.log(`${String(content.length).padStart(9)}  ${name}`);
  return 0;
});
