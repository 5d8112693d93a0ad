import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publishedPackages, repository } from "@open-resolutions/acceptance/published";
import { run } from "@open-resolutions/acceptance/run";
import { beforeAll, describe, expect, it } from "vitest";
import { forTools, forUsers, withoutLicence } from "./licences.ts";

const checker = fileURLToPath(
  import.meta.resolve("license-checker-rseidelsohn/bin/license-checker-rseidelsohn.js"),
);

/** The licences of every installed package: name and version to an SPDX expression. */
let licences: Map<string, string>;
beforeAll(async () => {
  const args = [checker, "--start", repository, "--excludePrivatePackages", "--json"];
  const { stdout } = await run(process.execPath, args, repository);
  const packages: [string, { licenses: string | string[] }][] = Object.entries(JSON.parse(stdout));
  licences = new Map(packages.map(([name, { licenses }]) => [name, [licenses].flat().join(" AND ")]));
});

/** The packages that have no licence of a list. A star marks a licence that was found in the text of a file. */
function without(list: readonly string[], names: Iterable<string>): string[] {
  const isListed = (expression: string) =>
    expression
      .replaceAll(/[()*]/g, "")
      .split(" OR ")
      .some((choice) => choice.split(" AND ").every((licence) => list.includes(licence)));
  return [...names].filter((name) => !isListed(licences.get(name) ?? "none"));
}

/** The packages whose code is part of the files of a published package, as its build lists them. */
const bundled = [...publishedPackages(repository).values()]
  .map((folder) => join(folder, "dist/third-party-licences.txt"))
  .filter((file) => existsSync(file))
  .flatMap((file) => readFileSync(file, "utf8").split(`\n${"-".repeat(80)}\n\n`))
  .map((section) => section.split("\n", 1)[0]?.replace(" ", "@") ?? "");

describe("licences", () => {
  it("of all installed packages are on the list", () => {
    expect(licences.size).toBeGreaterThan(bundled.length);
    expect(without(forTools, licences.keys())).toEqual([withoutLicence]);
    expect(bundled).not.toContain(withoutLicence);
  });

  it("of bundled code are on the list for users", () => {
    expect(bundled.join()).toMatch(/\bcommander@.*\bsax@|\bsax@.*\bcommander@/);
    // PDF.js is not installed: the package `unpdf` contains it.
    const installed = bundled.filter((name) => !name.startsWith("pdfjs-dist@"));
    expect(without(forUsers, installed)).toEqual([]);
    expect(without(["GPL-3.0-only"], installed)).toEqual(installed);
  });
});
