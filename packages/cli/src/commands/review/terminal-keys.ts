import type { ReadStream } from "node:tty";
import { onExit } from "../../files/on-exit.ts";

const controlStart = "\u001B";

/** One key as a terminal sends it: a control sequence such as that of an arrow, or one character. */
const key = new RegExp(`${controlStart}(?:\\[[0-9;]*[A-Za-z~]|O[A-Za-z])|[\\s\\S]`, "gu");

/** The keys in what a terminal sent. */
export function keysIn(sent: string): string[] {
  return sent.match(key) ?? [];
}

/** The keys that a person presses, one by one and without the Enter key after each. */
export async function* terminalKeys(stream: ReadStream): AsyncGenerator<string> {
  const restore = () => void stream.setRawMode(false);
  const cancel = onExit(restore);
  stream.setRawMode(true).setEncoding("utf8");
  try {
    for await (const sent of stream) yield* keysIn(String(sent));
  } finally {
    restore();
    cancel();
  }
}
