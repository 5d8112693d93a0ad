import { createHash } from "node:crypto";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { indexFiles, line } from "./index-lines.ts";

describe("compare with a resolution that only the index has", () => {
  const words = "Requests the keepers to light the lamps;";
  const hash = createHash("sha256").update(words).digest("hex").slice(0, 16);
  const [first, second] = line.paragraphs;
  const indexed = { ...line, paragraphs: [{ ...first, hash }, second] };
  const report = { quote: words, type: "report", assignees: ["secretary-general"], recipients: [] };
  const paragraph = {
    ...{
      label: "OP3",
      kind: "operative",
      parent: null,
      depth: 0,
      mentions: [{ quote: "keepers", actor: "wlo" }],
    },
    mandates: [{ ...report, due: [{ bound: "by", date: "2098" }] }],
  };
  const draft = {
    input: { file: "x.txt" },
    resolution: { id: "A/RES/151/1", slug: "a-res-151-1", adopted: "2096-11-21" },
    paragraphs: [{ id: "a-res-151-1.op3", text: words, ...paragraph }],
    findings: [],
  };
  const folder = () => folderWith({ ...indexFiles(indexed), "draft.ndjson": `${JSON.stringify(draft)}\n` });
  const compared = (...args: string[]) =>
    run(folder(), ["compare", "A/RES/150/7", "draft.ndjson", "--index", "index", ...args]);

  it("says which paragraphs are the same by their hashes, and where the text is", async () => {
    const { status, stdout } = await compared();
    expect(status).toBe(0);
    expect(stdout).toContain("1 of 1 paragraphs have the text of a paragraph of A/RES/150/7");
    expect(stdout).toMatch(/^OP3 +same as OP1$/m);
    expect(stdout).toContain("Not in A/RES/151/1: OP2\n");
    expect(stdout).toContain("Actors\n  + wlo (OP3)\n  - interpol (OP1)\n");
    expect(stdout).toContain("Mandates\n  + report by secretary-general, due by 2098 (OP3)\n");
    expect(stdout).toContain("The text of A/RES/150/7 is at https://docs.un.org/en/A/RES/150/7\n");
  });

  it("prints the same as JSON and as Markdown", async () => {
    expect(JSON.parse((await compared("--format", "json")).stdout)).toEqual({
      by: "hashes",
      older: { id: "A/RES/150/7", textAt: "https://docs.un.org/en/A/RES/150/7" },
      newer: { id: "A/RES/151/1" },
      paragraphs: [{ id: "a-res-151-1.op3", label: "OP3", same: [{ id: "a-res-150-7.op1", label: "OP1" }] }],
      gone: [{ id: "a-res-150-7.op2", label: "OP2" }],
      capabilities: { came: [], went: [] },
      actors: { came: [{ id: "wlo", labels: ["OP3"] }], went: [{ id: "interpol", labels: ["OP1"] }] },
      documents: { came: [], went: [{ id: "a-res-141-1", labels: ["OP2"] }] },
      mandates: {
        came: [{ id: "report by secretary-general, due by 2098", labels: ["OP3"] }],
        went: [
          { id: "report by secretary-general, due by 2097", labels: ["OP1"] },
          { id: "action by secretary-general and others", labels: ["OP1"] },
          { id: "access by no known actor", labels: ["OP1"] },
        ],
      },
    });
    expect((await compared("--format", "markdown")).stdout).toMatch(
      /^# A\/RES\/150\/7 → A\/RES\/151\/1$.*^## Actors$.*^- gone: interpol .*^## Paragraphs$.*^- OP3 {2}same as OP1$/ms,
    );
  });

  it("compares two resolutions of the index, and says that there are no texts for --write", async () => {
    const place = folder();
    const both = await run(place, ["compare", "A/RES/150/7", "a-res-150-7", "--index", "index"]);
    expect(both.stdout).toContain("2 of 2 paragraphs");
    const args = ["compare", "A/RES/150/7", "draft.ndjson", "--index", "index", "--write"];
    const { status, stderr } = await run(place, args);
    expect([status, stderr]).toEqual([2, expect.stringContaining("the index has no texts")]);
  });

  it("looks in the index last, and says so when no place has it", async () => {
    const { status, stderr } = await run(folder(), [
      "compare",
      "A/RES/150/9",
      "draft.ndjson",
      "--index",
      "index",
    ]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("the index")]);
  });
});
