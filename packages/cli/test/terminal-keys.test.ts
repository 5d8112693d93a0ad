import { PassThrough } from "node:stream";
import type { ReadStream } from "node:tty";
import { expect, it } from "vitest";
import { terminalKeys } from "../src/commands/review/terminal-keys.ts";

it("leaves out the keys that were pressed before the first screen", async () => {
  const stream = Object.assign(new PassThrough(), { setRawMode: () => stream }) as unknown as PassThrough &
    ReadStream;
  stream.write("yy");
  const keys = terminalKeys(stream);
  const first = keys.next();
  stream.once("pause", () => stream.end("n"));
  expect((await first).value).toBe("n");
  expect((await keys.next()).done).toBe(true);
});
