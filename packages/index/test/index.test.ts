import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { indexTables } from "@open-resolutions/core";
import { beforeEach, describe, expect, it } from "vitest";
import {
  cited,
  councilLine,
  lines,
  lineThatCites,
  lineWithParts,
  packageFolder,
  subject,
  words,
} from "./package-folder.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The functions of the package. */
type Entry = typeof import("../src/entry/index.ts");
let folder: string;
let entry: Entry;

beforeEach(async () => {
  folder = join(await packageFolder(), "dist");
  entry = await import(pathToFileURL(join(folder, "index.js")).href);
});

describe("the functions", () => {
  it("give a resolution with its paragraphs and ballots", async () => {
    const found = await entry.getIndexed("A/RES/150/2");
    expect(found?.adopted).toBe("2094-11-21");
    expect(found?.paragraphs).toEqual([{ ...lines[1]?.paragraphs[0], resolution: "A/RES/150/2" }]);
    expect(found?.ballots.map(({ state }) => state)).toEqual(["france", "singapore"]);
    expect(await entry.getIndexed("a-res-150-2")).toEqual(found);
    expect(await entry.getIndexed("A/RES/150")).toBeUndefined();
  });

  it("accept a name where it leaves no doubt, and else say what is near", async () => {
    expect(await entry.mentionsOf("INTERPOL")).toEqual(await entry.mentionsOf("interpol"));
    expect(await entry.mentionsOf("I-24/7")).toHaveLength(4);
    expect(await entry.mandatesOf("Secretary-General")).toHaveLength(8);
    expect(await entry.votesOf("French Republic")).toHaveLength(4);
    await expect(entry.votesOf("Farnce")).rejects.toThrow(
      'no actor is named "Farnce"; did you mean "france"?',
    );
    await expect(entry.mandatesOf("Nobody at all")).rejects.toThrow(/named "Nobody at all"$/);
    await expect(entry.mentionsOf("ICPO")).rejects.toThrow("give one of the ids interpol, icpo-museum");
    // A known name without a fact is an answer.
    expect(await entry.votesOf("Amberland")).toEqual([]);
  });

  it("say that an actor cannot vote, and that a capability is asked nothing", async () => {
    for (const asked of ["interpol", "INTERPOL"])
      await expect(entry.votesOf(asked)).rejects.toThrow(
        `"${asked}" is the actor "interpol", which is not a Member State and cannot vote`,
      );
    await expect(entry.mandatesOf("I-24/7")).rejects.toThrow(
      /^no actor is named "I-24\/7"; it is the name of a capability$/,
    );
  });

  it("tell a document that nothing cites from a key that nothing has", async () => {
    expect(await entry.citing("A/RES/141/99")).toEqual([]);
    expect(await entry.citing("a-res-141-99")).toEqual([]);
    await expect(entry.citing("no such document")).rejects.toThrow(
      /^no document is named "no such document"$/,
    );
    await expect(entry.citing("ares-141-1")).rejects.toThrow('did you mean "a-res-141-1"?');
    // Another number is another resolution, and never what is meant.
    await expect(entry.citedBy("A/RES/150/22")).rejects.toThrow(
      /the index has no resolution "A\/RES\/150\/22"$/,
    );
    expect(await entry.citedBy("a-res-150-1")).toHaveLength(1);
  });

  it("find a resolution without the letters of its parts, and ask which one is meant", async () => {
    const parts = await packageFolder([
      lineWithParts(6, "A-B"),
      lineWithParts(7, "B"),
      lineWithParts(7, "C"),
      lineWithParts(1, "B"),
    ]);
    const entry: Entry = await import(pathToFileURL(join(parts, "dist/index.js")).href);
    for (const asked of ["A/RES/150/6", "A/RES/150/6 A", "a-res-150-6-a-b"])
      expect((await entry.getIndexed(asked))?.id).toBe("A/RES/150/6 A-B");
    expect(await entry.citedBy("A/RES/150/6")).toHaveLength(1);
    expect(await entry.citing("A/RES/141/6")).toEqual(await entry.citing("A/RES/141/6 A-B"));
    // One without letters is another resolution.
    expect((await entry.getIndexed("A/RES/150/1"))?.id).toBe("A/RES/150/1");
    expect((await entry.citing("A/RES/141/1")).map(({ document }) => document)).not.toContain(
      "a-res-141-1-b",
    );
    const several = '"A/RES/150/7" can mean several: give one of A/RES/150/7 B, A/RES/150/7 C';
    await expect(entry.getIndexed("A/RES/150/7")).rejects.toThrow(several);
    await expect(entry.citedBy("A/RES/150/7")).rejects.toThrow(several);
    await expect(entry.citing("A/RES/141/7")).rejects.toThrow("give one of a-res-141-7-b, a-res-141-7-c");
  });

  it("find the documents that texts cite as a part, with another year, or by the number", async () => {
    const parts = await packageFolder([
      lineWithParts(6, "A-B"),
      lineThatCites(7, "a-res-150-6-a", "a-res-150-6-b", "s-res-3999-2095"),
      lineThatCites(8, "s-res-3999-2096"),
      councilLine("S/RES/3999 (2095)"),
    ]);
    const entry: Entry = await import(pathToFileURL(join(parts, "dist/index.js")).href);
    const citedBy = async (asked: string) =>
      (await entry.citing(asked)).map(({ document, resolution }) => `${document} ${resolution}`);
    const both = ["a-res-150-6-a A/RES/150/7", "a-res-150-6-b A/RES/150/7"];
    for (const asked of ["A/RES/150/6", "A/RES/150/6 A-B", "a-res-150-6-a-b"])
      expect(await citedBy(asked)).toEqual(both);
    expect(await citedBy("A/RES/150/6 B")).toEqual(both.slice(1));
    // One text misprints the year; the index knows which is right.
    for (const asked of ["S/RES/3999", "S/RES/3999(2095)", "s-res-3999"])
      expect(await citedBy(asked)).toEqual(["s-res-3999-2095 A/RES/150/7"]);
    expect(await citedBy("S/RES/3999 (2096)")).toEqual(["s-res-3999-2096 A/RES/150/8"]);
  });

  it("take the number of a Security Council resolution with its year for its symbol", async () => {
    const council = await packageFolder([
      councilLine("S/RES/1999 (2011)"),
      lineThatCites(7, "s-res-1999-2011"),
    ]);
    const entry: Entry = await import(pathToFileURL(join(council, "dist/index.js")).href);
    for (const asked of [
      "1999 (2011)",
      "resolution 1999 (2011)",
      "Security Council resolution 1999 (2011)",
    ]) {
      expect(await entry.citing(asked)).toHaveLength(1);
      expect((await entry.getIndexed(asked))?.id).toBe("S/RES/1999 (2011)");
    }
  });

  it("say what is wrong with a key that is no document, though it has a stroke or a number", async () => {
    for (const asked of ["hello/world", "and/or", "HIV/AIDS"])
      await expect(entry.citing(asked)).rejects.toThrow(`no document is named "${asked}"`);
    for (const asked of ["141/1", "resolution 141/1", "2021/5", "1514 (XV)"])
      for (const ask of [entry.citing, entry.citedBy, entry.getIndexed])
        await expect(ask(asked)).rejects.toThrow("is a number alone: write the whole symbol");
    await expect(entry.citing("S/RES/99999")).rejects.toThrow(
      'no resolution "S/RES/99999" is known: give its year',
    );
    expect(await entry.citing("S/RES/99999 (2095)")).toEqual([]);
  });

  it("know codes and common names, after the names of the registers", async () => {
    for (const asked of ["FR", "fra", "France"]) expect(await entry.votesOf(asked)).toHaveLength(4);
    // The acronym of another actor is no State.
    expect(await entry.votesOf("SG")).toEqual(await entry.votesOf("Singapore"));
    expect(await entry.mentionsOf("SG")).toEqual([]);
    await expect(entry.votesOf("Land of lamps")).rejects.toThrow("give one of the ids france, singapore");
    // In a short word another letter makes another word.
    await expect(entry.votesOf("FRAC")).rejects.toThrow(/no actor is named "FRAC"$/);
  });

  it("give the same for calls at once, and again when a table could not be read", async () => {
    const path = join(folder, "paragraphs.ndjson.gz");
    renameSync(path, `${path}.away`);
    await expect(entry.getIndexed("A/RES/150/2")).rejects.toThrow("ENOENT");
    renameSync(`${path}.away`, path);
    const [first, ...others] = await Promise.all(
      ["A/RES/150/2", "a-res-150-2", "A/RES/150/2"].map((asked) => entry.getIndexed(asked)),
    );
    expect(first?.paragraphs).toHaveLength(1);
    for (const other of others) expect(other).toEqual(first);
  });

  it("say what they need when they get nothing, or something else", async () => {
    for (const given of [undefined, null, 150, ["interpol"]] as never[])
      for (const ask of [
        ...[entry.getIndexed, entry.citedBy, entry.citing, entry.identify],
        ...[entry.mandatesOf, entry.mentionsOf, entry.votesOf],
      ])
        await expect(ask(given)).rejects.toThrow(/^expected .*, as a text; got /);
    await expect(entry.identify(" \n")).rejects.toThrow(/got an empty text$/);
  });

  it("give the mandates, mentions, citations and votes of a record", async () => {
    const place = { resolution: "A/RES/150/2", paragraph: "a-res-150-2.op1" };
    expect((await entry.mentionsOf("i-24-7"))[0]).toEqual({ ...place, capability: "i-24-7", times: 2 });
    expect(await entry.mandatesOf("secretary-general")).toHaveLength(8);
    // Others are asked too who are not known, so these mandates have no assignees; their act names INTERPOL.
    expect((await entry.mandatesOf("interpol")).slice(0, 2)).toMatchObject([
      { type: "cooperation" },
      { type: "access" },
    ]);
    expect(await entry.mandatesOf("france")).toEqual([]);
    expect(await entry.citing("A/RES/141/1")).toEqual(await entry.citing("a-res-141-1"));
    for (const name of ["Lamp Rules", "Rules for lamps on HIV/AIDS ships"])
      expect(await entry.citing(name)).toEqual(await entry.citing("a-res-141-1"));
    expect((await entry.citing("a-res-141-1"))[0]).toEqual({
      ...place,
      document: "a-res-141-1",
      role: "recalls",
    });
    expect(await entry.citedBy("A/RES/150/1")).toHaveLength(1);
    expect(await entry.citedBy("a-res-150-1")).toEqual(await entry.citedBy("A/RES/150/1"));
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
  it("have the same bytes in every build", async () => {
    const bytesIn = (built: string) =>
      readdirSync(built, { recursive: true, encoding: "utf8" })
        .filter((name) => statSync(join(built, name)).isFile())
        .map((name) => [name, readFileSync(join(built, name)).toString("base64")]);
    expect(bytesIn(join(await packageFolder(), "dist"))).toEqual(bytesIn(folder));
  });

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

  const readmes = [here("../README.md"), here("../../../README.md")].map((path) =>
    readFileSync(path, "utf8"),
  );
  const queries = readmes
    .flatMap((readme) => [...readme.matchAll(/```sql\n(.*?)```/gs)].map(([, sql = ""]) => sql))
    .filter((sql) => sql.includes(".parquet'"));

  it.each(queries)("answer in DuckDB: %s", async (sql) => {
    // A query looks for what cites the Paris Principles.
    const asked = /'(a-res-[0-9-]+)'/.exec(sql)?.[1];
    const searched = asked ? join(await packageFolder([lineThatCites(9, asked)]), "dist") : folder;
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`SET file_search_path = '${searched}'`);
    expect((await connection.runAndReadAll(sql)).getRows().length).toBeGreaterThan(0);
  });
});
