import { printable } from "@open-resolutions/core";
import { type Changes, changesMarkdown, compareEditions, type Edition } from "@open-resolutions/editions";
import { EditionError } from "@open-resolutions/editions/files";
import { hasColors, widthOf } from "../../terminal/terminal.ts";
import { UsageError } from "../../usage-error.ts";
import { version } from "../../version.ts";
import { findEdition } from "./find-edition.ts";
import type { DiffFlags } from "./flags.ts";
import { showChanges } from "./print-changes.ts";

/**
 * Prints how two editions of the dataset differ.
 *
 * @throws {UsageError} when one of them cannot be found or read.
 */
export async function diff(olderName: string, newerName: string, flags: DiffFlags): Promise<void> {
  const [older, newer] = [await findEdition(olderName), await findEdition(newerName)];
  const what = printable(`${olderName} and ${newerName}`);
  process.stdout.write(print(compare(older, newer, what), flags));
}

/** Lines and schemas are read while they are compared, so that errors in them appear here. */
function compare(older: Edition, newer: Edition, what: string): Changes {
  try {
    return compareEditions(older, newer);
  } catch (error) {
    if (error instanceof EditionError) throw new UsageError(printable(error.message));
    // A file that this user may not read is not damaged.
    if (error instanceof Error && "syscall" in error) throw error;
    const [reason] = (error as Error).message.split("\n");
    throw new UsageError(
      `${what} cannot be compared: ${printable(reason ?? "")}; is one of them damaged, or newer than this version (${version})?`,
      { cause: error },
    );
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
