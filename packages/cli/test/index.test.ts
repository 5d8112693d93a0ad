import { createHash } from "node:crypto";
import { compactLine } from "@open-resolutions/core";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";

const line = {
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

const lineOf = (path: string, record: object) => `${JSON.stringify(compactLine(path, record))}\n`;

/** The files of an index with a manifest of them. */
function indexFiles(resolution: object): Record<string, string> {
  const files: Record<string, string> = {
    "index/cited-documents.ndjson": lineOf("cited-documents.ndjson", cited),
    "index/general-assembly/2095.ndjson": lineOf("general-assembly/2095.ndjson", resolution),
  };
  const listed = Object.entries(files).map(([path, text]) => ({
    path: path.replace("index/", ""),
    bytes: Buffer.byteLength(text),
    sha256: createHash("sha256").update(text).digest("hex"),
  }));
  return { ...files, "index/manifest.json": JSON.stringify({ files: listed }) };
}

describe("find", () => {
  it("prints the resolutions and paragraphs that name an actor, by name or id", async () => {
    const folder = folderWith(indexFiles(line));
    for (const name of ["INTERPOL", "interpol"]) {
      const { status, stdout, stderr } = await run(folder, ["find", name, "--index", "index"]);
      expect([status, stdout]).toEqual([
        0,
        "A/RES/150/7  2095-11-21  Registry of lighthouse keepers\n    OP1\n",
      ]);
      expect(stderr).toContain("1 paragraphs in 1 resolutions");
    }
  });

  it("prints those that cite a document", async () => {
    const { stdout } = await run(folderWith(indexFiles(line)), ["find", "A/RES/141/1", "--index", "index"]);
    expect(stdout).toContain("    OP2\n");
  });

  it("says how to get an index, and which names are near", async () => {
    const folder = folderWith({ ...indexFiles(line), "empty/readme.txt": "nothing" });
    const none = await run(folder, ["find", "INTERPOL", "--index", "empty"]);
    expect([none.status, none.stderr]).toEqual([
      2,
      expect.stringContaining("npm install @open-resolutions/index"),
    ]);
    const unknown = await run(folder, ["find", "interpoll", "--index", "index"]);
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining("did you mean interpol?")]);
  });
});

it("show prints the facts of a resolution of which there is no text, and where the text is", async () => {
  const folder = folderWith(indexFiles(line));
  const { status, stdout } = await run(folder, ["show", "A/RES/150/7", "--index", "index"]);
  expect(status).toBe(0);
  expect(stdout).toContain("without a vote");
  expect(stdout).toMatch(/^OP1 +request → secretary-general; names interpol 2×$/m);
  expect(stdout).toContain("https://docs.un.org/en/A/RES/150/7");
});

describe("validate", () => {
  it("checks an index in a dataset folder", async () => {
    const folder = folderWith(indexFiles(line));
    expect((await run(folder, ["validate", "index"])).status).toBe(0);
  });

  it("finds a line that was edited, at its place", async () => {
    const wrong = { ...line, counts: { ...line.counts, operative: 3 } };
    const edited = {
      ...indexFiles(line),
      "index/general-assembly/2095.ndjson": lineOf("general-assembly/2095.ndjson", wrong),
    };
    const { status, stdout } = await run(folderWith(edited), ["validate", "index"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/index\/general-assembly\/2095\.ndjson:1:\d+ error IDX006/);
    expect(stdout).toMatch(/index\/manifest\.json:1:1 error IDX008/);
  });
});
