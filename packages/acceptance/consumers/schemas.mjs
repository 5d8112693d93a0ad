import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { actors } from "@open-resolutions/json/actors";
import { definitions, recordTypes } from "@open-resolutions/schemas";
import { actor } from "@open-resolutions/schemas/validators";
import { actor as publishedActor } from "@open-resolutions/schemas/validators/published";

assert.equal(definitions.actor.title, "Actor");
assert.ok(recordTypes.every((name) => name in definitions));

assert.equal(actor({ id: "interpol", name: "INTERPOL", kind: "organization" }), true);
assert.equal(
  actor({ id: "interpol", name: "INTERPOL", kind: "organization", nickname: "the police" }),
  false,
);
assert.deepEqual(
  actor.errors.map(({ keyword, params }) => [keyword, params.additionalProperty]),
  [["additionalProperties", "nickname"]],
);
assert.ok(actors.every((record) => publishedActor(record)));
assert.equal(publishedActor({ id: "interpol", name: "INTERPOL", kind: "organization" }), false);

for (const path of [
  "actor.schema.json",
  "bundled/authored/actor.schema.json",
  "bundled/published/actor.schema.json",
]) {
  const file = fileURLToPath(import.meta.resolve(`@open-resolutions/schemas/${path}`));
  assert.equal(JSON.parse(readFileSync(file, "utf8")).title, "Actor", path);
}
console.log("fine");
