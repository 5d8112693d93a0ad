/** Where the lines of a run go. */
export interface Output {
  /** Writes a line and waits until it is written, so that memory does not grow with the output. */
  write: (line: string, name: string | null) => Promise<void>;
  /** Puts everything into its place. */
  commit: () => void;
}

/** Standard output. */
export const standardOutput: Output = {
  write: (line) => print(line),
  commit: () => {},
};

/** Writes to standard output and waits until it is written. */
export async function print(text: string): Promise<void> {
  if (text !== "") await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
}
