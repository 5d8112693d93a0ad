import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { succeed } from "@open-resolutions/acceptance/run";
import {
  applyChanges,
  type Changes,
  changesMarkdown,
  outlineChanges,
  plurals,
  type RecordLists,
} from "@open-resolutions/core/diff";

/** Two releases, each installed in a folder of its own, and the settings that lead npm to their registry. */
export interface TwoReleases {
  older: string;
  newer: string;
  environment: NodeJS.ProcessEnv;
}

/**
 * Holds the three accounts of a release against one another and against its records: the changes that it carries, the
 * notes in its change logs, and the diff of the two versions at the command line.
 *
 * @returns how many changes they tell.
 * @throws when one tells what the other does not.
 */
export async function compareAccounts({ older, newer, environment }: TwoReleases): Promise<number> {
  const changes: Changes = JSON.parse(readPublished(newer, "json", "dist/changes.json"));
  const [from, to] = [changes.from?.version ?? "", changes.to.version ?? ""];
  const diff = (format: string) =>
    succeed(
      join(newer, "node_modules/.bin/open-resolutions"),
      ["diff", from, to, "--format", format],
      newer,
      environment,
    );

  assert.deepEqual(JSON.parse((await diff("json")).stdout), changes, "changes.json and diff --format json");
  const entries = outlineChanges(changes).sections.flatMap((section) => section.entries);
  const names = entries.map(({ name }) => name).sort();
  const shown = [...(await diff("pretty")).stdout.matchAll(/^ {2}[-+~>] (.+?)(?:: .*)?$/gm)];
  assert.deepEqual(shown.map(([, name]) => name).sort(), names, "changes.json and the diff on a terminal");
  for (const name of ["json", "csv", "schemas", "types", "core", "draft"]) {
    const log = readPublished(newer, name, "CHANGELOG.md");
    assert.ok(log.includes(changesMarkdown(changes, 4).trim()), `changes.json and the notes of ${name}`);
  }
  assert.deepEqual(
    applyChanges(recordsOf(older), changes),
    recordsOf(newer),
    `the records of ${to}, and those of ${from} with the changes applied`,
  );
  return entries.length;
}

function readPublished(folder: string, name: string, path: string): string {
  return readFileSync(join(folder, "node_modules/@open-resolutions", name, path), "utf8");
}

function recordsOf(folder: string): RecordLists {
  const lists = plurals.map((plural) => [
    plural,
    JSON.parse(readPublished(folder, "json", `dist/${plural}.json`)),
  ]);
  return Object.fromEntries(lists);
}
