import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { expect, it } from "vitest";
import { agreementOf, checkFiles, deriveDataset, qualityOf } from "../src/index.ts";

const { records } = checkFiles(datasetFiles());
const quality = qualityOf(deriveDataset(records));

it("counts rows, filled cells and values", () => {
  expect(quality.tables).toContainEqual({ table: "paragraphs", rows: 32 });
  expect(quality.fields).toContainEqual({ table: "paragraphs", column: "parent", filled: 6, rows: 32 });
  expect(quality.values).toContainEqual({
    table: "paragraphs",
    column: "kind",
    value: "annexed",
    count: 3,
  });
  expect(quality.values).toContainEqual({ table: "actors", column: "kind", value: "conference", count: 0 });
});

it("counts unknown fields, and the sources of facts", () => {
  const undated = quality.unknown.find(({ table, column }) => table === "documents" && column === "date");
  expect(undated?.ids).toContain("a-res-142-284");
  expect(undated?.ids).not.toContain("a-res-140-288");
  expect(quality.sources.map(({ host }) => host)).toEqual(["example.org", "the dataset"]);
});

it("two readers who agree agree fully, and one difference counts", () => {
  const assembly = records.byId.resolution.get("A/RES/150/7")?.value;
  const footnotes = new Map(assembly?.footnotes?.map(({ number, text }) => [number, text]));
  const paragraphs = records.entries.paragraph
    .map(({ value }) => value)
    .filter(({ id }) => id.startsWith("a-res-150-7."));
  expect(agreementOf(paragraphs, paragraphs, footnotes).map(({ f1 }) => f1)).toEqual([1, 1, 1, 1, 1, 1]);
  const other = paragraphs.map((paragraph, index) => (index === 0 ? { ...paragraph, acts: [] } : paragraph));
  const [acts] = agreementOf(paragraphs, other, footnotes);
  expect(acts).toMatchObject({ kind: "acts", first: 25, second: 23, both: 23 });
});
