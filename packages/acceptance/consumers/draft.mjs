import assert from "node:assert/strict";
import { recordsFromPublished } from "@open-resolutions/core";
import { makeDrafter } from "@open-resolutions/draft";
import { actors, verbs } from "@open-resolutions/json";

const content = `A/RES/99/7

General Assembly

Resolution adopted by the General Assembly on 1 March 2045

99/7. Tests of readers

The General Assembly,

Recalling its resolution 98/1,

1. Requests the Secretary-General to report
on tests;

3. Decides to end.`;

const draft = makeDrafter(recordsFromPublished({ actors, verbs }, "@open-resolutions/json"));
const { resolution, paragraphs, findings, setAside } = draft({ path: "tests.txt", content });
assert.equal(resolution.slug, "a-res-99-7");
assert.deepEqual(
  paragraphs.map(({ label, opener, text }) => [label, opener, text.length]),
  [
    ["PP1", "Recalling", 30],
    ["OP1", "Requests", 50],
    ["OP3", "Decides", 15],
  ],
);
assert.deepEqual(
  paragraphs[1].mentions.map(({ quote, actor, role, method }) => [quote, actor, role, method]),
  [["Secretary-General", "secretary-general", "addressee", "rule"]],
);
assert.deepEqual(
  findings.map(({ code, line, message }) => [code, line, message]),
  [
    [
      "DRF002",
      13,
      "the number of the next paragraph is 3: words of the paragraphs between may be in this one",
    ],
    ["DRF002", 16, "numbering jumps from 1 to 3"],
  ],
);
assert.equal(setAside[0].text, "A/RES/99/7");
console.log("fine");
