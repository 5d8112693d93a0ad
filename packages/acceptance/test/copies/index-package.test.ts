// The package of the index as npm packs it: `npm test` does not build it, because it is large.
import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { installOffline } from "../../src/install.ts";
import { installedPackages } from "../../src/installed-packages.ts";
import { availableNodes } from "../../src/nodes.ts";
import { asserted, snippets, usesIndex } from "../../src/readme-snippets.ts";
import { run } from "../../src/run.ts";

const consumer = inject("consumer");
const name = "@open-resolutions/index";
const nodes = await availableNodes();

describe.each(nodes)("the installed index on Node $version", ({ path }) => {
  it.each(readdirSync(join(consumer, "of-index")))("runs %s without a warning", async (program) => {
    const outcome = await run(path, [join("of-index", program)], consumer);
    expect(outcome).toEqual({ status: 0, stdout: "fine\n", stderr: "" });
  });
});

it.each(snippets.filter(usesIndex))("$readme, snippet $place, runs", async ({ place, code }) => {
  const program = `readme-of-index-${place}.mjs`;
  await writeFile(join(consumer, program), asserted(code));
  const { status, stderr } = await run(process.execPath, [program], consumer);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

it("installs alone, without a registry", async () => {
  const tarball = inject("tarballs").find((packed) => packed.name === name);
  const folder = join(inject("scratch"), "only-index");
  await installOffline(folder, [tarball?.path ?? ""]);
  expect(installedPackages(folder)).toEqual([name]);
});
