import type { Paragraph } from "@open-resolutions/schemas";
import { describe, expect, it } from "vitest";
import type { Reading } from "../src/annotation/readings.ts";
import { scoreAnnotation } from "../src/annotation/score-annotation.ts";

const text = "Requests the Lamp Office and Amberland to report to the Assembly at its ninth session.";

/** The place of words in the text, with what readers say about it. */
function place<T>(words: string, readings: T[], readBy?: "first" | "second") {
  const start = text.indexOf(words);
  return { label: "OP1", start, end: start + words.length, readings, ...(readBy && { readBy }) };
}

const mandate = (assignees: string[], due: { kind: string; value: string }[]) => ({
  type: "report",
  assignees,
  recipients: ["Assembly"],
  due,
});

const reading: Reading = {
  symbol: "A/RES/150/7",
  file: "none.xml",
  paragraphs: { OP1: "" },
  mentions: [
    place("Lamp Office", [{ names: ["Lamp Office"] }]),
    place("Amberland", [{ names: ["Amberland"] }]),
    place("Assembly", [{ names: ["Assembly"] }], "first"),
  ],
  citations: [],
  acts: [place("Requests", [{ verb: "request", addressees: ["Lamp Office", "Amberland"] }])],
  mandates: [place("Requests", [mandate(["Lamp Office", "Amberland"], [{ kind: "session", value: "9" }])])],
};

const ids: Record<string, string[]> = {
  "Lamp Office": ["lamp-office"],
  Amberland: ["amberland"],
  Assembly: ["assembly"],
};

/** What the program made of the paragraph: the mentions of these actors at these words, and one mandate. */
function scored(mentions: [words: string, actor: string][], assignees: string[], session: number) {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const paragraph = {
    id: "a-res-150-7.op1",
    label: "OP1",
    text,
    mentions: mentions.map(([words, actor]) => ({ ...at(words), actor })),
    citations: [],
    acts: [{ ...at("Requests"), verb: "request", addressees: assignees }],
    mandates: [
      { actParagraph: "a-res-150-7.op1", act: 1, assignees, due: [{ session: { number: session } }] },
    ],
  } as unknown as Paragraph;
  return scoreAnnotation(reading, {
    paragraphs: [paragraph],
    actorsNamed: (name) => ids[name] ?? [],
    documentsNamed: () => [],
    isPlace: (id) => id === "reef",
    symbolOf: () => undefined,
    locatedIn: () => [],
  });
}

describe("annotations against two readers", () => {
  it("are all found and right when they are the same", () => {
    const scores = scored(
      [
        ["Lamp Office", "lamp-office"],
        ["Amberland", "amberland"],
      ],
      ["lamp-office", "amberland"],
      9,
    );
    expect(scores.mentions).toMatchObject({ agreed: 2, found: 2, proposed: 2, right: 2 });
    expect(scores.addressees).toMatchObject({ agreed: 2, found: 2, proposed: 2, right: 2 });
    expect(scores["mandates with assignees"]).toMatchObject({ agreed: 1, found: 1, proposed: 1, right: 1 });
    expect(scores.due).toMatchObject({ agreed: 1, found: 1, proposed: 1, right: 1 });
  });

  it("are missed, wrong, or right because one reader has them", () => {
    const scores = scored(
      [
        ["Lamp Office", "amberland"],
        ["the Assembly", "assembly"],
        ["session", "reef"],
      ],
      ["lamp-office"],
      10,
    );
    expect(scores.mentions).toMatchObject({ agreed: 2, found: 0, proposed: 2, right: 1 });
    expect(scores["mandates with assignees"]).toMatchObject({ agreed: 1, found: 0, proposed: 1, right: 0 });
    expect(scores.due).toMatchObject({ agreed: 1, found: 0, proposed: 1, right: 0 });
  });
});

describe("several classes that share words, in one name or each in its own", () => {
  const words = "Requests coastal and inland keepers to count lamps.";
  const whole = { label: "OP1", start: 9, end: words.indexOf(" to count") };
  const score = (names: string[], mentions: object[], addressees: string[]) =>
    scoreAnnotation(
      {
        ...reading,
        mentions: [{ ...whole, readings: [{ names }] }],
        acts: [{ label: "OP1", start: 0, end: 8, readings: [{ verb: "request", addressees: names }] }],
        mandates: [],
      },
      {
        paragraphs: [
          {
            id: "a-res-150-7.op1",
            label: "OP1",
            text: words,
            mentions,
            citations: [],
            acts: [{ start: 0, end: 8, verb: "request", addressees }],
            mandates: [],
          } as unknown as Paragraph,
        ],
        actorsNamed: (name) => ({ "coastal keepers": ["coastal"], "inland keepers": ["inland"] })[name] ?? [],
        documentsNamed: () => [],
        isPlace: () => false,
        symbolOf: () => undefined,
        locatedIn: () => [],
      },
    );
  const coastal = { start: whole.start, end: whole.end, actor: "coastal" };
  const inland = { start: words.indexOf("inland"), end: whole.end, actor: "inland" };

  it.each([
    ["joined", ["coastal and inland keepers"]],
    ["relevant", ["other relevant coastal and inland keepers"]],
    ["each", ["coastal keepers", "inland keepers"]],
    ["cut", ["coastal", "inland keepers"]],
  ])("are right when all are given: %s", (_, names) => {
    const { mentions, addressees } = score(names, [coastal, inland], ["coastal", "inland"]);
    expect(mentions).toMatchObject({ agreed: 1, found: 1, proposed: 2, right: 2 });
    expect(addressees).toMatchObject({ agreed: 2, found: 2, proposed: 2, right: 2 });
  });

  it("are missed when one is lacking", () => {
    const { mentions, addressees } = score(["coastal and inland keepers"], [inland], ["inland"]);
    expect(mentions).toMatchObject({ agreed: 1, found: 0, proposed: 1, right: 0 });
    expect(addressees).toMatchObject({ agreed: 2, found: 1, proposed: 1, right: 1 });
  });

  it("are missed when a register lacks one", () => {
    expect(score(["coastal and marsh keepers"], [coastal, inland], []).mentions).toMatchObject({ found: 0 });
  });
});

