const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const json = require("@open-resolutions/json");
const { capability } = require("@open-resolutions/schemas/validators/published");

const { version, isNewer, renamed } = JSON.parse(readFileSync("expected.json", "utf8"));

assert.equal(json.dataset.version, version);
assert.deepEqual(json.capabilities, require("@open-resolutions/json/capabilities.json"));
assert.ok(json.capabilities.every((record) => capability(record)));
assert.equal(json.getCapability(isNewer ? renamed.to : renamed.from).id, isNewer ? renamed.to : renamed.from);
assert.throws(() => json.getCapability(isNewer ? renamed.from : renamed.to), RangeError);
console.log("fine");
