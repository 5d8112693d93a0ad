import { checkFiles } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { describe, expect, it } from "vitest";
import { makeDrafter } from "../src/index.ts";
import { type draft, masthead } from "./registers.ts";

const actors = [
  { id: "lamp-council", name: "Lamp Council", kind: "organ" },
  { id: "reef-commission", name: "Reef Commission", kind: "organ" },
  { id: "fogtown", name: "Fogtown", kind: "city" },
  { id: "ternland", name: "Ternland", kind: "state" },
  { id: "birchland", name: "Birchland", kind: "state" },
];
const files = [
  ...datasetFiles(),
  ...actors.map((actor) => ({ path: `actors/${actor.id}.json`, content: JSON.stringify(actor) })),
];
const first = makeDrafter(checkFiles(files).records);

/** Drafts a text, and drafts it again beside the records of the documents that the first draft made. */
function draftTwice(body: string, source?: string, title = "Tests of readers") {
  const head = masthead.replace("Tests of readers", title);
  const input = { path: "twice.txt", content: `${head}\n\nThe General Assembly,\n\n${body}\n` };
  const alone = first(input);
  const documents = (alone.records?.documents ?? []).map((one) => ({
    path: `documents/${one.id}.json`,
    content: JSON.stringify({
      ...one,
      ...(source !== undefined && {
        sources: [{ url: source, accessed: "2045-03-03", supports: ["title"] }],
      }),
    }),
  }));
  const again = makeDrafter(checkFiles([...files, ...documents]).records)(input);
  return { alone, again };
}

/** The documents that a draft proposes by a title. */
const titled = ({ records }: ReturnType<typeof draft>) =>
  records?.documents.flatMap(({ id, title }) => (title === undefined ? [] : [id]));

const mentionsOf = ({ paragraphs }: ReturnType<typeof draft>) =>
  paragraphs.flatMap(({ mentions }) => mentions.map(({ actor }) => actor));

/** How a text describes or names a document, and who is named inside. */
const sentences: readonly [words: string, named: readonly string[]][] = [
  ["the report of the Lamp Council on the reefs of Ternland", ["lamp-council", "ternland"]],
  ["the 2044 report by the Lamp Council on the lighting of harbours", ["lamp-council"]],
  ["the Lamp Council’s report of 3 May 2044", ["lamp-council"]],
  ["the letter of 3 May 2044 from Ternland to the Lamp Council", ["ternland", "lamp-council"]],
  ["Lamp Council resolution 5/1 of 3 May 2044", ["lamp-council"]],
  ["the memorandum of understanding between Ternland and the Lamp Council", ["ternland", "lamp-council"]],
  ["the Joint Communiqué of 3 May 2044 between Ternland and Birchland", ["ternland", "birchland"]],
  ["the Fogtown declaration on the lighting of harbours in Ternland", ["ternland"]],
  ["the rules of procedure of the Reef Commission", ["reef-commission"]],
  ["the Rules of Procedure of the Reef Commission", ["reef-commission"]],
  ["the national strategy for the lighting of harbours in Birchland", ["birchland"]],
  [
    "the Joint Communiqué issued by Ternland and the Lamp Council on 3 May 2044",
    ["ternland", "lamp-council"],
  ],
  ["the Foghorn Agreement between Ternland and the Lamp Council", ["ternland", "lamp-council"]],
  ["the Ternland Declaration on Lamps", []],
  ["the Convention on the Fog of Birchland", []],
];

describe("a draft is the same when the records that it makes exist already", () => {
  it.each(sentences)("%s", (words, named) => {
    const { alone, again } = draftTwice(`Recalling ${words},\n\n1. Welcomes ${words}.`);
    expect(titled(alone)).toHaveLength(1);
    expect(again.records?.documents).toEqual([]);
    expect(again.paragraphs).toEqual(alone.paragraphs);
    expect(mentionsOf(again)).toEqual([...named, ...named]);
  });

  it.each(sentences.flatMap(([one], at) => sentences.slice(at + 1).map(([other]) => [one, other])))(
    "%s and %s",
    (one, other) => {
      const { alone, again } = draftTwice(
        `Recalling ${one},\n\nRecalling also ${other},\n\n1. Welcomes ${one}.`,
      );
      expect(again.paragraphs).toEqual(alone.paragraphs);
    },
  );
});

it("a title that many States have is the document of the same State again", () => {
  const { alone, again } = draftTwice("1. Welcomes the Penal Code.", undefined, "Lamps in Ternland");
  expect(titled(alone)).toEqual(["penal-code-ternland"]);
  expect(again.paragraphs).toEqual(alone.paragraphs);
});

it("a description for which a record gives a source is a title, and names inside it are part of it", () => {
  const words = "the report of the Lamp Council on the reefs of Ternland";
  const { again } = draftTwice(
    `Recalling ${words},\n\n1. Welcomes ${words}.`,
    "https://docs.un.org/en/A/RES/98/1",
  );
  expect(mentionsOf(again)).toEqual([]);
});
