import { readFileSync } from "node:fs";

/**
 * Licences that only require keeping a notice: everything that users get has one of these. Apache-2.0 is that of PDF.js;
 * no package with a NOTICE file is bundled.
 */
export const forUsers = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "0BSD",
  "CC0-1.0",
  "Apache-2.0",
];

/** Further licences of tools that are only used in this repository, and not published. */
export const forTools = [
  ...forUsers,
  "MPL-2.0",
  "Python-2.0",
  "PSF-2.0",
  "Unlicense",
  "WTFPL",
  "CC-BY-3.0",
  "Zlib",
  "MIT/X11",
];

/**
 * Packages whose package.json names no licence. Only tests use them: exceljs, which reads the workbook back, unpacks with
 * the first; pdfkit, which makes PDF files to read, has the second, with a file of the MIT licence. Nothing of them is
 * published.
 */
export const withoutLicence = ["buffers@0.1.1", "png-js@2.0.0"];

/**
 * The licences of the packages of a lockfile of npm, which copies them from each package.json.
 *
 * @returns name and version to an SPDX expression.
 */
export function licencesIn(lockfile: string): Map<string, string> {
  const { packages }: { packages: Record<string, { version?: string; license?: string; link?: boolean }> } =
    JSON.parse(readFileSync(lockfile, "utf8"));
  const found = Object.entries(packages).flatMap(([path, { version, license = "none", link }]) => {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
    return name === undefined || link ? [] : [[`${name}@${version}`, license] as const];
  });
  return new Map(found);
}

/** The packages that have no licence of a list. */
export function without(
  list: readonly string[],
  names: Iterable<string>,
  licences: ReadonlyMap<string, string>,
): string[] {
  const isListed = (expression: string) =>
    expression
      .replaceAll(/[()]/g, "")
      .split(" OR ")
      .some((choice) => choice.split(" AND ").every((licence) => list.includes(licence)));
  return [...new Set(names)].filter((name) => !isListed(licences.get(name) ?? "none")).sort();
}
