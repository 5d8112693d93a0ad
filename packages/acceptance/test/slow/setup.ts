import { cpSync, rmSync } from "node:fs";
import { cp, mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { installOffline } from "../../src/install.ts";
import { packDependencies, packPublished, type Tarball } from "../../src/pack.ts";
import { builtFolders, publishedPackages, repository } from "../../src/published.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The published packages as tarballs; none in a clone that gets installed packages. */
    tarballs: Tarball[];
    /** A folder outside the repository where they are installed, with the programs of `consumers/`. */
    consumer: string;
    /** A folder for files that tests make; it is removed at the end. */
    scratch: string;
  }
}

/** A folder where the packages of another clone are installed. */
const installed = process.env.OPEN_RESOLUTIONS_INSTALLED;

/** Packs and installs once for all tests of packed packages. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await realpath(await mkdtemp(join(tmpdir(), "open-resolutions-acceptance-")));
  const teardown = () => rm(scratch, { recursive: true, force: true });
  try {
    const consumer = join(scratch, "consumer");
    const tarballs =
      installed === undefined
        ? await packAndInstall(join(scratch, "tarballs"), consumer)
        : copyInstalled(installed, consumer);
    await cp(fileURLToPath(new URL("../../consumers", import.meta.url)), consumer, { recursive: true });
    project.provide("tarballs", tarballs);
    project.provide("consumer", consumer);
    project.provide("scratch", scratch);
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}

async function packAndInstall(packed: string, consumer: string): Promise<Tarball[]> {
  await mkdir(packed);
  const [tarballs, dependencies] = await Promise.all([
    packPublished(repository, packed),
    packDependencies(repository, packed),
  ]);
  await installOffline(
    consumer,
    [...tarballs, ...dependencies].map(({ path }) => path),
  );
  return tarballs;
}

/** Copies packages that are installed, with what this repository built in the place of what they contain. */
function copyInstalled(from: string, consumer: string): Tarball[] {
  for (const name of ["package.json", "node_modules"])
    cpSync(join(from, name), join(consumer, name), { recursive: true, verbatimSymlinks: true });
  for (const [name, folder] of publishedPackages(repository)) {
    for (const built of builtFolders(folder)) {
      const place = join(consumer, "node_modules", name, built);
      rmSync(place, { recursive: true });
      cpSync(join(folder, built), place, { recursive: true });
    }
  }
  return [];
}
