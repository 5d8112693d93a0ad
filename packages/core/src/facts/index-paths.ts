/** The files of NDJSON in an index that are not the lines of an organ. */
export const documentsFile = "cited-documents.ndjson";
export const subjectsFile = "subjects.ndjson";

/** Whether a file of an index, by its path in the folder, has the resolutions of an organ: `general-assembly/2024.ndjson`. */
export function holdsResolutions(path: string): boolean {
  return path.includes("/");
}

/** The order in which the files of an index are read: first what the lines refer to. */
export function inReadingOrder(paths: readonly string[]): string[] {
  const rank = (path: string) => (holdsResolutions(path) ? 1 : 0);
  return paths.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
