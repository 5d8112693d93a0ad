import { describe, expect, it } from "vitest";
import { checkFiles, deriveDataset } from "../src/index.ts";
import { dataset as files } from "./dataset-files.ts";

const { actors } = deriveDataset(
  checkFiles([...files].map(([path, content]) => ({ path, content }))).records,
);

describe("actors", () => {
  it("that are a part of something have a parent, so that a whole is found by following `parent`", () => {
    const parts = new Set(["organ", "office", "official", "programme"]);
    const alone = actors.filter(({ kind, parent }) => parts.has(kind) && parent === undefined);
    expect(alone.map(({ id }) => id)).toEqual([]);
  });
});
