import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nextText } from "@open-resolutions/testkit/official-texts";
import { beforeAll, describe, expect, inject, it, vi } from "vitest";
import { copyWithoutIndex } from "../../src/copy-repository.ts";
import { digestFiles, digestPacked } from "../../src/digest.ts";
import { packPublished, type Tarball } from "../../src/pack.ts";
import { repository } from "../../src/published.ts";
import { run, succeed } from "../../src/run.ts";

// The output must not depend on the name, length and depth of the folder, nor on the time zone.
const folder = join(inject("scratch"), "clones/a second one");
const timeZone = "Pacific/Kiritimati";
const made = "data/resolutions/a-res-151-3";
const command = (...args: string[]) =>
  run(process.execPath, ["packages/cli/bin/open-resolutions.js", ...args], folder);

/** The tests that read `data/` or the documentation, by package. This test is not among them: it does not call itself. */
const readers = {
  json: [],
  types: [],
  csv: [],
  acceptance: [
    ...["data", "contributing"].map((name) => `test/${name}.test.ts`),
    ...["newcomer", "readme", "typescript", "consumers"].map((name) => `test/slow/${name}.test.ts`),
    // Other versions of Node read the same records, and packages install in the same way.
    ...["--testNamePattern", `^(?!.* on Node (?!${process.version} )|.* without a registry$)`],
  ],
};

let before: string;
let packed: Tarball[];

/** Builds the whole index. It does not check the records, which takes far longer: the repository has checked them. */
async function buildIndex(): Promise<void> {
  const index = join(folder, "data/index");
  cpSync(join(repository, "data/index"), index, { recursive: true });
  await succeed("npm", ["run", "build", "--workspace", "@open-resolutions/index"], folder);
  rmSync(index, { recursive: true });
}

/** What git reports about every file of the copy. */
async function changedFiles(): Promise<string[]> {
  const { stdout } = await succeed("git", ["status", "--porcelain", "--untracked-files=all"], folder);
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.slice(3));
}

beforeAll(async () => {
  await copyWithoutIndex(folder);
  await succeed("git", ["init", "--quiet"], folder);
  // After a commit of so many files git would pack them, although they are soon removed.
  await succeed("git", ["config", "gc.auto", "0"], folder);
  await succeed("git", ["add", "--all"], folder);
  const author = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  await succeed("git", [...author, "commit", "--quiet", "--no-verify", "--message", "as it was"], folder);
  vi.stubEnv("TZ", timeZone);
  // Without the pages of the portal, which no package contains.
  const { stdout } = await succeed("npx", ["--no", "turbo", "run", "build"], folder);
  // A build from the cache of another folder would prove nothing.
  expect(stdout).toMatch(/Cached: +0 cached/);
  const tarballs = join(inject("scratch"), "second-tarballs");
  mkdirSync(tarballs);
  await buildIndex();
  packed = await packPublished(folder, tarballs);
  vi.unstubAllEnvs();
  before = readFileSync(join(folder, "README.md"), "utf8");
  writeFileSync(join(folder, "../..", nextText.path), nextText.content);
});

describe("a build in another folder", () => {
  it("makes the same files, byte for byte", () => {
    expect(packed.length).toBeGreaterThan(0);
    expect(digestPacked(folder, packed)).toEqual(digestPacked(repository, inject("tarballs")));
  });

  it("packs them to the same tarballs", () => {
    const digest = (tarballs: Tarball[]) => digestFiles(tarballs.map(({ path }) => path));
    expect(digest(packed)).toEqual(digest(inject("tarballs")));
  });
});

describe("the next resolution is added by the commands of CONTRIBUTING.md", () => {
  it("is drafted without findings but names that no register has", async () => {
    const { status, stdout } = await command(
      "draft",
      join("../..", nextText.path),
      "--data",
      "data",
      "--out",
      "data/resolutions",
    );
    expect(stdout).toMatch(/^wrote data\/resolutions\/a-res-151-3/m);
    expect(new Set(stdout.match(/(?:DRF|TXT|NUM)\d{3}/g))).toEqual(new Set(["DRF020"]));
    expect(status).toBe(0);
  });

  it("passes the check, except for proposals that a person must confirm", async () => {
    const { status, stdout } = await command("validate", "data", "--alone", "--format", "json");
    const { findings }: { findings: { code: string }[] } = JSON.parse(stdout);
    expect(findings.map(({ code }) => code)).toEqual(["TXT014"]);
    expect(status).toBe(0);
  });

  it("passes the strict check after every proposal is confirmed", async () => {
    const path = join(folder, made, "paragraphs.json");
    const confirmed = JSON.parse(readFileSync(path, "utf8"), (key, value) =>
      ["method", "proposedThemes", "carriedThemes"].includes(key) ? undefined : value,
    );
    writeFileSync(path, JSON.stringify(confirmed));
    const check = await command("validate", "data", "--alone", "--fix", "--strict");
    expect(check).toMatchObject({ status: 0, stdout: "" });
    await succeed("npm", ["run", "report"], folder);
  });

  it("changes only records and the table of the README", async () => {
    const changed = await changedFiles();
    expect(changed).toContain(`${made}/paragraphs.json`);
    expect(changed.filter((path) => !path.startsWith("data/"))).toEqual(["README.md"]);
    expect(changed.filter((path) => /^data\/(?!resolutions\/a-res-151-3\/|documents\/)/.test(path))).toEqual(
      [],
    );
    const withoutTable = (text: string) => text.replace(/<!-- report -->.*<!-- \/report -->/s, "");
    expect(withoutTable(readFileSync(join(folder, "README.md"), "utf8"))).toBe(withoutTable(before));
  });

  it("builds, and has its pages", async () => {
    expect(await run("npm", ["run", "build"], folder)).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, "packages/portal/dist/resolutions/a-res-151-3.html"))).toBe(true);
  });

  it.each(Object.entries(readers))(
    "fails no test of %s that reads data or documentation",
    async (name, tests) => {
      vi.stubEnv("OPEN_RESOLUTIONS_INSTALLED", inject("consumer"));
      const { status, stdout, stderr } = await run(
        "npx",
        ["vitest", "run", ...tests],
        join(folder, "packages", name),
      ).finally(vi.unstubAllEnvs);
      expect(status, `${stdout}${stderr}`).toBe(0);
    },
  );
});
