import { setImmediate } from "node:timers/promises";
import { fixFile } from "@open-resolutions/core";
import { readContent } from "@open-resolutions/core/files";
import { writeFileSafely } from "../../files/write-file.ts";
import type { Overlay } from "../../inputs/read-inputs.ts";
import type { InputFinding } from "./check-inputs.ts";

/** A file that was mended, and not yet written. */
export interface Change {
  shown: string;
  absolute: string;
  before: string;
  after: string;
}

/** One thing that is mended may lay open another; more rounds than these nothing needs. */
const rounds = 5;

/**
 * Mends what loses nothing, in memory, until nothing is left to mend.
 *
 * @param found what is wrong with the files as they are.
 * @param check finds what is wrong with other contents.
 */
export function fixUntilDone(
  found: readonly InputFinding[],
  check: (overlay: Overlay) => InputFinding[],
): { left: readonly InputFinding[]; changes: Change[] } {
  const changes = new Map<string, Change>();
  let left = found;
  for (let round = 0; round < rounds; round += 1) {
    const fixed = [...fixRound(left, changes)];
    if (fixed.length === 0) break;
    for (const change of fixed) changes.set(change.absolute, change);
    left = check(new Map([...changes].map(([absolute, { after }]) => [absolute, after])));
  }
  return { left, changes: [...changes.values()] };
}

function* fixRound(found: readonly InputFinding[], changes: ReadonlyMap<string, Change>): Generator<Change> {
  const inputs = new Map(found.map(({ input }) => [input.absolute, input]));
  for (const { absolute, path, shown, loose } of inputs.values()) {
    const findings = found.filter(({ input, finding }) => input.absolute === absolute && finding.fix);
    if (findings.length === 0) continue;
    const content = changes.get(absolute)?.after ?? readContent(absolute);
    const after = fixFile(
      { path, content, loose },
      findings.map(({ finding }) => finding),
    );
    if (after === undefined || typeof content !== "string" || after === content) continue;
    yield { shown, absolute, before: changes.get(absolute)?.before ?? content, after };
  }
}

/**
 * Writes mended files one after another. An interruption is heeded between two files, so that none is half-written.
 *
 * @returns a line for each file that could not be written.
 */
export async function writeChanges(changes: readonly Change[]): Promise<string[]> {
  const failures: string[] = [];
  let isInterrupted = false;
  const interrupt = () => {
    isInterrupted = true;
  };
  process.once("SIGINT", interrupt);
  for (const [written, { shown, absolute, after }] of changes.entries()) {
    // Lets a signal arrive.
    await setImmediate();
    if (isInterrupted) {
      console.error(
        `interrupted: ${written} of ${changes.length} files were mended, the others are as they were`,
      );
      process.exit(130);
    }
    try {
      writeFileSafely(absolute, after);
    } catch (error) {
      failures.push(`${shown}: cannot be written: ${(error as Error).message}`);
    }
  }
  process.off("SIGINT", interrupt);
  return failures;
}
