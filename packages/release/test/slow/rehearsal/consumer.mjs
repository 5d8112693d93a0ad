// Run in a project that installed the older release under another name, and the newer one as a user would.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { applyChanges, plurals } from "@open-resolutions/editions";
import * as newer from "@open-resolutions/json";
import { theme as isTheme } from "@open-resolutions/schemas/validators/published";

const [olderPackage, version, from, to, added] = process.argv.slice(2);
const older = await import(olderPackage);
const installed = (specifier) => readFileSync(fileURLToPath(import.meta.resolve(specifier)), "utf8");

assert.equal(newer.dataset.version, version);
assert.equal(newer.dataset.schemaVersion, version.split(".")[0]);
assert.ok(isTheme(newer.getTheme(added)));
assert.throws(() => older.getTheme(added), RangeError);
assert.equal(older.resolve(from).status, "current");
assert.deepEqual([newer.resolve(from).status, newer.resolve(from).records[0].id], ["moved", to]);

const changes = JSON.parse(installed("@open-resolutions/json/changes.json"));
assert.equal(changes.to.version, version);
assert.equal(changes.requiredBump, "minor");
const lists = (release) => Object.fromEntries(plurals.map((plural) => [plural, release[plural]]));
assert.deepEqual(applyChanges(lists(older), changes), lists(newer));
assert.ok(installed("@open-resolutions/csv/themes.csv").includes(added));
console.log("fine");
