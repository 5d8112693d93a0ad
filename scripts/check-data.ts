import { fileURLToPath } from "node:url";
import { checkFiles, formatFinding, recordCounts } from "@open-resolutions/core";
import { readFolder } from "@open-resolutions/core/files";

const started = performance.now();
const folder = fileURLToPath(new URL("../data/", import.meta.url));
const { records, findings } = checkFiles(readFolder(folder));

for (const finding of findings) console.error(`${formatFinding(finding, "data/")}\n`);
if (findings.length > 0) {
  console.error(
    `${findings.length} ${findings.length === 1 ? "finding" : "findings"}: nothing was built from data/.`,
  );
  process.exit(1);
}
const counts = Object.entries(recordCounts(records)).map(([plural, count]) => `${count} ${plural}`);
console.log(
  `checked ${counts.join(", ")}: no findings, ${((performance.now() - started) / 1000).toFixed(2)} s`,
);
