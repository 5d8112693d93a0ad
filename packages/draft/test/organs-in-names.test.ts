import { checkFiles } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { expect, it } from "vitest";
import { makeDrafter } from "../src/index.ts";
import { masthead } from "./registers.ts";

const rapporteur = {
  id: "rapporteur-on-fog",
  name: "Special Rapporteur of the Human Rights Council on fog",
  kind: "official",
};
const draft = makeDrafter(
  checkFiles([
    ...datasetFiles(),
    { path: `actors/${rapporteur.id}.json`, content: JSON.stringify(rapporteur) },
  ]).records,
);

it("an organ inside the name of an official may be meant by “the Council” afterwards", () => {
  const { paragraphs, findings } = draft({
    path: "a.txt",
    content: `${masthead}\n\nThe General Assembly,\n\n1. Notes the advice of the Economic and Social Council and of the Special Rapporteur of the Human Rights Council on fog to the Council.\n`,
  });
  expect(paragraphs[0]?.mentions.map(({ quote }) => quote)).toEqual([
    "Economic and Social Council",
    "Special Rapporteur of the Human Rights Council on fog",
  ]);
  expect(findings.map(({ message }) => message)).toContain(
    '"the Council" may mean "Economic and Social Council" or "Human Rights Council"',
  );
});
