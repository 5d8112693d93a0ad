import { type Changes, changesMarkdown, diffEditions } from "@open-resolutions/core/diff";
import type { DiffFlags } from "./commands/diff.ts";
import { findEdition } from "./find-edition.ts";
import { showChanges } from "./show-changes.ts";
import { hasColors, widthOf } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Prints how two editions of the dataset differ.
 *
 * @throws {UsageError} when one of them cannot be found or read.
 */
export async function diff(olderName: string, newerName: string, flags: DiffFlags): Promise<void> {
  const [older, newer] = [await findEdition(olderName), await findEdition(newerName)];
  const changes = readingAs(`${olderName} or ${newerName}`, () => diffEditions(older, newer));
  process.stdout.write(print(changes, flags));
}

/** Lines are parsed when their turn comes: what is no record in them is a fault of the files. */
function readingAs(place: string, compare: () => Changes): Changes {
  try {
    return compare();
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new UsageError(`${place} is damaged: ${error.message.split("\n")[0]}`);
    throw error;
  }
}

function print(changes: Changes, { format, color }: DiffFlags): string {
  if (format === "json") return `${JSON.stringify(changes, null, 2)}\n`;
  if (format === "markdown") return changesMarkdown(changes);
  return showChanges(changes, {
    colors: hasColors(color, process.stdout),
    width: widthOf(process.stdout),
  });
}
