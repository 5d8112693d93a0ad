import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { copyRepository } from "../src/copy-repository.ts";
import { digestBuilt } from "../src/digest.ts";
import { breakData } from "../src/fault.ts";
import { run, succeed } from "../src/run.ts";
import { fileFaults } from "./file-faults.ts";
import { recordFaults } from "./record-faults.ts";

const folder = join(inject("scratch"), "broken");
const faults = [...fileFaults, ...recordFaults];

beforeAll(async () => {
  await copyRepository(folder);
  await succeed("npm", ["run", "build"], folder);
});

it("a check of the data as it is finds nothing", async () => {
  const { status, stdout, stderr } = await check();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("no findings");
});

it("there are more than twenty ways to break a record", () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBeGreaterThan(20);
});

it.each(faults)("$name is one finding, at its place", async (fault) => {
  const { place, restore } = breakData(join(folder, "data"), fault);
  try {
    const { status, stdout, stderr } = await check();
    const findings = stderr.split("\n").filter((line) => /^data\/\S+:\d+:\d+ /.test(line));
    expect(findings).toEqual([`${place} ${fault.finding}`]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
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
    expect(`${stdout}${stderr}`).toContain(`${place} ${fault.finding}`);
    expect(digestBuilt(folder)).toEqual(before);
  });

  it("is a build like any other once the record is mended", async () => {
    expect(await run("npm", ["run", "build"], folder)).toMatchObject({ status: 0 });
  });
});

function check() {
  return run(process.execPath, ["scripts/check-data.ts"], folder);
}
