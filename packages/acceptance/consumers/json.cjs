const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const json = require("@open-resolutions/json");
const { actors } = require("@open-resolutions/json/actors");
const paragraphs = require("@open-resolutions/json/paragraphs.json");

assert.equal(json.getResolution("A/RES/77/20").slug, "a-res-77-20");
assert.equal(json.getParagraph("a-res-77-20.op17").label, "OP17");
assert.equal(actors, json.actors, "the subpath and the entry point hold the same records");
assert.deepEqual(json.paragraphs, paragraphs);
assert.deepEqual(
  json.resolutions.flatMap(({ id }) => json.paragraphsOf(id)),
  paragraphs,
);
assert.equal(json.resolve("a-res-77-20.op17.a").records[0].label, "OP17(a)");
for (const { paragraph, mention } of json.mentionsOf("i-24-7")) {
  assert.equal(paragraph.text.slice(mention.start, mention.end), mention.quote);
}

const lines = readFileSync(require.resolve("@open-resolutions/json/paragraphs.ndjson"), "utf8");
assert.deepEqual(
  lines
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line)),
  paragraphs,
);
console.log("fine");
