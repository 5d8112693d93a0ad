import { createHash } from "node:crypto";
import { compactLine, indexFormat } from "@open-resolutions/core";

/** A line of an index: a resolution with its paragraphs. */
export const line = {
  id: "A/RES/150/7",
  organ: "general-assembly",
  session: { number: 150, kind: "regular" },
  number: 7,
  title: "Registry of lighthouse keepers",
  adopted: "2095-11-21",
  vote: { method: "without-vote" },
  counts: { preambular: 0, operative: 2, annexed: 0, items: 0, parts: 0, footnotes: 0, words: 20 },
  textHash: "0".repeat(64),
  method: "rule",
  source: { file: "ga/A_RES_150_7.xml", sha256: "1".repeat(64) },
  paragraphs: [
    {
      ...{
        id: "a-res-150-7.op1",
        label: "OP1",
        kind: "operative",
        order: 1,
        words: 11,
        hash: "3".repeat(16),
      },
      acts: [{ verb: "request", addressees: ["secretary-general"] }],
      mandates: [
        { type: "report", act: 1, assignees: ["secretary-general"], due: [{ bound: "by", date: "2097" }] },
        { type: "action", act: 1 },
        { type: "access" },
      ],
      mentions: [{ actor: "interpol", times: 2 }],
    },
    {
      ...{ id: "a-res-150-7.op2", label: "OP2", kind: "operative", order: 2, words: 9, hash: "4".repeat(16) },
      citations: [{ document: "a-res-141-1", role: "recalls" }],
    },
  ],
};
const cited = {
  id: "a-res-141-1",
  kind: "resolution",
  symbol: "A/RES/141/1",
  citations: 1,
  citingResolutions: 1,
};

export const lineOf = (path: string, record: object) => `${JSON.stringify(compactLine(path, record))}\n`;

/** The files of an index with a manifest of them. */
export function indexFiles(...resolutions: object[]): Record<string, string> {
  const files: Record<string, string> = {
    "index/cited-documents.ndjson": lineOf("cited-documents.ndjson", cited),
    "index/general-assembly/2095.ndjson": resolutions
      .map((resolution) => lineOf("general-assembly/2095.ndjson", resolution))
      .join(""),
  };
  const listed = Object.entries(files).map(([path, text]) => ({
    path: path.replace("index/", ""),
    bytes: Buffer.byteLength(text),
    sha256: createHash("sha256").update(text).digest("hex"),
  }));
  return { ...files, "index/manifest.json": JSON.stringify({ format: indexFormat, files: listed }) };
}
