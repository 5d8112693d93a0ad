import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { copyRepository } from "../src/copy-repository.ts";
import { type Digests, digestBuilt, digestFiles } from "../src/digest.ts";
import { packPublished } from "../src/pack.ts";
import { succeed } from "../src/run.ts";

describe("two builds in two folders", () => {
  // Different in name, length and depth: the output must not depend on them.
  const folders = ["one", "builds/another place"].map((name) => join(inject("scratch"), name));
  let built: { dist: Digests; tarballs: Digests }[];

  beforeAll(async () => {
    built = await Promise.all(folders.map(buildAndPack));
  });

  it("make files for every package", () => {
    const packages = new Set(Object.keys(built[0]?.dist ?? {}).map((path) => path.split("/")[1]));
    expect([...packages]).toEqual(
      expect.arrayContaining([
        "core",
        "csv",
        "draft",
        "editions",
        "export",
        "json",
        "parquet",
        "schemas",
        "sqlite",
        "types",
      ]),
    );
    expect(Object.keys(built[0]?.tarballs ?? {})).toHaveLength(packages.size);
  });

  it("are identical, byte for byte", () => {
    expect(built[1]?.dist).toEqual(built[0]?.dist);
  });

  it("pack to the same tarballs", () => {
    expect(built[1]?.tarballs).toEqual(built[0]?.tarballs);
  });
});

async function buildAndPack(folder: string): Promise<{ dist: Digests; tarballs: Digests }> {
  await copyRepository(folder);
  const { stdout } = await succeed("npm", ["run", "build"], folder);
  // A build from the cache of another folder would prove nothing.
  expect(stdout).toMatch(/Cached: +0 cached/);
  const packed = join(folder, "tarballs");
  await mkdir(packed);
  const tarballs = await packPublished(folder, packed);
  return { dist: digestBuilt(folder), tarballs: digestFiles(tarballs.map(({ path }) => path)) };
}
