import { checkFiles, registerNames } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { expect, it } from "vitest";
import { setOpenNamesAside } from "../src/annotate/open-names.ts";

const none: ReadonlySet<string> = new Set();
const names = registerNames(checkFiles(datasetFiles()).records);
const footnotes = new Map([[1, "WLO, see above."]]);
const paragraph = {
  id: "a-res-150-7.op1",
  text: "Requests WLO and the Secretary-General, with WLO, to count lamps.",
  footnotes: [{ number: 1, after: "lamps" }],
  mentions: [{ quote: "WLO", occurrence: 1, actor: "wlo", role: "addressee" as const }],
};

it("sets each name aside that no annotation covers, also in a footnote", () => {
  const { setAside = [] } = setOpenNamesAside(paragraph, footnotes, names, none).paragraph;
  expect(setAside.map(({ quote, occurrence, footnote }) => [quote, occurrence, footnote])).toEqual([
    ["Secretary-General", undefined, undefined],
    ["WLO", 2, undefined],
    ["WLO", undefined, 1],
  ]);
});

it("says whether another record has the words", () => {
  const other = { quote: "the Secretary-General, with WLO", actor: "unof", role: "addressee" as const };
  const { setAside = [] } = setOpenNamesAside(
    { ...paragraph, mentions: [other] },
    footnotes,
    names,
    none,
  ).paragraph;
  expect(setAside.map(({ quote, reason }) => [quote, /another record/.test(reason)])).toEqual([
    ["WLO", false],
    ["Secretary-General", true],
    ["WLO", true],
    ["WLO", false],
  ]);
});

it("leaves a paragraph as it is whose names are annotated or set aside", () => {
  const done = setOpenNamesAside(paragraph, footnotes, names, none).paragraph;
  expect(setOpenNamesAside(done, footnotes, names, none)).toEqual({ paragraph: done, findings: [] });
});
