import { describe, expect, it } from "vitest";
import { foundIn, namesOf } from "./names-found.ts";

describe("cities and observances are apart from what acts and is asked", () => {
  const withCities = namesOf([
    { id: "foghaven", name: "Foghaven", aliases: ["Port Foghaven"], kind: "city", parent: "amberland" },
    { id: "lamp-day", name: "International Day of Lamps", kind: "observance" },
  ]);
  const text = "the Secretariat in Port Foghaven, on the International Day of Lamps";

  it("nothing needs to annotate them", () => {
    expect(foundIn(text, withCities)).toEqual(["Secretariat | secretariat"]);
  });

  it("a name inside theirs is part of it", () => {
    const own = namesOf([
      { id: "lamps-for-all", name: "Lamps for All", kind: "group" },
      { id: "decade", name: "International Decade of Lamps for All", kind: "observance" },
    ]);
    expect(foundIn("the International Decade of Lamps for All", own)).toEqual([]);
    expect(foundIn("the work of Lamps for All", own)).toEqual(["Lamps for All | lamps-for-all"]);
  });

  it("their names lead to their records", () => {
    expect(
      withCities.findBystanders(text).map(({ start, end, id }) => `${text.slice(start, end)} | ${id}`),
    ).toEqual(["Port Foghaven | foghaven", "International Day of Lamps | lamp-day"]);
  });
});
