import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as json from "@open-resolutions/json";
import { actors, getActor } from "@open-resolutions/json/actors";
import { paragraphs, resolution } from "@open-resolutions/json/resolutions/a-res-77-20";
import { segments } from "@open-resolutions/json/segments";

assert.equal(json.getResolution("A/RES/77/20").slug, "a-res-77-20");
assert.equal(json.dataset.counts.paragraphs, json.paragraphs.length);
for (const name of ["actors", "capabilities", "documents", "verbs", "themes"])
  assert.ok(json[name].length > 0);
for (const { id, kind } of json.tombstones) assert.equal(json.resolve(id).status, kind);

assert.equal(json.getParagraph("a-res-77-20.op17").label, "OP17");
assert.equal(getActor("interpol").acronym, "INTERPOL");
assert.throws(() => json.getActor("nobody"), RangeError);
assert.deepEqual(actors, json.actors);

assert.equal(json.resolve("interpol").records[0], json.getActor("interpol"));
assert.equal(json.resolve("nobody"), undefined);
assert.deepEqual(
  json.resolutions.flatMap(({ id }) => json.paragraphsOf(id)),
  json.paragraphs,
);
for (const { paragraph, mention } of json.mentionsOf("i-24-7")) {
  assert.equal(paragraph.text.slice(mention.start, mention.end), mention.quote);
}
assert.ok(json.paragraphsAddressing("member-states").some(({ resolution }) => resolution === "A/RES/77/20"));

// One resolution alone.
assert.equal(resolution.id, "A/RES/77/20");
assert.deepEqual(paragraphs, json.paragraphsOf("a-res-77-20"));
for (const paragraph of paragraphs) {
  const pieces = segments(paragraph);
  assert.equal(pieces.map(({ text }) => text).join(""), paragraph.text);
  assert.deepEqual(pieces, json.segments(paragraph));
}

// Nobody changes what others read.
assert.throws(() => actors.pop(), TypeError);
assert.throws(() => {
  paragraphs[0].mentions[0].role = "place";
}, TypeError);

const lines = readFileSync(
  fileURLToPath(import.meta.resolve("@open-resolutions/json/actors.ndjson")),
  "utf8",
);
assert.deepEqual(
  lines
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line)),
  actors,
);
console.log("fine");
