import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as json from "@open-resolutions/json";
import { theme as isTheme } from "@open-resolutions/schemas/validators/published";

const read = (path) => readFileSync(path, "utf8");
const installed = (specifier) => read(fileURLToPath(import.meta.resolve(specifier)));
const { version, isNewer, renamed, added, corrected } = JSON.parse(read("expected.json"));

assert.equal(json.dataset.version, version);
assert.equal(json.dataset.schemaVersion, version.split(".")[0]);
for (const { text, mentions } of json.paragraphs)
  for (const { start, end, quote } of mentions) assert.equal(text.slice(start, end), quote);
assert.ok(json.themes.every((theme) => isTheme(theme)));

assert.equal(
  json.themes.some(({ id }) => id === added.id),
  isNewer,
);
assert.equal(json.getTheme(corrected.id).label === corrected.label, isNewer);
const { status, records } = json.resolve(renamed.from);
assert.equal(status, isNewer ? "moved" : "current");
assert.equal(records[0].id, isNewer ? renamed.to : renamed.from);

const { resources } = JSON.parse(installed("@open-resolutions/csv/datapackage.json"));
assert.ok(resources.length > 0);
const rows = installed("@open-resolutions/csv/themes.csv").trimEnd().split("\r\n");
assert.equal(rows.length - 1, json.themes.length);
assert.equal(
  rows.some((row) => row.startsWith(`${added.id},`)),
  isNewer,
);

const changes = JSON.parse(installed("@open-resolutions/json/changes.json"));
assert.equal(changes.to.version, version);
assert.equal(changes.from === null, !isNewer);
console.log("fine");
