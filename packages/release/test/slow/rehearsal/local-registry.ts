import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Manifest } from "@open-resolutions/acceptance/published";
import { addressOfTool } from "@open-resolutions/acceptance/tools";

/** What is used of Verdaccio, which is installed in `scripts/tools/`. */
interface Verdaccio {
  runServer: (configuration: object) => Promise<Server>;
}

/** A registry of npm packages on this machine alone. */
export interface LocalRegistry {
  /** The settings by which npm uses this registry and no other. */
  environment: NodeJS.ProcessEnv;
  /** Publishes a tarball as npm does, without a process for each. */
  publish: (manifest: Manifest, tarball: string) => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Starts Verdaccio on the loopback address, inside this process. It knows no other registry, so that no request goes to
 * the network.
 *
 * @param folder where it keeps what is published, and npm its settings and its cache.
 */
export async function startRegistry(folder: string): Promise<LocalRegistry> {
  const storage = join(folder, "storage");
  mkdirSync(storage, { recursive: true });
  const configuration = {
    storage,
    self_path: folder,
    uplinks: {},
    packages: { "**": { access: "$all", publish: "$all", unpublish: "$all" } },
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    max_body_size: "100mb",
    web: { enable: false },
    log: { type: "file", path: join(folder, "registry.log"), level: "warn" },
  };
  const { runServer }: Verdaccio = await import(addressOfTool("verdaccio"));
  const server = await runServer(configuration);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const registry = `http://127.0.0.1:${port}/`;
  const [userconfig, cache] = [join(folder, "npmrc"), join(folder, "cache")];
  // npm refuses to publish without a token, although this registry accepts everybody.
  const settings = [
    `registry=${registry}`,
    `@open-resolutions:registry=${registry}`,
    `//127.0.0.1:${port}/:_authToken=rehearsal`,
    `cache=${cache}`,
    "audit=false\nfund=false\nupdate-notifier=false\n",
  ];
  writeFileSync(userconfig, settings.join("\n"));
  // npm reads its settings from variables of either case.
  const variables = Object.entries({ userconfig, registry, cache }).flatMap(([name, value]) => [
    [`npm_config_${name}`, value],
    [`NPM_CONFIG_${name.toUpperCase()}`, value],
  ]);
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  const publish = async (manifest: Manifest, tarball: string) => {
    const response = await fetch(new URL(encodeURIComponent(manifest.name), registry), {
      method: "PUT",
      headers: { "content-type": "application/json", authorization: "Bearer rehearsal" },
      body: JSON.stringify(publication(manifest, readFileSync(tarball), registry)),
    });
    if (!response.ok) throw new Error(`${manifest.name}: ${response.status} ${await response.text()}`);
  };
  return { environment: Object.fromEntries(variables), publish, close };
}

/** What npm sends to a registry to publish a package. */
function publication(manifest: Manifest, tarball: Buffer, registry: string): object {
  const { name, version } = manifest;
  const file = `${name}-${version}.tgz`;
  const digest = (algorithm: string, encoding: "hex" | "base64") =>
    createHash(algorithm).update(tarball).digest(encoding);
  const dist = {
    integrity: `sha512-${digest("sha512", "base64")}`,
    shasum: digest("sha1", "hex"),
    tarball: `${registry}${name}/-/${file}`,
  };
  return {
    _id: name,
    name,
    "dist-tags": { latest: version },
    versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
    _attachments: {
      [file]: {
        content_type: "application/octet-stream",
        data: tarball.toString("base64"),
        length: tarball.length,
      },
    },
  };
}
