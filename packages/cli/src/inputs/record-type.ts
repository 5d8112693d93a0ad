import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { kindBySchema, typesByPlural } from "@open-resolutions/core";
import { definitions } from "@open-resolutions/schemas";
import { draftLinesPath, isDraftLine } from "./draft-lines.ts";

/** Files of more bytes than this are no records of one of ours. */
const largest = 64 * 1024 * 1024;

/** Whether a file without a place in a dataset is a record all the same: it names one of our schemas. */
export function isLooseRecord(path: string): boolean {
  if (!path.endsWith(".json")) return false;
  try {
    if (statSync(path).size > largest) return false;
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return kindBySchema((value as { $schema?: unknown } | null)?.$schema) !== undefined;
  } catch {
    return false;
  }
}

/** The path in a dataset of an NDJSON file with another name, from its first line: `paragraphs.ndjson`. */
export function linesPath(path: string): string | undefined {
  const file = openSync(path, "r");
  try {
    const start = Buffer.alloc(64 * 1024);
    return linesPathOf(start.toString("utf8", 0, readSync(file, start)));
  } finally {
    closeSync(file);
  }
}

/** The same from the start of the lines. */
export function linesPathOf(text: string): string | undefined {
  const line = text.split("\n").find((candidate) => candidate.trim() !== "") ?? "";
  if (isDraftLine(line)) return draftLinesPath;
  const keys = new Set([...line.matchAll(/"([A-Za-z]+)"\s*:/g)].map(([, key]) => key));
  const fits = Object.entries(typesByPlural).map(([plural, type]) => {
    const { properties = {}, required = [] } = definitions[type] ?? {};
    const missing = required.filter((key) => !keys.has(key)).length;
    return { plural, score: Object.keys(properties).filter((key) => keys.has(key)).length - 3 * missing };
  });
  const [best] = fits.sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? `${best.plural}.ndjson` : undefined;
}
