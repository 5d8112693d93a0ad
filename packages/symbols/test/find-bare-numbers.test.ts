import fc from "fast-check";
import { expect, test } from "vitest";
import { findBareNumbers, findSymbols, printSymbol } from "../src/index.ts";
import { documentSymbols } from "./arbitraries.ts";

const found = (text: string) => findBareNumbers(text).map(({ text: number }) => number);

test.each([
  ["resolutions 71/19 of 21 November 2016, 73/11 of 26 November 2018 and 75/10", ["71/19", "73/11", "75/10"]],
  ["See decision 60/519 and A/60/88 and A/60/88/Corr.2, annex.", ["60/519"]],
  ["resolution 1325 (2000)", ["1325 (2000)"]],
  ["Economic and Social Council resolutions 2019/19 and 2019/20 of 23 July 2019", ["2019/19", "2019/20"]],
  ["46/36 L and 47/52 L", ["46/36 L", "47/52 L"]],
  ["36/87 A and B of 9 December 1981", ["36/87 A"]],
  ["resolution 77/256 A-B", ["77/256 A-B"]],
  [
    "1514 (XV), 217 A (III), 3362 (S-VII), 2252 (ES-V), 1915 (ORG-75), 1882(2009)",
    ["1514 (XV)", "217 A (III)", "3362 (S-VII)", "2252 (ES-V)", "1915 (ORG-75)", "1882(2009)"],
  ],
  ["resolution S-17/1 and resolution ES\u201110/15", ["S-17/1", "ES-10/15"]],
  ["2019 (2011) of 16 November 2011", ["2019 (2011)"]],
])("finds the numbers of %j", (text, numbers) => {
  expect(found(text)).toEqual(numbers);
});

test.each([
  ["resolution 24/7", ["24/7"]],
  ["Council resolutions 5/1, 5/2 and 16/21", ["5/1", "5/2", "16/21"]],
  ["resolutions 5/1, on the Council, and 5/2, on its procedures", ["5/1", "5/2"]],
  ["resolutions 7/8 on reefs, 8/4 on fog, and 10/3 on lamps", ["7/8", "8/4", "10/3"]],
  ["resolution 7/8 on reefs and a share of 3/4 on Sunday, open 24/7 on all days", ["7/8"]],
  ["resolutions [2019/19](#) and [2019/20](#) of 23 July 2019", ["2019/19", "2019/20"]],
  ["also [2019/20](#) of 23 July 2019", ["2019/20"]],
  ["as in 9/2 of 24 September 2008", ["9/2"]],
  ["resolution 31/16 A", ["31/16 A"]],
  ["open 24/7, a share of 50/50, on 21/11, 2/3 of them, in 2016/17", []],
  ["open 24/7 and 77/20", ["77/20"]],
  ["recalling resolution 77/20. It is open 24/7", ["77/20"]],
])("distinguishes the ordinary numbers of %j from those of resolutions", (text, numbers) => {
  expect(found(text)).toEqual(numbers);
});

test.each([
  ["its resolution51/1 of 15 October 1996", ["51/1"]],
  ["resolutions 51/ 1 of 15 October 1996, 77/ 20 and 60 / 288", ["51/1", "77/20", "60/288"]],
  ["resolution 2625(XXV)", ["2625(XXV)"]],
  ["72/235 of 20 December 2017,74/236 of 19 December 2019 and 77/182", ["72/235", "74/236", "77/182"]],
  ["1630 (2005) of 14 October 2005,1676 (2006), and 10,250 (2000)", ["1630 (2005)", "1676 (2006)"]],
  ["the years 2020 / 2021, a share of 1 / 2", []],
])("reads what a copy has spoilt in %j", (text, numbers) => {
  expect(found(text)).toEqual(numbers);
});

test.each([
  "I-24/7",
  "on 12/11/2022",
  "A/60/88, A/RES/77/20, S/RES/1325 (2000), A/RES/217 A (III), A/CONF.192/15",
  "general comments Nos. 31 (2004), 32 (2007) and 33 (2008)",
  "the disease (COVID-19) of December 2019 (2019)",
  "decision 25/COP.14",
  "article 4 (4), item 127 (y), 3/4 and 99/100%",
  "71/19/Add.1, 71/19-3, 71/1999 and 71/19th",
  "the years 1996/1997",
])("finds nothing in %j", (text) => {
  expect(found(text)).toEqual([]);
});

test("gives the place of a number in UTF-16 code units", () => {
  const text = "\u{1F1FA} resolutions ES\u201110/15 and 1325\u00A0(2000)";
  const places = findBareNumbers(text).map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(["ES\u201110/15", "1325\u00A0(2000)"]);
});

test("never reads a number out of a full symbol", () => {
  fc.assert(
    fc.property(fc.array(documentSymbols, { maxLength: 4 }), (symbols) => {
      const text = `resolutions ${symbols.map(printSymbol).join(", ")}.`;
      expect(findBareNumbers(text)).toEqual([]);
      expect(findSymbols(text)).toHaveLength(symbols.length);
    }),
  );
});

test("never throws, and finds in order without overlap", () => {
  const pieces = fc.constantFrom(..."AS/.- ()0179", "resolution ", "77/20", "24/7", " (XV)", " (2000)", ", ");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
      const text = list.join("");
      let previousEnd = 0;
      for (const number of findBareNumbers(text)) {
        expect(number.start).toBeGreaterThanOrEqual(previousEnd);
        expect(number.text).toBe(text.slice(number.start, number.end));
        previousEnd = number.end;
      }
    }),
  );
});
