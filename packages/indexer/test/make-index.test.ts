import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { textOf } from "@open-resolutions/testkit/dataset";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { expect, it } from "vitest";
import { openIndexOutput } from "../src/index-folder.ts";
import { indexOf } from "./index-of.ts";
import { assemblyMetadata, officialFiles, wrapped } from "./official-folder.ts";

const xml = "ga/A_RES_150_7-9523456E.xml";

const allTexts = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), "utf8")] as const);

it("makes one line of a resolution from its document and its metadata", async () => {
  const index = indexOf(officialFiles);
  const made = await index.make();
  expect(made.faults).toEqual([]);
  const { paragraphs, ...line } = index.line();
  expect(line).toMatchObject({
    id: "A/RES/150/7",
    organ: "general-assembly",
    title: "Registry of lighthouse keepers",
    adopted: "2095-11-21",
    meeting: { number: 39, kind: "plenary", record: "A/150/PV.39" },
    committee: "third-committee",
    report: { document: "a-150-464", pinpoint: "para. 31" },
    vote: { method: "recorded", inFavour: 1, against: 0, abstaining: 0, absent: 192, members: 193 },
    ballots: { inFavour: ["amberland"] },
    sponsors: ["amberland"],
    subjects: ["authority.un-office-of-lamps", "unbis.lighthouses"],
    agendaCodes: [{ document: "A/150/251", code: "12b" }],
    sdgs: ["14", "14.7"],
    method: "rule",
    source: { file: xml, job: "9523456", metadata: "metadata/ga/150.json" },
  });
  const first = paragraphs[0];
  expect(first).toMatchObject({
    id: "a-res-150-7.pp1",
    label: "PP1",
    kind: "preambular",
    order: 1,
    opening: "recall",
  });
  expect(first?.citations?.[0]).toEqual({ document: "a-res-141-1", role: "recalls" });
  expect(first?.mentions).toContainEqual({ actor: "wlo", times: expect.any(Number) });
});

it("counts the people and the authorities of a State apart from the State", async () => {
  const text = (officialFiles[xml] ?? "").replace(
    "in relation to fog,",
    "in relation to fog, for Amberland, the people of Amberland and all Amberlanders, and Amberland itself,",
  );
  const index = indexOf({ ...officialFiles, [xml]: text });
  await index.make();
  const { mentions = [] } = index.line().paragraphs.find(({ label }) => label === "PP7") ?? {};
  expect(mentions.filter(({ actor }) => actor === "amberland")).toEqual([
    { actor: "amberland", times: 2 },
    { actor: "amberland", aspect: "people", times: 1 },
  ]);
});

it("gives each paragraph the hash of its text, so that who has the text finds the id", async () => {
  const index = indexOf(officialFiles);
  await index.make();
  const { paragraphs } = JSON.parse(textOf("resolutions/a-res-150-7/paragraphs.json"));
  const hashOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
  const hashes = new Map(index.line().paragraphs.map(({ id, hash }) => [id, hash]));
  for (const { id, text } of paragraphs) expect([id, hashes.get(id)]).toEqual([id, hashOf(text)]);
});

it("holds no run of more than eight words of a paragraph outside titles, and no name of a person", async () => {
  const index = indexOf(officialFiles);
  await index.make();
  const { paragraphs } = JSON.parse(textOf("resolutions/a-res-150-7/paragraphs.json"));
  const runs = paragraphs.flatMap(({ text }: { text: string }) => {
    const words = text.split(/\s+/);
    return words.slice(8).map((_, at) => words.slice(at, at + 9).join(" "));
  });
  for (const [name, text] of allTexts(index.out)) {
    const outsideTitles = text.replace(/"title":"[^"]*"/g, "");
    expect(
      runs.filter((run: string) => outsideTitles.includes(run)).map((run: string) => `${name}: ${run}`),
    ).toEqual([]);
    expect(text).not.toContain("Ada");
  }
});

it("names its sources in the manifest, and lists every other file", async () => {
  const index = indexOf(officialFiles);
  await index.make();
  const manifest = JSON.parse(index.read("manifest.json"));
  expect(manifest.sources).toEqual([
    { repository: "https://github.com/UNxml/GAresolutions", commit: "42a69b6", date: "2026-07-10" },
  ]);
  expect(manifest.files.map(({ path }: { path: string }) => path)).toEqual([
    ...["cited-documents.ndjson", "general-assembly/2095.ndjson", "quality.json", "subjects.ndjson"],
  ]);
});

it("gives the same bytes again, and reads no document twice", async () => {
  const index = indexOf(officialFiles);
  await index.make();
  const first = allTexts(index.out);
  const again = await index.make();
  expect(again).toMatchObject({ known: 1, changed: 0 });
  expect(allTexts(index.out)).toEqual(first);
});

it("reads many documents in threads, and writes their lines in the order of their symbols", async () => {
  const numbers = Array.from({ length: 12 }, (_, at) => 20 + at);
  const textOfNumber = (number: number) => officialFiles[xml].replaceAll("150/7", `150/${number}`);
  const index = indexOf(
    Object.fromEntries(numbers.map((number) => [`ga/A_RES_150_${number}.xml`, textOfNumber(number)])),
  );
  expect(await index.make()).toMatchObject({ documents: 12, known: 0, faults: [] });
  const ids = index.lines().map(({ id }) => id);
  expect(ids).toEqual(numbers.map((number) => `A/RES/150/${number}`));
});

