import { describe, expect, it } from "vitest";
import { draftBody } from "./registers.ts";

const notesOf = ({ resolution, paragraphs }: ReturnType<typeof draftBody>) => ({
  calls: paragraphs.map(({ footnotes = [] }) => footnotes.map(({ number }) => number)),
  texts: resolution?.footnotes?.map(({ number, text }) => `${number} ${text}`),
});

describe("footnotes with raised numbers that start again on each page", () => {
  const made = draftBody(
    "The General Assembly,\n\nRecalling its tests¹ and its letters,²\n\n¹ First test.\n\n² First letter.\n\n\fRecalling also its books,¹\n\n1. Decides to read them;²\n\n2. Decides to end.\n\n¹ First book.\n\n² Second book.",
  );

  it("go on counting, as do their calls", () => {
    expect(notesOf(made)).toEqual({
      calls: [[1, 2], [3], [4], []],
      texts: ["1 First test.", "2 First letter.", "3 First book.", "4 Second book."],
    });
  });

  it("are told where they start again", () => {
    expect(made.findings.map(({ code, line }) => `${code} ${line}`)).toEqual(["DRF044 37"]);
  });

  it("stay as they are where nothing calls the second one", () => {
    const twice = draftBody(
      "The General Assembly,\n\nRecalling its tests,¹\n\n1. Decides to end.\n\n¹ First test.\n\n¹ Second test.",
    );
    expect(twice.findings.map(({ code }) => code)).toContain("DRF006");
  });
});

describe("two columns", () => {
  it("begin at the first line of a page, also where a paragraph ends there in few words", () => {
    const made = draftBody(`The General Assembly,

Recalling the letters that were read in     the harbour,
the archive by the sea, and all those
who read them for the first time,           Recalling also the lamps that are lit in
                                            the towers, and the keepers who light
Recalling further the long work of the      them every night,
readers, and of the writers who sent
their letters from every island and         1. Decides to read the letters again in
                                            the coming year.`);
    expect(made.paragraphs.map(({ text }) => text)).toEqual([
      "Recalling the letters that were read in the archive by the sea, and all those who read them for the first time,",
      "Recalling further the long work of the readers, and of the writers who sent their letters from every island and the harbour,",
      "Recalling also the lamps that are lit in the towers, and the keepers who light them every night,",
      "Decides to read the letters again in the coming year.",
    ]);
    expect(made.findings.filter(({ code }) => code === "DRF043").map(({ line }) => line)).toEqual([25, 32]);
  });
});
