import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, inject, it } from "vitest";
import { bundleForBrowser } from "../../src/bundle.ts";

const consumer = inject("consumer");
const installed = (name: string) =>
  readFileSync(join(consumer, "node_modules/@open-resolutions/json/dist", name), "utf8");

/** What a web worker has and a thread of Node has not. */
const workerScope = `const { parentPort } = require("node:worker_threads");
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on("message", (data) => globalThis.onmessage({ data }));
`;

it("a worker bundles one record type and answers from it", async () => {
  const program = readFileSync(join(consumer, "worker.js"), "utf8");
  const { code, imports, warnings } = await bundleForBrowser(consumer, program);
  expect({ imports, warnings }).toEqual({ imports: [], warnings: [] });
  expect(code.length).toBeLessThan(1.2 * installed("actors.js").length);

  const worker = new Worker(workerScope + code, { eval: true });
  const ask = async (id: string) => {
    worker.postMessage(id);
    return (await once(worker, "message"))[0];
  };
  for (const { id, name } of JSON.parse(installed("actors.json"))) expect(await ask(id)).toBe(name);
  expect(await ask("nobody")).toBeNull();
  await worker.terminate();
});
