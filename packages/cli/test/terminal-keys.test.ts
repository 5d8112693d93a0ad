import { PassThrough } from "node:stream";
import type { ReadStream } from "node:tty";
import { expect, it } from "vitest";
import { terminalKeys } from "../src/commands/review/terminal-keys.ts";

/** A terminal that cannot be paused: `process.stdin` reads nothing more after it. */
function terminal(): PassThrough & ReadStream {
  const stream = new PassThrough();
  const pause = () => {
    throw new Error("the terminal was paused");
  };
  return Object.assign(stream, { setRawMode: () => stream, pause }) as unknown as PassThrough & ReadStream;
}

it("leaves out the keys that were pressed before the first screen", async () => {
  const stream = terminal();
  stream.write("yy");
  const keys = terminalKeys(stream);
  const first = keys.next();
  for (const _ of [1, 2, 3]) await new Promise((resolve) => setImmediate(resolve));
  stream.end("n");
  expect((await first).value).toBe("n");
  expect((await keys.next()).done).toBe(true);
});
