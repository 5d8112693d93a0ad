import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "@open-resolutions/core";
import { nextText } from "@open-resolutions/testkit/official-texts";
import { run } from "@open-resolutions/testkit/run-command";
import { beforeAll, describe, expect, it } from "vitest";
import {
  draftKit,
  exportLines,
  idsOf,
  kit,
  kitFolder,
  manifestIn,
  recordsIn,
  registers,
} from "./exporting.ts";

let drafts: string;
beforeAll(async () => {
  drafts = await draftKit();
});

describe("export of what draft --ndjson printed", () => {
  it("writes the same from a file and from standard input", async () => {
    const folder = kitFolder();
    writeFileSync(join(folder, "drafts.ndjson"), drafts);
    const piped = await exportLines(folder, drafts, ["--to", "csv,ndjson"]);
    expect([piped.status, piped.stdout]).toEqual([0, ""]);
    const before = manifestIn(join(folder, "out"));
    const args = ["drafts.ndjson", "--to", "csv,ndjson", "--registers", registers(folder), "--out", "out"];
    expect((await run(folder, ["export", ...args])).status).toBe(0);
    expect(manifestIn(join(folder, "out"))).toEqual(before);
    expect(before.resolutions).toEqual({
      count: 2,
      first: kit.resolutions.find(({ id }) => id.startsWith("A/RES"))?.id,
      last: kit.resolutions.find(({ id }) => id.startsWith("A/HRC"))?.id,
    });
  });

  it("has a record for every document that is cited", async () => {
    const folder = kitFolder();
    writeFileSync(join(folder, nextText.path), nextText.content);
    const { stdout } = await run(folder, ["draft", nextText.path, "--ndjson", "--data", registers(folder)]);
    expect(JSON.parse(stdout).documents).not.toEqual([]);
    expect((await exportLines(folder, drafts + stdout, ["--to", "ndjson"])).status).toBe(0);
    const documents = new Set(idsOf(recordsIn(folder, "out/ndjson/documents.ndjson")));
    const paragraphs: Dataset["paragraphs"] = recordsIn(folder, "out/ndjson/paragraphs.ndjson");
    const cited = paragraphs.flatMap(({ citations }) => citations.flatMap(({ document }) => document ?? []));
    expect(cited.filter((id) => !documents.has(id))).toEqual([]);
  });

  it("leaves out what only a program said with --confirmed", async () => {
    const folder = kitFolder();
    const lines = drafts.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
    const [{ paragraphs }] = lines;
    const confirmed = paragraphs.find(({ mentions }: { mentions: object[] }) => mentions.length > 0);
    delete confirmed.mentions[0].method;
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    expect((await exportLines(folder, text, ["--to", "ndjson", "--confirmed"])).status).toBe(0);
    const exported: Dataset["paragraphs"] = recordsIn(folder, "out/ndjson/paragraphs.ndjson");
    expect(exported.flatMap(({ mentions }) => mentions)).toEqual([confirmed.mentions[0]]);
    expect(exported.flatMap(({ acts, mandates, citations }) => [...acts, ...mandates, ...citations])).toEqual(
      [],
    );
    expect(new Set(exported.map(({ opener }) => opener))).toEqual(new Set([null]));
    const actors: Dataset["actors"] = recordsIn(folder, "out/ndjson/actors.ndjson");
    const named = actors.filter(({ mentions }) => mentions.count > 0);
    expect(named.map(({ id, mentions }) => [id, mentions.count])).toEqual([[confirmed.mentions[0].actor, 1]]);
  });

  it("makes a folder for each organ and year with --partition", async () => {
    const folder = kitFolder();
    expect(
      (await exportLines(folder, drafts, ["--to", "csv,ndjson", "--partition", "organ,year"])).status,
    ).toBe(0);
    for (const { id, organ, adopted } of kit.resolutions) {
      const place = `out/ndjson/organ=${organ}/year=${adopted.slice(0, 4)}`;
      expect(idsOf(recordsIn(folder, `${place}/resolutions.ndjson`))).toEqual([id]);
    }
    expect(existsSync(join(folder, "out/ndjson/resolutions.ndjson"))).toBe(false);
    expect(existsSync(join(folder, "out/csv/actors.csv"))).toBe(true);
  });

  it("exports the others when nothing could be drafted from some, and exits with 1", async () => {
    const folder = kitFolder();
    const failed = `${JSON.stringify({ input: "minutes.txt", resolution: null, paragraphs: [], findings: [{ message: "no symbol was found" }] })}\n`;
    const { status, stderr } = await exportLines(folder, failed + drafts, ["--to", "ndjson"]);
    expect(status).toBe(1);
    expect(stderr).toContain("<stdin>:1: no records were drafted from minutes.txt: no symbol was found\n");
    expect(stderr).toContain("1 document without records");
    expect(recordsIn(folder, "out/ndjson/resolutions.ndjson")).toHaveLength(2);
  });

  it.each([
    { fault: "the line is not JSON", line: "{" },
    { fault: "not a line of draft --ndjson", line: '{"id": "interpol"}' },
    { fault: "is already on an earlier line", line: () => drafts.split("\n")[0] },
    { fault: "resolution/language", line: () => changed('"language":"en"', '"language":5') },
    {
      fault: 'refers to the verb "juggle", which is in no register',
      line: () => changed('"verb":"request"', '"verb":"juggle"'),
    },
    { fault: "the line is not UTF-8", line: Buffer.from([0xff]) },
  ])("reports at its line: $fault", async ({ fault, line }) => {
    const folder = kitFolder();
    const added = typeof line === "function" ? line() : line;
    const input = Buffer.concat([Buffer.from(`${drafts}\n`), Buffer.from(added ?? ""), Buffer.from("\n")]);
    const args = ["export", "-", "--registers", registers(folder), "--out", "out", "--to", "ndjson"];
    const refused = await run(folder, args, input);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/^<stdin>:4: /);
    expect(refused.stderr).toContain(fault);
    expect(existsSync(join(folder, "out"))).toBe(false);
    const rest = await run(folder, [...args, "--include-invalid"], input);
    expect(rest.status).toBe(1);
    expect(recordsIn(folder, "out/ndjson/resolutions.ndjson")).toHaveLength(2);
  });

  it("needs a line", async () => {
    const folder = kitFolder();
    const { status, stderr } = await exportLines(folder, "\n", []);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^no records in standard input; expected the lines/),
    ]);
  });
});

/** The first draft as a resolution of its own with something changed in it. */
function changed(from: string, to: string): string {
  const [line = ""] = drafts.split("\n");
  if (!line.includes(from)) throw new Error(`the draft does not say ${from}`);
  const { id, slug } = JSON.parse(line).resolution;
  return line.replaceAll(`"${id}"`, `"${id}0"`).replaceAll(`"${slug}`, `"${slug}0`).replace(from, to);
}
