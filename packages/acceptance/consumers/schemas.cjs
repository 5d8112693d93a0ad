const assert = require("node:assert/strict");
const { definitions } = require("@open-resolutions/schemas");
const { actor } = require("@open-resolutions/schemas/validators");
const published = require("@open-resolutions/schemas/validators/published");
const schema = require("@open-resolutions/schemas/actor.schema.json");

assert.equal(definitions.actor.title, schema.title);
assert.equal(actor({ id: "interpol", name: "INTERPOL", kind: "organization" }), true);
assert.equal(
  actor({ id: "interpol", name: "INTERPOL", kind: "organization", nickname: "the police" }),
  false,
);
assert.ok(require("@open-resolutions/json/actors").actors.every((record) => published.actor(record)));
console.log("fine");
