import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages, repository } from "@open-resolutions/acceptance/published";
import { describe, expect, it } from "vitest";
import { forTools, forUsers, licencesIn, without, withoutLicence } from "./licences.ts";

/** The licences of every package that the repository installs, on any system. */
const licences = new Map(
  ["package-lock.json", "scripts/tools/package-lock.json"].flatMap((path) => [
    ...licencesIn(join(repository, path)),
  ]),
);

/** The packages whose code is part of the files of a published package, as its build lists them. */
const bundled = [...publishedPackages(repository).values()]
  .map((folder) => join(folder, "dist/third-party-licences.txt"))
  .filter((file) => existsSync(file))
  .flatMap((file) => readFileSync(file, "utf8").split(`\n${"-".repeat(80)}\n\n`))
  .map((section) => section.split("\n", 1)[0]?.replace(" ", "@") ?? "");

describe("licences", () => {
  it("of all installed packages are on the list", () => {
    expect(licences.size).toBeGreaterThan(bundled.length);
    expect(without(forTools, licences.keys(), licences)).toEqual(withoutLicence);
    for (const name of withoutLicence) expect(bundled).not.toContain(name);
  });

  it("of bundled code are on the list for users", () => {
    expect(bundled.join()).toMatch(/\bcommander@.*\bsax@|\bsax@.*\bcommander@/);
    // PDF.js is not installed: the package `unpdf` contains it.
    const installed = bundled.filter((name) => !name.startsWith("pdfjs-dist@"));
    expect(without(forUsers, installed, licences)).toEqual([]);
    expect(without(["GPL-3.0-only"], installed, licences)).toEqual([...new Set(installed)].sort());
  });
});
