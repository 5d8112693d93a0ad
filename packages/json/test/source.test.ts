import { readFileSync } from "node:fs";
import { compareWithSource, printResolution } from "@open-resolutions/core";
import { describe, expect, it } from "vitest";

const published = (name: string) =>
  JSON.parse(readFileSync(new URL(`../dist/${name}.json`, import.meta.url), "utf8"));
const source = readFileSync(
  new URL("../../../data/resolutions/a-res-77-20/source.txt", import.meta.url),
  "utf8",
);
const [resolution] = published("resolutions");
const paragraphs = published("paragraphs");
const byId = (name: string, id: string) => published(name).find((record: { id: string }) => record.id === id);
const names = {
  actor: (id: string) => byId("actors", id).name,
  symbol: (id: string) => byId("documents", id).symbol,
};
const printed = printResolution(resolution, paragraphs, names);

it("paragraphs.json has the 50 paragraphs of A/RES/77/20 in order", () => {
  const range = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
  const items = ["a", "b", "c", "d", "e"].map((item) => `OP17(${item})`);
  const operative = range("OP", 20).flatMap((label) => (label === "OP17" ? [label, ...items] : [label]));
  expect(paragraphs.map(({ label }: { label: string }) => label)).toEqual([...range("PP", 25), ...operative]);
});

describe("the published texts, footnotes, header and closing", () => {
  it("account for every word of the source", () => {
    expect(compareWithSource(source, printed)).toEqual([]);
  });

  const words = [...source.matchAll(/\S+/g)];
  const edits: [string, (word: string) => string][] = [
    ["dropped", () => ""],
    ["doubled", (word) => `${word} ${word}`],
    ["changed", (word) => `${word}x`],
  ];
  it.each(edits)("differ when any single word is %s", (_, edit) => {
    const unnoticed = words.filter(({ index, 0: word }) => {
      const edited = source.slice(0, index) + edit(word) + source.slice(index + word.length);
      return compareWithSource(edited, printed).length === 0;
    });
    expect(unnoticed.map(([word]) => word)).toEqual([]);
  });

  it("tell where the source and the records part ways", () => {
    const edited = source.replace("gender perspective", "gender prospective");
    const offset = edited.indexOf("prospective");
    const expected = { offset, found: "prospective", expected: "perspective", from: "a-res-77-20.pp17" };
    expect(compareWithSource(edited, printed)).toEqual([expected]);
  });

  it("show when a page break stands elsewhere only if words went with it", () => {
    expect(compareWithSource(source.replace(" Member States ", "\n\nMember States "), printed)).toEqual([]);
    expect(compareWithSource(source.replace(" Member States ", "\n\n"), printed)).toHaveLength(1);
  });
});
