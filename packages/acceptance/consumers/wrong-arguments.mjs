// Easy mistakes of a program that no compiler checks: each is an error that says what was expected.
import assert from "node:assert/strict";
import { compareResolutions, lineageOf, renewLineage } from "@open-resolutions/compare";
import { checkFiles, deriveDataset, recordsFromPublished } from "@open-resolutions/core";
import { makeDrafter } from "@open-resolutions/draft";
import { compareEditions, editionOf } from "@open-resolutions/editions";
import { batchesOfDataset, csv, exportBatches } from "@open-resolutions/export";
import { extract, fileFormOf } from "@open-resolutions/extract";
// @boundaries-ignore the package is installed from its tarball: as a dependency it would be built for every test
import { getIndexed, mandatesOf } from "@open-resolutions/index";
import * as json from "@open-resolutions/json";
import { siteFiles, writeSite } from "@open-resolutions/portal";
import { findSymbols, slugOf, symbolSlug } from "@open-resolutions/symbols";

const file = { path: "actors/unodc.json", content: "{}" };
const bytes = new Uint8Array([1, 2, 3]);
const draft = makeDrafter(recordsFromPublished({ actors: [...json.actors] }, "the test"));
const dataset = { name: "x", title: "x", version: "1.0.0", schemaVersion: "1", license: "x", source: "x" };

const mistakes = [
  () => checkFiles("data"),
  () => checkFiles(),
  () => checkFiles(["actors/unodc.json"]),
  () => checkFiles([{ path: "actors/unodc.json" }]),
  () => checkFiles([file], { published: { actors: [] } }),
  () => deriveDataset(checkFiles([file])),
  () => recordsFromPublished(),
  () => recordsFromPublished({ actor: [...json.actors] }, "the test"),
  () => recordsFromPublished({ actors: 5 }, "the test"),
  () => makeDrafter(json),
  () => draft("A/RES/99/7"),
  () => draft({ content: "A/RES/99/7" }),
  () => draft({ path: "a.txt", content: bytes }),
  () => compareResolutions("A/RES/77/20", "A/RES/79/136"),
  () => compareResolutions(json.getResolution("A/RES/77/20"), json.getResolution("A/RES/77/20")),
  () =>
    compareResolutions(
      { resolution: {}, paragraphs: [{ id: "a-res-79-136.op1" }] },
      { resolution: {}, paragraphs: [] },
    ),
  () => lineageOf(),
  () => renewLineage({}),
  () => editionOf("data", null),
  () => compareEditions("before", "after"),
  () => extract("a.pdf", "pdf"),
  () => extract(bytes, "docx"),
  () => fileFormOf("a.pdf"),
  () => exportBatches([]),
  () => exportBatches([], { out: "tables", formats: ["csv"], dataset }),
  () => exportBatches([], { formats: [csv], dataset }),
  () => exportBatches([], { out: "tables", formats: [csv], dataset: {} }),
  () => batchesOfDataset(null),
  () => [...siteFiles(dataset)],
  () => writeSite("pages", dataset),
  () => writeSite(undefined, []),
  () => json.segments(json.findParagraph("nobody")),
  () => json.segments("a-res-77-20.op1"),
  () => getIndexed(),
  () => mandatesOf(undefined),
  () => findSymbols(undefined),
  () => slugOf(77),
  () => symbolSlug("A/RES/77/20"),
];
for (const mistake of mistakes)
  await assert.rejects(async () => mistake(), { name: "TypeError", message: /^expected / }, String(mistake));
console.log("fine");
