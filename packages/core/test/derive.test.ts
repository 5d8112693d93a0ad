import * as published from "@open-resolutions/schemas/validators/published";
import {
  paragraph as isPublishedParagraph,
  resolution as isPublishedResolution,
} from "@open-resolutions/schemas/validators/published";
import { describe, expect, it } from "vitest";
import { checkFiles, type Dataset, deriveDataset, typesByPlural } from "../src/index.ts";
import { dataset as files, replace } from "./dataset-files.ts";

const derive = (texts: ReadonlyMap<string, string>) =>
  deriveDataset(checkFiles([...texts].map(([path, content]) => ({ path, content }))).records);
const dataset = derive(files);
const paragraph = (id: string) =>
  dataset.paragraphs.find((candidate) => candidate.id === `a-res-77-20.${id}`);

it("every record has the shape of the published schema", () => {
  for (const [plural, type] of Object.entries(typesByPlural)) {
    for (const record of dataset[plural as keyof Dataset]) {
      const valid = published[type](record);
      expect([record.id, valid, published[type].errors]).toEqual([record.id, true, null]);
    }
  }
  expect([isPublishedParagraph({}), isPublishedResolution({})]).toEqual([false, false]);
});

interface Anchored {
  quote: string;
  footnote?: number;
  start: number;
  end: number;
}

describe("A/RES/77/20", () => {
  it("is counted", () => {
    expect(dataset.resolutions[0]?.counts).toMatchObject({
      preambular: 25,
      operative: 20,
      items: 5,
      parts: 2,
      footnotes: 8,
    });
  });

  it("has its slug and its IRI", () => {
    expect(dataset.resolutions[0]).toMatchObject({
      slug: "a-res-77-20",
      iri: "/akn/un/statement/deliberation/unga/2022-11-21/77-20",
    });
  });

  it("derives what a paragraph's id tells", () => {
    expect(paragraph("op17.a")).toMatchObject({
      resolution: "A/RES/77/20",
      kind: "item",
      label: "OP17(a)",
      number: "a",
      parent: "a-res-77-20.op17",
      ordinal: 43,
      depth: 1,
      eId: "para_17__list_1__item_a",
      opener: null,
    });
  });

  it("finds opening phrases, footnotes and parts in the text", () => {
    expect(paragraph("op16")?.opener).toBe("Strongly condemns");
    const pp9 = paragraph("pp9");
    expect(pp9?.footnotes.map(({ offset }) => pp9.text.slice(0, offset).split(" ").at(-1))).toEqual([
      "Strategy,",
      "security,",
    ]);
    const op1 = paragraph("op1");
    expect(
      op1?.parts.map(({ id, start, end }) => [
        id,
        op1.text.slice(start, start + 14),
        op1.text.slice(end - 7, end),
      ]),
    ).toEqual([
      ["a-res-77-20.op1.a", "(a) preventing", "na; and"],
      ["a-res-77-20.op1.b", "(b) preventing", "groups;"],
    ]);
  });

  it("gives every annotation's words back from its offsets, in the order of the text", () => {
    const footnotes = new Map(dataset.resolutions[0]?.footnotes.map(({ number, text }) => [number, text]));
    for (const { text, acts, mentions, citations, mandates, emphasis } of dataset.paragraphs) {
      for (const list of [acts, mentions, citations, mandates, emphasis]) {
        const anchored: readonly Anchored[] = list;
        const places = anchored.map(({ footnote = 0, start }) => footnote * 100_000 + start);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const annotation of anchored) {
          const { footnote } = annotation;
          const own = footnote === undefined ? text : (footnotes.get(footnote) ?? "");
          expect(own.slice(annotation.start, annotation.end)).toBe(annotation.quote);
        }
      }
    }
  });

  it("has a text hash that one changed letter changes", () => {
    const changed = new Map(files);
    replace("resolutions/a-res-77-20/paragraphs.json", "Welcoming the role", "Welcoming a role")(changed);
    expect(derive(changed).resolutions[0]?.textHash).not.toBe(dataset.resolutions[0]?.textHash);
  });
});

it("publishes neither $schema nor private fields", () => {
  const withPrivate = new Map(files);
  replace("actors/unodc.json", '  "kind"', '  "x_note": "mine",\n  "kind"')(withPrivate);
  const unodc = derive(withPrivate).actors.find(({ id }) => id === "unodc");
  expect(Object.keys(unodc ?? {}).filter((key) => key.startsWith("x_") || key === "$schema")).toEqual([]);
});
