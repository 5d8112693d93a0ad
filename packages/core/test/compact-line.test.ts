import type { CitedDocument, IndexedResolution } from "@open-resolutions/schemas/facts";
import * as validators from "@open-resolutions/schemas/validators/facts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactLine, expandLine } from "../src/index.ts";
import { citedDocuments, indexedLine } from "./index-line.ts";

const path = "general-assembly/2095.ndjson";
const documentsPath = "cited-documents.ndjson";

/** What a line says after it was written to a file and read again. */
const readAgain = (record: object, file = path) =>
  expandLine(file, JSON.parse(JSON.stringify(compactLine(file, record))));

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const id = fc.constantFrom("wlo", "interpol", "secretary-general", "recall");
const ids = optional(fc.uniqueArray(id, { maxLength: 3 }));
const count = fc.integer({ min: 1, max: 40 });
const countOrNone = fc.integer({ min: 0, max: 40 });
const act = fc.record({
  verb: id,
  modifier: optional(fc.constantFrom("also", "further")),
  adverb: optional(fc.constant("strongly")),
  addressees: ids,
  beneficiaries: ids,
});
const mandate = fc.record({
  type: fc.constantFrom("action", "report", "extension"),
  assignees: fc.uniqueArray(id, { maxLength: 3 }),
  recipients: ids,
  due: optional(fc.constant([{ bound: "by", date: "2096-01" }])),
  act: optional(fc.integer({ min: 1, max: 4 })),
  actParagraph: optional(fc.constant("a-res-150-7.op1")),
});
const mention = fc.oneof(
  fc.record({ actor: id, times: count, aspect: optional(fc.constantFrom("people", "government")) }),
  fc.record({ capability: fc.constant("i-24-7"), times: count }),
);
const citation = fc.record({
  document: fc.constantFrom("a-res-141-1", "a-150-l-20"),
  role: fc.constantFrom("recalls", "see", "names", "source"),
  pinpoint: optional(fc.constantFrom("para. 3", "Annex II")),
  extent: optional(fc.constantFrom("paragraph", "annex")),
  footnote: optional(count),
});
/** Paragraphs as they are, and with labels, kinds, parents and places that do not follow from their ids. */
const paragraph = fc.record({
  id: fc
    .oneof(
      {
        weight: 9,
        arbitrary: fc.constantFrom("pp1", "op9", "op10", "op10.a", "op10.b", "annex.p3.z", "op1.i"),
      },
      { weight: 1, arbitrary: fc.constant("annex.p3.a.ii") },
    )
    .map((own) => `a-res-150-7.${own}`),
  label: fc.constantFrom("PP1", "OP1", "annex, para. 3(a)(ii)"),
  kind: fc.constantFrom("preambular", "operative", "annexed", "item"),
  parent: optional(fc.constantFrom("a-res-150-7.annex.p3.a", "a-res-150-7.op1")),
  order: count,
  opening: optional(id),
  words: count,
  hash: fc.stringMatching(/^[0-9a-f]{16}$/),
  acts: optional(fc.array(act, { maxLength: 3 })),
  mandates: optional(fc.array(mandate, { maxLength: 2 })),
  mentions: optional(fc.uniqueArray(mention, { maxLength: 3, selector: (each) => JSON.stringify(each) })),
  citations: optional(fc.array(citation, { maxLength: 3 })),
});
const foreign = paragraph.map((own) => ({ ...own, id: "a-res-1-1.pp1" }));
const states = optional(fc.uniqueArray(fc.constantFrom("amberland", "brineland"), { maxLength: 2 }));
const number = fc.integer({ min: 0, max: 3 });
const resolution = fc
  .record({
    paragraphs: fc.array(fc.oneof({ weight: 9, arbitrary: paragraph }, { weight: 1, arbitrary: foreign }), {
      minLength: 1,
      maxLength: 6,
    }),
    organ: fc.constantFrom("general-assembly", "security-council"),
    session: optional(fc.constantFrom({ number: 150, kind: "regular" }, { number: 3, kind: "special" })),
    number: fc.constantFrom(7, 8),
    counts: fc.record({
      ...{ preambular: number, operative: number, annexed: number, items: number },
      ...{ parts: number, footnotes: number, words: fc.integer({ min: 0, max: 90 }) },
    }),
    vote: optional(
      fc.record(
        {
          method: fc.constantFrom("recorded", "without-vote"),
          ...{ inFavour: number, against: number, abstaining: number, absent: number },
          members: fc.integer({ min: 1, max: 4 }),
        },
        { requiredKeys: ["method"] },
      ),
    ),
    ballots: optional(fc.record({ inFavour: states, against: states, abstaining: states, absent: states })),
    footnotes: optional(
      fc.uniqueArray(fc.record({ number: count, kind: fc.constantFrom("resolution", "report") }), {
        maxLength: 3,
        selector: (each) => JSON.stringify(each),
      }),
    ),
  })
  .map((lists) => JSON.parse(JSON.stringify({ ...indexedLine, ...lists })) as IndexedResolution);

