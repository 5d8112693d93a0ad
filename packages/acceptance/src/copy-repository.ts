import { copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { copyFile, mkdir, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { readManifest, repository } from "./published.ts";
import { succeed } from "./run.ts";

/**
 * Copies the source files of the repository, unchanged, into a new folder where npm scripts and turbo work. Generated
 * files are not copied. The installed packages are links to those of the repository, except that the workspaces resolve
 * to the copy.
 *
 * @param except folders that are left out.
 */
export async function copyRepository(folder: string, ...except: string[]): Promise<void> {
  const paths = [".", ...except.map((path) => `:(exclude)${path}`)];
  const listed = await succeed(
    "git",
    ["ls-files", "-z", "-co", "--exclude-standard", "--", ...paths],
    repository,
  );
  const files = listed.stdout.split("\0").filter((file) => file !== "" && existsSync(join(repository, file)));
  for (const parent of new Set(files.map(dirname))) await mkdir(join(folder, parent), { recursive: true });
  // One after the other: these are thousands of small files, and to wait for each takes longer than to copy it.
  for (const file of files) copyFileSync(join(repository, file), join(folder, file));

  const modules = join(folder, "node_modules");
  await linkEntries(join(repository, "node_modules"), modules, ["@open-resolutions", "open-resolutions"]);
  for (const name of readdirSync(join(folder, "packages"))) {
    const workspace = join(folder, "packages", name);
    const own = join("packages", name, "node_modules");
    if (existsSync(join(repository, own))) await linkEntries(join(repository, own), join(folder, own));
    await linkWorkspace(modules, readManifest(workspace).name, workspace);
  }
  // Newer than the lockfile, so that the scripts do not install.
  await copyFile(join(repository, "node_modules/.package-lock.json"), join(modules, ".package-lock.json"));
}

/** The same without the index: it is large to build, and only the official documents can renew it. */
export function copyWithoutIndex(folder: string): Promise<void> {
  return copyRepository(folder, "data/index");
}

/**
 * Gives a copy what turbo built here, so that it builds only what differs. turbo may delete files of its cache while they
 * are copied.
 */
export function copyCache(folder: string): void {
  const [from, to] = [join(repository, ".turbo/cache"), join(folder, ".turbo/cache")];
  mkdirSync(to, { recursive: true });
  for (const name of existsSync(from) ? readdirSync(from) : []) {
    try {
      copyFileSync(join(from, name), join(to, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
}

/** Links what is installed in a folder, and the programs, but not the caches that tools keep there. */
async function linkEntries(from: string, to: string, except: readonly string[] = []): Promise<void> {
  await mkdir(to, { recursive: true });
  const installed = readdirSync(from).filter((name) => name === ".bin" || !name.startsWith("."));
  for (const name of installed.filter((name) => !except.includes(name)))
    await symlink(join(from, name), join(to, name));
}

async function linkWorkspace(modules: string, name: string, workspace: string): Promise<void> {
  const link = join(modules, name);
  await mkdir(dirname(link), { recursive: true });
  await symlink(relative(dirname(link), workspace), link);
}
