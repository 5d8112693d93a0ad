import { expect, it } from "vitest";
import { draft } from "./registers.ts";

/** The findings on the masthead of a resolution with these lines between its number and its enacting formula. */
const doubts = (lines: string) =>
  draft({
    path: "a-res-99-7.txt",
    content: `A/RES/99/7\n\nResolution adopted by the General Assembly on 1 March 2045\n\n99/7. ${lines}\n\nThe General Assembly,\n\nRecalling its lamps,\n\n1. Decides to read.\n`,
  }).findings.flatMap(({ code, line }) => (code === "DRF009" ? [line] : []));

it.each([
  "Lamps of the coast, including those of the islands,\nthe harbours and the towers",
  "Lamps of the coast; lamps of the harbours",
  "Lamps of the coast\n\nof the islands",
])("a title may have several lines: %s", (title) => {
  expect(doubts(title)).toEqual([]);
});

it("paragraphs of another page after the title are told, each at its first line", () => {
  const page = `keepers of the towers,\n\nNoting the oil\nof the lamps,\n\n1. Requests light;\n\n(a) In winter;`;
  expect(doubts(`Lamps of the coast\n\n${page}`)).toEqual([9, 12, 14]);
  expect(doubts("Lamps of the coast\n1. Requests light;")).toEqual([6]);
});

it("what is longer than any title is told", () => {
  expect(doubts(`Lamps of the coast\n${"the keepers of the towers and the harbours ".repeat(15)}`)).toEqual([
    6,
  ]);
});
