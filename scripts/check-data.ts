import { fileURLToPath } from "node:url";
import { styleText } from "node:util";
import { checkFiles, type FindingPart, recordCounts, showFinding } from "@open-resolutions/core";
import { readFolder } from "@open-resolutions/core/files";

const started = performance.now();
const folder = fileURLToPath(new URL("../data/", import.meta.url));
const { records, findings } = checkFiles(readFolder(folder));

const colors: Record<FindingPart, Parameters<typeof styleText>[0]> = {
  place: "bold",
  rule: "dim",
  frame: "dim",
  fault: ["bold", "red"],
  hint: "cyan",
};
const paint = (part: FindingPart, text: string) => styleText(colors[part], text, { stream: process.stderr });
const width = Math.min(process.stderr.columns ?? 110, 110);

for (const finding of findings) console.error(showFinding(finding, { paint, width, folder: "data/" }));
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
