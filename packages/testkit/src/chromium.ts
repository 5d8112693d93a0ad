import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, readFileSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { type Browser, chromium } from "playwright-core";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

// This browser must not use the network: it only loads the pages of the tests.
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts the Chromium of the machine, or else the one that the lockfile brings, which runs on Linux on x64.
 *
 * @throws when neither runs here.
 */
export async function startChromium(): Promise<Browser> {
  const installed = "/usr/bin/chromium";
  const executablePath = existsSync(installed) ? installed : await unpackedChromium();
  return chromium.launch({ executablePath, args: flags });
}

/** The path of the Chromium of the lockfile, unpacked once for each installation. */
async function unpackedChromium(): Promise<string> {
  const brought = fileURLToPath(new URL("..", import.meta.resolve("@sparticuz/chromium")));
  const { version } = JSON.parse(readFileSync(join(brought, "package.json"), "utf8"));
  const folder = join(repository, `node_modules/.cache/chromium-${version}`);
  const path = join(folder, "chromium");
  if (existsSync(path)) return path;

  await mkdir(folder, { recursive: true });
  // Another process may unpack it at the same time, and must not find a half-written file.
  const temporary = `${path}.${randomUUID()}`;
  try {
    await pipeline(
      createReadStream(join(brought, "bin/chromium.br")),
      createBrotliDecompress(),
      createWriteStream(temporary, { mode: 0o755 }),
    );
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  return path;
}