it("changes one line for one changed resolution, and says what changed", async () => {
  const index = indexOf(officialFiles);
  await index.make();
  const before = index.line().paragraphs.length;
  const path = join(index.folder, xml);
  const text = readFileSync(path, "utf8");
  const container = /<container>.*?<\/container>\s*/.exec(text)?.[0] ?? "";
  writeFileSync(path, text.replace(container, ""));
  const again = await index.make();
  expect(again).toMatchObject({ known: 0, changed: 1 });
  expect(index.line().paragraphs).toHaveLength(before - 1);
  expect(JSON.parse(index.read("changes.ndjson"))).toMatchObject({
    resolution: "A/RES/150/7",
    change: "changed",
    paragraphs: { added: 0, removed: 1 },
  });
  const [tombstone] = index.read("tombstones.ndjson").trim().split("\n");
  expect(JSON.parse(tombstone ?? "")).toMatchObject({ kind: "withdrawn", to: [] });
});

it("reports what is broken, and goes on with the rest", async () => {
  const index = indexOf({
    ...officialFiles,
    "ga/A_RES_150_8.xml": officialFiles[xml].slice(0, 3000),
    "metadata/ga/151.json": `{"symbol": "A/RES/151/1",\n${JSON.stringify(assemblyMetadata)}\n{"title": "no symbol"}\n`,
  });
  const { faults, report, resolutions } = await index.make();
  expect(resolutions).toBe(1);
  expect(faults).toEqual([
    expect.stringMatching(/^ga\/A_RES_150_8\.xml:\d+: DRF013: /),
    "metadata/ga/151.json:1: this line is not a JSON object",
    "metadata/ga/151.json:3: this entry names no symbol",
  ]);
  expect(report.notRead).toMatchObject([{ file: "ga/A_RES_150_8.xml", code: "DRF013" }]);
});

it("uses one of two documents of one symbol, and leaves out other languages", async () => {
  const text = officialFiles[xml];
  const french = text.replace("<FRBRWork>", '<FRBRlanguage language="fra"/><FRBRWork>');
  const index = indexOf({
    ...officialFiles,
    "ga/A_RES_150_7-9523456E_reissue.xml": text,
    "ga/A_RES_150_7F.xml": french,
  });
  const { report } = await index.make();
  expect(index.line().source.file).toBe("ga/A_RES_150_7-9523456E_reissue.xml");
  expect(report.duplicates).toEqual([
    { resolution: "A/RES/150/7", used: "ga/A_RES_150_7-9523456E_reissue.xml", left: [xml] },
  ]);
  expect(report.otherLanguages).toEqual([{ file: "ga/A_RES_150_7F.xml", language: "fra" }]);
});

it("says on what document and metadata disagree, and follows the document", async () => {
  const entry = {
    ...assemblyMetadata,
    adoption_date: "2095-11-22 00:00:00",
    MS_in_favour: ["AMBERLAND", "ATLANTIS"],
  };
  const index = indexOf({ ...officialFiles, "metadata/ga/150.json": wrapped(entry) });
  const { report, faults } = await index.make();
  expect(index.line()).toMatchObject({ adopted: "2095-11-21", vote: { inFavour: 2 } });
  expect(index.line().ballots).toBeUndefined();
  expect(report.disagreements).toEqual([
    { resolution: "A/RES/150/7", field: "unknownState", first: "ATLANTIS", second: "inFavour" },
    { resolution: "A/RES/150/7", field: "voteCounts", first: "2-0-0", second: "1-0-0" },
    { resolution: "A/RES/150/7", field: "adopted", first: "2095-11-21", second: "2095-11-22" },
  ]);
  expect(faults).toEqual([
    'metadata/ga/150.json:1: A/RES/150/7: no State of the register is named "ATLANTIS"',
  ]);
});

it("writes all or nothing: a failure leaves the index as it was", () => {
  const out = join(folderWith({ "index/a/2000.ndjson": '{"id":"old"}\n' }), "index");
  const output = openIndexOutput(out);
  const records = function* () {
    yield { id: "new" };
    throw new Error("the disk is full");
  };
  expect(() => output.writeLines("subjects.ndjson", records())).toThrow("the disk is full");
  output.discard();
  expect(allTexts(join(out, ".."))).toEqual([["2000.ndjson", '{"id":"old"}\n']]);
});

it("keeps the index when the folder has no document, or none that is an English resolution", async () => {
  const index = indexOf(officialFiles);
  await index.make();
  const before = allTexts(index.out);
  writeFileSync(join(index.folder, xml), officialFiles[xml].slice(0, 3000));
  await expect(index.make()).rejects.toThrow("none of its .xml files is an English resolution");
  rmSync(join(index.folder, xml));
  await expect(index.make()).rejects.toThrow("has no official documents");
  expect(allTexts(index.out)).toEqual(before);
});

it("finds the old index again after a run that was interrupted while it put the new one in its place", async () => {
  const index = indexOf(officialFiles);
  await index.make();
  const before = allTexts(index.out);
  renameSync(index.out, `${index.out}.old`);
  writeFileSync(`${index.out}.new`, "half");
  expect(await index.make()).toMatchObject({ changed: 0 });
  expect(allTexts(index.out)).toEqual(before);
  expect([existsSync(`${index.out}.old`), existsSync(`${index.out}.new`)]).toEqual([false, false]);
});
