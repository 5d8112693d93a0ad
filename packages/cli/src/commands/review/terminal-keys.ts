import type { ReadStream } from "node:tty";
import { onExit } from "../../files/on-exit.ts";

const controlStart = "\u001B";

/** One key as a terminal sends it: a control sequence such as that of an arrow, or one character. */
const key = new RegExp(`${controlStart}(?:\\[[0-9;]*[A-Za-z~]|O[A-Za-z])|[\\s\\S]`, "gu");

/** The keys in what a terminal sent. */
export function keysIn(sent: string): string[] {
  return sent.match(key) ?? [];
}

/**
 * The keys that a person presses, one by one and without the Enter key after each. Keys that were pressed before are left
 * out: they were no answer to what the person sees now.
 */
export async function* terminalKeys(stream: ReadStream): AsyncGenerator<string> {
  const restore = () => void stream.setRawMode(false);
  const cancel = onExit(restore);
  stream.setRawMode(true).setEncoding("utf8");
  try {
    await leaveOutWaiting(stream);
    for await (const sent of stream) yield* keysIn(String(sent));
  } finally {
    restore();
    cancel();
  }
}

/** Reads what a terminal has already sent, and forgets it. A paused `process.stdin` would never go on. */
async function leaveOutWaiting(stream: ReadStream): Promise<void> {
  const wait = () => {};
  stream.on("readable", wait);
  // What waits in the terminal arrives in the next round of the event loop, which the second of two immediates closes.
  for (const _ of [1, 2]) await new Promise((resolve) => setImmediate(resolve));
  while (stream.read() !== null);
  stream.off("readable", wait);
}
