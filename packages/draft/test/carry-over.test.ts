import { checkFiles } from "@open-resolutions/core";
import { datasetFiles, textOf } from "@open-resolutions/testkit/dataset";
import { assemblyText } from "@open-resolutions/testkit/official-texts";
import { describe, expect, it } from "vitest";
import { type Draft, makeDrafter } from "../src/index.ts";
import { draft } from "./registers.ts";
import { validated } from "./validated.ts";

/** The next resolution on the subject of A/RES/150/7: its text with other numbers and dates, and some changed words. */
function nextText(changes: readonly (readonly [from: string, to: string])[] = []): string {
  const numbered: [string, string][] = [
    ["A/RES/150/7", "A/RES/152/3"],
    ["150/7. Registry", "152/3. Registry"],
    ["One hundred and fiftieth session", "One hundred and fifty-second session"],
    ["25 November 2095", "25 November 2097"],
    ["on 21 November 2095", "on 21 November 2097"],
    ["meeting\n21 November 2095", "meeting\n21 November 2097"],
  ];
  return [...numbered, ...changes].reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the text does not hold: ${from}`);
    return text.replace(from, to);
  }, assemblyText.content);
}

const draftNext = (...changes: [string, string][]) => draft({ path: "next.txt", content: nextText(changes) });

const paragraph = ({ records }: Draft, id: string) => {
  const found = records?.paragraphs.find((one) => one.id === `a-res-152-3.${id}`);
  if (!found) throw new Error(`the draft has no paragraph ${id}`);
  return found;
};

const confirmed = (id: string) =>
  JSON.parse(textOf("resolutions/a-res-150-7/paragraphs.json")).paragraphs.find(
    (one: { id: string }) => one.id === `a-res-150-7.${id}`,
  );

/** The only finding: a date of the older resolution that passed before the next was adopted. */
const passedDate = "TXT017 2096-05-31 is before the adoption of the resolution on 2097-11-21";

describe("a paragraph with the same words", () => {
  const drafted = draftNext();

  it("gets the confirmed annotations, marked as carried over, and says from where", () => {
    const { acts, mentions, mandates, lineage } = paragraph(drafted, "op4");
    const marked = (list: object[]) => list.map((one) => ({ ...one, method: "carried-over" }));
    expect(acts).toEqual(marked(confirmed("op4").acts));
    expect(mentions).toEqual(marked(confirmed("op4").mentions));
    expect(mandates).toEqual(marked(confirmed("op4").mandates));
    expect(lineage).toEqual([
      { document: "a-res-150-7", label: "OP4", relation: "same", likeness: 100, method: "rule" },
    ]);
  });

  it("gets the annotations of its footnotes, and the words that were set aside", () => {
    expect(paragraph(drafted, "pp6").citations).toEqual(
      confirmed("pp6").citations.map((one: object) => ({ ...one, method: "carried-over" })),
    );
    expect(paragraph(drafted, "op7").setAside).toEqual(confirmed("op7").setAside);
  });

  it("gets the themes, marked as carried over, and no lineage of the older paragraph", () => {
    const { themes, proposedThemes, carriedThemes, lineage } = paragraph(drafted, "op4.a");
    expect([themes, proposedThemes]).toEqual([undefined, undefined]);
    expect(carriedThemes).toEqual(confirmed("op4.a").themes);
    expect(paragraph(drafted, "op6").lineage).toHaveLength(1);
    expect(paragraph(drafted, "op6")).not.toHaveProperty("carriedThemes");
    expect(lineage).toHaveLength(1);
  });

  it("is valid, and nothing in it is confirmed", () => {
    expect(validated(drafted)).toEqual([passedDate]);
    const annotations = drafted.paragraphs.flatMap(({ acts, mentions, citations, mandates }) => [
      ...acts,
      ...mentions,
      ...citations,
      ...mandates,
    ]);
    expect(annotations.filter(({ method }) => method === undefined)).toEqual([]);
  });

  it("has footnotes with other numbers, which are followed", () => {
    const { citations } = paragraph(
      draftNext(
        ["under the Global Lighthouse Strategy,³", "under the Global Lighthouse Strategy,⁴"],
        ["harbour security,⁴", "harbour security,³"],
        ["³ Resolution 140/288.", "³ See resolution 142/284."],
        ["⁴ See resolution 142/284.", "⁴ Resolution 140/288."],
      ),
      "pp6",
    );
    expect(citations).toContainEqual({
      quote: "140/288",
      footnote: 4,
      document: "a-res-140-288",
      role: "source",
      method: "carried-over",
    });
  });
});

describe("a revised paragraph", () => {
  it("keeps what was said about the words that are still there, and proposes the rest by rules", () => {
    const drafted = draftNext([
      "the theft of lenses by wreckers",
      "the theft of bells in Amberland by wreckers",
    ]);
    const { acts, mentions, lineage } = paragraph(drafted, "op3");
    expect(acts?.every(({ method }) => method === "carried-over")).toBe(true);
    expect(mentions).toContainEqual({
      quote: "wreckers",
      actor: "wreckers",
      role: "adversary",
      method: "carried-over",
    });
    expect(mentions?.find(({ actor }) => actor === "amberland")?.method).toBe("rule");
    expect(lineage?.[0]).toMatchObject({ label: "OP3", relation: "revised" });
    expect(validated(drafted)).toEqual([passedDate]);
  });

  it("does not keep a name that has become part of a longer one", () => {
    const { mentions } = paragraph(
      draftNext(["that the United Nations and WLO keep", "that the United Nations system and WLO keep"]),
      "pp1",
    );
    expect(mentions?.map(({ actor }) => actor)).not.toContain("united-nations");
    expect(mentions).toContainEqual(
      expect.objectContaining({ actor: "united-nations-system", method: "rule" }),
    );
  });

  it("keeps a mandate of which some words in the middle were revised, with its new words", () => {
    const { mandates } = paragraph(
      draftNext([
        "through their national lamp bureaux, of the following resources",
        "through their national lamp bureaux and at every coast, of the following resources",
      ]),
      "op4",
    );
    expect(mandates).toEqual([
      {
        ...confirmed("op4").mandates[0],
        quote:
          "make use, through their national lamp bureaux and at every coast, of the following resources of WLO",
        method: "carried-over",
      },
    ]);
  });

  it("keeps a theme unless a word of its label is gone, and does not propose it twice", () => {
    const themesOf = (from: string, to: string, id: string) => {
      const { proposedThemes, carriedThemes } = paragraph(draftNext([from, to]), id);
      return { proposedThemes, carriedThemes };
    };
    expect(themesOf("the theft of lenses by wreckers", "the sale of lenses by wreckers", "op3")).toEqual({});
    expect(themesOf("the theft of lenses by wreckers", "the theft of lenses by gulls", "op3")).toEqual({
      carriedThemes: ["theft-of-lenses"],
    });
    expect(themesOf("on the exchange of lamps", "on the exchange of bells", "pp6")).toEqual({
      carriedThemes: ["harbour-security"],
    });
    expect(themesOf("on the exchange of lamps", "on the sharing of signals", "pp6")).toEqual({
      proposedThemes: ["information-sharing"],
      carriedThemes: ["harbour-security"],
    });
  });

  it("does not keep a mandate whose dates changed", () => {
    const { mandates } = paragraph(
      draftNext([
        "at its one hundred and fifty-second session a report",
        "at its one hundred and fifty-fourth session a report",
      ]),
      "op6",
    );
    expect(mandates).toMatchObject([{ due: [{ session: { number: 154 } }], method: "rule" }]);
  });

  it("can differ in its opening phrase alone, which then comes from the rules", () => {
    const { acts } = paragraph(draftNext(["*Strongly condemns* the theft", "*Condemns* the theft"]), "op3");
    expect(acts?.map(({ quote, method }) => [quote, method])).toEqual([
      ["Condemns", "rule"],
      ["expresses deep concern", "carried-over"],
      ["stresses", "carried-over"],
    ]);
  });
});

describe("nothing is carried over", () => {
  const carriedIn = ({ paragraphs }: Draft) =>
    paragraphs.filter(
      ({ mentions, lineage }) =>
        lineage.length > 0 || mentions.some(({ method }) => method === "carried-over"),
    ).length;

  it("from a resolution to itself, or to an earlier one", () => {
    expect(carriedIn(draft(assemblyText))).toBe(0);
    expect(
      carriedIn(draft({ path: "x", content: nextText().replaceAll("November 2097", "November 2094") })),
    ).toBe(0);
  });

  it("from a paragraph with a proposal that nobody has confirmed", () => {
    const path = "resolutions/a-res-150-7/paragraphs.json";
    const open = textOf(path).replace(
      '"quote": "national lamp bureaux", "actor": "national-lamp-bureaux", "role": "instrument"',
      '"quote": "national lamp bureaux", "actor": "national-lamp-bureaux", "role": "instrument", "method": "rule"',
    );
    const files = datasetFiles().map((file) => (file.path === path ? { path, content: open } : file));
    const drafted = makeDrafter(checkFiles(files).records)({ path: "x", content: nextText() });
    expect(paragraph(drafted, "op4").mentions?.every(({ method }) => method === "rule")).toBe(true);
    expect(paragraph(drafted, "op4").lineage).toHaveLength(1);
    expect(paragraph(drafted, "op3").mentions?.every(({ method }) => method === "carried-over")).toBe(true);
  });

  it("from a resolution whose records do not pass the check", () => {
    const path = "resolutions/a-res-150-7/paragraphs.json";
    const broken = textOf(path).replace(
      '"quote": "national lamp bureaux"',
      '"quote": "national lamp offices"',
    );
    const files = datasetFiles().map((file) => (file.path === path ? { path, content: broken } : file));
    const wrongQuote = makeDrafter(checkFiles(files).records)({ path: "x", content: nextText() });
    expect(carriedIn(wrongQuote)).toBe(carriedIn(draft(assemblyText)));
  });
});
