import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { describe, expect, inject, it } from "vitest";
import { entryPoints } from "../../src/entry-points.ts";
import { readManifest } from "../../src/published.ts";
import { typeProblems } from "../../src/type-problems.ts";

const tarballs = inject("tarballs");
const consumer = inject("consumer");
const esmOnly = [
  "symbols",
  "core",
  "compare",
  "draft",
  "editions",
  "export",
  "extract",
  "index",
  "portal",
].map((name) => `@open-resolutions/${name}`);
const independent = ["schemas", "types", "json", "csv", "parquet", "sqlite", "index"].map(
  (name) => `@open-resolutions/${name}`,
);

describe.each(tarballs)("$name", ({ name, path, files }) => {
  const manifest = readManifest(join(consumer, "node_modules", name));
  const entries = entryPoints(manifest.exports, files);

  it("contains its change log, licence, README, package.json and dist/", () => {
    const programs = Object.values(manifest.bin ?? {});
    expect(files.filter((file) => !file.startsWith("dist/"))).toEqual(
      ["CHANGELOG.md", "LICENSE", "README.md", "package.json", ...programs].sort(),
    );
  });

  it("has every file that it exports", () => {
    expect(entries.flatMap(({ targets }) => targets).filter((target) => !files.includes(target))).toEqual([]);
  });

  it("has a homepage and an address for bugs", () => {
    const repository = "https://github.com/open-resolutions/open-resolutions";
    expect(manifest.homepage).toMatch(new RegExp(`^${repository}/tree/main/packages/[a-z]+#readme$`));
    expect(manifest.bugs).toBe(`${repository}/issues`);
  });

  it("has a README that links the data dictionary and says how to cite", () => {
    const readme = readFileSync(join(consumer, "node_modules", name, "README.md"), "utf8");
    expect(readme).toContain("docs/data-dictionary.md");
    expect(readme).toContain("CITATION.cff");
  });

  it("passes publint", async () => {
    const tarball = new Uint8Array(readFileSync(path)).buffer;
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });

  const typed = files.some((file) => /\.d\.[cm]?ts$/.test(file));

  it.runIf(typed)("passes attw for every entry point", async () => {
    // TypeScript's resolution for Node 10 ignores `exports`, so it is not tested.
    const ignored = esmOnly.includes(name) ? ["node10", "node16-cjs"] : ["node10"];
    const withTypes = entries.filter(({ targets }) => targets.some((target) => /\.d\.[cm]?ts$/.test(target)));
    const subpaths = withTypes.map(({ subpath }) => subpath).filter((subpath) => !/\.[cm]?ts$/.test(subpath));
    const { problems, entrypoints } = await typeProblems(path, subpaths, ignored);
    expect(problems).toEqual([]);
    expect(entrypoints).toEqual(expect.arrayContaining(subpaths));
  });

  it.runIf(manifest.bin)("is a program that bundles everything except the data", () => {
    expect(manifest.dependencies).toEqual({ "@open-resolutions/json": manifest.version });
    expect(files).toContain("dist/third-party-licences.txt");
  });

  it.runIf(!typed && !manifest.bin)("is data only, without code that needs types", () => {
    expect(files.filter((file) => /\.[cm]?[jt]s$/.test(file))).toEqual([]);
  });

  it.runIf(independent.includes(name))("has no dependencies", () => {
    expect(Object.keys(manifest)).not.toContain("dependencies");
    expect(Object.keys(manifest)).not.toContain("peerDependencies");
  });
});

it("covers the packages of the first release", () => {
  expect(tarballs.map(({ name }) => name)).toEqual(expect.arrayContaining([...independent, ...esmOnly]));
});
