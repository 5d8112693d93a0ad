import { appendFileSync, copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run as runCommand } from "@open-resolutions/testkit/run-command";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { copyCache } from "../../src/copy-repository.ts";
import { digestBuilt } from "../../src/digest.ts";
import { breakData } from "../../src/fault.ts";
import { copyWithKitData } from "../../src/kit-repository.ts";
import { run, succeed } from "../../src/run.ts";
import { fileFaults } from "./file-faults.ts";
import { recordFaults } from "./record-faults.ts";

// The scripts and the checks of the repository, in a copy whose records are those of the test kit.

const folder = join(inject("scratch"), "kit");
const faults = [...fileFaults, ...recordFaults];
const resolution = "data/resolutions/a-res-150-7";
const script = (name: string, ...args: string[]) =>
  run("npm", ["run", name, "--silent", "--", ...args], folder);
const check = () => runCommand(folder, ["validate", "data", "--alone", "--strict"]);
const read = (path: string) => readFileSync(join(folder, path), "utf8");

beforeAll(async () => {
  await copyWithKitData(folder);
  copyCache(folder);
});

it("before the first build, a script says what to do", async () => {
  const { status, stderr } = await script("show", "OP6");
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: "This needs the built packages: run npm run build first.\n",
  });
});

describe("after a build", () => {
  beforeAll(async () => {
    await succeed("npm", ["run", "build"], folder);
  });

  it("show prints a paragraph with its annotations, without colour where there is no terminal", async () => {
    const { status, stdout } = await script("show", "OP6");
    expect(status).toBe(0);
    expect(stdout).toContain('mandate     "submit to the General Assembly');
    expect(stdout).not.toContain("\u001B[");
  });

  it("show prints a whole resolution, its head first", async () => {
    const { stdout } = await script("show", "A/RES/150/7");
    expect(stdout).toMatch(/^Legend: .*\n\nA\/RES\/150\/7 {2}Registry of lighthouse/);
    expect(stdout.match(/^(?:PP|OP)\d+(?:\([a-z]+\))* {2}\(/gm)).toHaveLength(20);
  });

  it("show suggests what was meant, and prints its usage", async () => {
    expect(await script("show", "OP91")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^there is no paragraph .* has OP1 to OP/),
    });
    expect(await script("show", "--halp")).toMatchObject({ status: 2 });
    expect(await script("show", "--help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Examples:"),
    });
  });

  it("report counts, and updates the table of the README", async () => {
    const before = read("README.md");
    const { status, stdout } = await script("report");
    expect(status).toBe(0);
    expect(stdout).toContain("Not known:");
    const after = read("README.md");
    expect(after).toContain("\n| resolutions | 2 |\n");
    const withoutTable = (text: string) => text.replace(/<!-- report -->.*<!-- \/report -->/s, "");
    expect(withoutTable(after)).toBe(withoutTable(before));
  });

  it("agreement compares two readers, and reports a missing file", async () => {
    const own = `${resolution}/paragraphs.json`;
    const { status, stdout } = await script("agreement", own, own);
    expect(status).toBe(0);
    expect(stdout.match(/'1\.000'/g)).toHaveLength(6);
    expect(await script("agreement", own, "nowhere.json")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("ENOENT"),
    });
    expect(await script("agreement")).toMatchObject({ status: 2, stderr: expect.stringContaining("Usage:") });
  });

  it("format:data rewrites files that are not in canonical form, and does not touch files it cannot read", async () => {
    const actor = join(folder, "data/actors/wba.json");
    const canonical = read("data/actors/wba.json");
    try {
      appendFileSync(actor, "\n\n");
      expect(await script("format:data")).toMatchObject({
        status: 0,
        stderr: expect.stringContaining("fixed 1 file\n"),
      });
      expect(read("data/actors/wba.json")).toBe(canonical);
      appendFileSync(actor, "}");
      expect(await script("format:data")).toMatchObject({
        status: 1,
        stdout: expect.stringContaining("data/actors/wba.json"),
      });
      expect(read("data/actors/wba.json")).toBe(`${canonical}}`);
    } finally {
      // The tests below need the records as they were.
      writeFileSync(actor, canonical);
    }
  });

  it("a check of the unchanged data has no findings", async () => {
    const { status, stdout, stderr } = await check();
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toMatch(/^no findings in \d+ files, /);
  });

  it("there are more than twenty ways to break a record", () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBeGreaterThan(20);
  });

  it.each(faults)("$name is one finding, at its place", async (fault) => {
    const { place, restore } = breakData(join(folder, "data"), fault);
    try {
      const { status, stdout, stderr } = await check();
      const findings = stdout.split("\n").filter((line) => /^data\/\S+:\d+:\d+ /.test(line));
      expect(findings.map((line) => line.replace(/ (?:error|warning) /, " "))).toEqual([
        `${place} ${fault.finding}`,
      ]);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^1 (?:error|warning) in \d+ files, /m);
    } finally {
      restore();
    }
  });

  describe("a build with a broken record", () => {
    it("fails with the finding and leaves what was built as it was", async () => {
      const [fault] = faults;
      if (fault === undefined) throw new Error("there is no fault to try");
      const before = digestBuilt(folder);
      const { place, restore } = breakData(join(folder, "data"), fault);
      const { status, stdout, stderr } = await run("npm", ["run", "build"], folder).finally(restore);
      expect(status).not.toBe(0);
      expect(`${stdout}${stderr}`.replaceAll(/ (?:error|warning) /g, " ")).toContain(
        `${place} ${fault.finding}`,
      );
      expect(digestBuilt(folder)).toEqual(before);
    });

    it("succeeds after the record is fixed", async () => {
      expect(await run("npm", ["run", "build"], folder)).toMatchObject({ status: 0 });
    });
  });

  it("a missing data folder is an error of one line, and the built files stay", async () => {
    copyFileSync(join(folder, "packages/json/dist/paragraphs.json"), join(folder, "before.json"));
    rmSync(join(folder, "data"), { recursive: true });
    const { status, stderr } = await script("check-data");
    expect(status).toBe(2);
    expect(stderr).toBe("data: there is no such file or folder\n");
    expect(await run("npm", ["run", "build"], folder)).not.toMatchObject({ status: 0 });
    expect(read("packages/json/dist/paragraphs.json")).toBe(read("before.json"));
  });
});
