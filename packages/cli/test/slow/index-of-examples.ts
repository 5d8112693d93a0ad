import { compactLine, indexFormat } from "@open-resolutions/core";

/** A resolution that the examples of `find` and `show` name. */
const indexed = {
  ...{ id: "A/RES/79/136", organ: "general-assembly", number: 136, adopted: "2024-12-06", method: "rule" },
  title: "Lamps of fisheries",
  counts: { preambular: 0, operative: 2, annexed: 0, items: 1, parts: 0, footnotes: 0, words: 27 },
  textHash: "0".repeat(64),
  source: { file: "ga/A_RES_79_136.xml", sha256: "1".repeat(64) },
  paragraphs: [
    {
      ...{ id: "a-res-79-136.op1", label: "OP1", kind: "operative", order: 1 },
      ...{ words: 9, hash: "2".repeat(16) },
      mentions: [{ actor: "interpol", times: 1 }],
      citations: [
        { document: "a-res-70-1", role: "recalls" },
        { document: "rome-statute", role: "recalls" },
      ],
      mandates: [
        { type: "report", assignees: ["1267-committee"], due: [{ bound: "by", date: "2027-05-03" }] },
        { type: "report", assignees: ["secretary-general"], due: [{ bound: "by", date: "2027-05-03" }] },
      ],
    },
    {
      ...{ id: "a-res-79-136.op21", label: "OP21", kind: "operative", order: 2 },
      ...{ words: 9, hash: "3".repeat(16) },
    },
    {
      ...{ id: "a-res-79-136.op21.a", label: "OP21(a)", kind: "item", order: 3 },
      ...{ words: 9, hash: "4".repeat(16) },
    },
  ],
};

/** One with a vote. */
const voted = {
  ...indexed,
  ...{ id: "A/RES/ES-11/5", session: { number: 11, kind: "emergency" }, number: 5, adopted: "2022-11-14" },
  vote: { method: "recorded", inFavour: 94, against: 14, abstaining: 73 },
  paragraphs: [
    {
      ...{ id: "a-res-es-11-5.op1", label: "OP1", kind: "operative", order: 1 },
      words: 9,
      hash: "5".repeat(16),
    },
  ],
};

const cited = ["a-res-70-1", "rome-statute"].map((id) => ({
  id,
  kind: "instrument",
  citations: 1,
  citingResolutions: 1,
}));

/** The files of an installed index that has what the examples of help ask for: path in the package, and content. */
export const indexOfExamples: readonly (readonly [path: string, content: string])[] = [
  ["package.json", '{"name": "@open-resolutions/index", "version": "1.0.0"}'],
  ["dist/manifest.json", JSON.stringify({ format: indexFormat })],
  ...Object.entries({
    "general-assembly/2022.ndjson": [voted],
    "general-assembly/2024.ndjson": [indexed],
    "cited-documents.ndjson": cited,
  }).map(([path, records]) => {
    const lines = records.map((record) => `${JSON.stringify(compactLine(path, record))}\n`);
    return [`dist/${path}`, lines.join("")] as const;
  }),
];
