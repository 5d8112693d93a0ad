import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a program that we did not write made of an export. */
export interface ReaderOutcome {
  readonly reader: string;
  /** Its version; empty when it did not run. */
  readonly version: string;
  /** What it read, such as `52 tables, 1070 rows`. */
  readonly read: string;
  readonly result: "ok" | "failed" | "skipped";
  /** Why it failed or was skipped; empty when all is well. */
  readonly reason: string;
}

/** A reader, and what of an export it reads. */
export interface Reader {
  readonly name: string;
  /** A file or folder inside the export without which there is nothing to read. */
  readonly needs: string;
  /** @param folder the absolute path of the export */
  check(folder: string): Promise<Omit<ReaderOutcome, "reader">>;
}

/** Why a reader did not run. */
export function skipped(reason: string, version = ""): Omit<ReaderOutcome, "reader"> {
  return { version, read: "", result: "skipped", reason };
}

/** What a reader read, and the problems it found: without one it is well. */
export function outcomeOf(
  version: string,
  read: string,
  problems: readonly string[],
): Omit<ReaderOutcome, "reader"> {
  const more = problems.length > 3 ? ` (and ${problems.length - 3} more)` : "";
  const reason = problems.slice(0, 3).join("; ") + more;
  return { version, read, result: problems.length === 0 ? "ok" : "failed", reason };
}

/** How many rows the export says that its CSV files have, by table. @param folder the export */
export function rowsByTable(folder: string): ReadonlyMap<string, number> {
  const manifest: { files: { path: string; rows: number }[] } = JSON.parse(
    readFileSync(join(folder, "manifest.json"), "utf8"),
  );
  const tables = manifest.files.flatMap(({ path, rows }): [string, number][] => {
    const [, table] = /^csv\/([a-z_]+)\.csv$/.exec(path) ?? [];
    return table === undefined ? [] : [[table, rows]];
  });
  return new Map(tables);
}

/** Asks every reader, and reports each outcome as soon as it is there. A reader that throws has failed. */
export async function askReaders(
  readers: readonly Reader[],
  folder: string,
  report: (outcome: ReaderOutcome) => void,
): Promise<ReaderOutcome[]> {
  const outcomes: ReaderOutcome[] = [];
  for (const { name, needs, check } of readers) {
    const found = existsSync(join(folder, needs))
      ? await check(folder).catch((error: Error) => outcomeOf("", "", [error.message]))
      : skipped(`the export has no ${needs}`);
    const outcome = { reader: name, ...found };
    outcomes.push(outcome);
    report(outcome);
  }
  return outcomes;
}
