import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { knownRecords } from "@open-resolutions/core";
import { makeDrafter } from "@open-resolutions/draft";
import * as json from "@open-resolutions/json";
import { theme as isTheme } from "@open-resolutions/schemas/validators/published";

const read = (path) => readFileSync(path, "utf8");
const installed = (specifier) => read(fileURLToPath(import.meta.resolve(specifier)));
const { version, isNewer, renamed, added, corrected } = JSON.parse(read("expected.json"));

assert.equal(json.dataset.version, version, `version: ${json.dataset.version}, and not ${version}`);
const [major] = version.split(".");
assert.equal(
  json.dataset.schemaVersion,
  major,
  `schemaVersion: ${json.dataset.schemaVersion}, and not ${major}`,
);
for (const { id, text, mentions } of json.paragraphs)
  for (const { start, end, quote } of mentions)
    assert.equal(text.slice(start, end), quote, `${id}: "${quote}" does not stand where it should`);
for (const theme of json.themes) assert.ok(isTheme(theme), `${theme.id}: its own validator refuses it`);

const hasAdded = json.themes.some(({ id }) => id === added.id);
assert.equal(hasAdded, isNewer, `the theme ${added.id} must be ${isNewer ? "there" : "in the next release"}`);
const { label } = json.getTheme(corrected.id);
assert.equal(
  label === corrected.label,
  isNewer,
  `the theme ${corrected.id} has the label of the other release`,
);
const { status, records } = json.resolve(renamed.from);
assert.equal(status, isNewer ? "moved" : "current", `${renamed.from} is ${status}`);
assert.equal(records[0].id, isNewer ? renamed.to : renamed.from, `${renamed.from} leads to ${records[0].id}`);

const { resources } = JSON.parse(installed("@open-resolutions/csv/datapackage.json"));
for (const { path, bytes } of resources)
  assert.equal(Buffer.byteLength(installed(`@open-resolutions/csv/${path}`)), bytes, `bytes of ${path}`);
const ids = installed("@open-resolutions/csv/themes.csv")
  .trimEnd()
  .split("\r\n")
  .slice(1)
  .map((row) => row.split(",")[0]);
assert.deepEqual(
  ids,
  json.themes.map(({ id }) => id),
  "themes.csv and the records have other ids",
);

const changes = JSON.parse(installed("@open-resolutions/json/changes.json"));
assert.equal(
  changes.to.version,
  version,
  `changes.json leads to ${changes.to.version}, and not to ${version}`,
);

const content = `A/RES/99/7

General Assembly

Resolution adopted by the General Assembly on 1 March 2045

99/7. Tests of releases

The General Assembly,

1. Requests the Secretary-General to report on tests.`;
const draft = makeDrafter(knownRecords(json, "@open-resolutions/json"));
const { paragraphs } = draft({ path: "tests.txt", content });
assert.deepEqual(
  paragraphs.map(({ opener, mentions }) => [opener, mentions[0].actor]),
  [["Requests", "secretary-general"]],
  "a text was drafted otherwise than it says",
);
console.log("fine");
