import { cp, mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { installOffline } from "../../src/install.ts";
import { packDependencies, packPublished, type Tarball } from "../../src/pack.ts";
import { repository } from "../../src/published.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The published packages as tarballs. */
    tarballs: Tarball[];
    /** A folder outside the repository where they are installed, with the programs of `consumers/`. */
    consumer: string;
    /** A folder for files that tests make; it is removed at the end. */
    scratch: string;
  }
}

/** Packs and installs once for all tests of packed packages. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await realpath(await mkdtemp(join(tmpdir(), "open-resolutions-acceptance-")));
  const teardown = () => rm(scratch, { recursive: true, force: true });
  try {
    const packed = join(scratch, "tarballs");
    const consumer = join(scratch, "consumer");
    await mkdir(packed);
    const [tarballs, dependencies] = await Promise.all([
      packPublished(repository, packed),
      packDependencies(repository, packed),
    ]);
    await installOffline(
      consumer,
      [...tarballs, ...dependencies].map(({ path }) => path),
    );
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
