import { readFileSync } from "node:fs";
import { agreementOf } from "@open-resolutions/core";
import { describe, expect, it } from "vitest";
import { dataset, draft, records, source } from "./registers.ts";

const made = draft({ path: "source.txt", content: source });
const [resolution] = dataset.resolutions;

describe("the draft of A/RES/77/20 is what people made of it", () => {
  it("paragraph by paragraph: place, words, footnotes, parts and openers", () => {
    const shape = (paragraph: (typeof dataset.paragraphs)[number]) => ({
      id: paragraph.id,
      label: paragraph.label,
      kind: paragraph.kind,
      number: paragraph.number,
      parent: paragraph.parent,
      ordinal: paragraph.ordinal,
      depth: paragraph.depth,
      eId: paragraph.eId,
      iri: paragraph.iri,
      text: paragraph.text,
      opener: paragraph.opener,
      emphasis: paragraph.emphasis,
      parts: paragraph.parts.map(({ id, start, end }) => ({ id, start, end })),
      footnotes: paragraph.footnotes.map(({ number, offset }) => ({ number, offset })),
    });
    expect(made.paragraphs.map(shape)).toEqual(dataset.paragraphs.map(shape));
  });

  it("masthead, title, adoption and footnotes", () => {
    // What the text does not print was read elsewhere: the meeting record, the vote, the predecessors.
    const { predecessors, sources, vote, meeting, ...printed } = resolution ?? {};
    expect(made.resolution).toMatchObject({ ...printed, meeting: { number: 39, kind: "plenary" } });
    expect(made.resolution?.vote).toBeUndefined();
  });

  it("with one doubt: no symbol is printed", () => {
    expect(made.findings.map(({ code, severity, message }) => `${severity} ${code} ${message}`)).toEqual([
      "warning DRF010 no symbol is printed: A/RES/77/20 follows from number and organ",
    ]);
  });

  it("and every statement says that a program made it", () => {
    for (const { acts, mentions, citations, mandates } of made.paragraphs)
      for (const { method } of [...acts, ...mentions, ...citations, ...mandates]) expect(method).toBe("rule");
  });
});

describe("its annotation beside that by hand", () => {
  const hand = records.entries.paragraph.map(({ value }) => value);
  const footnotes = new Map(resolution?.footnotes.map(({ number, text }) => [number, text]));
  const agreements = agreementOf(hand, made.records?.paragraphs ?? [], footnotes);
  const rows = agreements.map(({ kind, first, second, both }) => ({
    kind,
    precision: second === 0 ? 1 : both / second,
    recall: first === 0 ? 1 : both / first,
  }));
  for (const { kind, precision, recall } of rows)
    console.log(`${kind.padEnd(20)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`);

  it.each(["acts", "mentions", "citations"])("%s: precision at least 0.97, recall at least 0.95", (asked) => {
    const row = rows.find(({ kind }) => kind === asked);
    expect(row?.precision).toBeGreaterThanOrEqual(0.97);
    expect(row?.recall).toBeGreaterThanOrEqual(0.95);
  });

  it("is what docs/drafting.md says", () => {
    const guide = readFileSync(new URL("../../../docs/drafting.md", import.meta.url), "utf8");
    const said = [...guide.matchAll(/^\| ([a-z ]+) \| ([01]\.[0-9]+) \| ([01]\.[0-9]+) \|$/gm)];
    expect(said.length).toBeGreaterThan(0);
    for (const [, kind, ...figures] of said) {
      const row = rows.find((measured) => measured.kind === kind);
      expect([kind, row?.precision.toFixed(3), row?.recall.toFixed(3)]).toEqual([kind, ...figures]);
    }
  });

  it("needs no record of a document that is not there", () => {
    expect(made.records?.documents).toEqual([]);
  });
});
