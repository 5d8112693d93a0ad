import { parentPort, workerData } from "node:worker_threads";
import { answerer } from "./answer-task.ts";

// A thread of `draft --jobs`: it answers each input that it is sent.
const answer = answerer(workerData);
parentPort?.on("message", async (task) => parentPort?.postMessage(await answer(task)));
