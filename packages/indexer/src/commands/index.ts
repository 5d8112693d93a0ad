// Makes data/index from a folder of official documents: npm run index -- <folder>
import { statSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeIndex } from "../make-index.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const { positionals } = parseArgs({ allowPositionals: true });
const [folder] = positionals;
if (folder === undefined || positionals.length > 1)
  stop("name one folder of official documents: npm run index -- <folder>");
const found = statSync(folder, { throwIfNoEntry: false });
if (!found) stop(`${folder}: this folder does not exist`);
if (!found.isDirectory()) stop(`${folder} is a file: name the folder of the official documents`);

const started = performance.now();
const isTerminal = process.stderr.isTTY;
const made = await makeIndex({
  folder,
  data: `${root}data`,
  measured: `${root}docs/measured.json`,
  out: `${root}data/index`,
  cacheFolder: `${root}node_modules/.cache/open-resolutions/index`,
  onRead: (done, all) => {
    if (isTerminal && (done % 50 === 0 || done === all)) process.stderr.write(`\rread ${done} of ${all}`);
  },
}).catch((error: unknown) =>
  stop(`${error instanceof Error ? error.message : error}; the index is as it was`),
);
if (isTerminal) process.stderr.write("\n");
for (const fault of made.faults) console.error(fault);

const { report } = made;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `${relative(process.cwd(), `${root}data/index`)}: ${made.resolutions} resolutions with ${made.paragraphs} paragraphs ` +
    `of ${made.documents} documents (${made.known} read before), ${made.changed} changed; ` +
    `${report.disagreements.length} disagreements, ${report.duplicates.length} symbols twice, ` +
    `${report.otherLanguages.length} in other languages, ${report.notRead.length} not resolutions, ` +
    `${made.faults.length} faults; ${seconds} s, ${memory} MB`,
);
process.exitCode = made.faults.length > 0 ? 1 : 0;

/** Ends a run that made nothing. */
function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
