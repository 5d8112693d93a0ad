import { setImmediate } from "node:timers/promises";
import { fixFile, groupBy } from "@open-resolutions/core";
import { readContent } from "@open-resolutions/core/files";
import { explainFileError } from "../../files/explain-file-error.ts";
import { writeFileSafely } from "../../files/write-file.ts";
import type { Overlay } from "../../inputs/read-inputs.ts";
import type { Checked, InputFinding } from "./check-inputs.ts";

/** A file that was fixed in memory. */
export interface Change {
  shown: string;
  absolute: string;
  before: string;
  after: string;
}

/** One fix may show another fault; no file needs more rounds than these. */
const rounds = 5;

/**
 * Makes the fixes of findings in memory, until no finding has one that can be made.
 *
 * @param before the findings of the files as they are.
 * @param check checks other contents.
 */
export function fixUntilDone(
  before: Checked,
  check: (overlay: Overlay) => Checked,
): { after: Checked; changes: Change[] } {
  const changes = new Map<string, Change>();
  let after = before;
  for (let round = 0; round < rounds; round += 1) {
    const fixed = [...fixRound(after.found, changes)];
    if (fixed.length === 0) break;
    for (const change of fixed) changes.set(change.absolute, change);
    after = check(new Map([...changes].map(([absolute, change]) => [absolute, change.after])));
  }
  return { after, changes: [...changes.values()] };
}

function* fixRound(found: readonly InputFinding[], changes: ReadonlyMap<string, Change>): Generator<Change> {
  const fixable = found.filter(({ finding }) => finding.fix);
  for (const [absolute, own] of groupBy(fixable, ({ input }) => input.absolute)) {
    const [{ input }] = own as [InputFinding];
    const { path, shown, loose } = input;
    const content = changes.get(absolute)?.after ?? readContent(absolute);
    const after = fixFile(
      { path, content, loose },
      own.map(({ finding }) => finding),
    );
    if (after === undefined || typeof content !== "string" || after === content) continue;
    yield { shown, absolute, before: changes.get(absolute)?.before ?? content, after };
  }
}

/** What became of changes. */
export interface WrittenChanges {
  written: number;
  /** A line for each file that could not be written. It is as it was. */
  failures: string[];
}

/** Writes fixed files one after another. An interruption takes effect between two files, so that none is half-written. */
export async function writeChanges(changes: readonly Change[]): Promise<WrittenChanges> {
  const failures: string[] = [];
  let isInterrupted = false;
  const interrupt = () => {
    isInterrupted = true;
  };
  process.once("SIGINT", interrupt);
  for (const [index, { shown, absolute, after }] of changes.entries()) {
    // Lets a signal arrive.
    await setImmediate();
    if (isInterrupted) {
      console.error(
        `interrupted: fixed ${index - failures.length} of ${changes.length} files; the others are unchanged`,
      );
      process.exit(130);
    }
    try {
      writeFileSafely(absolute, after);
    } catch (error) {
      failures.push(`${shown}: cannot be written: ${explainFileError(error)}`);
    }
  }
  process.off("SIGINT", interrupt);
  return { written: changes.length - failures.length, failures };
}
