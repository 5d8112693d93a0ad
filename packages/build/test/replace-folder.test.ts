import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replaceFolder, summarize } from "../src/index.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "open-resolutions-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const dist = () => join(root, "dist");
const files = (entries: Record<string, string>) => new Map(Object.entries(entries));

describe("replaceFolder", () => {
  it("leaves exactly the given files", async () => {
    await replaceFolder(dist(), files({ "a.txt": "1", "deep/b.txt": "2" }));
    await replaceFolder(dist(), files({ "deep/c.txt": "3" }));
    expect(readdirSync(root)).toEqual(["dist"]);
    expect(readdirSync(dist(), { recursive: true }).sort()).toEqual(["deep", "deep/c.txt"]);
    expect(readFileSync(join(dist(), "deep/c.txt"), "utf8")).toBe("3");
  });

  it("writes files that everybody may read and only the owner may write", async () => {
    await replaceFolder(dist(), files({ "a.txt": "1" }));
    expect(statSync(join(dist(), "a.txt")).mode & 0o777).toBe(0o644);
  });

  it("leaves the folder as it was when a file cannot be written", async () => {
    await replaceFolder(dist(), files({ "a.txt": "before" }));
    const impossible = files({ "a.txt": "after", "a.txt/b.txt": "a file is no folder" });
    await expect(replaceFolder(dist(), impossible)).rejects.toThrow();
    expect(readdirSync(root)).toEqual(["dist"]);
    expect(readFileSync(join(dist(), "a.txt"), "utf8")).toBe("before");
  });

  it("removes what an interrupted run left", async () => {
    await replaceFolder(`${dist()}.new`, files({ "half.txt": "1" }));
    await replaceFolder(dist(), files({ "a.txt": "1" }));
    expect(readdirSync(root)).toEqual(["dist"]);
    expect(readdirSync(dist())).toEqual(["a.txt"]);
  });

  it("replaces a file at the path of the folder", async () => {
    writeFileSync(dist(), "not a folder");
    await replaceFolder(dist(), files({ "a.txt": "1" }));
    expect(readdirSync(dist())).toEqual(["a.txt"]);
  });
});

it("summarize reports files and bytes", () => {
  const text = summarize("packages/x/dist", new Map([["a", "é".repeat(512)]]), performance.now());
  expect(text).toMatch(/^wrote packages\/x\/dist: 1 files, 1\.0 KiB, \d+\.\d\d s$/);
});
