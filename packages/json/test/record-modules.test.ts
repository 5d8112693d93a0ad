import { checkFiles, type Dataset, deriveDataset, typesByPlural } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { expect, it } from "vitest";
import { describeDataset } from "../src/dataset-module.ts";
import { recordModules } from "../src/record-modules.ts";

const dataset = deriveDataset(checkFiles(datasetFiles()).records);
const files = recordModules(dataset);

it.each(Object.keys(typesByPlural))("%s of the test kit come back from every form", async (plural) => {
  const records = dataset[plural as keyof Dataset];
  const text = (extension: string) => files.get(`${plural}.${extension}`) ?? "";
  expect(JSON.parse(text("json"))).toEqual(records);
  expect(
    text("ndjson")
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  ).toEqual(records);
  // The module needs its neighbour only for the function that gets a record by its id.
  const data = text("js").replace(/^import .*\n|^export const get.*\n/gm, "");
  const module = await import(`data:text/javascript,${encodeURIComponent(data)}`);
  expect(module[plural]).toEqual(records);
});

it("the description counts the records, and dates the dataset by its newest resolution", () => {
  expect(describeDataset(dataset, "1.2.3")).toMatchObject({
    version: "1.2.3",
    schemaVersion: "1",
    sourceDate: "2095-11-25",
    counts: { resolutions: 2, tombstones: 3 },
  });
});
