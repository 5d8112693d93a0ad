import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishedPackages, readManifest } from "@open-resolutions/acceptance/published";
import { succeed } from "@open-resolutions/acceptance/run";

/** The project that npm is asked about; it represents the whole release. */
const releaseName = "open-resolutions-release";

/**
 * The software bill of materials of a release (CycloneDX, JSON), made by `npm sbom` without a network: the published
 * packages, and what npm installs with them.
 *
 * npm is asked about a project that depends on the published packages alone, with the locked versions of this
 * repository. Asked about the workspaces with `--omit dev`, it leaves out what one of them needs at run time and another
 * one for its tests.
 *
 * @param tarballs the content of the tarballs by the names of the packages.
 */
export async function makeSbom(
  root: string,
  tarballs: ReadonlyMap<string, Uint8Array>,
  version: string,
): Promise<string> {
  const dependencies = Object.fromEntries([...tarballs.keys()].map((name) => [name, version]));
  const project = { name: releaseName, version, private: true, dependencies };
  const packages = { "": project, ...thirdParties(root), ...published(root, tarballs) };
  const lockfile = { ...project, lockfileVersion: 3, requires: true, packages };
  const above = mkdtempSync(join(tmpdir(), "open-resolutions-sbom-"));
  try {
    // npm takes the name of the project from its folder.
    const folder = join(above, releaseName);
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), JSON.stringify(project));
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lockfile));
    const options = ["--sbom-format", "cyclonedx", "--package-lock-only", "--omit=dev", "--offline"];
    const { stdout } = await succeed("npm", ["sbom", ...options], folder);
    return `${JSON.stringify(withoutTraces(JSON.parse(stdout)), null, 2)}\n`;
  } finally {
    rmSync(above, { recursive: true, force: true });
  }
}

/**
 * The packages of others in the lockfile of the repository, without the marks of its own use of them, such as `dev`: npm
 * finds out which of them the project needs. (npm Docs, "package-lock.json", packages.)
 */
function thirdParties(root: string): Record<string, object> {
  const { packages }: { packages: Record<string, { link?: boolean }> } = JSON.parse(
    readFileSync(join(root, "package-lock.json"), "utf8"),
    (key, value) => (value === true && ["dev", "optional", "devOptional"].includes(key) ? undefined : value),
  );
  const entries = Object.entries(packages);
  return Object.fromEntries(
    entries.filter(([folder, { link }]) => folder.includes("node_modules/") && !link),
  );
}

function published(root: string, tarballs: ReadonlyMap<string, Uint8Array>): Record<string, object> {
  const folders = publishedPackages(root);
  return Object.fromEntries(
    [...tarballs].map(([name, content]) => {
      const { version, license, dependencies } = readManifest(folders.get(name) as string);
      const integrity = `sha512-${createHash("sha512").update(content).digest("base64")}`;
      return [`node_modules/${name}`, { version, license, dependencies, integrity }];
    }),
  );
}

interface Sbom {
  serialNumber: string;
  metadata: { timestamp: string; component: { purl: string } };
}

/**
 * Removes what differs from run to run, all of it optional (CycloneDX 1.5, serialNumber and metadata.timestamp), and
 * the address of the project, which is in no registry.
 */
function withoutTraces({ serialNumber: _, ...sbom }: Sbom): object {
  const { timestamp: _time, component, ...metadata } = sbom.metadata;
  const { purl: _address, ...release } = component;
  return { ...sbom, metadata: { ...metadata, component: release } };
}
