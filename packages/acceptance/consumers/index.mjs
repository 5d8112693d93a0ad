import assert from "node:assert/strict";
// @boundaries-ignore the package is installed from its tarball: as a dependency it would be built for every test
import { documents, getIndexed, identify, mentionsOf, resolutions, subjects } from "@open-resolutions/index";

const all = await resolutions();
assert.ok(all.every(({ id, method }) => id.includes("/RES/") && method === "rule"));
assert.equal(await getIndexed("A/RES/0/0"), undefined);
assert.deepEqual(await identify("No resolution has these words."), []);
await assert.rejects(mentionsOf("nobody-in-particular"), /no actor or capability is named/);

// A clone can be built without the index: the package is then empty.
const [first] = all;
if (first) {
  const indexed = await getIndexed(first.id);
  assert.equal(indexed?.paragraphs[0]?.resolution, first.id);
  assert.ok((await documents()).length > 0);
  assert.ok((await subjects()).length > 0);
}
console.log("fine");
