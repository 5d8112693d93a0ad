import { Worker } from "node:worker_threads";
import type { Extracted, FileForm } from "@open-resolutions/extract";

/** A file that takes longer than this is not a resolution: 300 pages take some seconds, or a minute on a busy machine. In milliseconds. */
const longest = 300_000;

/** How much memory the program may take while a file is read, beyond what it had. In bytes. */
const mostMemory = 1_000_000_000;

/** How often time and memory are looked at, in milliseconds. */
const interval = 100;

const hint = "open the file in another program, and save it under a new name or as a text";

let idle: Worker | undefined;

/**
 * Reads a PDF, Word or HTML file in a thread of its own, which is ended when the file takes too long or too much memory:
 * a file can be made to do either, and nothing else stops a library that does not return.
 */
export async function extractInThread(bytes: Uint8Array, form: FileForm): Promise<Extracted> {
  const worker = idle ?? new Worker(new URL("./extract-worker.js", import.meta.url));
  idle = undefined;
  worker.ref();
  const extracted = await answerOf(worker, bytes, form);
  if ("failure" in extracted && extracted.failure.code === "DRF018") await worker.terminate();
  else {
    worker.unref();
    idle = worker;
  }
  return extracted;
}

/** What a thread says of a file; DRF018 when it ends, or has to be ended. */
async function answerOf(worker: Worker, bytes: Uint8Array, form: FileForm): Promise<Extracted> {
  const before = process.memoryUsage().rss;
  const started = performance.now();
  let end: () => void = () => {};
  try {
    return await new Promise<Extracted>((resolve) => {
      const stop = (reason: string) =>
        resolve({
          failure: { code: "DRF018", message: `the program stopped reading this file: ${reason}`, hint },
        });
      const onError = (error: Error) => stop(error.message);
      const onExit = () => stop("its thread ended");
      const watch = setInterval(() => {
        if (performance.now() - started > longest) stop(`it took more than ${longest / 1000} seconds`);
        if (process.memoryUsage().rss - before > mostMemory)
          stop(`it took more than ${mostMemory / 1e9} GB of memory`);
      }, interval);
      worker.on("message", resolve).on("error", onError).on("exit", onExit);
      end = () => {
        clearInterval(watch);
        worker.off("message", resolve).off("error", onError).off("exit", onExit);
      };
      worker.postMessage({ bytes: new Uint8Array(bytes), form });
    });
  } finally {
    end();
  }
}
