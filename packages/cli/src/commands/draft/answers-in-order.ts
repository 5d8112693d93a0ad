import { Readable } from "node:stream";
import { Worker } from "node:worker_threads";
import { answerer, answerStopped } from "./answer-task.ts";
import type { Answer, DraftSetup, Task } from "./task.ts";

/** A thread that drafts one input at a time. */
interface DraftWorker {
  answer: (task: Task) => Promise<Answer>;
  /** It can take another input. */
  isAlive: () => boolean;
  stop: () => void;
}

/**
 * The answers to inputs, in the order of the inputs, each as soon as those before it are there. Only as many inputs are
 * read ahead as there are jobs, so that memory does not grow with their number.
 *
 * @param jobs how many threads draft; 1 uses no other thread than this one.
 */
export async function* answersInOrder(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  jobs: number,
  setup: DraftSetup,
): AsyncGenerator<Answer> {
  if (jobs === 1) {
    const answer = answerer(setup);
    for await (const task of tasks) yield await answer(task);
    return;
  }
  const idle: DraftWorker[] = [];
  const all = new Set<DraftWorker>();
  const answer = async (task: Task): Promise<Answer> => {
    const worker = idle.pop() ?? startWorker(setup);
    all.add(worker);
    const answered = await worker.answer(task);
    if (worker.isAlive()) idle.push(worker);
    else all.delete(worker);
    return answered;
  };
  try {
    yield* Readable.from(tasks, { highWaterMark: 1 }).map(answer, { concurrency: jobs });
  } finally {
    for (const worker of all) worker.stop();
  }
}

/** Starts a worker. When it ends over an input, that is the answer to the input. */
function startWorker(setup: DraftSetup): DraftWorker {
  const worker = new Worker(new URL("./draft-worker.js", import.meta.url), { workerData: setup });
  let isAlive = true;
  let reason = "its thread ended";
  let end: () => void = () => {};
  worker.on("error", (error) => {
    reason = error.message;
  });
  worker.on("exit", () => {
    isAlive = false;
    end();
  });
  return {
    answer: (task) =>
      new Promise((resolve) => {
        const settle = (answer: Answer) => {
          worker.off("message", settle);
          resolve(answer);
        };
        end = () => settle(answerStopped(task, reason, setup));
        worker.on("message", settle);
        if (isAlive) worker.postMessage(task);
        else end();
      }),
    isAlive: () => isAlive,
    stop: () => void worker.terminate(),
  };
}
