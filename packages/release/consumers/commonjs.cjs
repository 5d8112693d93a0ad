const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const json = require("@open-resolutions/json");
const { capability: isCapability } = require("@open-resolutions/schemas/validators/published");

const { version, isNewer, renamed } = JSON.parse(readFileSync("expected.json", "utf8"));
const [there, gone] = isNewer ? [renamed.to, renamed.from] : [renamed.from, renamed.to];

assert.equal(json.dataset.version, version, `version: ${json.dataset.version}, and not ${version}`);
const listed = require("@open-resolutions/json/capabilities.json");
assert.deepEqual(json.capabilities, listed, "capabilities.json and the entry point differ");
for (const record of json.capabilities) assert.ok(isCapability(record), `${record.id}: refused`);
assert.equal(json.getCapability(there).id, there);
assert.throws(() => json.getCapability(gone), RangeError, `${gone} belongs to the other release`);
console.log("fine");
