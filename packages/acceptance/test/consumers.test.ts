import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { installOffline } from "../src/install.ts";
import { availableNodes } from "../src/nodes.ts";
import { run } from "../src/run.ts";

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

it("every package is used by a program, as each kind of module that it supports", () => {
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
  ]);
});

it.each(["schemas", "types", "json", "csv", "parquet", "sqlite", "index"])(
  "%s installs alone, without a registry",
  async (name) => {
    const tarball = inject("tarballs").find((packed) => packed.name === `@open-resolutions/${name}`);
    const folder = join(inject("scratch"), `only-${name}`);
    await installOffline(folder, [tarball?.path ?? ""]);
    const installed = readdirSync(join(folder, "node_modules"), { recursive: true }).map(String);
    expect(installed.filter((path) => /^(@[^/]+\/)?[^/.@]+$/.test(path))).toEqual([
      `@open-resolutions/${name}`,
    ]);
  },
);
