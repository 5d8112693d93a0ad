import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

for (const table of ["resolutions", "paragraphs", "actors"]) {
  const path = fileURLToPath(import.meta.resolve(`@open-resolutions/parquet/${table}.parquet`));
  const content = readFileSync(path);
  // A Parquet file begins and ends with four letters, before which the length of its footer is.
  assert.equal(content.subarray(0, 4).toString(), "PAR1");
  assert.equal(content.subarray(-4).toString(), "PAR1");
  const footer = content.subarray(-8 - content.readUInt32LE(content.length - 8), -8);
  assert.ok(footer.includes("CC0-1.0"));
}
console.log("fine");
