import { fileURLToPath } from "node:url";
import { styleText } from "node:util";
import { type FindingPart, recordCounts, showFinding } from "@open-resolutions/core";
import { checkFolder } from "@open-resolutions/core/files";

const started = performance.now();
const folder = fileURLToPath(new URL("../data/", import.meta.url));
const colors: Record<FindingPart, Parameters<typeof styleText>[0]> = {
  place: "bold",
  rule: "dim",
  frame: "dim",
  fault: ["bold", "red"],
  hint: "cyan",
};
const paint = (part: FindingPart, text: string) => styleText(colors[part], text, { stream: process.stderr });
const width = Math.min(process.stderr.columns ?? 110, 110);

try {
  const { records, findings } = checkFolder(folder);
  for (const finding of findings) console.error(showFinding(finding, { paint, width, folder: "data/" }));
  if (findings.length > 0) {
    const count = `${findings.length} ${findings.length === 1 ? "finding" : "findings"}`;
    console.error(`${count}: nothing was built from data/.`);
    process.exitCode = 1;
  } else {
    const counts = Object.entries(recordCounts(records)).map(([plural, count]) => `${count} ${plural}`);
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    console.log(`checked ${counts.join(", ")}: no findings, ${seconds} s`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
