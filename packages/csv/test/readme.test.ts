import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, it } from "vitest";
import { files } from "./kit-files.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The SQL of a README for the CSV files, each block by its first line, which is its question. */
function queriesOf(path: string): { question: string; sql: string }[] {
  const blocks = readFileSync(here(path), "utf8").matchAll(/```sql\n(.*?)```/gs);
  return [...blocks]
    .filter(([, sql = ""]) => !sql.includes(".parquet"))
    .map(([, sql = ""]) => ({ question: sql.split("\n")[0]?.replace(/^-- /, "") ?? "", sql }));
}

const queries = [...queriesOf("../../../README.md"), ...queriesOf("../README.md")];

/** What a query finds in the CSV files of a folder, a line for each row. */
async function rowsIn(folder: string, sql: string): Promise<string[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  const rows = (await connection.runAndReadAll(sql)).getRows();
  return rows.map((row) => row.map((cell) => String(cell ?? "")).join(" | "));
}

it.each(queries)("README: $question returns rows from the published files", async ({ sql }) => {
  expect((await rowsIn(here("../dist"), sql)).length).toBeGreaterThan(0);
});

describe("the answers, on the dataset of the test kit", () => {
  const kit = realpathSync(mkdtempSync(join(tmpdir(), "open-resolutions-csv-")));
  for (const [name, text] of files) writeFileSync(join(kit, name), text);
  afterAll(() => rmSync(kit, { recursive: true }));
  const answer = (question: string) => {
    const query = queries.find((each) => each.question.includes(question));
    if (query === undefined) throw new Error(`No query of a README asks "${question}".`);
    return rowsIn(kit, query.sql);
  };

  it("every capability with the paragraphs that name it", async () => {
    const named = await answer("capabilities with the paragraphs that name them");
    expect(named).toContainEqual(
      expect.stringMatching(/^WLO Beacon-7 secure signalling system \| .*OP4\(a\), .*OP5$/),
    );
    expect(named).toContainEqual(expect.stringMatching(/^FogTracker \| .*OP2$/));
  });

  it("who is asked to do what", async () => {
    expect(await answer("Who is asked")).toContainEqual(
      expect.stringMatching(
        /^directive \| invite \| .*OP5 \| unof \| give the World Buoy Agency access to Beacon-7 until 31 May 2096$/,
      ),
    );
  });

  it("the document that each footnote cites", async () => {
    const cited = await answer("Which document does each footnote");
    expect(cited.some((row) => row.includes("a-res-140-288"))).toBe(true);
    expect(cited.some((row) => row.includes("a-hrc-170-2"))).toBe(true);
  });

  it("what is due when", async () => {
    const due = await answer("What is due");
    expect(due).toHaveLength(4);
    expect(due[0]).toMatch(
      /^general-assembly \| 152 \| .*secretary-general \| report \| report on the lamps/,
    );
    expect(due[2]).toMatch(/^human-rights-council \| 182 \| .*unof \| report \| report on dark shores/);
  });

  it("the themes of a capability", async () => {
    expect(await answer("Which themes")).toContain("register-of-lenses | theft-of-lenses | 1");
  });
});
