import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { program, run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it, onTestFinished } from "vitest";
import { published } from "../editions.ts";
import { refused } from "../refused.ts";

describe("what a registry does not give is told in one line", () => {
  it("a registry that is not there", async () => {
    const folder = folderWith({ ".npmrc": "registry=http://127.0.0.1:1/\n", "package.json": "{}" });
    expect(await run(folder, ["diff", "1.0.0", published])).toEqual(
      refused("no such folder or tarball, and .* the registry cannot be reached \\(ECONNREFUSED\\)"),
    );
  });

  it.each([
    ["that has no such package", 404, "{}", "the registry has no @open-resolutions/json@1\\.2\\.3; npm view"],
    [
      "that has other versions",
      200,
      JSON.stringify({
        name: "@open-resolutions/json",
        "dist-tags": { latest: "1.0.0" },
        versions: { "1.0.0": { name: "@open-resolutions/json", version: "1.0.0" } },
      }),
      "the registry has no @open-resolutions/json@1\\.2\\.3; npm view",
    ],
    ["that lets nobody in", 403, "{}", "@open-resolutions/json@1\\.2\\.3 cannot be fetched: E403"],
    ["that is out of order", 500, "<p>oh</p>", "@open-resolutions/json@1\\.2\\.3 cannot be fetched: E500"],
    ["that is none", 200, "<p>hello</p>", "@open-resolutions/json@1\\.2\\.3 cannot be fetched: "],
  ])("a registry %s", async (_, status, answer, message) => {
    const registry = await registryThat((response) => {
      response.writeHead(status, { "content-type": "application/json" }).end(answer);
    });
    const folder = folderWith({ ".npmrc": `registry=${registry}\n`, "package.json": "{}" });
    expect(await run(folder, ["diff", "1.2.3", published])).toEqual(refused(message));
  });
});

it("leaves nothing behind when it is interrupted", async () => {
  let ask = () => {};
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  const registry = await registryThat(() => ask());
  const folder = folderWith({ ".npmrc": `registry=${registry}\n`, "package.json": "{}" });
  const temporary = folderWith();
  const child = spawn(process.execPath, [program, "diff", "1.2.3", published], {
    cwd: folder,
    env: { ...process.env, TMPDIR: temporary },
  });
  // npm keeps a cache of its own there, as Node offers it.
  const ours = () => readdirSync(temporary).filter((name) => name !== "node-compile-cache");
  await asked;
  expect(ours()).toHaveLength(1);
  child.kill("SIGTERM");
  expect(await once(child, "close")).toEqual([143, null]);
  expect(ours()).toEqual([]);
});

/** Starts a registry of npm that gives one answer to everything, for as long as a test takes. @returns its address. */
async function registryThat(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => answer(response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
