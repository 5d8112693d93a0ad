/** Starts a worker from its code: a page on a disk may start one only from memory. @throws when the browser forbids it. */
export function startWorker(code: string): Worker {
  return new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
}
