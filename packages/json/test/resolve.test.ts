import { expect, it, vi } from "vitest";

vi.mock("../dist/tombstones.js", async () => {
  const { actors } = await import("../dist/actors.js");
  const ids = actors.map(({ id }: { id: string }) => id);
  return {
    tombstones: [
      { id: "old-name", kind: "moved", to: ids.slice(0, 1) },
      { id: "old-group", kind: "split", to: ids.slice(0, 2) },
      { id: "old-league", kind: "withdrawn", to: [] },
    ],
  };
});

const { resolve } = await import("../dist/resolve.js");
const { actors } = await import("../dist/actors.js");

it.each([
  ["old-name", "moved", 1],
  ["old-group", "split", 2],
  ["old-league", "withdrawn", 0],
])("resolve follows the tombstone of %s (%s)", (id, status, count) => {
  expect(resolve(id)).toEqual({ id, status, records: actors.slice(0, count) });
});
