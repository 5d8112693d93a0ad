import { readFileSync } from "node:fs";
import { addressOfTool } from "./tools.ts";

/** What is used of "Are the types wrong?", which is installed in `scripts/tools/`. */
interface Attw {
  createPackageFromTarballData: (tarball: Uint8Array) => object;
  checkPackage: (checked: object, options: { includeEntrypoints: readonly string[] }) => Promise<Analysis>;
}

interface Analysis {
  /** False when the package has no types. */
  types: object | false;
  problems: { kind: string; resolutionKind?: string }[];
  entrypoints: Record<string, object>;
}

/**
 * Checks the types of a packed package as the program `attw` does, but in this process: each start of the program would
 * load a compiler.
 *
 * @param subpaths entry points that are checked beside those it finds.
 * @param ignored the kinds of resolution whose problems do not count.
 * @returns the problems, and the subpaths of all entry points that were checked.
 */
export async function typeProblems(
  tarball: string,
  subpaths: readonly string[],
  ignored: readonly string[],
): Promise<{ problems: object[]; entrypoints: string[] }> {
  const attw: Attw = await import(addressOfTool("@arethetypeswrong/core"));
  const packed = attw.createPackageFromTarballData(new Uint8Array(readFileSync(tarball)));
  const { types, problems, entrypoints } = await attw.checkPackage(packed, { includeEntrypoints: subpaths });
  if (!types) throw new Error(`${tarball} has no types`);
  return {
    problems: problems.filter(({ resolutionKind = "" }) => !ignored.includes(resolutionKind)),
    entrypoints: Object.keys(entrypoints),
  };
}
