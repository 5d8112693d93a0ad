import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packDependencies } from "@open-resolutions/acceptance/pack";
import { publishedPackages, readManifest, repository } from "@open-resolutions/acceptance/published";
import { run, stopRunning, succeed } from "@open-resolutions/acceptance/run";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missingIn, versionsInRegistry } from "../../src/check/published-state.ts";
import { lastVersion } from "../../src/last-release.ts";
import { releasedVersion } from "../../src/released-version.ts";
import { forUsers, licencesIn, without } from "../licences.ts";
import { editRecords, type RecordEdits } from "./rehearsal/edit-records.ts";
import { type LocalRegistry, startRegistry } from "./rehearsal/local-registry.ts";
import { commitAll, copyForRelease, keepInstalled } from "./rehearsal/repository-copy.ts";

const scratch = realpathSync(mkdtempSync(join(tmpdir(), "open-resolutions-rehearsal-")));
const root = join(scratch, "repository");
const consumer = join(scratch, "consumer");
const first = releasedVersion(repository);
const npm = (script: string) => run("npm", ["run", "--silent", script], root);
const npmSucceeds = (script: string) => succeed("npm", ["run", "--silent", script], root);
let registry: LocalRegistry;

beforeAll(async () => {
  registry = await startRegistry(join(scratch, "registry"));
  Object.assign(process.env, registry.environment);
  await copyForRelease(root);
  await build();
  const dependencies = join(scratch, "dependencies");
  mkdirSync(dependencies);
  for (const { name, path } of await packDependencies(root, dependencies))
    await registry.publish(readManifest(join(root, "node_modules", name)), path);
});

afterAll(async () => {
  stopRunning();
  await registry?.close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
});

// Each step needs the ones before it.
describe("two releases, one after the other, by the real commands", () => {
  let edits: RecordEdits;
  let second: string;
  let packed: string;

  it("publishes the first, which has nothing to break", async () => {
    expect(await npm("release:check")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`${first} is the first release: nothing can break`),
    });
    packed = await pack(first);
    await publish(packed);
    expect(await lastVersion(root)).toBe(first);
  });

  it("refuses a changeset below what changed records require", async () => {
    edits = editRecords(join(root, "data"));
    await npmSucceeds("format:data");
    writeChangeset("patch");
    expect(await npm("release:check")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /A minor bump is required by .*theme rehearsed-theme \(a record is added\)/,
      ),
    });
  });

  it("accepts a changeset that is high enough", async () => {
    writeChangeset("minor");
    await commitAll(root, "Records for the next release");
    await npmSucceeds("release:version");
    keepInstalled(root);
    await commitAll(root, "The next release");
    second = releasedVersion(root);
    expect(second).toBe(first.replace(/\d+\.\d+$/, (rest) => `${Number(rest.split(".")[0]) + 1}.0`));
    await build();
    packed = await pack(second);
  });

  it("makes the assets of the release with the same bytes as npm gets", async () => {
    await npmSucceeds("release:assets");
    const assets = join(root, "release");
    await succeed("sha256sum", ["--check", "--quiet", "SHA256SUMS"], assets);
    const tarballs = readdirSync(join(packed, "packages")).filter((name) => name.endsWith(".tgz"));
    expect(tarballs).toHaveLength(publishedPackages(root).size);
    for (const name of tarballs)
      expect(readFileSync(join(packed, "packages", name)).equals(readFileSync(join(assets, name)))).toBe(
        true,
      );
  });

  it("continues a publication that was interrupted after one package", async () => {
    const tarball = join(packed, "packages", `open-resolutions-json-${second}.tgz`);
    await succeed("npm", ["publish", "--ignore-scripts", tarball], scratch);
    expect(missingIn(second, await versionsInRegistry(root))).toHaveLength(publishedPackages(root).size - 1);
    expect(await lastVersion(root)).toBe(first);
    await publish(packed);
    expect(missingIn(second, await versionsInRegistry(root))).toEqual([]);
    expect(await lastVersion(root)).toBe(second);
  });

  it("can be installed and used, and its changes.json turns the older records into the newer ones", async () => {
    mkdirSync(consumer);
    writeFileSync(
      join(consumer, "package.json"),
      '{"name": "consumer", "version": "1.0.0", "private": true}\n',
    );
    const names = [...publishedPackages(root).keys()].map((name) => `${name}@${second}`);
    await succeed("npm", ["install", `older-json@npm:@open-resolutions/json@${first}`, ...names], consumer);
    const program = readFileSync(new URL("rehearsal/consumer.mjs", import.meta.url), "utf8");
    writeFileSync(join(consumer, "consumer.mjs"), program);
    const { from, to } = edits.renamed;
    const args = ["consumer.mjs", "older-json", second, from, to, edits.added];
    expect(await run(process.execPath, args, consumer)).toEqual({ status: 0, stdout: "fine\n", stderr: "" });
  });

  it("contains its notes, and the installed command finds the same changes", async () => {
    const command = join(consumer, "node_modules/.bin/open-resolutions");
    const diff = await succeed(command, ["diff", first, second, "--format", "json"], consumer);
    const json = join(consumer, "node_modules/@open-resolutions/json");
    expect(JSON.parse(diff.stdout)).toEqual(
      JSON.parse(readFileSync(join(json, "dist/changes.json"), "utf8")),
    );
    const notes = readFileSync(join(json, "CHANGELOG.md"), "utf8");
    expect(notes).toContain("A theme is added.");
    expect(notes).toContain(`- **theme ${edits.added}**: Rehearsed theme`);
  });

  it("installs only packages whose licence requires no more than a notice", async () => {
    const licences = licencesIn(join(consumer, "node_modules/.package-lock.json"));
    expect(licences.size).toBeGreaterThan(publishedPackages(root).size);
    expect(without(forUsers, licences.keys(), licences)).toEqual([]);
  });
});

/** Builds everything that is published on npm, which the pages of the portal are not. */
async function build(): Promise<void> {
  await succeed("npx", ["--no", "turbo", "run", "build"], root);
}

/** Packs the packages as the workflow of the release does. @returns the folder. */
async function pack(version: string): Promise<string> {
  const folder = join(scratch, `packed-${version}`);
  await succeed("npx", ["--no", "changeset", "pack", "--out-dir", folder], root);
  return folder;
}

async function publish(folder: string): Promise<void> {
  await succeed("npx", ["--no", "changeset", "publish", "--from-pack-dir", folder, "--no-git-tag"], root);
}

function writeChangeset(bump: string): void {
  const text = `---\n"@open-resolutions/json": ${bump}\n---\n\nA theme is added.\n`;
  writeFileSync(join(root, ".changeset/rehearsed.md"), text);
}
