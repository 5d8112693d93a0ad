import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Records } from "@open-resolutions/core";
import { checkFiles } from "@open-resolutions/core";
import { readFolder } from "@open-resolutions/core/files";

/** What the facts of a document depend on, beside the document. */
export interface Registers {
  records: Records;
  /** SHA-256 of the files of the registers, in hexadecimal. */
  registersHash: string;
  /** SHA-256 of the program that drafts and reads facts. */
  programHash: string;
}

/**
 * Reads the registers of a dataset folder, without its resolutions.
 *
 * @throws when a record of them is invalid, and what the file system throws.
 */
export function readRegisters(data: string): Registers {
  const files = [...readFolder(data)].filter(({ path }) => !path.startsWith("resolutions/"));
  const { records } = checkFiles(files.map((file) => ({ ...file, context: true })));
  if (records.invalidRegisterRecords > 0)
    throw new Error(`${data} has records that cannot be read: open-resolutions validate ${data} shows them`);
  return {
    records,
    registersHash: hashOf(files.map(({ path, content }) => [path, content])),
    programHash: hashOf(programFiles()),
  };
}

/** The built packages that read documents, and the modules here that a worker runs. */
function programFiles(): [string, string][] {
  const packages = ["@open-resolutions/symbols", "@open-resolutions/core", "@open-resolutions/draft"];
  const built = packages.flatMap((name) => filesIn(dirname(fileURLToPath(import.meta.resolve(name)))));
  const here = dirname(fileURLToPath(import.meta.url));
  const own = ["document-facts.ts", "paragraph-facts.ts", "without-empty.ts"].map((name) => join(here, name));
  const schemas = fileURLToPath(import.meta.resolve("@open-resolutions/schemas/facts"));
  return [...built, ...own, schemas].map((path, index) => [String(index), readFileSync(path, "utf8")]);
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .sort()
    .map((name) => join(folder, name));
}

function hashOf(files: Iterable<readonly [string, string | Uint8Array]>): string {
  const hash = createHash("sha256");
  for (const [path, content] of files) hash.update(`${path}\0`).update(content).update("\0");
  return hash.digest("hex");
}
