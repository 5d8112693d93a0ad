import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { succeed } from "@open-resolutions/acceptance/run";
import { readLockfile } from "../limits/lockfile.ts";
import { shippedPackages } from "../limits/shipped.ts";
import { releaseName, sbomLockfile } from "./sbom-lockfile.ts";

/**
 * The software bill of materials of a release (CycloneDX 1.5, JSON), made by `npm sbom` without a network: the published
 * packages, what npm installs with them, and what is bundled into them.
 *
 * npm is asked about a project that has only these. Asked about the workspaces with `--omit dev`, it leaves out what one
 * of them needs at run time and another for its tests, and puts in workspaces that are not published.
 *
 * @param tarballs the content of the tarballs by the names of the packages.
 */
export async function makeSbom(
  root: string,
  tarballs: ReadonlyMap<string, Uint8Array>,
  version: string,
): Promise<string> {
  const lockfile = readLockfile(root);
  const locked = sbomLockfile(lockfile, shippedPackages(root, lockfile), tarballs, version);
  const dependencies = Object.fromEntries([...tarballs.keys()].map((name) => [name, version]));
  const manifest = { name: releaseName, version, private: true, dependencies };

  const above = await mkdtemp(join(tmpdir(), "open-resolutions-sbom-"));
  try {
    // npm takes the name of the project from its folder.
    const folder = join(above, releaseName);
    await mkdir(folder);
    await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
    await writeFile(join(folder, "package-lock.json"), JSON.stringify(locked));
    const options = ["--sbom-format", "cyclonedx", "--package-lock-only", "--offline"];
    const { stdout } = await succeed("npm", ["sbom", ...options], folder);
    return `${JSON.stringify(settle(JSON.parse(stdout)), null, 2)}\n`;
  } finally {
    await rm(above, { recursive: true, force: true });
  }
}

interface Sbom {
  serialNumber: string;
  metadata: { timestamp: string; lifecycles: object[]; component: { purl: string } };
}

/**
 * Takes out what differs from run to run, all of it optional (CycloneDX 1.5, serialNumber and metadata.timestamp), and
 * the address of the project, which no registry has.
 */
function settle({ serialNumber: _, ...sbom }: Sbom): object {
  const { timestamp: _time, component, ...metadata } = sbom.metadata;
  const { purl: _address, ...release } = component;
  // The figures are those of what was built, not of what may be.
  const lifecycles = [{ phase: "post-build" }];
  return { ...sbom, metadata: { ...metadata, lifecycles, component: release } };
}
