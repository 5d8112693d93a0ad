import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, it } from "vitest";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const connection = await (await DuckDBInstance.create(":memory:")).connect();
beforeAll(async () => {
  await connection.run(`SET file_search_path = '${here("../dist")}'`);
});

/** The SQL of a README, each block by its first line, which is its question. */
function queriesOf(path: string): { question: string; sql: string }[] {
  const blocks = readFileSync(here(path), "utf8").matchAll(/```sql\n(.*?)```/gs);
  return [...blocks].map(([, sql = ""]) => ({
    question: sql.split("\n")[0]?.replace(/^-- /, "") ?? "",
    sql,
  }));
}

const queries = [...queriesOf("../../../README.md"), ...queriesOf("../README.md")];

async function answer(question: string): Promise<string[]> {
  const { sql = "" } = queries.find((query) => query.question.includes(question)) ?? {};
  const rows = (await connection.runAndReadAll(sql)).getRows();
  return rows.map((row) => row.map((cell) => String(cell ?? "")).join(" | "));
}

it.each(queries)("README: $question", async ({ sql }) => {
  expect((await connection.runAndReadAll(sql)).getRows().length).toBeGreaterThan(0);
});

describe("the answers", () => {
  it("every capability with the paragraphs that name it", async () => {
    const named = await answer("every capability");
    expect(named).toContain("Nominal Database | A/RES/77/20 OP2, A/RES/77/20 OP6, A/RES/77/20 OP7");
    expect(named).toContain("BioTracker | A/RES/77/20 OP13");
  });

  it("who is asked to do what", async () => {
    const asked = await answer("Who is asked");
    expect(asked).toContain(
      "directive | request | A/RES/77/20 | OP19 | secretary-general | submit to the General Assembly at its seventy-ninth session a report on the implementation of the present resolution",
    );
  });

  it("the document to which each footnote leads", async () => {
    const leads = await answer("which document does each footnote");
    const footnotes = new Map(leads.map((row) => [row.split(" | ")[1], row.split(" | ")[3]]));
    expect([...footnotes.keys()]).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(footnotes.get("3")).toBe("a-res-60-288");
    expect(footnotes.get("8")).toBe("a-conf-192-15");
  });

  it("what is due when", async () => {
    expect(await answer("What is due")).toEqual([
      "79 | secretary-general | report | report on the implementation of the present resolution | A/RES/77/20 | OP19",
      "79 | general-assembly | agenda |  | A/RES/77/20 | OP20",
    ]);
  });

  it("the databases of INTERPOL, whatever their kind", async () => {
    const databases = (await answer("databases and analysis files")).map((row) =>
      row.split(" | ").slice(0, 3),
    );
    expect(databases).toEqual(
      expect.arrayContaining([
        ["INTERPOL Illicit Arms Records and Tracing Management System", "iARMS", "database"],
        ["INTERPOL Ballistic Information Network", "IBIN", "database"],
        ["Foreign Terrorist Fighter Criminal Analysis File", "", "analysis-file"],
        ["Global Maritime Security Database", "", "database"],
      ]),
    );
  });

  it("the actors of the United Nations, down to the parts of their parts", async () => {
    const family = (await answer("of the United Nations, at whatever depth")).map(
      (row) => row.split(" | ")[0],
    );
    expect(family).toEqual(
      expect.arrayContaining([
        "security-council",
        "secretary-general",
        "unodc",
        "global-programme-on-cybercrime",
      ]),
    );
    expect(family).not.toContain("interpol");
  });

  it("the themes of a capability", async () => {
    expect(await answer("Which themes")).toContain("stolen-works-of-art-database | cultural-property | 1");
  });

  it("the actors beside INTERPOL", async () => {
    expect((await answer("stand beside INTERPOL"))[0]).toMatch(/^united-nations \| \d+$/);
  });
});
