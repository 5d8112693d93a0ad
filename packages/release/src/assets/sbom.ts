import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishedPackages, readManifest } from "@open-resolutions/acceptance/published";
import { succeed } from "@open-resolutions/acceptance/run";

/** The project that npm describes; it represents the whole release. */
const releaseName = "open-resolutions-release";

/**
 * The software bill of materials of a release (CycloneDX, JSON), made by `npm sbom` without a network: the published
 * packages, and what npm installs with them.
 *
 * It describes a project that depends only on the published packages, with the locked versions of this repository. For
 * the workspaces themselves, `npm sbom --omit dev` leaves out a package that one workspace needs at run time and
 * another only for tests.
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
 * The third-party packages in the lockfile of the repository, without marks such as `dev`: npm computes which of them
 * the project needs. (npm Docs, "package-lock.json", packages.)
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
 * Removes the optional fields that differ from run to run (CycloneDX 1.5, serialNumber and metadata.timestamp), and the
 * address of the project, which is not in a registry.
 */
function withoutTraces({ serialNumber: _, ...sbom }: Sbom): object {
  const { timestamp: _time, component, ...metadata } = sbom.metadata;
  const { purl: _address, ...release } = component;
  return { ...sbom, metadata: { ...metadata, component: release } };
}