describe("a document that has a symbol and a title", () => {
  const words = "Recalling resolution 98/1 of 3 May 2044, entitled “Lamps”, and the report entitled “Fog”,";
  const at = (quote: string) => ({
    label: "PP1",
    start: words.indexOf(quote),
    end: words.indexOf(quote) + quote.length,
  });
  const made = (quote: string, document: string, label = "PP1") => ({ ...at(quote), label, document });
  const score = (citations: object[]) =>
    scoreAnnotation(
      {
        ...reading,
        paragraphs: { PP1: "" },
        mentions: [],
        acts: [],
        mandates: [],
        citations: [
          { ...at("98/1"), readings: [{ documents: ["A/RES/98/1"] }] },
          { ...at("Lamps"), readings: [{ documents: ["Lamps"] }] },
          { ...at("Fog"), readings: [{ documents: ["Fog"] }] },
          { label: "footnote 1", start: 0, end: 17, readings: [{ documents: ["A/98/12-E/2044/3"] }] },
        ],
      },
      {
        paragraphs: [
          {
            id: "a-res-150-7.pp1",
            label: "PP1",
            text: words,
            mentions: [],
            citations,
            acts: [],
            mandates: [],
            footnotes: [{ number: 1, after: "“Fog”,", offset: words.length }],
          } as unknown as Paragraph,
        ],
        actorsNamed: () => [],
        documentsNamed: () => [],
        isPlace: () => false,
        symbolOf: (id) => ({ a: "A/RES/98/1", b: "A/98/12", c: "E/2044/3", d: "A/RES/98/2" })[id],
        locatedIn: () => [],
      },
    ).citations;

  it("is right by either, and a joint symbol by each of its parts", () => {
    expect(
      score([
        made("98/1", "a"),
        made("Lamps", "a"),
        made("Fog", "b"),
        { start: 0, end: 7, footnote: 1, document: "b" },
        { start: 8, end: 17, footnote: 1, document: "c" },
      ]),
    ).toMatchObject({ agreed: 4, found: 4, proposed: 5, right: 5 });
  });

  it("is wrong by the symbol of another", () => {
    expect(score([made("Lamps", "d"), made("Fog", "a")])).toMatchObject({
      agreed: 4,
      found: 0,
      proposed: 2,
      right: 0,
    });
  });
});

describe("a title whose text another document contains", () => {
  const words = "Recalling the Lamp Principles and resolution 98/12,";
  const at = (quote: string) => ({
    label: "PP1",
    start: words.indexOf(quote),
    end: words.indexOf(quote) + quote.length,
  });
  const ids: Record<string, string[]> = { "A/RES/98/12": ["a-res-98-12"], "Lamp Principles": ["principles"] };
  const score = (quote: string, read: string) =>
    scoreAnnotation(
      {
        ...reading,
        paragraphs: { PP1: "" },
        mentions: [],
        acts: [],
        mandates: [],
        citations: [{ ...at(quote), readings: [{ documents: [read] }] }],
      },
      {
        paragraphs: [
          {
            id: "a-res-150-7.pp1",
            label: "PP1",
            text: words,
            mentions: [],
            citations: [{ ...at(quote), document: "principles" }],
            acts: [],
            mandates: [],
            footnotes: [],
          } as unknown as Paragraph,
        ],
        actorsNamed: () => [],
        documentsNamed: (name) => ids[name] ?? [],
        isPlace: () => false,
        symbolOf: () => undefined,
        locatedIn: (id) => (id === "principles" ? ["a-res-98-12"] : []),
      },
    ).citations;

  it("is right where a reader gives the symbol of that document", () => {
    expect(score("Lamp Principles", "A/RES/98/12")).toMatchObject({ found: 1, right: 1 });
  });

  it("is wrong where a reader gives another document, or where the words are its number", () => {
    expect(score("Lamp Principles", "A/RES/98/13")).toMatchObject({ found: 0, right: 0 });
    expect(score("98/12", "A/RES/98/12")).toMatchObject({ found: 0, right: 0 });
  });
});
