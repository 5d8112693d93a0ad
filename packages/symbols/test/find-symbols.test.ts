import fc from "fast-check";
import { expect, test } from "vitest";
import { findSymbols, printSymbol } from "../src/index.ts";
import { documentSymbols } from "./arbitraries.ts";

const found = (text: string) => findSymbols(text).map(({ symbol }) => printSymbol(symbol));

test.each([
  ["Report of the conference (A/CONF.192/15), chap. IV.", ["A/CONF.192/15"]],
  ["See A/60/88 and A/60/88/Corr.2, annex.", ["A/60/88", "A/60/88/Corr.2"]],
  ["It adopted A/RES/77/20.", ["A/RES/77/20"]],
  [
    "It adopted A/RES/77/20 and A/RES/1514 (XV); later S/RES/1325 (2000).",
    ["A/RES/77/20", "A/RES/1514 (XV)", "S/RES/1325 (2000)"],
  ],
  ["In A/RES/77/256 A-B, and in A/RES/46/36 L of 1991", ["A/RES/77/256 A-B", "A/RES/46/36 L"]],
  ["A/RES/77/20 Annex", ["A/RES/77/20"]],
  ["“A/77/L.20”*A/77/PV.39*[A/77/1]", ["A/77/L.20", "A/77/PV.39", "A/77/1"]],
  ["A/RES/77/20¹ and A/RES/77/21/", ["A/RES/77/20", "A/RES/77/21"]],
  [
    "Joint letters: A/78/842-S/2024/384, A/53/371–S/1998/848.",
    ["A/78/842", "S/2024/384", "A/53/371", "S/1998/848"],
  ],
  ["A/63/5 (Vol. II)", ["A/63/5 (Vol. II)"]],
  ["See A/73/12 (Part I) and A/60/88/Add.1 (Part II).", ["A/73/12 (Part I)", "A/60/88/Add.1 (Part II)"]],
  ["A/63/5 (Vols. I-III), A/63/6 (Volume II), A/63/7 (vol)", ["A/63/5", "A/63/6", "A/63/7"]],
  ["S/RES/1325\u00A0(2000), A/RES/ES\u201110/15", ["S/RES/1325 (2000)", "A/RES/ES-10/15"]],
  ["https://undocs.org/en/A/RES/77/20 or ../A/RES/77/20", []],
  ["HIV/AIDS, and/or, 24/7, I-24/7, 77/20, N/A/B", []],
  ["A/RES/77/20B2, XA.A/77/1", []],
])("findSymbols(%j)", (text, symbols) => {
  expect(found(text)).toEqual(symbols);
});

test("gives the place of a symbol in UTF-16 code units", () => {
  const text = "\u{1F1FA} See (A/RES/ES\u201110/15).";
  const places = findSymbols(text).map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(["A/RES/ES\u201110/15"]);
});

test("finds each symbol of a sentence whole", () => {
  const separators = fc.constantFrom(", ", "; ", " and ", " (see below) and ", ".\n");
  fc.assert(
    fc.property(fc.array(documentSymbols, { maxLength: 5 }), separators, (symbols, separator) => {
      const text = `See ${symbols.map(printSymbol).join(separator)}.`;
      const places = findSymbols(text);
      expect(places.map(({ symbol }) => symbol)).toEqual(symbols);
      expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(symbols.map(printSymbol));
    }),
  );
});

test("never throws, and finds in order without overlap", () => {
  const pieces = fc.constantFrom(..."AS/.- ()01 ", "RES/", "A/", "77/20", " (XV)", "-S/2024/3");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
      const text = list.join("");
      let previousEnd = 0;
      for (const { symbol, start, end } of findSymbols(text)) {
        expect(start).toBeGreaterThanOrEqual(previousEnd);
        expect(printSymbol(symbol)).toBe(text.slice(start, end));
        previousEnd = end;
      }
    }),
  );
});
