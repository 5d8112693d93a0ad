import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { installOffline } from "../../src/install.ts";
import { installedPackages } from "../../src/installed-packages.ts";
import { availableNodes } from "../../src/nodes.ts";
import { run } from "../../src/run.ts";

const consumer = inject("consumer");
const programs = readdirSync(consumer).filter((name) => /\.[cm]js$/.test(name));
const nodes = await availableNodes();

describe.each(nodes)("the installed packages on Node $version", ({ path }) => {
  it.each(programs)("run %s without a warning", async (program) => {
    expect(await run(path, [program], consumer)).toEqual({ status: 0, stdout: "fine\n", stderr: "" });
  });
});

if (nodes.length === 1) {
  it.skip("NOT TRIED on the machine's own Node: the PATH has no other Node from version 20.19 on");
}

it("there is a program for each kind of module that a package supports", () => {
  expect(programs).toEqual([
    "core.mjs",
    "csv.cjs",
    "csv.mjs",
    "draft.mjs",
    "editions.mjs",
    "extract.mjs",
    "index.mjs",
    "json.cjs",
    "json.mjs",
    "parquet.mjs",
    "portal.mjs",
    "schemas.cjs",
    "schemas.mjs",
    "sqlite.mjs",
    "wrong-arguments.mjs",
  ]);
});

it("the packages without dependencies install without the others, and without a registry", async () => {
  const names = ["csv", "index", "json", "parquet", "schemas", "sqlite", "types"].map(
    (name) => `@open-resolutions/${name}`,
  );
  const tarballs = inject("tarballs").filter(({ name }) => names.includes(name));
  const folder = join(inject("scratch"), "independent");
  await installOffline(
    folder,
    tarballs.map(({ path }) => path),
  );
  expect(installedPackages(folder).sort()).toEqual(names);
});
