import { expect, it } from "vitest";
import { checkFiles, deriveDataset, recordsFromPublished } from "../src/index.ts";

const file = { path: "actors/forum.json", content: "{}" };

it.each([
  [
    "checkFiles",
    ["data"],
    'expected files, each {path, content}, as readFolder of @open-resolutions/core/files reads them; got "data"',
  ],
  ["checkFiles", [], /^expected files, .*; got undefined$/],
  ["checkFiles", [["actors/forum.json"]], 'expected {path, content} of each file; got "actors/forum.json"'],
  [
    "checkFiles",
    [[{ path: "actors/forum.json" }]],
    /^expected \{path, content\} of each file; got an object/,
  ],
  [
    "checkFiles",
    [[file], { published: { actors: [] } }],
    /^expected published records that recordsFromPublished made/,
  ],
  ["deriveDataset", [checkFiles([file])], /^expected the `records` that checkFiles gives/],
  ["recordsFromPublished", [], /^expected lists of published records/],
  [
    "recordsFromPublished",
    [{ actor: [{ id: "forum" }] }, "the test"],
    /^expected lists with the names resolutions, paragraphs, actors, .*; got "actor"$/,
  ],
  ["recordsFromPublished", [{ actors: 5 }, "the test"], "expected a list of records as actors; got a number"],
  [
    "recordsFromPublished",
    [{ actors: ["forum"] }, "the test"],
    'expected records with an id in actors; got "forum"',
  ],
] as [string, unknown[], string | RegExp][])(
  "%s says what it needs when it gets %j",
  (name, given, message) => {
    const functions: Record<string, unknown> = { checkFiles, deriveDataset, recordsFromPublished };
    const take = functions[name] as (...given: unknown[]) => unknown;
    expect(() => take(...given)).toThrow(message);
    expect(() => take(...given)).toThrow(TypeError);
  },
);

it("recordsFromPublished takes a module that exports other things than lists", () => {
  const module = { actors: [{ id: "forum" }], schemaVersion: "1", getActor: () => undefined };
  expect([...recordsFromPublished(module, "the test").byId.actor.keys()]).toEqual(["forum"]);
});
