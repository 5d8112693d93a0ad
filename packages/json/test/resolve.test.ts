import { expect, it, vi } from "vitest";

vi.mock("../dist/tombstones.js", () => ({
  tombstones: [
    { id: "undcp", kind: "moved", to: ["unodc"] },
    { id: "agencies", kind: "split", to: ["unesco", "icao"] },
    { id: "league", kind: "withdrawn", to: [] },
  ],
}));

const { resolve } = await import("../dist/resolve.js");

it.each([
  ["undcp", "moved", ["unodc"]],
  ["agencies", "split", ["unesco", "icao"]],
  ["league", "withdrawn", []],
])("resolve follows the tombstone of %s (%s)", (id, status, to) => {
  const resolved = resolve(id);
  expect(resolved?.status).toBe(status);
  expect(resolved?.records.map((record) => record.id)).toEqual(to);
});
