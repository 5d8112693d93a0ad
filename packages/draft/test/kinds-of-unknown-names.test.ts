import { expect, it } from "vitest";
import { draftBody } from "./registers.ts";

it.each([
  ["the song BBF-2045-90-RES-01", "BBF-2045-90-RES-01", "document"],
  ["the lamp of BBF", "BBF", "other"],
])("of %s in a text", (words, name, kind) => {
  const { unknownNames } = draftBody(`The General Assembly,\n\n1. Recalls ${words} and the bells.`);
  expect(unknownNames.map((one) => [one.words, one.kind])).toEqual([[name, kind]]);
});
