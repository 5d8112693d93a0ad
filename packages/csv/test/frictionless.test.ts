import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

/** Python with frictionless 5, the reference implementation of Data Package; undefined where there is none. */
const python = ["python3", "python"].find(
  (candidate) =>
    spawnSync(candidate, ["-c", "import frictionless; assert frictionless.__version__.startswith('5.')"])
      .status === 0,
);

if (python === undefined) console.warn("skipped: no Python with frictionless 5 (pip install frictionless)");

it.skipIf(python === undefined)("frictionless validate finds no errors in datapackage.json", () => {
  const { stdout, status } = spawnSync(
    python ?? "python3",
    ["-m", "frictionless", "validate", "datapackage.json"],
    {
      cwd: dist,
      encoding: "utf8",
    },
  );
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.not.stringContaining("INVALID") });
});
