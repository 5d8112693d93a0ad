import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publishedPackages, repository } from "@open-resolutions/acceptance/published";
import { run } from "@open-resolutions/acceptance/run";
import { describe, expect, it } from "vitest";
import { forTools, forUsers, withoutLicence } from "./licences.ts";

const checker = fileURLToPath(
  import.meta.resolve("license-checker-rseidelsohn/bin/license-checker-rseidelsohn.js"),
);
const check = (...args: string[]) =>
  run(process.execPath, [checker, "--start", repository, "--excludePrivatePackages", ...args], repository);

/** The packages whose code is part of the files of a published package, as its build lists them. */
const bundled = [...publishedPackages(repository).values()]
  .map((folder) => join(folder, "dist/third-party-licences.txt"))
  .filter((file) => existsSync(file))
  .flatMap((file) => readFileSync(file, "utf8").split(`\n${"-".repeat(80)}\n\n`))
  .map((section) => section.split("\n", 1)[0]?.replace(" ", "@") ?? "");

describe("licences", () => {
  it("of all installed packages are on the list", async () => {
    const listed = ["--excludePackages", withoutLicence, "--onlyAllow", forTools];
    expect(await check(...listed)).toMatchObject({ status: 0 });
    expect(bundled).not.toContain(withoutLicence);
  });

  it("of bundled code are on the list for users", async () => {
    expect(bundled.join()).toMatch(/\bcommander@.*\bsax@|\bsax@.*\bcommander@/);
    const included = ["--includePackages", bundled.join(";")];
    expect(await check("--onlyAllow", forUsers, ...included)).toMatchObject({ status: 0 });
    expect(await check("--onlyAllow", "GPL-3.0-only", ...included)).toMatchObject({ status: 1 });
  });
});
