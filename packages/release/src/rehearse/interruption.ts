/** The signals that end a program early, and the exit code that tells of each. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** How often it is asked whether the shell is still there, in milliseconds. */
const interval = 200;

/**
 * Calls back when the program shall end early: by a signal, because nobody reads any more what it prints, or because the
 * npm that started it was stopped.
 *
 * @param stop gets what happened, and the exit code: 128 and the number of the signal.
 */
export function whenInterrupted(stop: (what: string, code: number) => void): void {
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => stop(signal, code));
  for (const stream of [process.stdout, process.stderr])
    stream.once("error", () => stop("the output was closed", 141));

  // npm passes a signal on to the shell that it starts, and some shells end without passing it on.
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== shell) stop("npm was stopped", signals.SIGTERM);
  }, interval);
  timer.unref();
}
