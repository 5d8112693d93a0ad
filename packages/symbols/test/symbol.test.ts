import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSymbol, printOfficialSymbol, printSymbol, symbolSlug } from "../src/index.ts";
import { documentSymbols } from "./arbitraries.ts";

const regular = (number: number) => ({ number, kind: "regular" });
const special = (number: number) => ({ number, kind: "special" });
const emergency = (number: number) => ({ number, kind: "emergency" });
const resolution = {
  type: "resolution",
  organ: "general-assembly",
  style: "session/number",
  year: null,
  parts: [],
  spaced: true,
  suffixes: [],
};
const early = { ...resolution, style: "number (session)" };
const byYear = { ...resolution, session: null };
const document = { type: "document", organ: "general-assembly", bodies: [], suffixes: [] };

const TABLE: readonly (readonly [text: string, symbol: object, slug: string])[] = [
  ["A/RES/77/20", { ...resolution, session: regular(77), number: 20 }, "a-res-77-20"],
  [
    "A/RES/77/20/Corr.1",
    { ...resolution, session: regular(77), number: 20, suffixes: [{ kind: "corrigendum", number: 1 }] },
    "a-res-77-20-corr-1",
  ],
  ["A/RES/31/16 A", { ...resolution, session: regular(31), number: 16, parts: ["A"] }, "a-res-31-16-a"],
  [
    "A/RES/77/256 A-B",
    { ...resolution, session: regular(77), number: 256, parts: ["A", "B"] },
    "a-res-77-256-a-b",
  ],
  [
    "A/RES/57/270B",
    { ...resolution, session: regular(57), number: 270, parts: ["B"], spaced: false },
    "a-res-57-270-b",
  ],
  ["A/RES/S-32/1", { ...resolution, session: special(32), number: 1 }, "a-res-s-32-1"],
  ["A/RES/ES-11/1", { ...resolution, session: emergency(11), number: 1 }, "a-res-es-11-1"],
  ["A/RES/1514 (XV)", { ...early, session: regular(15), number: 1514 }, "a-res-1514-xv"],
  ["A/RES/1514(XV)", { ...early, session: regular(15), number: 1514, spaced: false }, "a-res-1514-xv"],
  ["A/RES/217 A (III)", { ...early, session: regular(3), number: 217, parts: ["A"] }, "a-res-217-a-iii"],
  [
    "A/RES/3419 A-D (XXX)",
    { ...early, session: regular(30), number: 3419, parts: ["A", "B", "C", "D"] },
    "a-res-3419-a-d-xxx",
  ],
  ["A/RES/3362 (S-VII)", { ...early, session: special(7), number: 3362 }, "a-res-3362-s-vii"],
  ["A/RES/2252 (ES-V)", { ...early, session: emergency(5), number: 2252 }, "a-res-2252-es-v"],
  [
    "E/RES/1733 (LIV)",
    { ...early, organ: "economic-and-social-council", session: regular(54), number: 1733 },
    "e-res-1733-liv",
  ],
  [
    "E/RES/1915 (ORG-75)",
    {
      ...early,
      organ: "economic-and-social-council",
      session: { number: 1975, kind: "organizational" },
      number: 1915,
    },
    "e-res-1915-org-75",
  ],
  [
    "S/RES/1325 (2000)",
    { ...byYear, organ: "security-council", style: "number (year)", year: 2000, number: 1325 },
    "s-res-1325-2000",
  ],
  [
    "E/RES/2019/19",
    { ...byYear, organ: "economic-and-social-council", style: "year/number", year: 2019, number: 19 },
    "e-res-2019-19",
  ],
  [
    "S/PRST/2020/5",
    { ...byYear, type: "statement", organ: "security-council", style: "year/number", year: 2020, number: 5 },
    "s-prst-2020-5",
  ],
  [
    "A/HRC/RES/S-28/1",
    { ...resolution, organ: "human-rights-council", session: special(28), number: 1 },
    "a-hrc-res-s-28-1",
  ],
  [
    "A/DEC/77/507 B",
    { ...resolution, type: "decision", session: regular(77), number: 507, parts: ["B"] },
    "a-dec-77-507-b",
  ],
  [
    "A/60/88/Corr.2",
    { ...document, components: ["60", "88"], suffixes: [{ kind: "corrigendum", number: 2 }] },
    "a-60-88-corr-2",
  ],
  ["A/CONF.192/15", { ...document, bodies: ["CONF.192"], components: ["15"] }, "a-conf-192-15"],
  ["A/HRC/57/L.3", { ...document, organ: "human-rights-council", components: ["57", "L.3"] }, "a-hrc-57-l-3"],
  [
    "E/CN.4/Sub.2/1994/2",
    {
      ...document,
      organ: "economic-and-social-council",
      bodies: ["CN.4", "Sub.2"],
      components: ["1994", "2"],
    },
    "e-cn-4-sub-2-1994-2",
  ],
  [
    "ST/AI/189/Add.9/Rev.2",
    {
      ...document,
      organ: null,
      bodies: ["ST"],
      components: ["AI", "189"],
      suffixes: [
        { kind: "addendum", number: 9 },
        { kind: "revision", number: 2 },
      ],
    },
    "st-ai-189-add-9-rev-2",
  ],
  [
    "CEDAW/C/GC/35",
    { ...document, organ: null, bodies: ["CEDAW"], components: ["C", "GC", "35"] },
    "cedaw-c-gc-35",
  ],
  [
    "ICCD/COP(14)/23",
    { ...document, organ: null, bodies: ["ICCD"], components: ["COP(14)", "23"] },
    "iccd-cop-14-23",
  ],
];

