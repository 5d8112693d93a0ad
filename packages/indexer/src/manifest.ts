import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { indexFormat } from "@open-resolutions/core";
import type { ListedFile } from "./index-folder.ts";

/** A repository from which the official documents come. */
interface SourceRepository {
  repository: string;
  commit: string;
  /** The day of the commit (ISO 8601). */
  date: string;
}

/**
 * The manifest of an index: where it comes from, under which terms, and what proves that each file is whole. It holds no
 * time of its making.
 */
export function manifestText(folder: string, registersHash: string, files: readonly ListedFile[]): string {
  const about = {
    title: "Index of United Nations resolutions: facts without sentences",
    format: indexFormat,
    method: "rule",
    license: "CC0-1.0",
    acknowledgement:
      "Source: United Nations. The documents that were read are unofficial copies, without warranty; this index is unofficial too.",
    sources: sourcesIn(folder),
    registers: registersHash,
  };
  const rows = files.map((file) => `    ${JSON.stringify(file)}`).join(",\n");
  return `${JSON.stringify(about, null, 2).slice(0, -2)},\n  "files": [\n${rows}\n  ]\n}\n`;
}

/** The repositories that the README of the folder names: "UNxml/GAresolutions (commit 42a69b6, 2026-07-10)". */
function sourcesIn(folder: string): SourceRepository[] {
  const path = join(folder, "README.md");
  if (!existsSync(path)) return [];
  const named = readFileSync(path, "utf8").matchAll(
    /([A-Za-z0-9-]+\/[A-Za-z0-9]+)\s+\((?:commit )?([0-9a-f]{7,40}), ([0-9]{4}-[0-9]{2}-[0-9]{2})\)/g,
  );
  return [...named].map(([, name = "", commit = "", date = ""]) => ({
    repository: `https://github.com/${name}`,
    commit,
    date,
  }));
}
