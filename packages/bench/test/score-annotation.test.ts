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
  }).scores;
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
    expect(scores.mentions).toEqual({ agreed: 2, found: 2, proposed: 2, right: 2 });
    expect(scores.addressees).toEqual({ agreed: 2, found: 2, proposed: 2, right: 2 });
    expect(scores["mandates with assignees"]).toEqual({ agreed: 1, found: 1, proposed: 1, right: 1 });
    expect(scores.due).toEqual({ agreed: 1, found: 1, proposed: 1, right: 1 });
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
    expect(scores.mentions).toEqual({ agreed: 2, found: 0, proposed: 2, right: 1 });
    expect(scores["mandates with assignees"]).toEqual({ agreed: 1, found: 0, proposed: 1, right: 0 });
    expect(scores.due).toEqual({ agreed: 1, found: 0, proposed: 1, right: 0 });
  });
});