describe("the compact form", () => {
  it("keeps every fact of a resolution, whatever follows from whatever", () => {
    fc.assert(
      fc.property(resolution, (record) => {
        expect(
          validators.indexedResolution(record),
          JSON.stringify(validators.indexedResolution.errors),
        ).toBe(true);
        expect(readAgain(record)).toEqual(record);
      }),
    );
  });

  it("keeps every fact of a cited document", () => {
    const documents = fc.record(
      {
        id: fc.constantFrom("a-res-141-1", "a-150-l-20", "other"),
        kind: fc.constantFrom("resolution", "document", "draft"),
        symbol: fc.constantFrom("A/RES/141/1", "A/150/L.20", "S/2095/7"),
        title: fc.constant("Charter of the Lighthouses"),
        organ: fc.constantFrom("general-assembly", "security-council"),
        session: fc.constant({ number: 141, kind: "regular" }),
        citations: countOrNone,
        citingResolutions: countOrNone,
      },
      { requiredKeys: ["id", "kind", "citations", "citingResolutions"] },
    );
    fc.assert(
      fc.property(documents, (record) => {
        expect(readAgain(record as CitedDocument, documentsPath)).toEqual({ ...record });
      }),
    );
  });

  it("gives the fields of a paragraph in the order of the schema", () => {
    const { paragraphs } = readAgain(indexedLine) as IndexedResolution;
    expect(paragraphs.map((each) => Object.keys(each))).toEqual([
      ["id", "label", "kind", "order", "opening", "words", "hash", "acts", "citations"],
      ["id", "label", "kind", "order", "words", "hash", "acts", "mandates", "mentions"],
      ["id", "label", "kind", "parent", "order", "words", "hash"],
    ]);
  });

  it("leaves out what follows from the rest", () => {
    const [preambular, operative] = indexedLine.paragraphs;
    expect(compactLine(path, indexedLine)).toMatchObject({
      vote: { method: "recorded" },
      counts: {},
      footnotes: [1],
      ids: "pp1 op1 op1.a",
      hashes: "2".repeat(16) + "3".repeat(16) + "4".repeat(16),
      terms: ["resolution", "recall", "a-res-141-1", "request", "secretary-general", "wlo", "report"],
      paragraphs: [
        [preambular?.words, [2], 0, [3]],
        [operative?.words, [[4, 5]], [[6, 2]], 0, [[0, 7]], { opening: null }],
        10,
      ],
    });
    expect(citedDocuments.map((each) => compactLine(documentsPath, each))).toEqual([
      { kind: "draft", symbol: "A/150/L.20", organ: null, citingResolutions: 0 },
      { symbol: "A/RES/141/1", organ: null, session: null },
    ]);
  });

  it("writes ids that count on as a range", () => {
    const [first] = indexedLine.paragraphs;
    const ids = ["pp1", "pp2", "pp3", "op1", "op1.a", "op1.b", "op1.b.i", "op1.b.ii", "op1.c", "op2", "op4"];
    const paragraphs = ids.map((own) => ({ ...first, id: `a-res-150-7.${own}` }));
    const line = { ...indexedLine, paragraphs };
    expect(compactLine(path, line)).toMatchObject({
      ids: "pp1..3 op1 op1.a..b op1.b.i op1.b.ii op1.c op2 op4",
    });
    expect((readAgain(line) as IndexedResolution).paragraphs.map(({ id: own }) => own)).toEqual(
      paragraphs.map(({ id: own }) => own),
    );
  });

  it("is read without an error from any JSON", () => {
    const line = compactLine(path, indexedLine);
    const part = fc.constantFrom(
      ...["hashes", "ids", "terms", "footnotes", "paragraphs", "id", "counts", "vote", "ballots"],
    );
    // JSON may have any key, also those by which an object is made a text or a number.
    const odd = fc.constantFrom(
      { toString: 0 },
      { valueOf: 0, toString: 0 },
      { length: 1 },
      { constructor: 0 },
    );
    fc.assert(
      fc.property(part, fc.oneof(fc.jsonValue(), odd), (name, value) => {
        expandLine(path, value);
        expandLine(path, { ...line, [name]: value });
        expandLine(path, { ...line, paragraphs: [value, [3, value, [value], value, [[value]]]] });
        expandLine(documentsPath, { symbol: value });
      }),
    );
  });
});
