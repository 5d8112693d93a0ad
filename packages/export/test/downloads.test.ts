import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { downloads } from "../src/index.ts";
import { description, kit } from "./write.ts";

const beside = new Map([["LICENSE", Buffer.from("Do what you like.\n")]]);
const made = await downloads(kit, description, beside);
const index: {
  files: { path: string; format: string; bytes: number; sha256: string; rows: number; contents?: Listed[] }[];
} = JSON.parse(Buffer.from(made.get("index.json") ?? []).toString());
interface Listed {
  path: string;
  bytes: number;
  sha256: string;
  rows: number;
}
const sha256 = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");

describe("downloads", () => {
  it("are a ZIP for each format and the workbook, listed with bytes, SHA-256 and rows", () => {
    expect([...made.keys()].sort()).toEqual(
      [
        ...["akn", "csv", "json", "ndjson", "parquet", "sqlite"].map((format) => `test-${format}-1.2.3.zip`),
        "test-1.2.3.xlsx",
        "index.json",
      ].sort(),
    );
    for (const { path, bytes, sha256: hash, rows } of index.files) {
      const content = made.get(path) ?? new Uint8Array();
      expect([path, bytes, hash]).toEqual([path, content.length, sha256(content)]);
      expect(rows).toBeGreaterThan(0);
    }
    const rows = new Map(index.files.map((file) => [file.format, file.rows]));
    expect(rows.get("sqlite")).toBe(rows.get("csv"));
    expect(rows.get("ndjson")).toBe(rows.get("json"));
  });

  it("have in each ZIP the files that the index says, a README and the licence", () => {
    for (const { path, contents } of index.files) {
      if (!contents) continue;
      const entries = unzipSync(made.get(path) ?? new Uint8Array());
      expect(Object.keys(entries).sort()).toEqual(
        [...contents.map((file) => file.path), "README.md", "LICENSE"].sort(),
      );
      for (const file of contents)
        expect([file.path, file.sha256]).toEqual([file.path, sha256(entries[file.path] ?? new Uint8Array())]);
    }
  });

  it("are the same bytes when they are made again", async () => {
    expect(await downloads(kit, description, beside)).toEqual(made);
  });
});
