import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { shownText } from "../html.ts";

// The lines of the page of downloads, run as a reader runs them: in the folder of the unpacked files.

const site = fileURLToPath(new URL("../../dist/", import.meta.url));
const page = readFileSync(join(site, "downloads.html"), "utf8");
const lines = new Map(
  [...page.matchAll(/<figcaption>(.*?)<\/figcaption><pre[^>]*>(.*?)<\/pre>/gs)].map(
    ([, caption = "", text = ""]) => [shownText(caption), shownText(text)],
  ),
);
const indexFolder = join(site, "downloads/index/");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "open-resolutions-downloads-"));
  const list: { files: { path: string }[] } = JSON.parse(
    readFileSync(join(site, "downloads/index.json"), "utf8"),
  );
  for (const { path } of list.files.filter((file) => /-(?:csv|sqlite)-.*\.zip$/.test(file.path)))
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(site, "downloads", path)))))
      if (!name.includes("/")) writeFileSync(join(folder, name), bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lines under a caption. @throws when the page has no such lines. */
function linesOf(caption: string): string {
  const found = lines.get(caption);
  if (found === undefined) throw new Error(`${caption} is not among ${[...lines.keys()].join("; ")}`);
  return found;
}

function run(command: string, parameters: readonly string[], cwd: string): string {
  const { stdout, stderr, status } = spawnSync(command, parameters, { cwd, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}

/** Whether a tool is on this machine, with what the lines need. */
function has(command: string, ...parameters: string[]): boolean {
  return spawnSync(command, parameters).status === 0;
}

async function query(sql: string, where: string): Promise<number> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`SET file_search_path = '${where}'`);
  return (await connection.runAndReadAll(sql)).currentRowCount;
}

it("load the CSV files in DuckDB", async () => {
  expect(await query(linesOf("DuckDB: the CSV files"), folder)).toBeGreaterThan(0);
});

it.skipIf(!existsSync(indexFolder))("answer a question with the index in DuckDB", async () => {
  const sql = linesOf("DuckDB: everything that UNODC was asked to do since 2020");
  expect(await query(sql, indexFolder)).toBeGreaterThan(0);
});

it("load a paragraph in JavaScript", () => {
  const text = linesOf("JavaScript: npm install @open-resolutions/json");
  const printed = run(process.execPath, ["--input-type=module", "-e", text], site);
  expect(printed).toContain("the Secretary-General");
});

it.skipIf(!existsSync(indexFolder))("ask the index in JavaScript", () => {
  const text = linesOf("JavaScript: npm install @open-resolutions/index");
  expect(run(process.execPath, ["--input-type=module", "-e", text], site)).toContain("unodc");
});

it.skipIf(!has("python3", "-c", "import sqlite3"))("load the database in Python", () => {
  const text = linesOf("Python, nothing to install: the SQLite database");
  expect(run("python3", ["-c", text], folder).trim().split("\n").length).toBeGreaterThan(10);
});

it.skipIf(!has("python3", "-c", "import pandas"))("load the CSV files in Python with pandas", () => {
  expect(run("python3", ["-c", linesOf("Python: the CSV files, with pandas")], folder)).toContain("actor");
});

it.skipIf(!existsSync(indexFolder) || !has("python3", "-c", "import pandas, pyarrow"))(
  "load the index in Python",
  () => {
    const text = linesOf("Python: a Parquet file, with pandas and pyarrow");
    expect(run("python3", ["-c", text], indexFolder)).toContain("adopted");
  },
);

it.skipIf(!has("Rscript", "--version"))("load the CSV files in R", () => {
  expect(run("Rscript", ["-e", linesOf("R: the CSV files")], folder)).toContain("paragraph");
});

it("name a workbook of the site, whose first sheet explains the columns", () => {
  const name = /open-resolutions-\S+\.xlsx/.exec(linesOf("Spreadsheet: the workbook (XLSX)"))?.[0] ?? "";
  const parts = unzipSync(readFileSync(join(site, "downloads", name)));
  const workbook = Buffer.from(parts["xl/workbook.xml"] ?? []).toString();
  expect(/<sheet name="([^"]+)"/.exec(workbook)?.[1]).toMatch(/dictionary|columns|about/i);
});
