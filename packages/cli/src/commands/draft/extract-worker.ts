import { parentPort } from "node:worker_threads";
import { extract, type FileForm } from "@open-resolutions/extract";

// The thread that reads PDF, Word and HTML files, one after another.
parentPort?.on("message", async ({ bytes, form }: { bytes: Uint8Array; form: FileForm }) =>
  parentPort?.postMessage(await extract(bytes, form)),
);
