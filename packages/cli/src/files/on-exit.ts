const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const tasks = new Set<() => void>();
let isListening = false;

/**
 * Does something when this program ends, by itself or by a signal that can be caught.
 *
 * @returns what cancels it.
 */
export function onExit(task: () => void): () => void {
  if (!isListening) {
    isListening = true;
    process.once("exit", () => {
      for (const each of tasks) each();
    });
    for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code));
  }
  tasks.add(task);
  return () => tasks.delete(task);
}
