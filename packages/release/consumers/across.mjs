// The records of each release, and the validators of the other.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const releaseOf = async (side) => ({
  records: await import(`${side}-json`),
  validators: await import(`${side}-schemas/validators/published`),
});
const [older, newer] = [await releaseOf("older"), await releaseOf("newer")];

const lists = JSON.parse(readFileSync("lists.json", "utf8"));

for (const [records, validators] of [
  [older.records, newer.validators],
  [newer.records, older.validators],
]) {
  for (const [list, type] of Object.entries(lists))
    for (const record of records[list])
      assert.ok(validators[type](record), `${record.id}: ${JSON.stringify(validators[type].errors)}`);
}
console.log("fine");
