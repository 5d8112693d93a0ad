import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

/** A registry of npm packages on this machine alone. */
export interface Registry {
  url: string;
  port: number;
  /** Where it keeps the tarballs of a package, by the name of the package. */
  storage: string;
  /** The settings by which npm uses it and nothing else. */
  environment: NodeJS.ProcessEnv;
  close: () => Promise<void>;
}

/**
 * Starts a registry on the loopback address. It is a part of this process and ends with it, however that ends; it knows
 * no other registry, so that nothing goes to the network.
 *
 * @param folder where it keeps what is published, and npm its settings and its cache.
 */
export async function startRegistry(folder: string): Promise<Registry> {
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
  const server: Server = await runServer(configuration as never);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const settings = join(folder, "npmrc");
  writeFileSync(
    settings,
    [
      `registry=${url}`,
      `@open-resolutions:registry=${url}`,
      // npm publishes with a token only; this registry lets everybody in.
      `//127.0.0.1:${port}/:_authToken=rehearsal`,
      `cache=${join(folder, "cache")}`,
      "audit=false",
      "fund=false",
      "update-notifier=false",
      "",
    ].join("\n"),
  );
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url, port, storage, environment: environmentFor(settings, url, join(folder, "cache")), close };
}

/** npm reads its settings from variables of either case: a person's own are set aside. */
function environmentFor(settings: string, url: string, cache: string): NodeJS.ProcessEnv {
  return {
    npm_config_userconfig: settings,
    NPM_CONFIG_USERCONFIG: settings,
    npm_config_registry: url,
    NPM_CONFIG_REGISTRY: url,
    npm_config_cache: cache,
    NPM_CONFIG_CACHE: cache,
  };
}

/** Whether something answers on a port of this machine. */
export async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
