import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { lastVersion } from "../../src/last-release.ts";

/** A folder from which npm asks a registry that has these versions of these packages, and no others. */
async function folderOfRegistry(versions: Record<string, string[]>): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    const name = decodeURIComponent(url.slice(1));
    const all = versions[name.replace("@open-resolutions/", "")];
    const body = {
      name,
      "dist-tags": { latest: all?.at(-1) },
      versions: Object.fromEntries((all ?? []).map((version) => [version, { name, version }])),
    };
    response.writeHead(all ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(all ? body : {}));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const folder = mkdtempSync(join(tmpdir(), "open-resolutions-registry-"));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });
  const { port } = server.address() as AddressInfo;
  writeFileSync(join(folder, ".npmrc"), `registry=http://127.0.0.1:${port}/\n`);
  writeFileSync(join(folder, "package.json"), "{}");
  return folder;
}

it.each([
  ["none before the first", {}, undefined],
  [
    "none that only reserves the name",
    { json: ["0.0.0-0"], schemas: ["0.0.0-0"], core: ["0.0.0-0"] },
    undefined,
  ],
  [
    "the highest, and no version for trying",
    both("1.0.0", "1.10.0", "1.9.0", "1.11.0-next-0123abc"),
    "1.10.0",
  ],
  ["none that is incomplete", { ...both("1.0.0", "1.1.0"), core: ["1.0.0"] }, "1.0.0"],
])("the last release is %s", async (_, versions, expected) => {
  expect(await lastVersion(await folderOfRegistry(versions))).toBe(expected);
});

function both(...versions: string[]): Record<string, string[]> {
  return { json: versions, schemas: versions, core: versions };
}

it("an unreachable registry is an error, and not taken for one without releases", async () => {
  const folder = await folderOfRegistry({});
  writeFileSync(join(folder, ".npmrc"), "registry=http://127.0.0.1:1/\nfetch-retry-mintimeout=1\n");
  await expect(lastVersion(folder)).rejects.toThrow(
    /^@open-resolutions\/(?:json|schemas|core) cannot be looked up: ECONNREFUSED: .*; see npm config get registry$/,
  );
});
