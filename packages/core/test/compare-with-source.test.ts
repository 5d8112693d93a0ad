import { datasetFiles, textOf } from "@open-resolutions/testkit/dataset";
import { describe, expect, it } from "vitest";
import { checkFiles } from "../src/index.ts";
import { compareWithSource } from "../src/text/compare-with-source.ts";
import { printResolution } from "../src/text/printed-resolution.ts";

const { byId, entries } = checkFiles(datasetFiles()).records;
const names = {
  actor: (id: string) => byId.actor.get(id)?.value.name ?? "",
  symbol: (id: string) => byId.document.get(id)?.value.symbol ?? "",
};
const resolutions = ["a-res-150-7", "a-hrc-res-180-3"].map((slug) => {
  const own = entries.paragraph.map(({ value }) => value).filter(({ id }) => id.startsWith(`${slug}.`));
  const resolution = entries.resolution.find(({ file }) => file.path.includes(`/${slug}/`));
  if (!resolution) throw new Error(`the test kit has no ${slug}`);
  return {
    slug,
    source: textOf(`resolutions/${slug}/source.txt`),
    printed: printResolution(resolution.value, own, names),
  };
});

describe.each(resolutions)("the records of $slug", ({ source, printed }) => {
  it("account for every word of the source", () => {
    expect(compareWithSource(source, printed)).toEqual([]);
  });

  // Its symbol is printed on every page, and the record has the vote in another form.
  const [text = ""] = source.split("\n[Adopted by a recorded vote");
  const words = [...text.matchAll(/\S+/g)].filter(([word]) => word !== printed.symbol);
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
});

const [assembly] = resolutions;
const { source, printed } = assembly ?? { source: "", printed: { body: [], footnotes: [] } as never };

it("reports the first place where the source and the records differ", () => {
  const edited = source.replace("fewer wrecks", "fewer wracks");
  const expected = {
    offset: edited.indexOf("wracks"),
    found: "wracks",
    expected: "wrecks",
    from: "a-res-150-7.pp6",
    isFixedForm: false,
  };
  expect(compareWithSource(edited, printed)).toEqual([expected]);
});

it("a page break elsewhere is a difference only if words went with it", () => {
  expect(compareWithSource(source.replace(" Member States ", "\n\nMember States "), printed)).toEqual([]);
  expect(compareWithSource(source.replace(" Member States ", "\n\n"), printed)).toHaveLength(1);
});
