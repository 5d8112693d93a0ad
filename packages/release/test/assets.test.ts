import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { copyRepository } from "@open-resolutions/acceptance/copy-repository";
import { type Digests, digestFiles } from "@open-resolutions/acceptance/digest";
import { publishedPackages, repository } from "@open-resolutions/acceptance/published";
import { type Outcome, run, succeed } from "@open-resolutions/acceptance/run";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { releasedVersion } from "../src/assets/version.ts";

const version = releasedVersion(repository);
const notes = "First paragraph.\n\n### Added\n\n- A/RES/77/20\n";
const changelog = `# @open-resolutions/json\n\n## ${version}\n\n${notes}\n## 0.0.0-before\n\nOld.\n`;

let scratch: string;

beforeAll(async () => {
  scratch = await realpath(await mkdtemp(join(tmpdir(), "open-resolutions-assets-")));
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

describe("the assets of a release", () => {
  let one: string;
  let made: Digests[];

  beforeAll(async () => {
    one = await cloneBuilt("one");
    const two = await cloneBuilt("clones/the other one");
    // Nothing of the machine may leave a trace: neither the clock nor the modes that it gives to files.
    const first = await succeed("sh", ["-c", "umask 022; TZ=Asia/Kathmandu npm run release:assets"], one);
    expect(first.stdout).toContain("sbom.cdx.json");
    await succeed("sh", ["-c", "umask 077; TZ=America/Denver npm run release:assets -- --out made"], two);
    made = await Promise.all([join(one, "release"), join(two, "made")].map(digestsOf));
  });

  it("are all there", () => {
    const records = [
      "actors",
      "capabilities",
      "documents",
      "paragraphs",
      "resolutions",
      "themes",
      "tombstones",
      "verbs",
    ];
    const tarballs = ["", "-core", "-csv", "-draft", "-json", "-schemas", "-types"];
    expect(Object.keys(made[0] ?? {}).sort()).toEqual(
      [
        ...tarballs.map((name) => `open-resolutions${name}-${version}.tgz`),
        `open-resolutions-csv-${version}.zip`,
        ...records.map((name) => `${name}.ndjson.gz`),
        "changes.json",
        "notes.md",
        "sbom.cdx.json",
        "SHA256SUMS",
      ].sort(),
    );
  });

  it("are byte for byte the same from two clones", () => {
    expect(made[1]).toEqual(made[0]);
  });

  it("have the checksums that sha256sum finds", async () => {
    const { stdout } = await succeed("sha256sum", ["--check", "SHA256SUMS"], join(one, "release"));
    expect(stdout.trim().split("\n")).toHaveLength(Object.keys(made[0] ?? {}).length - 1);
  });

  it("have every table with its description in one flat archive", async () => {
    const built = join(one, "packages/csv/dist");
    const entries = unzipSync(await readFile(join(one, "release", `open-resolutions-csv-${version}.zip`)));
    expect(Object.keys(entries).sort()).toEqual([...(await readdir(built)), "LICENSE", "README.md"].sort());
    for (const name of await readdir(built))
      expect(Buffer.from(entries[name] ?? []).equals(await readFile(join(built, name)))).toBe(true);
  });

  it("have the records of every type, to be read line by line", async () => {
    const compressed = await readFile(join(one, "release/paragraphs.ndjson.gz"));
    const built = await readFile(join(one, "packages/json/dist/paragraphs.ndjson"));
    expect(gunzipSync(compressed).equals(built)).toBe(true);
  });

  it("have the notes of this version alone", async () => {
    expect(await readFile(join(one, "release/notes.md"), "utf8")).toBe(notes);
  });

  it("have a bill of materials of what reaches users", async () => {
    const sbom: Sbom = JSON.parse(await readFile(join(one, "release/sbom.cdx.json"), "utf8"));
    expect(sbom).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.5" });
    expect(JSON.stringify(sbom)).not.toMatch(
      /serialNumber|timestamp|@open-resolutions\/(?:output|acceptance|release)/,
    );
    const names = sbom.components.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([...publishedPackages(repository).keys(), "diff", "jsonc-parser"]),
    );
    const bundled = sbom.components.filter(({ properties }) =>
      properties.some(({ name }) => /bundled/.test(name)),
    );
    expect(bundled.map(({ name }) => name)).toContain("commander");
    for (const { name, hashes, licenses } of sbom.components) {
      expect([name, hashes?.length]).toEqual([name, 1]);
      expect([name, licenses?.length]).toEqual([name, 1]);
    }
    const dependsOn = new Map(sbom.dependencies.map((entry) => [entry.ref, entry.dependsOn]));
    expect(dependsOn.get(`@open-resolutions/json@${version}`)).toEqual([]);
    expect(dependsOn.get(`@open-resolutions/draft@${version}`)).toEqual(
      expect.arrayContaining([`@open-resolutions/core@${version}`, expect.stringMatching(/^sax@/)]),
    );
  });

  it("are made anew in the place of those before", async () => {
    await writeFile(join(one, "release/old.txt"), "");
    const foreign = await run("npm", ["run", "--silent", "release:assets"], one);
    expect(foreign).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/release holds something else/),
    });
    await appendFile(join(one, "release/SHA256SUMS"), `${"0".repeat(64)}  old.txt\n`);
    await succeed("npm", ["run", "release:assets"], one);
    expect(await digestsOf(join(one, "release"))).toEqual(made[0]);
  });
});

