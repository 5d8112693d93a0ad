import type { CitedDocument, IndexedResolution, Subject } from "@open-resolutions/schemas/facts";

/** A line of an index: facts of an invented resolution, with the names of the test kit's registers. */
export const indexedLine: IndexedResolution = {
  id: "A/RES/150/7",
  organ: "general-assembly",
  session: { number: 150, kind: "regular" },
  number: 7,
  title: "Registry of lighthouse keepers",
  adopted: "2095-11-21",
  drafts: ["a-150-l-20"],
  vote: { method: "recorded", inFavour: 1, against: 0, abstaining: 0, absent: 0, members: 1 },
  ballots: { inFavour: ["amberland"] },
  subjects: ["unbis.lighthouses"],
  counts: { preambular: 1, operative: 1, annexed: 0, items: 1, parts: 0, footnotes: 1, words: 30 },
  footnotes: [{ number: 1, kind: "resolution" }],
  textHash: "0".repeat(64),
  method: "rule",
  source: { file: "ga/A_RES_150_7.xml", sha256: "1".repeat(64) },
  paragraphs: [
    {
      ...{
        id: "a-res-150-7.pp1",
        label: "PP1",
        kind: "preambular",
        order: 1,
        words: 9,
        hash: "2".repeat(16),
      },
      opening: "recall",
      acts: [{ verb: "recall" }],
      citations: [{ document: "a-res-141-1", role: "recalls" }],
    },
    {
      ...{
        id: "a-res-150-7.op1",
        label: "OP1",
        kind: "operative",
        order: 2,
        words: 11,
        hash: "3".repeat(16),
      },
      acts: [{ verb: "request", addressees: ["secretary-general"] }],
      mandates: [{ type: "report", assignees: ["secretary-general"], act: 1 }],
      mentions: [{ actor: "wlo", times: 2 }],
    },
    {
      ...{
        id: "a-res-150-7.op1.a",
        label: "OP1(a)",
        kind: "item",
        order: 3,
        words: 10,
        hash: "4".repeat(16),
      },
      parent: "a-res-150-7.op1",
    },
  ],
};

/** The documents that it cites, and its subjects. */
export const citedDocuments: CitedDocument[] = [
  { id: "a-150-l-20", kind: "draft", symbol: "A/150/L.20", citations: 0, citingResolutions: 0 },
  { id: "a-res-141-1", kind: "resolution", symbol: "A/RES/141/1", citations: 1, citingResolutions: 1 },
];
export const indexedSubjects: Subject[] = [
  { id: "unbis.lighthouses", list: "unbis", heading: "LIGHTHOUSES", resolutions: 1 },
];
