import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { compactLine, indexTables } from "@open-resolutions/core";
import { recordsOfIndex } from "@open-resolutions/core/files";
import type { IndexedResolution } from "@open-resolutions/schemas/facts";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { beforeEach, describe, expect, it } from "vitest";
import { indexFiles } from "../src/index-files.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const words = "Requests INTERPOL to keep every lamp burning,";
const hash = createHash("sha256").update(words).digest("hex").slice(0, 16);

/** A line of an index, with facts that every question of the README asks for. */
function lineOf(number: number, year: number): IndexedResolution {
  const slug = `a-res-150-${number}`;
  return {
    id: `A/RES/150/${number}`,
    organ: year < 2090 ? "security-council" : "general-assembly",
    number,
    title: "Lamps of the sea",
    adopted: `${year}-11-21`,
    chapterVii: "yes",
    vote: { method: "recorded", inFavour: 2, against: 0, abstaining: 0 },
    ballots: { inFavour: ["france", "singapore"] },
    sponsors: ["france"],
    subjects: ["unbis.lighthouses"],
    sdgs: ["14"],
    counts: { preambular: 0, operative: 1, annexed: 0, items: 0, parts: 0, footnotes: 0, words: 7 },
    textHash: "0".repeat(64),
    method: "rule",
    source: { file: "ga/x.xml", sha256: "1".repeat(64) },
    paragraphs: [
      {
        ...{ id: `${slug}.op1`, label: "OP1", kind: "operative", order: 1, words: 7, hash },
        opening: "request",
        acts: [{ verb: "request", addressees: ["interpol"] }],
        mandates: [{ type: "report", assignees: ["secretary-general"] }],
        mentions: [
          { actor: "interpol", times: 1 },
          { capability: "i-24-7", times: 2 },
        ],
        citations: [{ document: "a-res-141-1", role: "recalls" }],
      },
    ],
  };
}

const lines = [lineOf(1, 2089), lineOf(2, 2094), lineOf(3, 2095), lineOf(4, 2096)];
const cited = { id: "a-res-141-1", kind: "resolution", citations: 4, citingResolutions: 4 };
const subject = { id: "unbis.lighthouses", list: "unbis", heading: "LIGHTHOUSES", resolutions: 4 };
/** A file of an index by its path. */
const file = (path: string, records: readonly object[]) => ({
  [path]: records.map((record) => `${JSON.stringify(compactLine(path, record))}\n`).join(""),
});
const dataset = {
  ...{ name: "test", title: "Test", version: "1.0.0", schemaVersion: "1" },
  ...{ license: "CC0-1.0", source: "United Nations" },
};

/** The functions of the package. */
type Entry = typeof import("../src/entry/index.ts");
let folder: string;
let entry: Entry;

beforeEach(async () => {
  const index = folderWith({
    ...file("security-council/2089.ndjson", lines.slice(0, 1)),
    ...file("general-assembly/2094.ndjson", lines.slice(1)),
    ...file("cited-documents.ndjson", [cited]),
    ...file("subjects.ndjson", [subject]),
  });
  const files = await indexFiles(recordsOfIndex(index), dataset);
  folder = folderWith(new Map([...files, ["package.json", '{"type": "module"}']]));
  // The modules read the tables beside them.
  for (const name of readdirSync(here("../dist")).filter((file) => file.endsWith(".js")))
    copyFileSync(here(`../dist/${name}`), join(folder, name));
  entry = await import(pathToFileURL(join(folder, "index.js")).href);
});

describe("the functions", () => {
  it("give a resolution with its paragraphs and ballots", async () => {
    const found = await entry.getIndexed("A/RES/150/2");
    expect(found?.adopted).toBe("2094-11-21");
    expect(found?.paragraphs).toEqual([{ ...lines[1]?.paragraphs[0], resolution: "A/RES/150/2" }]);
    expect(found?.ballots.map(({ state }) => state)).toEqual(["france", "singapore"]);
    expect(await entry.getIndexed("A/RES/150")).toBeUndefined();
  });

  it("give the mandates, mentions, citations and votes of a record", async () => {
    const place = { resolution: "A/RES/150/2", paragraph: "a-res-150-2.op1" };
    expect((await entry.mentionsOf("i-24-7"))[0]).toEqual({ ...place, capability: "i-24-7", times: 2 });
    expect(await entry.mandatesOf("secretary-general")).toHaveLength(4);
    expect(await entry.mandatesOf("interpol")).toEqual([]);
    expect((await entry.citing("a-res-141-1"))[0]).toEqual({
      ...place,
      document: "a-res-141-1",
      role: "recalls",
    });
    expect(await entry.citedBy("A/RES/150/1")).toHaveLength(1);
    expect(await entry.votesOf("france")).toHaveLength(4);
    expect(await entry.documents()).toEqual([cited]);
    expect(await entry.subjects()).toEqual([subject]);
    expect((await entry.resolutions())[0]).not.toHaveProperty("paragraphs");
  });

  it("find the paragraphs that a text is, in whatever lines it is broken", async () => {
    expect(await entry.identify(words.replace("every ", "every\n  "))).toHaveLength(4);
    expect(await entry.identify("Requests nobody")).toEqual([]);
  });
});

describe("the files", () => {
  it("are one Parquet file for each table, one file of lines for each kind of record, and a descriptor", () => {
    const isOfValues = ({ parent, columns }: (typeof indexTables)[number]) =>
      parent !== undefined && columns.at(-1)?.path.length === 0;
    const parquet = indexTables.filter((table) => !isOfValues(table)).map(({ name }) => `${name}.parquet`);
    const { resources } = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(parquet);
    for (const { path, hash: own } of resources)
      expect(own).toBe(
        `sha256:${createHash("sha256")
          .update(readFileSync(join(folder, path)))
          .digest("hex")}`,
      );
    const ballots = gunzipSync(readFileSync(join(folder, "ballots.ndjson.gz"))).toString();
    expect(ballots.split("\n")[0]).toBe('{"resolution":"A/RES/150/2","state":"france","cast":"in-favour"}');
  });

  it("are described with every column, lists too", async () => {
    const { resources } = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    for (const { path, schema } of resources) {
      const rows = await connection.runAndReadAll(`DESCRIBE SELECT * FROM '${join(folder, path)}'`);
      const fields = schema.fields.map(({ name }: { name: string }) => name);
      expect(rows.getRows().map(([name]) => name)).toEqual(fields);
    }
  });

  it("refer only to rows that the package has", () => {
    const { resources } = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
    const names = new Set(resources.map(({ name }: { name: string }) => name));
    for (const { schema } of resources)
      for (const { reference } of schema.foreignKeys ?? []) expect(names).toContain(reference.resource);
  });

  const readme = readFileSync(here("../README.md"), "utf8");
  const queries = [...readme.matchAll(/```sql\n(.*?)```/gs)].map(([, sql = ""]) => sql);

  it.each(queries)("answer in DuckDB: %s", async (sql) => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`SET file_search_path = '${folder}'`);
    expect((await connection.runAndReadAll(sql)).getRows().length).toBeGreaterThan(0);
  });
});
