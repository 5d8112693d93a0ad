import * as published from "@open-resolutions/schemas/validators/published";
import {
  paragraph as isPublishedParagraph,
  resolution as isPublishedResolution,
} from "@open-resolutions/schemas/validators/published";
import { textOf } from "@open-resolutions/testkit/dataset";
import { replace } from "@open-resolutions/testkit/edits";
import { describe, expect, it } from "vitest";
import { type Dataset, typesByPlural } from "../src/index.ts";
import { derivedDataset } from "./derived-dataset.ts";

const dataset = derivedDataset();
const assembly = dataset.resolutions.find(({ id }) => id === "A/RES/150/7");
const paragraph = (id: string) =>
  dataset.paragraphs.find((candidate) => candidate.id === `a-res-150-7.${id}`);

const hashOf = (id: string) => dataset.resolutions.find((each) => each.id === id)?.textHash;

it("every record has the shape of the published schema", () => {
  for (const [plural, type] of Object.entries(typesByPlural)) {
    for (const record of dataset[plural as keyof Dataset]) {
      const valid = published[type](record);
      expect([record.id, valid, published[type].errors]).toEqual([record.id, true, null]);
    }
  }
  expect([isPublishedParagraph({}), isPublishedResolution({})]).toEqual([false, false]);
});

it("every record says its type", () => {
  for (const [plural, type] of Object.entries(typesByPlural))
    for (const record of dataset[plural as keyof Dataset]) expect(record.type).toBe(type);
});

interface Anchored {
  quote: string;
  footnote?: number;
  start: number;
  end: number;
}

describe("A/RES/150/7", () => {
  it("is counted", () => {
    expect(assembly?.counts).toMatchObject({
      preambular: 9,
      operative: 7,
      annexed: 3,
      items: 6,
      parts: 2,
      footnotes: 5,
    });
  });

  it("has its slug and its IRI", () => {
    expect(assembly).toMatchObject({
      slug: "a-res-150-7",
      iri: "/akn/un/statement/deliberation/unga/2095-11-21/150-7",
    });
  });

  it("derives fields from a paragraph's id", () => {
    expect(paragraph("op4.a")).toMatchObject({
      resolution: "A/RES/150/7",
      kind: "item",
      label: "OP4(a)",
      number: "a",
      parent: "a-res-150-7.op4",
      ordinal: 14,
      depth: 1,
      eId: "para_4__list_1__item_a",
      opener: null,
    });
  });

  it("finds opening phrases, footnotes and parts in the text", () => {
    expect(paragraph("op3")?.opener).toBe("Strongly condemns");
    const pp6 = paragraph("pp6");
    expect(pp6?.footnotes.map(({ offset }) => pp6.text.slice(0, offset).split(" ").at(-1))).toEqual([
      "Strategy,",
      "security,",
    ]);
    const op1 = paragraph("op1");
    expect(
      op1?.parts.map(({ id, start, end }) => [
        id,
        op1.text.slice(start, start + 12),
        op1.text.slice(end - 7, end),
      ]),
    ).toEqual([
      ["a-res-150-7.op1.a", "(a) wreckers", "hts and"],
      ["a-res-150-7.op1.b", "(b) fog, in ", " night;"],
    ]);
  });

  it("gives every annotation's words back from its offsets, in the order of the text", () => {
    const footnotes = new Map(
      dataset.resolutions.flatMap(({ id, footnotes }) =>
        footnotes.map(({ number, text }) => [`${id} ${number}`, text] as const),
      ),
    );
    for (const { resolution, text, acts, mentions, citations, mandates, emphasis } of dataset.paragraphs) {
      for (const list of [acts, mentions, citations, mandates, emphasis]) {
        const anchored: readonly Anchored[] = list;
        const places = anchored.map(({ footnote = 0, start }) => footnote * 100_000 + start);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const annotation of anchored) {
          const { footnote } = annotation;
          const own = footnote === undefined ? text : (footnotes.get(`${resolution} ${footnote}`) ?? "");
          expect(own.slice(annotation.start, annotation.end)).toBe(annotation.quote);
        }
      }
    }
  });

  it("has a text hash that one changed letter changes", () => {
    const path = "resolutions/a-res-150-7/paragraphs.json";
    const changed = derivedDataset(replace(path, "Welcoming the voyages", "Welcoming a voyage"));
    expect(changed.resolutions.map(({ id, textHash }) => [id, hashOf(id) === textHash])).toEqual([
      ["A/HRC/RES/180/3", true],
      ["A/RES/150/7", false],
    ]);
  });
});

it("publishes neither $schema nor private fields", () => {
  const wlo = dataset.actors.find(({ id }) => id === "wlo");
  expect(textOf("actors/wlo.json")).toContain('"x_note"');
  expect(Object.keys(wlo ?? {}).filter((key) => key.startsWith("x_") || key === "$schema")).toEqual([]);
});
