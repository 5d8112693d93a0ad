import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { files } from "./kit-files.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "open-resolutions-csv-")));
for (const [name, text] of files) writeFileSync(join(folder, name), text);
afterAll(() => rmSync(folder, { recursive: true }));

interface Key {
  fields: string[];
  reference: { resource: string; fields: string[] };
}
interface Resource {
  name: string;
  path: string;
  schema: {
    fields: { name: string; type: string; constraints?: { required?: boolean } }[];
    primaryKey: string[];
    foreignKeys?: Key[];
  };
}
const { resources }: { resources: Resource[] } = JSON.parse(files.get("datapackage.json") ?? "");
const sqlTypes: Record<string, string> = { string: "VARCHAR", integer: "BIGINT", date: "DATE" };
const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

const connection = await (await DuckDBInstance.create(":memory:")).connect();
const query = async (sql: string) => (await connection.runAndReadAll(sql)).getRows();

/** Loads a table with the types, keys and constraints of the description, which DuckDB then enforces. */
async function load({ name, path, schema }: Resource): Promise<void> {
  const columns = schema.fields.map((field) => {
    const required = field.constraints?.required ? " NOT NULL" : "";
    return `"${field.name}" ${sqlTypes[field.type]}${required}`;
  });
  await connection.run(
    `CREATE TABLE ${name} (${columns.join(", ")}, PRIMARY KEY (${quoted(schema.primaryKey)}))`,
  );
  await connection.run(
    `COPY ${name} FROM '${folder}/${path}' (FORMAT csv, HEADER true, NULLSTR '', AUTO_DETECT false)`,
  );
}

beforeAll(async () => {
  for (const resource of resources) await load(resource);
});

describe("DuckDB", () => {
  it.each(resources)("detects the types of $name as the description gives them", async ({ path, schema }) => {
    const described = await query(`DESCRIBE SELECT * FROM read_csv('${folder}/${path}', header = true)`);
    expect(described.map(([name]) => name)).toEqual(schema.fields.map(({ name }) => name));
  });

  it.each(resources)("loads $name with its primary key and required columns", async ({ name, path }) => {
    const lines = (files.get(path) ?? "").split("\r\n").length - 2;
    expect(await query(`SELECT count(*)::INTEGER FROM ${name}`)).toEqual([[lines]]);
  });

  it.each(resources.flatMap(({ name, schema }) => (schema.foreignKeys ?? []).map((key) => ({ name, key }))))(
    "$name $key.fields refers to $key.reference.resource",
    async ({ name, key }) => {
      const on = key.fields
        .map((field, index) => `child."${field}" = parent."${key.reference.fields[index]}"`)
        .join(" AND ");
      const given = key.fields.map((field) => `child."${field}" IS NOT NULL`).join(" AND ");
      const dangling = `SELECT child.* FROM ${name} child ANTI JOIN ${key.reference.resource} parent ON ${on} WHERE ${given}`;
      expect(await query(dangling)).toEqual([]);
    },
  );

  it("answers a question across tables", async () => {
    const rows = await query(
      `SELECT p.label FROM paragraphs p JOIN acts a ON a.paragraph = p.id WHERE a.verb = 'request' ORDER BY p.ordinal`,
    );
    expect(rows.map(([label]) => label)).toEqual(["OP2", "OP6"]);
  });
});
