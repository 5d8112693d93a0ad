/** Shows the progress of long work; `done` removes the bar. */
export interface Progress {
  step: () => void;
  /** Removes the bar until the next step, so that something can be printed. */
  clear: () => void;
  done: () => void;
}

const patience = 500;
const interval = 100;
const length = 24;

/**
 * A progress bar on a terminal for work that takes more than half a second; elsewhere nothing is shown.
 *
 * @param things what is counted.
 * @param total how many steps there are; with one, which may take long, they are only counted; none shows nothing.
 */
export function progressOn(stream: NodeJS.WriteStream, total: number, things = "files"): Progress {
  const started = performance.now();
  let steps = 0;
  let shownAt = 0;
  const show = () => {
    const filled = Math.min(length, Math.round((steps / total) * length));
    const bar = `${"█".repeat(filled)}${"░".repeat(length - filled)} ${Math.min(steps, total)} of ${total} ${things}`;
    stream.write(`\r\u001B[K${total > 1 ? bar : `checking, ${steps} MB read`}`);
  };
  const remove = () => {
    if (shownAt > 0) stream.write("\r\u001B[K");
  };
  return {
    step: () => {
      steps += 1;
      const now = performance.now();
      if (!stream.isTTY || total === 0 || now - started < patience || now - shownAt < interval) return;
      shownAt = now;
      show();
    },
    clear: remove,
    done: remove,
  };
}
