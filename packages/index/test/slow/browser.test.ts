import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { startChromium } from "@open-resolutions/testkit/chromium";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cited, packageFolder } from "../package-folder.ts";

// The package as npm packs it, on a server that knows nothing about it.

const browser = await startChromium().catch((error: Error) => {
  console.warn(`skipped, because no browser runs here: ${error.message}`);
  return undefined;
});
const types: Record<string, string> = { ".js": "text/javascript" };
let server: Server;
/** The names of the files that were asked for. */
let asked: string[] = [];
/** Some servers send compressed files with the encoding that browsers undo. */
let encoding: string | undefined;

beforeAll(async () => {
  const folder = await packageFolder();
  const target = folderWith();
  const args = ["pack", "--silent", "--ignore-scripts", "--pack-destination", target];
  const tarball = execFileSync("npm", args, { cwd: folder, encoding: "utf8" }).trim();
  execFileSync("tar", ["-xzf", join(target, tarball), "-C", target]);
  const names = readdirSync(join(target, "package/dist"));
  const files = new Map(
    names.map((name) => [`/package/dist/${name}`, readFileSync(join(target, "package/dist", name))]),
  );
  server = createServer(({ url = "" }, response) => {
    if (url === "/") {
      response.setHeader("Content-Type", "text/html").end("<!doctype html><title>A page</title>");
      return;
    }
    asked.push(url.replace(/^.*\//, ""));
    response.setHeader("Content-Type", types[extname(url)] ?? "application/octet-stream");
    if (encoding !== undefined && url.endsWith(".gz")) response.setHeader("Content-Encoding", encoding);
    response.writeHead(files.has(url) ? 200 : 404).end(files.get(url));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await browser?.close();
  server.close();
});

/** What a call gives in a page that imports the packed module. */
async function inPage<T>(call: string): Promise<T> {
  asked = [];
  const page = await (await browser?.newContext())?.newPage();
  if (!page) throw new Error("there is no browser");
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return page.evaluate(`import("/package/dist/index.js").then((index) => index.${call})`) as Promise<T>;
}

const tablesAsked = () => asked.filter((name) => name.endsWith(".gz"));

describe.skipIf(!browser)("a page in a browser", () => {
  it.each([undefined, "gzip"])("reads one table by itself, sent with the encoding %s", async (sent) => {
    encoding = sent;
    expect(await inPage("documents()")).toEqual([cited]);
    expect(tablesAsked()).toEqual(["documents.ndjson.gz"]);
  });

  it("reads the tables that a question needs, and no other", async () => {
    encoding = undefined;
    const found = await inPage<{ id: string; ballots: object[] }>('getIndexed("A/RES/150/2")');
    expect([found.id, found.ballots.length]).toEqual(["A/RES/150/2", 2]);
    expect(tablesAsked().sort()).toEqual([
      "ballots.ndjson.gz",
      "paragraphs.ndjson.gz",
      "resolutions.ndjson.gz",
    ]);
    expect(await inPage('votesOf("france")')).toHaveLength(4);
    expect(tablesAsked()).toEqual(["names.ndjson.gz", "ballots.ndjson.gz"]);
  });
});
