/** The shortest time of some work in milliseconds: what else the machine does only makes it longer. */
export function shortestTime(rounds: number, work: () => void): number {
  return Math.min(
    ...Array.from({ length: rounds }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );
}
