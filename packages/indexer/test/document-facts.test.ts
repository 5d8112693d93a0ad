import { makeDrafter } from "@open-resolutions/draft";
import { datasetFolder } from "@open-resolutions/testkit/dataset";
import { expect, it } from "vitest";
import { documentFacts } from "../src/document-facts.ts";
import { readRegisters } from "../src/registers.ts";
import { councilDocument } from "./council-markup.ts";

const draft = makeDrafter(readRegisters(datasetFolder).records);

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
  const content = councilDocument({ paragraph });
  const input = { path: "sc/S_RES_3999.xml", content, form: "akn" as const };
  const { printed, failure } = documentFacts(draft(input), {
    file: input.path,
    sha256: "0".repeat(64),
    content,
  });
  expect([printed?.chapterVii, failure]).toEqual([expected, undefined]);
});
