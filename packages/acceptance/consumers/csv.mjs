import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const read = (path) => readFileSync(fileURLToPath(import.meta.resolve(`@open-resolutions/csv/${path}`)));
const { resources } = JSON.parse(read("datapackage.json"));

assert.ok(resources.some(({ path }) => path === "paragraphs.csv"));
for (const { path, bytes, hash, schema } of resources) {
  const content = read(path);
  assert.equal(content.length, bytes, path);
  assert.equal(`sha256:${createHash("sha256").update(content).digest("hex")}`, hash, path);
  const [header] = content.toString("utf8").split("\r\n");
  assert.equal(header, schema.fields.map(({ name }) => name).join(","), path);
}
console.log("fine");
