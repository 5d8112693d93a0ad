// The records of each release, and the validators of the other.
import assert from "node:assert/strict";
import * as newerRecords from "newer-json";
import * as newerValidators from "newer-schemas/validators/published";
import * as olderRecords from "older-json";
import * as olderValidators from "older-schemas/validators/published";

const lists = {
  resolutions: "resolution",
  paragraphs: "paragraph",
  actors: "actor",
  capabilities: "capability",
  documents: "document",
  verbs: "verb",
  themes: "theme",
  tombstones: "tombstone",
};
for (const [records, validators] of [
  [olderRecords, newerValidators],
  [newerRecords, olderValidators],
]) {
  for (const [list, type] of Object.entries(lists))
    for (const record of records[list])
      assert.ok(validators[type](record), `${record.id}: ${JSON.stringify(validators[type].errors)}`);
}
console.log("fine");
