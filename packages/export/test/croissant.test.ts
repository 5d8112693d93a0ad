import { createHash } from "node:crypto";
import { tables } from "@open-resolutions/core";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { croissant } from "../src/index.ts";
import { description as about } from "./write.ts";

const files = [
  ...tables.map(({ name }) => `csv/${name}.csv`),
  "sqlite/open-resolutions.sqlite",
  "csv/datapackage.json",
].map((path) => ({
  path,
  rows: 0,
  bytes: path.length,
  sha256: createHash("sha256").update(path).digest("hex"),
}));

interface Field {
  "@id": string;
  dataType: string;
  source: { fileObject: { "@id": string }; extract: { column: string } };
  references?: { field: { "@id": string } };
}
interface Description {
  description: string;
  distribution: { "@id": string; contentSize: string; sha256: string; encodingFormat: string }[];
  recordSet: { "@id": string; key: { "@id": string }[]; field: Field[] }[];
}
const description = croissant(about, tables, files) as Description;
const fields = description.recordSet.flatMap(({ field }) => field);

describe("croissant.json", () => {
  it("lists every file with its bytes, SHA-256 and media type", () => {
    expect(description.distribution.map(({ "@id": id, sha256 }) => [id, sha256])).toEqual(
      files.map(({ path, sha256 }) => [path, sha256]),
    );
    expect(description.distribution.map(({ contentSize }) => contentSize)).toEqual(
      files.map(({ bytes }) => `${bytes} B`),
    );
    expect(new Set(description.distribution.map(({ encodingFormat }) => encodingFormat))).toEqual(
      new Set(["text/csv", "application/vnd.sqlite3", "application/json"]),
    );
  });

  it("has a record set for each table that has a CSV file, with a field for each column", () => {
    expect(
      description.recordSet.map((set) => [set["@id"], set.field.map(({ source }) => source.extract.column)]),
    ).toEqual(tables.map((table) => [table.name, table.columns.map(({ name }) => name)]));
    const some = croissant(about, tables, files.slice(0, 3)) as Description;
    expect(some.recordSet.map((set) => set["@id"])).toEqual(tables.slice(0, 3).map(({ name }) => name));
  });

  it("refers to fields that exist, and never round in a circle", () => {
    const known = new Set(fields.map((field) => field["@id"]));
    const next = new Map<string, Set<string>>();
    for (const field of fields) {
      const to = field.references?.field["@id"];
      if (to === undefined) continue;
      expect(known).toContain(to);
      const [from = "", target = ""] = [field["@id"], to].map((id) => id.split("/")[0] ?? "");
      next.set(from, (next.get(from) ?? new Set()).add(target));
    }
    expect(next.size).toBeGreaterThan(10);
    const visit = (name: string, above: readonly string[]) => {
      expect(above).not.toContain(name);
      for (const to of next.get(name) ?? []) visit(to, [...above, name]);
    };
    for (const name of next.keys()) visit(name, []);
  });

  it("names each reference that is left out", () => {
    const referring = tables.flatMap((table) =>
      table.columns
        .filter(({ name, reference }) => reference && !(table.parent === undefined && name === "id"))
        .map((column) => `${table.name}/${column.name}`),
    );
    const kept = new Set(fields.filter(({ references }) => references).map((field) => field["@id"]));
    const leftOut = referring.filter((id) => !kept.has(id)).map((id) => id.replace("/", "."));
    expect(leftOut).toContain("actors.parent");
    for (const column of leftOut) expect(description.description).toContain(column);
  });

  it("is JSON-LD that says it is a schema.org Dataset", async () => {
    const [dataset] = await jsonld.expand(description as unknown as jsonld.JsonLdDocument);
    expect(dataset?.["@type"]).toEqual(["https://schema.org/Dataset"]);
    expect(dataset?.["https://schema.org/distribution"]).toHaveLength(files.length);
    expect(dataset?.["http://mlcommons.org/croissant/recordSet"]).toHaveLength(tables.length);
  });
});
