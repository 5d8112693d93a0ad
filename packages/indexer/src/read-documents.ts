import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Records } from "@open-resolutions/core";
import { makeDrafter } from "@open-resolutions/draft";
import { openFactsCache } from "./facts-cache.ts";
import { type DocumentPlace, readDocument } from "./read-document.ts";

/** What a thread needs to read documents. */
export interface WorkerSetup {
  /** The folder of the official documents. */
  folder: string;
  cacheFolder: string;
  /** What the facts depend on beside the document: the registers and the program. */
  maker: string;
  records: Records;
}

/**
 * The most memory of a thread in MB. Without a limit V8 lets the heap grow with the memory of the machine. The registers
 * and a document take some 50 MB.
 */
const heapLimit = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 32 };

/** How many documents a thread has at once, so that it never waits for the next. */
const ahead = 4;

/** A thread takes as long to start as so many documents take to read. */
const fewDocuments = 10;

/**
 * Reads documents, many of them in as many threads as the machine has processors.
 *
 * @returns their places, in the order of the files.
 * @throws when a thread stops.
 */
export async function readDocuments(
  files: readonly string[],
  setup: WorkerSetup,
  onRead: () => void,
): Promise<DocumentPlace[]> {
  return files.length <= fewDocuments ? readHere(files, setup, onRead) : readInThreads(files, setup, onRead);
}

function readHere(
  files: readonly string[],
  { folder, cacheFolder, maker, records }: WorkerSetup,
  onRead: () => void,
): DocumentPlace[] {
  const draft = makeDrafter(records);
  const cache = openFactsCache(cacheFolder, maker);
  return files.map((file) => {
    const place = readDocument(folder, file, draft, cache);
    onRead();
    return place;
  });
}

async function readInThreads(
  files: readonly string[],
  setup: WorkerSetup,
  onRead: () => void,
): Promise<DocumentPlace[]> {
  const places = new Map<string, DocumentPlace>();
  const waiting = files.values();
  const threads = Math.max(1, Math.min(availableParallelism(), files.length));
  await Promise.all(
    Array.from({ length: threads }, () => {
      const worker = new Worker(new URL("./worker.ts", import.meta.url), {
        workerData: setup,
        resourceLimits: heapLimit,
      });
      let open = 0;
      const next = () => {
        const { value, done } = waiting.next();
        if (done) return;
        open += 1;
        worker.postMessage(value);
      };
      return new Promise<void>((resolve, reject) => {
        const endIfDone = () => {
          if (open === 0) worker.terminate().then(() => resolve(), reject);
        };
        worker.on("error", reject);
        worker.on("message", (place: DocumentPlace) => {
          places.set(place.file, place);
          open -= 1;
          onRead();
          next();
          endIfDone();
        });
        for (let sent = 0; sent < ahead; sent += 1) next();
        endIfDone();
      });
    }),
  );
  return files.flatMap((file) => places.get(file) ?? []);
}
