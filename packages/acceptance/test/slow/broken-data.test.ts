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

const folder = join(inject("scratch"), "broken");
const faults = [...fileFaults, ...recordFaults];

beforeAll(async () => {
  await copyWithKitData(folder);
  copyCache(folder);
  await succeed("npm", ["run", "build"], folder);
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

function check() {
  return runCommand(folder, ["validate", "data", "--alone", "--strict"]);
}
