import { makeDrafter } from "@open-resolutions/draft";
import { datasetFolder } from "@open-resolutions/testkit/dataset";
import { expect, it } from "vitest";
import { documentFacts } from "../src/document-facts.ts";
import { readRegisters } from "../src/registers.ts";

const draft = makeDrafter(readRegisters(datasetFolder).records);

/** A resolution of the Security Council with a last paragraph of the preamble. */
const markup = (paragraph: string) => `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<statement name="resolution"><preface><p>United Nations</p><p><docNumber>S/RES/3999 (2095)</docNumber></p>
<p>Security Council</p><p>20 November 2095</p><p>Resolution 3999 (2095)</p>
<p>Adopted by the Security Council at its 9999th meeting, on 20 November 2095</p></preface>
<preamble><p>The Security Council,</p><p>${paragraph}</p></preamble>
<mainBody><p>1. <span class="italic">Decides</span> to remain seized of the matter.</p></mainBody></statement></akomaNtoso>
`;

it.each([
  ['<span class="italic">Acting</span> under Chapter VII of the Charter of the United Nations,', "yes"],
  ['<span class="italic">Acting under</span> Chapter VII of the Charter of the United Nations,', "yes"],
  [
    '<span class="italic">Acting</span> under Article 41 of Chapter VII of the Charter of the United Nations,',
    "yes",
  ],
  [
    '<span class="italic">Recalling</span> measures under Chapter VII of the Charter of the United Nations,',
    "no",
  ],
])("reads whether the Council acts under Chapter VII: %s", (paragraph, expected) => {
  const content = markup(paragraph);
  const input = { path: "sc/S_RES_3999.xml", content, form: "akn" as const };
  const { printed, failure } = documentFacts(draft(input), {
    file: input.path,
    sha256: "0".repeat(64),
    content,
  });
  expect([printed?.chapterVii, failure]).toEqual([expected, undefined]);
});
