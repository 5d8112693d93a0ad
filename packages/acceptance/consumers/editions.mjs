import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { applyChanges, compareEditions, plurals } from "@open-resolutions/editions";
import { editionInPackage } from "@open-resolutions/editions/files";
import * as json from "@open-resolutions/json";

const published = editionInPackage(
  fileURLToPath(new URL(".", import.meta.resolve("@open-resolutions/json"))),
);
assert.equal(compareEditions(published, published).requiredBump, "none");

const nothing = Object.fromEntries(plurals.map((plural) => [plural, []]));
const records = applyChanges(nothing, compareEditions(undefined, published));
for (const plural of plurals) assert.deepEqual(records[plural], json[plural], plural);
console.log("fine");
