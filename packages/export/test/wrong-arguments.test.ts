import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { batchesOfDataset, batchOf, csv, exportBatches, type Format, formatFiles } from "../src/index.ts";
import { description, kit, scratch, whole } from "./write.ts";

/** Exports the test kit with options that a compiler would refuse, into a folder that must not be there afterwards. */
async function refused(options: object): Promise<unknown> {
  const out = join(scratch(), "out");
  const error = await exportBatches([whole(kit)], {
    ...{ out, formats: [csv], dataset: description },
    ...options,
  }).catch((reason: unknown) => reason);
  expect(existsSync(out)).toBe(false);
  return error;
}

describe("an export", () => {
  it.each(["name", "title", "version", "schemaVersion", "license", "source"])(
    "needs the %s of the dataset",
    async (field) => {
      for (const value of [undefined, "", 5]) {
        const error = await refused({ dataset: { ...description, [field]: value } });
        expect(error).toBeInstanceOf(TypeError);
        expect(String(error)).toContain(`expected a text as ${field} of the dataset; got `);
      }
    },
  );

  it("needs a description of the dataset, and formats", async () => {
    expect(String(await refused({ dataset: {} }))).toContain("expected a text as name of the dataset");
    expect(String(await refused({ dataset: null }))).toContain("expected a text as name of the dataset");
    expect(String(await refused({ formats: "csv" }))).toContain("expected a list of formats such as [csv]");
    expect(String(await refused({ formats: ["csv"] }))).toContain("expected formats such as csv, not names");
  });

  it("says what it needs when this Node cannot write a format", async () => {
    const reason = "lamps needs Node 99 or later";
    const lamps: Format = {
      name: "lamps",
      unavailable: () => reason,
      open: () => {
        throw new Error("the format was opened");
      },
    };
    expect(await refused({ formats: [csv, lamps] })).toEqual(new Error(reason));
    await expect(formatFiles(lamps, kit, description)).rejects.toThrow(reason);
  });
});

describe("batches", () => {
  it.each([null, undefined, "data", { actors: [] }])("need a dataset: %j", (given) => {
    expect(() => batchesOfDataset(given as never)).toThrow(/^expected a dataset, as loadDataset/);
  });

  it("need lists of records", () => {
    expect(() => batchOf(null as never)).toThrow(/^expected lists of records/);
  });
});