describe("a symbol", () => {
  test.each(TABLE)("%s has its fields, its spelling and its slug", (text, fields, slug) => {
    const symbol = parseSymbol(text);
    expect(symbol).toEqual(fields);
    expect(symbol && printSymbol(symbol)).toBe(text);
    expect(symbol && symbolSlug(symbol)).toBe(slug);
  });

  test("survives printing and reading", () => {
    fc.assert(
      fc.property(documentSymbols, (symbol) => {
        expect(parseSymbol(printSymbol(symbol))).toEqual(symbol);
      }),
      { numRuns: 2000 },
    );
  });

  test("has a slug fit for a file name", () => {
    fc.assert(
      fc.property(documentSymbols, (symbol) => {
        expect(symbolSlug(symbol)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });

  test("that no series has cannot be printed", () => {
    const symbol = parseSymbol("S/PRST/2020/5");
    if (symbol?.type !== "statement") throw new Error("expected a statement");
    expect(() => printSymbol({ ...symbol, organ: "general-assembly" })).toThrow(RangeError);
  });
});

describe("what is no symbol", () => {
  test.each([
    "",
    "A",
    "Annex",
    "and/or",
    "HIV/AIDS",
    "N/A",
    "I-24/7",
    "24/7",
    "77/20",
    "1514 (XV)",
    "12/11/2022",
    "2022-11-21",
    "UTC/2020",
    "SC/2012/133",
    "docs/en/A/RES/77/20",
    "https://undocs.org/A/RES/77/20",
    "/A/RES/77/20",
    "A/RES/77/20/",
    "A/RES/77/20.",
    " A/RES/77/20",
    "A/RES/77/20\n",
    "a/res/77/20",
    "A/RES/77",
    "A/RES/077/20",
    "A/RES/77/256 B-A",
    "A/RES/77/256 A-A",
    "A/RES/77/20*",
    "A/RES/1514 (VX)",
    "A/RES/1514 (IIII)",
    "A/RES/217 A(III)",
    "S/RES/1325",
    "S/RES/1325 (3000)",
    "E/RES/1915 (ORG-LXXV)",
    "A/RES/S-XV/1",
    "A/C.3",
    "A/CONF.192",
    "ST/Rev.1",
    "A/78/842-S/2024/384",
  ])("%j", (text) => {
    expect(parseSymbol(text)).toBeUndefined();
  });

  test("never throws, and what is read prints the same", () => {
    const words = ["RES", "HRC", "DEC", "PRST", "CONF.", "Corr.", "ES-"];
    const pieces = fc.constantFrom(..."ASE/.- ()0127XIV", ...words);
    const nearlySymbols = fc.array(pieces, { maxLength: 24 }).map((list) => list.join(""));
    fc.assert(
      fc.property(fc.oneof(nearlySymbols, fc.string({ unit: "binary" })), (text) => {
        const symbol = parseSymbol(text);
        if (symbol) expect(printSymbol(symbol)).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });
});

test.each([
  ["S/RES/3999(2095)", "S/RES/3999 (2095)"],
  ["A/RES/150/7A", "A/RES/150/7 A"],
  ["A/RES/1514(XV)", "A/RES/1514 (XV)"],
  ["A/150/L.20/Rev.1", "A/150/L.20/Rev.1"],
])("prints %s in its official form", (text, expected) => {
  const symbol = parseSymbol(text);
  expect(symbol && printOfficialSymbol(symbol)).toBe(expected);
});
