import { checkFiles } from "@open-resolutions/core";
import { dataset, datasetFiles } from "@open-resolutions/testkit/dataset";
import { assemblyText } from "@open-resolutions/testkit/official-texts";
import { expect, it } from "vitest";
import { makeDrafter } from "../src/index.ts";

/** The registers have the Office for Fog by another name than the confirmed resolution. */
const renamed = JSON.stringify({ id: "unof", name: "Bureau of Mist", kind: "office" });
const draft = makeDrafter(
  checkFiles(datasetFiles(new Map([...dataset, ["actors/unof.json", renamed]]))).records,
);
const next = [
  ["A/RES/150/7", "A/RES/152/3"],
  ["150/7. Registry", "152/3. Registry"],
  ["One hundred and fiftieth session", "One hundred and fifty-second session"],
  ["on 21 November 2095", "on 21 November 2097"],
].reduce((text, [from = "", to = ""]) => text.replace(from, to), assemblyText.content);
const unknownIn = (content: string) =>
  draft({ path: "next.txt", content }).unknownNames.map(({ words }) => words);

it("a name that an earlier resolution explains is no unknown name", () => {
  expect(unknownIn(next)).not.toContain("United Nations Office for Fog");
  const { findings } = draft({ path: "next.txt", content: next });
  const names = findings.filter(({ code }) => code === "DRF020").map(({ message }) => message);
  expect(names.join("\n")).not.toContain("United Nations Office for Fog");
});

it("but it is one in a paragraph that has other words", () => {
  const more = `${next.trimEnd()}`.replace(
    "The General Assembly,",
    "The General Assembly,\n\nNoting the lamps of the United Nations Office for Fog,",
  );
  expect(unknownIn(more)).toContain("United Nations Office for Fog");
});
