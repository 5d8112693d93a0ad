import assert from "node:assert/strict";
import { checkFiles } from "@open-resolutions/core";

const good = {
  path: "tombstones.json",
  content: '{"$schema": "../schemas/tombstones.schema.json", "tombstones": []}\n',
};
const bad = {
  path: "vocabularies/verbs.json",
  content: `{
  "$schema": "../../schemas/verbs.schema.json",
  "verbs": [
    {"id": "call-for", "class": "directive", "operative": "calls for"},
    {"id": "call-upon", "class": "directive", "operative": "calls upon", "broader": "call-fro"}
  ]
}
`,
};

assert.deepEqual(checkFiles([good]).findings, []);
const { findings } = checkFiles([good, bad]);
assert.equal(findings.length, 1);
const { code, file, line, column } = findings[0];
const expected = { line: 5, column: bad.content.split("\n")[4].indexOf('"call-fro"') + 1 };
assert.deepEqual({ code, file, line, column }, { code: "REF001", file: bad.path, ...expected });
assert.match(findings[0].hint, /call-for/);
console.log("fine");
