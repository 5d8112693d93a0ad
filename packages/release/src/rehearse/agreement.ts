import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages, repository } from "@open-resolutions/acceptance/published";
import { succeed } from "@open-resolutions/acceptance/run";
import {
  applyChanges,
  type Changes,
  changesMarkdown,
  outlineChanges,
  plurals,
  type RecordLists,
} from "@open-resolutions/core/diff";

/**
 * Holds the three accounts of a release against one another and against its records: the changes that it carries, the
 * notes in its change logs, and the diff of the two versions at the command line.
 *
 * @param older the folder in which the earlier release is installed.
 * @param newer the folder in which the later one is.
 * @throws when one tells what the other does not.
 */
export async function compareAccounts(older: string, newer: string): Promise<void> {
  const changes: Changes = JSON.parse(readDataset(newer, "changes.json"));
  const [from, to] = [changes.from?.version ?? "", changes.to.version ?? ""];
  const diff = (format: string) =>
    succeed(join(newer, "node_modules/.bin/open-resolutions"), ["diff", from, to, "--format", format], newer);

  const computed = JSON.parse((await diff("json")).stdout);
  assert.deepEqual(computed, changes, "changes.json does not tell what diff --format json tells");
  const entries = outlineChanges(changes).sections.flatMap((section) => section.entries);
  const notes = changesMarkdown(changes, 3).trim();
  const names = entries.map(({ name }) => name).sort();
  const shown = [...(await diff("pretty")).stdout.matchAll(/^ {2}[-+~>] (.+?)(?:: .*)?$/gm)];
  assert.deepEqual(
    shown.map(([, name]) => name).sort(),
    names,
    "the diff on a terminal does not list what changes.json tells",
  );
  for (const name of publishedPackages(repository).keys()) {
    const log = readFileSync(join(newer, "node_modules", name, "CHANGELOG.md"), "utf8");
    assert.ok(log.includes(notes), `${name}: CHANGELOG.md does not tell what changes.json tells`);
  }
  assert.deepEqual(
    applyChanges(recordsOf(older), changes),
    recordsOf(newer),
    `changes.json, applied to the records of ${from}, does not give those of ${to}`,
  );
}

function readDataset(folder: string, path: string): string {
  return readFileSync(join(folder, "node_modules/@open-resolutions/json/dist", path), "utf8");
}

function recordsOf(folder: string): RecordLists {
  const lists = plurals.map((plural) => [plural, JSON.parse(readDataset(folder, `${plural}.json`))]);
  return Object.fromEntries(lists);
}
