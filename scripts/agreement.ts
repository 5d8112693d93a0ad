import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { agreementOf } from "@open-resolutions/core";

const help = `Compares two readers' annotations of a resolution: exact words and target, as F1.

Usage: npm run agreement -- FIRST SECOND

  FIRST, SECOND   paragraphs.json files of the same resolution; resolution.json is read from the folder of the first

Example:
  npm run agreement -- data/resolutions/a-res-77-20/paragraphs.json /tmp/second-reader.json`;

const [first, second] = process.argv.slice(2);
if (first === undefined || second === undefined || first === "--help") {
  (first === "--help" ? console.log : console.error)(help);
  process.exit(first === "--help" ? 0 : 2);
}
try {
  const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
  const { footnotes = [] } = read(join(dirname(first), "resolution.json"));
  const texts = new Map<number, string>(
    footnotes.map(({ number, text }: { number: number; text: string }) => [number, text]),
  );
  console.table(
    agreementOf(read(first).paragraphs, read(second).paragraphs, texts).map((row) => ({
      ...row,
      f1: row.f1.toFixed(3),
    })),
  );
} catch (error) {
  console.error((error as Error).message);
  process.exit(2);
}
