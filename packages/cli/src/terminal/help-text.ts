import { widthOf } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** A command line, and what it does where that is not clear. */
export type Example = readonly [command: string, what?: string];

/**
 * What follows the options in the help of a command: examples, then paragraphs, in the width of the terminal. Where a
 * command line and what it does do not fit on one line, what it does is a comment above.
 */
export function helpText(examples: readonly Example[], ...notes: readonly string[]): () => string {
  return () => {
    const width = widthOf(process.stdout);
    const described = examples.filter(([, what]) => what !== undefined);
    const column = Math.max(...described.map(([command]) => command.length + 3), 0);
    const fits = described.every(([, what = ""]) => 4 + column + what.length <= width);
    const lines = examples.map(([command, what]) => {
      if (what === undefined) return `  $ ${command}`;
      return fits ? `  $ ${command.padEnd(column)}${what}` : `  # ${what}\n  $ ${command}`;
    });
    const paragraphs = notes.map((note) =>
      wrap(note, width)
        .map(({ start, end }) => note.slice(start, end))
        .join("\n"),
    );
    return `\nExamples:\n${[lines.join("\n"), ...paragraphs].join("\n\n")}`;
  };
}
