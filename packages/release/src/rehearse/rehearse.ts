import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packDependencies, packPublished } from "@open-resolutions/acceptance/pack";
import { publishedPackages, readManifest } from "@open-resolutions/acceptance/published";
import { run } from "@open-resolutions/acceptance/run";
import { compareAccounts } from "./agreement.ts";
import { builtFiles, fileFaults, installedFiles, type PackageFiles } from "./built-files.ts";
import { changeRecords, type RecordEdits } from "./change-records.ts";
import { installConsumer, useAcross, useConsumer } from "./consumers.ts";
import { commitAll, copyForRelease, keepInstalled } from "./copy.ts";
import { packedFaults } from "./packed-faults.ts";
import { type Sabotage, spoilFile, spoilPackages } from "./sabotage.ts";

/** Where a rehearsal takes place. The environment of this process leads npm to the registry of the rehearsal. */
export interface Stage {
  /** A folder for everything. */
  folder: string;
  /** Runs a piece of work, and tells what it was and how long it took. */
  step: <Result>(what: string, work: () => Promise<Result>) => Promise<Result>;
  sabotage: Sabotage | undefined;
}

/** A release, as it was built, and the folder of the project into which it was installed. */
interface Release {
  version: string;
  consumer: string;
}

/**
 * Makes two releases one after the other, from a copy of the repository, by the real commands, in a registry that is not
 * the real one; then installs and uses both.
 *
 * @throws with the cause when anything is not as it must be.
 */
export async function rehearse(stage: Stage): Promise<void> {
  const { folder, step, sabotage } = stage;
  const root = join(folder, "repository");
  await step("copied the repository, and built it", async () => {
    await copyForRelease(root);
    await npm(root, "build");
  });
  await step("published what the packages need", () => publishDependencies(root, stage));
  const older = await release(root, stage);
  const edits = await step("changed records: one added, one corrected, one renamed", () =>
    editRecords(root, stage),
  );
  await step("checked the changes, and gave the next release its version and its notes", async () => {
    await npm(root, "release:check");
    await npm(root, "release:version");
    keepInstalled(root);
    await commitAll(root, "The next release");
    await npm(root, "build");
  });
  const newer = await release(root, stage);

  for (const { version, consumer } of [older, newer])
    await step(`used ${version}: ES module, CommonJS, TypeScript, browser, command`, () =>
      useConsumer(consumer, { ...edits, version, isNewer: version === newer.version }),
    );
  await step("put the records of each through the validators of the other", () =>
    exchange(older, newer, stage),
  );
  await step("held notes, changes.json and diff against one another, and applied the changes", () =>
    compareAccounts(older.consumer, newer.consumer),
  );
  if (sabotage) throw new Error(`the sabotage "${sabotage}" was not noticed`);
}

/** Publishes the packages of a built repository, and installs them again to see that they are what was built. */
async function release(root: string, { folder, step, sabotage }: Stage): Promise<Release> {
  const { version } = readManifest(join(root, "packages/json"));
  const built = await step(`checked, packed and published ${version}`, async () => {
    await npm(root, "release:check");
    // The notes are written by now, and the budgets must have room for them.
    await npm(root, "release:budgets");
    const files = builtFiles(root);
    spoilPackages(root, sabotage);
    const packed = join(folder, `packed-${version}`);
    mkdirSync(packed);
    stopAt(packedFaults(root, files, await packPublished(root, packed)));
    spoilFile(root, sabotage);
    // As the workflow of the release does it: packed once, and published as packed.
    const finished = join(folder, `finished-${version}`);
    for (const args of [
      ["pack", "--out-dir", finished],
      ["publish", "--from-pack-dir", finished, "--no-git-tag"],
    ])
      await explained("npx", ["--no", "changeset", ...args], root);
    return files;
  });
  const consumer = join(folder, `consumer-${version}`);
  await step(`installed ${version}, and it is byte for byte what was built`, async () => {
    const names = [...publishedPackages(root).keys()];
    await installConsumer(
      consumer,
      names.map((name) => `${name}@${version}`),
    );
    stopAt(names.flatMap((name) => compareInstalled(name, consumer, built)));
  });
  return { version, consumer };
}

function compareInstalled(
  name: string,
  consumer: string,
  built: ReadonlyMap<string, PackageFiles>,
): string[] {
  const installed = installedFiles(join(consumer, "node_modules", name));
  return fileFaults(name, built.get(name) ?? new Map(), installed);
}

async function publishDependencies(root: string, { folder }: Stage): Promise<void> {
  const packed = join(folder, "dependencies");
  mkdirSync(packed);
  for (const { path } of await packDependencies(root, packed))
    await explained("npm", ["publish", "--ignore-scripts", path], folder);
}

async function editRecords(root: string, { sabotage }: Stage): Promise<RecordEdits> {
  const edits = changeRecords(join(root, "data"), sabotage !== "id");
  const bump = sabotage === "bump" ? "patch" : "minor";
  const changeset = `---\n"@open-resolutions/json": ${bump}\n---\n\nA theme came, another has a better label.\n`;
  writeFileSync(join(root, ".changeset/rehearsed.md"), changeset);
  await npm(root, "format:data");
  await npm(root, "check-data");
  await commitAll(root, "Records for the next release");
  return edits;
}

async function exchange(older: Release, newer: Release, { folder }: Stage): Promise<void> {
  const across = join(folder, "across");
  const alias = (side: string, name: string, version: string) =>
    `${side}-${name}@npm:@open-resolutions/${name}@${version}`;
  const asked = ["json", "schemas"].flatMap((name) => [
    alias("older", name, older.version),
    alias("newer", name, newer.version),
  ]);
  await installConsumer(across, asked);
  await useAcross(across);
}

function npm(root: string, script: string): Promise<void> {
  return explained("npm", ["run", script], root);
}

/** The last lines that a program says before it fails are those that tell why. */
const lastLines = 15;

async function explained(command: string, args: readonly string[], root: string): Promise<void> {
  const { status, stdout, stderr } = await run(command, args, root);
  if (status === 0) return;
  const said = `${stdout}\n${stderr}`.trim().split("\n");
  const telling = said.filter(isTelling);
  const last = (telling.length > 0 ? telling : said).slice(-lastLines).join("\n");
  throw new Error(`${[command, ...args].join(" ")} ended with ${status}:\n${last}`);
}

/** npm repeats itself when a script fails, and echoes what it runs. */
function isTelling(line: string): boolean {
  return line.trim() !== "" && !/^(?:npm (?:error|warn|notice)\b(?!.*\bE[A-Z]{3,})|> )/.test(line);
}

function stopAt(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join("\n"));
}
