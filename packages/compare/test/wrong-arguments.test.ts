import { expect, it } from "vitest";
import { compareResolutions, lineageOf, renewLineage } from "../src/index.ts";
import { edition, paragraphsWith } from "./editions.ts";

const whole = edition("A/RES/150/7", paragraphsWith());
const indexed = {
  resolution: { id: "A/RES/152/1" },
  paragraphs: [{ id: "a-res-152-1.op1", label: "OP1", kind: "operative", hash: "3".repeat(16) }],
};

it.each([
  ["compareResolutions", [whole, undefined], "expected {resolution, paragraphs}; got undefined"],
  ["compareResolutions", ["A/RES/150/7", whole], 'expected {resolution, paragraphs}; got "A/RES/150/7"'],
  [
    "compareResolutions",
    [indexed, whole],
    /^expected paragraphs with their texts; .*index have none.*`open-resolutions compare`.* by their hashes; got an object with id/,
  ],
  ["compareResolutions", [whole, indexed], /^expected paragraphs with their texts/],
  ["lineageOf", [], "expected what compareResolutions returns; got undefined"],
  ["lineageOf", [whole], /^expected what compareResolutions returns; got an object/],
  ["renewLineage", [{}], /^expected the present lineage of a paragraph, as a list; got an object/],
  ["renewLineage", [[]], "expected the lineage found now, as a list; got undefined"],
  ["renewLineage", [[], []], "expected the id of the earlier resolution, as a text; got undefined"],
] as [string, unknown[], string | RegExp][])("%s says what it needs: %#", (name, given, message) => {
  const functions: Record<string, unknown> = { compareResolutions, lineageOf, renewLineage };
  const take = functions[name] as (...given: unknown[]) => unknown;
  expect(() => take(...given)).toThrow(message);
  expect(() => take(...given)).toThrow(TypeError);
});
