import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { copyWithoutIndex } from "@open-resolutions/acceptance/copy-repository";
import { digestFiles } from "@open-resolutions/acceptance/digest";
import { builtFolders, publishedPackages, repository } from "@open-resolutions/acceptance/published";
import { run, succeed } from "@open-resolutions/acceptance/run";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { releasedVersion } from "../../src/released-version.ts";

const version = releasedVersion(repository);
const notes = "First paragraph.\n\n### Added\n\n- A/RES/77/20\n";
const scratch = realpathSync(mkdtempSync(join(tmpdir(), "open-resolutions-assets-")));
const [one, two] = [join(scratch, "one"), join(scratch, "clones/the other one")];
const makeIn = (clone: string, ...before: string[]) =>
  succeed("sh", ["-c", [...before, "npm run --silent release:assets"].join("; ")], clone);
const read = (name: string) => readFileSync(join(one, "release", name));

/** The folders of what is built and packed, which the pages of the portal are not. */
const built = [...publishedPackages(repository).values()].flatMap((folder) =>
  builtFolders(folder).map((name) => join(folder, name)),
);

/**
 * Copies what this repository built, with notes of its version. The database of the index has its own test: it takes
 * longer than everything here.
 */
async function cloneBuilt(clone: string): Promise<void> {
  await copyWithoutIndex(clone);
  for (const folder of built) cpSync(folder, folder.replace(repository, `${clone}/`), { recursive: true });
  const changelog = `# @open-resolutions/json\n\n## ${version}\n\n${notes}\n## 0.0.0-before\n\nOld.\n`;
  writeFileSync(join(clone, "packages/json/CHANGELOG.md"), changelog);
}

beforeAll(async () => {
  await cloneBuilt(one);
  await cloneBuilt(two);
  await makeIn(one, "umask 022", "export TZ=Asia/Kathmandu");
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it("two clones make the same assets, byte for byte", async () => {
  // The assets must not depend on the clock of a machine or the modes of its files.
  await makeIn(two, "umask 077", "export TZ=America/Denver");
  const [first, second] = [one, two].map((clone) => {
    const folder = join(clone, "release");
    return digestFiles(readdirSync(folder).map((name) => join(folder, name)));
  });
  expect(second).toEqual(first);
  expect(Object.keys(first ?? {})).toEqual(
    expect.arrayContaining([
      `open-resolutions-${version}.tgz`,
      `open-resolutions-json-${version}.tgz`,
      ...["akn", "csv", "json", "ndjson", "parquet", "sqlite"].map(
        (format) => `open-resolutions-${format}-${version}.zip`,
      ),
      `open-resolutions-${version}.xlsx`,
      "index.json",
      "actors.ndjson.gz",
      "changes.json",
      "notes.md",
      "sbom.cdx.json",
      "SHA256SUMS",
    ]),
  );
  await succeed("sha256sum", ["--check", "--strict", "SHA256SUMS"], join(one, "release"));
});

it("they contain the tables, the records, and the notes of this version only", () => {
  const csv = join(one, "packages/csv/dist");
  const entries = unzipSync(read(`open-resolutions-csv-${version}.zip`));
  const beside = ["LICENSE", "README.md", "data-dictionary.md", "formats.md"];
  expect(Object.keys(entries).sort()).toEqual([...readdirSync(csv), ...beside].sort());
  for (const name of readdirSync(csv))
    expect(Buffer.from(entries[name] ?? []).equals(readFileSync(join(csv, name)))).toBe(true);
  const records = readFileSync(join(one, "packages/json/dist/paragraphs.ndjson"));
  expect(gunzipSync(read("paragraphs.ndjson.gz")).equals(records)).toBe(true);
  expect(read("notes.md").toString()).toBe(notes);
});

it("no published file is too large for jsDelivr", () => {
  // jsDelivr refuses files of more than 20 MB. (github.com/jsdelivr/jsdelivr, issues 18362 and 18594.)
  const files = built.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  expect(files.filter((file) => statSync(file).size > 20_000_000)).toEqual([]);
});

it("they contain a bill of materials of what npm installs with the packages", () => {
  interface Component {
    name: string;
    hashes?: object[];
    licenses?: object[];
  }
  const text = read("sbom.cdx.json").toString();
  const sbom: { components: Component[]; dependencies: { ref: string; dependsOn: string[] }[] } =
    JSON.parse(text);
  expect(sbom).toMatchObject({ bomFormat: "CycloneDX" });
  expect(text).not.toMatch(/serialNumber|timestamp|"vitest"|@open-resolutions\/(?:acceptance|release)/);
  const names = sbom.components.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([...publishedPackages(repository).keys(), "diff", "jsonc-parser"]),
  );
  for (const { name, hashes, licenses } of sbom.components)
    expect([name, hashes?.length, licenses?.length]).toEqual([name, 1, 1]);
  const dependsOn = new Map(sbom.dependencies.map((entry) => [entry.ref, entry.dependsOn]));
  expect(dependsOn.get(`@open-resolutions/json@${version}`)).toEqual([]);
  expect(dependsOn.get(`@open-resolutions/draft@${version}`)).toEqual(
    expect.arrayContaining([`@open-resolutions/core@${version}`, expect.stringMatching(/^sax@/)]),
  );
});

it.each([
  ["has no notes", "packages/json/CHANGELOG.md", "", /has no section .*: run npm run release:version/],
  [
    "was built as another version",
    "packages/json/dist/dataset.json",
    '{"version":"0.0.9"}',
    /is built as 0\.0\.9/,
  ],
  ["is not built", "packages/json/dist/dataset.json", "{}", /packages\/json is not built: run npm run build/],
])("a repository that %s makes none, and keeps what it made before", async (_, path, content, words) => {
  const file = join(one, path);
  const [kept, before] = [readFileSync(file), readdirSync(join(one, "release"))];
  writeFileSync(file, content);
  const { status, stderr } = await run("npm", ["run", "--silent", "release:assets"], one);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(words) });
  expect(readdirSync(join(one, "release"))).toEqual(before);
  writeFileSync(file, kept);
});
