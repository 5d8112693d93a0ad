import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const installed = (path) => fileURLToPath(import.meta.resolve(`@open-resolutions/sqlite/${path}`));
const path = installed("open-resolutions.sqlite");
const { databases } = JSON.parse(readFileSync(installed("metadata.json"), "utf8"));

assert.equal(readFileSync(path).subarray(0, 15).toString(), "SQLite format 3");
assert.ok(databases["open-resolutions"].tables.paragraphs.columns.text);

// Before 24, Node has no SQLite or calls it experimental.
if (Number(process.versions.node.split(".")[0]) >= 24) {
  const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
  const database = new DatabaseSync(path, { readOnly: true });
  const { rows } = database.prepare("SELECT count(*) AS rows FROM actor_mentions").get();
  assert.ok(rows > 0);
  database.close();
}
console.log("fine");
