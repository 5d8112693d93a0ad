import { expect, it } from "vitest";
import { councilDocument, councilMetadata } from "./council-markup.ts";
import { indexOf } from "./index-of.ts";

/** The index of one document of the Security Council, with its metadata. */
async function indexWith(document: string, metadata: object = councilMetadata) {
  const index = indexOf({
    "sc/S_RES_3999_9523456E.xml": document,
    "metadata/sc/2095.json": `${JSON.stringify(metadata)}\n`,
  });
  const { report, faults } = await index.make();
  expect(faults).toEqual([]);
  return { ...index, report };
}

const path = (year: number) => `security-council/${year}.ndjson`;
const resolution = "S/RES/3999 (2095)";

it.each([
  ["in the markup", "2095-11-20", { ...councilMetadata, adoption_date: "20 November 2093" }],
  ["in the metadata", "2093-11-20", councilMetadata],
])("follows the day %s where the printed year is not that of the symbol", async (_, dated, metadata) => {
  const { lines, report } = await indexWith(
    councilDocument({ adopted: "21 November 2093", dated }),
    metadata,
  );
  expect(lines(path(2095))).toMatchObject([
    { id: resolution, adopted: "2095-11-20", published: "2095-11-20" },
  ]);
  expect(report.disagreements).toEqual([
    { resolution, field: "adopted", first: "2093-11-21", second: "2095-11-20" },
  ]);
});

it("keeps the printed day, and says so, where no source has the year of the symbol", async () => {
  const { lines, report } = await indexWith(
    councilDocument({ adopted: "20 November 2093", distributed: "20 November 2093", dated: "2093-11-20" }),
    { ...councilMetadata, adoption_date: "2093-11-20" },
  );
  expect(lines(path(2093))).toMatchObject([{ id: resolution, adopted: "2093-11-20" }]);
  expect(report.disagreements).toEqual([
    { resolution, field: "adopted", first: "2093-11-20", second: resolution },
  ]);
});

it("follows the printed day where only the day of another source has another year", async () => {
  const { lines, report } = await indexWith(councilDocument({ dated: "2093-11-20" }));
  expect(lines(path(2095))).toMatchObject([{ adopted: "2095-11-20" }]);
  expect(report.disagreements).toEqual([]);
});

it.each([
  ["20 November 2095", "2095-11-20", []],
  ["19 January 2096", "2096-01-19", []],
  ["19 November 2095", undefined, ["2095-11-19"]],
  ["1 August 2098", undefined, ["2098-08-01"]],
])("knows a day of distribution only where it can be: %s", async (distributed, published, odd) => {
  const { lines, report } = await indexWith(councilDocument({ distributed }));
  expect(lines(path(2095))[0]?.published).toBe(published);
  expect(report.disagreements).toEqual(
    odd.map((first) => ({ resolution, field: "published", first, second: "2095-11-20" })),
  );
});

it("leaves out the record of another meeting, and says so", async () => {
  const { lines, report } = await indexWith(councilDocument(), {
    ...councilMetadata,
    outcome_letter: "S/PV.9989",
  });
  expect(lines(path(2095))[0]?.meeting).toEqual({ number: 9999 });
  expect(report.disagreements).toEqual([
    { resolution, field: "meetingRecord", first: 9999, second: "S/PV.9989" },
  ]);
});

it("knows one spelling of a symbol, whatever the document prints", async () => {
  const paragraph = '<span class="italic">Recalling</span> document S/RES/3001(2071) on lamps,';
  const { lines, documents } = await indexWith(councilDocument({ symbol: "S/RES/3999(2095)", paragraph }));
  expect(lines(path(2095))).toMatchObject([
    { id: resolution, meeting: { record: "S/PV.9999" }, paragraphs: [{ id: "s-res-3999-2095.pp1" }, {}] },
  ]);
  expect(documents()).toContainEqual(
    expect.objectContaining({ id: "s-res-3001-2071", symbol: "S/RES/3001 (2071)", citations: 1 }),
  );
});

it("counts what paragraphs cite, and lists drafts that nothing cites", async () => {
  const { documents } = await indexWith(councilDocument());
  expect(
    documents().map(({ id, citations, citingResolutions }) => [id, citations, citingResolutions]),
  ).toEqual([
    ["s-2095-20", 0, 0],
    ["s-res-3001-2071", 1, 1],
  ]);
});
