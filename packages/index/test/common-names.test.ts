import { fileURLToPath } from "node:url";
import { commonNames } from "@open-resolutions/core";
import { expect, it } from "vitest";
import { knownNames } from "../src/known-names.ts";

const known = [...knownNames(fileURLToPath(new URL("../../../data", import.meta.url)))];

it("gives common names to actors that the registers have, and none that they have as a name", () => {
  const actors = new Map(known.filter(({ kind }) => kind === "actor").map((one) => [one.id, one]));
  for (const [id, names] of Object.entries(commonNames)) {
    expect([id, actors.get(id)?.otherNames]).toEqual([id, expect.arrayContaining([...names])]);
    const own = actors.get(id)?.names ?? [];
    for (const name of names) expect(own).not.toContain(name);
  }
});

it("gives the codes of ISO 3166-1 to States", () => {
  expect(known.find(({ id }) => id === "france")?.otherNames).toEqual(["FR", "FRA"]);
  expect(known.find(({ id }) => id === "interpol")).not.toHaveProperty("otherNames");
});
