const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const { resources } = require("@open-resolutions/csv/datapackage.json");

const [header, ...rows] = readFileSync(require.resolve("@open-resolutions/csv/actors.csv"), "utf8").split(
  "\r\n",
);
const { schema } = resources.find(({ name }) => name === "actors");
assert.deepEqual(
  header.split(","),
  schema.fields.map(({ name }) => name),
);
assert.ok(rows.some((row) => row.startsWith("interpol,")));
console.log("fine");
