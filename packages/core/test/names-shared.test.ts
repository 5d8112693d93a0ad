import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { expect, it } from "vitest";
import { checkFiles, registerNames } from "../src/index.ts";

const published = checkFiles(datasetFiles()).records;
const words = "thanks the Fog Keepers, and requests Amberland to light the lamps";
const idsIn = (...sources: Parameters<typeof checkFiles>[0][]) =>
  registerNames(
    checkFiles(
      sources.flatMap((each) => [...each]),
      { published },
    ).records,
  )
    .find(words)
    .map(({ target }) => target.id);

it("checks beside the same published records share the names", () => {
  const [one, other] = [1, 2].map(() => registerNames(checkFiles([], { published }).records));
  expect(one).toBe(other);
});

it("a record of the files is found, and only where it is", () => {
  const keepers = {
    path: "documents/fog-keepers.json",
    content: '{"id": "fog-keepers", "title": "Fog Keepers", "kind": "instrument"}',
  };
  expect(idsIn()).toEqual(["amberland"]);
  expect(idsIn([keepers])).toEqual(["fog-keepers", "amberland"]);
  expect(idsIn()).toEqual(["amberland"]);
});
