import { repository } from "@open-resolutions/acceptance/published";
import { beforeAll, describe, expect, it } from "vitest";
import { budgetFindings, makeBudgets, readBudgets } from "../src/limits/budgets.ts";
import { deliveryFindings, deliveryLimit } from "../src/limits/delivery.ts";
import { licenceFindings } from "../src/limits/licences.ts";
import { nameOf, readLockfile, resolveLocked } from "../src/limits/lockfile.ts";
import { shippedPackages } from "../src/limits/shipped.ts";
import { measurePackages, type PackageSize } from "../src/limits/sizes.ts";

describe("the published packages", () => {
  let sizes: PackageSize[];

  beforeAll(async () => {
    sizes = await measurePackages(repository);
  });

  it("are within their budgets", () => {
    expect(budgetFindings(sizes, readBudgets())).toEqual([]);
  });

  it("have no file that jsDelivr would not serve", () => {
    expect(deliveryFindings(sizes)).toEqual([]);
  });

  it("would get budgets that leave a fifth of room", () => {
    const budgets = makeBudgets(sizes);
    expect(budgetFindings(sizes, budgets)).toEqual([]);
    for (const { name, tarball, notes } of sizes) {
      const room = (budgets[name]?.tarball ?? 0) / (tarball - notes);
      expect(room).toBeGreaterThanOrEqual(1.2);
      expect(room).toBeLessThan(1.22);
    }
  });
});

describe("a budget", () => {
  const size = (tarball: number, files: Record<string, number>): PackageSize[] => [
    { name: "@open-resolutions/csv", tarball, notes: 0, files },
  ];
  const budgets = {
    "@open-resolutions/csv": { tarball: 100, file: 10, files: { "dist/paragraphs.csv": 50 } },
  };

  it("holds to the byte", () => {
    expect(budgetFindings(size(100, { "dist/paragraphs.csv": 50, "README.md": 10 }), budgets)).toEqual([]);
  });

  it("is for nothing that a release writes of its changes, however much that is", () => {
    const files = { "dist/paragraphs.csv": 50, "CHANGELOG.md": 5000, "dist/changes.json": 9000 };
    const [big] = size(2100, files);
    expect(budgetFindings([{ ...big, notes: 2000 } as PackageSize], budgets)).toEqual([]);
    const named = makeBudgets([{ ...big, notes: 2000 } as PackageSize]);
    expect(named["@open-resolutions/csv"]).toMatchObject({ tarball: 120, files: {} });
  });

  it.each([
    ["a tarball", size(101, { "dist/paragraphs.csv": 1 }), "its tarball has 101 bytes, its budget is 100"],
    [
      "a big file",
      size(1, { "dist/paragraphs.csv": 51 }),
      "dist/paragraphs.csv has 51 bytes, its budget is 50",
    ],
    [
      "a small file",
      size(1, { "dist/paragraphs.csv": 1, "new.csv": 11 }),
      "new.csv has 11 bytes, its budget is 10",
    ],
  ])("is broken by %s, and says what to do", (_, sizes, words) => {
    expect(budgetFindings(sizes, budgets)).toEqual([
      `@open-resolutions/csv: ${words}: make it smaller, or raise its budget: npm run release:budgets -- --renew`,
    ]);
  });

  it("is for a file and a package that are there", () => {
    expect(budgetFindings(size(1, {}), budgets)).toEqual([
      "@open-resolutions/csv: dist/paragraphs.csv has a budget and is not in the package: npm run release:budgets -- --renew",
    ]);
    expect(budgetFindings([], budgets)[0]).toContain("has a budget and is not published");
    expect(budgetFindings(size(1, {}), {})[0]).toContain("@open-resolutions/csv has no budget");
  });
});

it("names the file that jsDelivr would not serve", () => {
  const files = { "dist/paragraphs.ndjson": deliveryLimit + 1, "dist/actors.ndjson": deliveryLimit };
  expect(deliveryFindings([{ name: "@open-resolutions/json", tarball: 1, notes: 0, files }])).toEqual([
    "@open-resolutions/json: dist/paragraphs.ndjson has 20000001 bytes, and jsDelivr serves no file of more than 20000000: split it",
  ]);
});

describe("licences", () => {
  const lockfile = readLockfile(repository);
  const shipped = shippedPackages(repository, lockfile);
  const folders = [...shipped.values()];
  const reaching = new Set(folders.flatMap((one) => [one.folder, ...one.installed, ...one.bundled]));

  it("are all on the list", () => {
    expect(licenceFindings(lockfile, reaching)).toEqual([]);
  });

  it("are known of everything that reaches users", () => {
    const names = (found: readonly string[] = []) => found.map((folder) => nameOf(lockfile, folder));
    const core = names(shipped.get("@open-resolutions/core")?.installed);
    expect(core).toEqual(expect.arrayContaining(["diff", "jsonc-parser", "@noble/hashes"]));
    expect(names(shipped.get("@open-resolutions/draft")?.installed)).toEqual(expect.arrayContaining(core));
    const command = names(shipped.get("open-resolutions")?.bundled);
    expect(command).toEqual(expect.arrayContaining(["commander", "sax"]));
    expect(shipped.get("@open-resolutions/json")).toEqual({
      folder: "packages/json",
      installed: [],
      bundled: [],
    });
  });

  it.each([
    ["none", undefined, false, "has no licence: do without it"],
    [
      "one that is on no list",
      "GPL-3.0-only",
      false,
      "has the licence GPL-3.0-only, which is not on the list for tools",
    ],
    ["both of two", "MIT AND GPL-3.0-only", false, "which is not on the list for tools"],
    ["one for tools alone", "Apache-2.0", true, "which is not on the list for what reaches users"],
  ])("may not be %s", (_, license, reachesUsers, words) => {
    const made = { "node_modules/thing": { version: "1.0.0", ...(license !== undefined && { license }) } };
    const found = licenceFindings(made, new Set(reachesUsers ? ["node_modules/thing"] : []));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^thing 1\.0\.0 /);
    expect(found[0]).toContain(words);
  });

  it.each(["MIT", "(MIT OR GPL-3.0-only)", "GPL-3.0-only OR MIT"])("may be %s", (license) => {
    expect(licenceFindings({ "node_modules/thing": { version: "1.0.0", license } }, reaching)).toEqual([]);
  });
});

it("finds a dependency as Node does", () => {
  const lockfile = {
    "packages/cli": {},
    "packages/cli/node_modules/commander": {},
    "node_modules/commander": {},
    "node_modules/@a/b/node_modules/c": {},
    "node_modules/c": {},
  };
  expect(resolveLocked(lockfile, "packages/cli", "commander")).toBe("packages/cli/node_modules/commander");
  expect(resolveLocked(lockfile, "packages/core", "commander")).toBe("node_modules/commander");
  expect(resolveLocked(lockfile, "node_modules/@a/b", "c")).toBe("node_modules/@a/b/node_modules/c");
  expect(resolveLocked(lockfile, "node_modules/@a/b", "d")).toBeUndefined();
});
