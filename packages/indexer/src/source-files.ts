import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/** The files of a folder of official documents, by their paths in it, with forward slashes, in order by code unit. */
export interface SourceFiles {
  /** Documents in Akoma Ntoso. */
  documents: string[];
  /** Metadata about them. */
  metadata: string[];
}

/**
 * Finds the official documents and their metadata.
 *
 * @throws the error of the file system.
 */
export function findSourceFiles(folder: string): SourceFiles {
  const paths = [...pathsIn(folder, "")].sort();
  return {
    documents: paths.filter((path) => path.endsWith(".xml")),
    metadata: paths.filter((path) => path.startsWith("metadata/") && path.endsWith(".json")),
  };
}

function* pathsIn(folder: string, path: string): Generator<string> {
  const entries: Dirent[] = readdirSync(join(folder, path), { withFileTypes: true });
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const inner = path === "" ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* pathsIn(folder, inner);
    else yield inner;
  }
}
