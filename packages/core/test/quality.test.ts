import { expect, it } from "vitest";
import { agreementOf, checkFiles, deriveDataset, qualityOf } from "../src/index.ts";
import { dataset as files } from "./dataset-files.ts";

const { records } = checkFiles([...files].map(([path, content]) => ({ path, content })));
const quality = qualityOf(deriveDataset(records));
const paragraphs = records.entries.paragraph.map(({ value }) => value);

it("counts rows, filled cells and values", () => {
  expect(quality.tables).toContainEqual({ table: "paragraphs", rows: 50 });
  expect(quality.fields).toContainEqual({ table: "paragraphs", column: "parent", filled: 5, rows: 50 });
  expect(quality.values).toContainEqual({
    table: "paragraphs",
    column: "kind",
    value: "preambular",
    count: 25,
  });
  expect(quality.values).toContainEqual({ table: "tombstones", column: "kind", value: "moved", count: 0 });
});

it("tells what is not known, and where facts were read", () => {
  expect(
    quality.unknown.find(({ table, column }) => table === "documents" && column === "date")?.ids,
  ).toContain("a-res-72-1");
  expect(quality.sources.map(({ host }) => host)).toContain("www.interpol.int");
});

it("two readers who agree agree fully, and one difference counts", () => {
  const footnotes = new Map(
    records.entries.resolution[0]?.value.footnotes?.map(({ number, text }) => [number, text]),
  );
  expect(agreementOf(paragraphs, paragraphs, footnotes).map(({ f1 }) => f1)).toEqual([1, 1, 1, 1, 1, 1]);
  const other = paragraphs.map((paragraph, index) => (index === 0 ? { ...paragraph, acts: [] } : paragraph));
  const [acts] = agreementOf(paragraphs, other, footnotes);
  expect(acts).toMatchObject({ kind: "acts", first: 70, second: 68, both: 68 });
});
