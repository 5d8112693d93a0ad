// Reads documents in a thread of its own, one after another, as the first thread sends them.
import { parentPort, workerData } from "node:worker_threads";
import { makeDrafter } from "@open-resolutions/draft";
import { openFactsCache } from "./facts-cache.ts";
import { readDocument } from "./read-document.ts";
import type { WorkerSetup } from "./read-documents.ts";

const { folder, cacheFolder, maker, records } = workerData as WorkerSetup;
const draft = makeDrafter(records);
const cache = openFactsCache(cacheFolder, maker);

parentPort?.on("message", (file: string) =>
  parentPort?.postMessage(readDocument(folder, file, draft, cache)),
);