describe("the command", () => {
  let clone: string;

  beforeAll(async () => {
    clone = await cloneBuilt("faulty");
  });

  it("has help with examples", async () => {
    const { status, stdout } = await assets("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("npm run build && npm run release:assets");
  });

  it.each([
    ["an unknown option", ["--output", "x"], /^Unknown option '--output'/],
    ["a folder that holds something else", ["--out", "data"], /data holds something else/],
    ["a file", ["--out", "README.md"], /README\.md is no folder/],
  ])("refuses %s", async (_, args, words) => {
    expectRefusal(await assets(...args), words);
  });

  it.each([
    ["no changes", "packages/json/dist/changes.json", undefined, /no changes\.json: run npm run build/],
    ["no tables", "packages/csv/dist", undefined, /packages\/csv is not built: run npm run build/],
    ["no notes", "packages/json/CHANGELOG.md", undefined, /CHANGELOG\.md says nothing of/],
    [
      "notes of another version",
      "packages/json/CHANGELOG.md",
      "# x\n\n## 0.0.1\n\nOld.\n",
      /says nothing of/,
    ],
    [
      "the build of another version",
      "packages/json/dist/dataset.json",
      '{"version":"0.0.9"}',
      /is built as 0\.0\.9/,
    ],
    [
      "packages of two versions",
      "packages/types/package.json",
      '{"name":"@open-resolutions/types","version":"9.0.0"}',
      /all packages have one version, not .* and /,
    ],
  ])("wants more than a repository with %s", async (_, path, content, words) => {
    const file = join(clone, path);
    const kept = join(scratch, "kept");
    await cp(file, kept, { recursive: true });
    try {
      await rm(file, { recursive: true });
      if (content !== undefined) await writeFile(file, content);
      expectRefusal(await assets(), words);
    } finally {
      await rm(file, { recursive: true, force: true });
      await cp(kept, file, { recursive: true });
      await rm(kept, { recursive: true });
    }
  });

  function assets(...args: string[]): Promise<Outcome> {
    const command = "packages/release/src/commands/assets.ts";
    return run(process.execPath, ["--import", "./scripts/ready.mjs", command, ...args], clone);
  }

  function expectRefusal({ status, stdout, stderr }: Outcome, words: RegExp): void {
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(words);
    expect(stderr.trim()).not.toContain("\n");
  }
});

interface Sbom {
  components: {
    name: string;
    properties: { name: string }[];
    hashes?: object[];
    licenses?: object[];
  }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** A clone with what this repository built, and with notes of its version. */
async function cloneBuilt(name: string): Promise<string> {
  const clone = join(scratch, name);
  await mkdir(clone, { recursive: true });
  await copyRepository(clone);
  for (const folder of publishedPackages(repository).values())
    await cp(join(folder, "dist"), join(folder.replace(repository, `${clone}/`), "dist"), {
      recursive: true,
    });
  await writeFile(join(clone, "packages/json/CHANGELOG.md"), changelog);
  return clone;
}

async function digestsOf(folder: string): Promise<Digests> {
  const names = await readdir(folder);
  return digestFiles(names.map((name) => join(folder, name)));
}
