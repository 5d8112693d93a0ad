import { expect, it } from "vitest";
import { placesOfWords } from "../src/commands/review/places-of-words.ts";

const found = (text: string, words: string) => placesOfWords(text, words).map(({ start }) => start);

it.each([
  ["Lamp Councils and the Council", "Council", [22]],
  ["15/1, 5/12, A/RES/5/1, 5/1/2 and 5/1.", "5/1", [33]],
  ["the Lamp\u00a0\n Fund", "Lamp Fund", [4]],
  ["Lamp (Fund) and Lamp (Fund)s", "Lamp (Fund)", [0, 16]],
  ["only in Councils", "Council", [8]],
  ["no such words", "Lamp", []],
  ["blank", " ", []],
])("in %j, the words %j", (text, words, starts) => {
  expect(found(text, words)).toEqual(starts);
});
