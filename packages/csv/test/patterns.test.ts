import { readFileSync } from "node:fs";
import { tables } from "@open-resolutions/core";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

const dist = new URL("../dist/", import.meta.url);
const { resources } = JSON.parse(readFileSync(new URL("datapackage.json", dist), "utf8"));

interface Field {
  name: string;
  constraints?: { pattern?: string };
}

describe("every pattern of datapackage.json", () => {
  const described: { path: string; field: Field; pattern: string }[] = resources.flatMap(
    ({ path, schema }: { path: string; schema: { fields: Field[] } }) =>
      schema.fields.flatMap((field) => {
        const pattern = field.constraints?.pattern;
        return pattern === undefined ? [] : [{ path, field, pattern }];
      }),
  );
  const outsideClasses = (pattern: string) => pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, "");

  it("has no anchors and no non-capturing groups", () => {
    const wrong = described.filter(({ pattern }) => /[$^]|\(\?/.test(outsideClasses(pattern)));
    expect(wrong).toEqual([]);
  });

  it("matches every non-empty cell as a whole", () => {
    const wrong = described.flatMap(({ path, field, pattern }) => {
      const rows: Record<string, string>[] = parse(readFileSync(new URL(path, dist)), { columns: true });
      const whole = new RegExp(`^(?:${pattern})$`, "u");
      const cells = rows.map((row) => row[field.name] ?? "");
      return cells.filter((cell) => cell !== "" && !whole.test(cell)).map((cell) => [path, field.name, cell]);
    });
    expect(wrong).toEqual([]);
  });

  it("comes from a pattern of the schemas", () => {
    const columns = tables.flatMap((table) =>
      table.columns.filter(({ schema, type }) => schema.pattern && type === "string"),
    );
    expect(described).toHaveLength(columns.length);
  });
});
