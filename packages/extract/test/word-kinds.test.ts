import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { draftOf } from "./drafted.ts";
import { outline, paragraph, run, wordFile } from "./word-parts.ts";

it("a Word file with macros, and a template, are read as Word files", async () => {
  const types = "[Content_Types].xml";
  const bytes = wordFile([paragraph(run("1. Decides to light them."))]);
  const { [types]: own, ...files } = unzipSync(bytes);
  for (const type of [
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
  ]) {
    const said = strFromU8(own ?? bytes).replace(/ContentType="[^"]*"/, `ContentType="${type}"`);
    const made = await draftOf("a-res-99-7.docm", zipSync({ ...files, [types]: strToU8(said) }));
    expect(outline(made)).toEqual([["OP1", "Decides to light them."]]);
  }
});
