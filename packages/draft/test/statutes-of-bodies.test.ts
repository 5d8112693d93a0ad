import { checkFiles } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { expect, it } from "vitest";
import { makeDrafter } from "../src/index.ts";
import { masthead } from "./registers.ts";

const records = [
  ["actors", { id: "lamp-tribunal", name: "International Tribunal for Lamps", kind: "court" }],
  [
    "documents",
    { id: "lamp-statute", kind: "constitution", title: "Statute of the International Tribunal for Lamps" },
  ],
] as const;
const draft = makeDrafter(
  checkFiles([
    ...datasetFiles(),
    ...records.map(([folder, one]) => ({ path: `${folder}/${one.id}.json`, content: JSON.stringify(one) })),
  ]).records,
);
const read = (body: string) =>
  draft({ path: "a.txt", content: `${masthead}\n\nThe General Assembly,\n\n${body}\n` }).paragraphs;

it("the statute of a body is known by the short form of the body", () => {
  const [, operative] = read(
    "Recalling the International Tribunal for Lamps,\n\n1. Recalls article 15 of the Statute of the Tribunal.",
  );
  expect(operative?.citations.map(({ quote, document }) => [quote, document])).toEqual([
    ["Statute of the Tribunal", "lamp-statute"],
  ]);
  expect(operative?.mentions).toEqual([]);
});

it("and not where the resolution has mentioned no such body", () => {
  const [, operative] = read("Recalling the sea,\n\n1. Recalls article 15 of the Statute of the Tribunal.");
  expect(operative?.citations).toEqual([]);
});

it("the statute without its body is that of the only body with one that is named before", () => {
  const of = (body: string) => read(`Recalling ${body},\n\n1. Recalls article 15 of the Statute.`)[1];
  expect(of("the International Tribunal for Lamps")?.citations.map(({ document }) => document)).toEqual([
    "lamp-statute",
  ]);
  expect(of("the sea")?.citations).toEqual([]);
});

it("the statute is that of the body whose statute the resolution has named by its short form", () => {
  const of = (court: string) =>
    read(
      `Recalling the International Tribunal for Lamps,\n\nNoting the terms of the Statute of the ${court},\n\n1. Recalls article 15 of the Statute.`,
    ).at(-1);
  expect(of("Tribunal")?.citations.map(({ document }) => document)).toEqual(["lamp-statute"]);
  expect(of("Fog Court")?.citations.map(({ document }) => document)).not.toEqual(["lamp-statute"]);
});

it("its own statute is that of the only body before it that has one", () => {
  const of = (body: string) => read(`Recalling the sea,\n\n1. Recalls ${body}.`)[1]?.citations;
  expect(of("that the International Tribunal for Lamps applies its statute")).toMatchObject([
    { quote: "statute", document: "lamp-statute" },
  ]);
  expect(of("that the Harbour applies its statute")).toEqual([]);
});
