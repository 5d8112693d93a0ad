import { describe, expect, it } from "vitest";
import { findPages } from "../src/client/find-pages.ts";
import { nearestIds } from "../src/client/nearest-ids.ts";
import type { SearchGroup } from "../src/search-entries.ts";

const groups: SearchGroup[] = [
  {
    title: "Resolutions of the index",
    entries: [
      ["index/a-res-150-7.html", "A/RES/150/7 Registry of lighthouse keepers"],
      ["index/a-res-150-70.html", "A/RES/150/70 Lenses"],
      ["index/a-res-150-8-a-b.html", "A/RES/150/8 A-B Bells and horns"],
      ["index/s-res-9325-2090.html", "S/RES/9325 (2090) Keepers of the peace"],
    ],
  },
  { title: "Actors", entries: [["actors/wlo.html", "World Lighthouse Organization (WLO)", "wlo"]] },
];

const addresses = (query: string) =>
  findPages(groups, query).flatMap(({ entries }) => entries.map(([address]) => address));

describe("findPages", () => {
  it("finds a symbol in every spelling, and first", () => {
    for (const query of ["S/RES/9325 (2090)", "s/res/9325(2090)", "s-res-9325-2090", "S/RES/9325", "9325"])
      expect(addresses(query)).toEqual(["index/s-res-9325-2090.html"]);
    expect(addresses("150/7")[0]).toBe("index/a-res-150-7.html");
    expect(addresses("A/RES/150/8")).toEqual(["index/a-res-150-8-a-b.html"]);
  });

  it("looks only for the number when the words around it are in no name", () => {
    expect(addresses("resolution 150/8")).toEqual(["index/a-res-150-8-a-b.html"]);
    expect(addresses("Security Council resolution 9325 (2090)")).toEqual(["index/s-res-9325-2090.html"]);
    // Words that are in a name are not left out.
    expect(addresses("150/7 keepers")).toEqual(["index/a-res-150-7.html"]);
    expect(addresses("harbours")).toEqual([]);
    expect(addresses(" ")).toEqual([]);
  });
});

describe("nearestIds", () => {
  const ids = ["wlo", "lamp-register", "a-res-150-7", "a-res-150-8-a-b", "a-res-150-9-a", "a-res-150-9-b"];

  it("finds misspelt names, and symbols without the letters of their parts", () => {
    expect(nearestIds("Lamp Regster", ids)).toEqual(["lamp-register"]);
    expect(nearestIds("a-res-150-8", ids)).toEqual(["a-res-150-8-a-b"]);
    expect(nearestIds("A/RES/150/9", ids)).toEqual(["a-res-150-9-a", "a-res-150-9-b"]);
  });

  it("finds nothing with another number, or nothing near", () => {
    expect(nearestIds("a-res-151-7", ids)).toEqual([]);
    expect(nearestIds("harbours", ids)).toEqual([]);
    expect(nearestIds("", ids)).toEqual([]);
  });
});
