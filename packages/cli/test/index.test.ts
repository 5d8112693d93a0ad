import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { dataset as kitFiles } from "@open-resolutions/testkit/dataset";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { indexFiles, line, lineOf } from "./index-lines.ts";

it("show prints the facts of a resolution of which there is no text, and where the text is", async () => {
  const folder = folderWith(indexFiles(line));
  const { status, stdout } = await run(folder, ["show", "A/RES/150/7", "--index", "index"]);
  expect(status).toBe(0);
  expect(stdout).toContain("without a vote");
  expect(stdout).toMatch(/^OP1 +request → secretary-general; report by secretary-general, due by 2097;/m);
  expect(stdout).toContain("; action by secretary-general and others; access by no known actor; names");
  expect(stdout).toContain("https://docs.un.org/en/A/RES/150/7");
  const paragraph = await run(folder, ["show", "A/RES/150/7 OP2", "--index", "index"]);
  expect(paragraph.stdout).toMatch(/^OP2 +cites a-res-141-1$/m);
  expect(paragraph.stdout).not.toMatch(/^OP1 /m);
  const unknown = await run(folder, ["show", "A/RES/150/7 OP9", "--index", "index"]);
  expect([unknown.status, unknown.stderr]).toEqual([
    2,
    expect.stringContaining('A/RES/150/7 has no paragraph "OP9" in the index'),
  ]);
});

it("show prints the head of a resolution once for all its paragraphs that are asked for", async () => {
  const folder = folderWith(indexFiles(line));
  const { stdout } = await run(folder, ["show", "A/RES/150/7 OP2", "a-res-150-7 OP1", "--index", "index"]);
  expect(stdout.match(/unconfirmed/g)).toHaveLength(1);
  expect(stdout.match(/^OP\d/gm)).toEqual(["OP2", "OP1"]);
});

it("show says which part of a State a paragraph names", async () => {
  const [first, second] = line.paragraphs;
  const mentions = [
    { actor: "albania", times: 2 },
    { actor: "albania", aspect: "people", times: 1 },
  ];
  const folder = folderWith(indexFiles({ ...line, paragraphs: [first, { ...second, mentions }] }));
  const { stdout } = await run(folder, ["show", "A/RES/150/7", "OP2", "--index", "index"]);
  expect(stdout).toContain("names albania 2×, albania (people)");
});

it("show --votes lists the States by their votes", async () => {
  const votes = { inFavour: ["france", "singapore"], against: ["albania"] };
  const files = indexFiles({
    ...line,
    vote: { method: "recorded", inFavour: 2, against: 1, abstaining: 0 },
    ballots: votes,
  });
  const shown = async (...args: string[]) =>
    (await run(folderWith(files), ["show", "A/RES/150/7", "OP1", "--index", "index", ...args])).stdout;
  expect(await shown("--votes")).toContain(
    "    in favour (2): france, singapore\n    against (1): albania\n    facts",
  );
  expect(await shown()).not.toContain("albania");
});

it("show --votes says when no State voted, or nobody knows how", async () => {
  const shown = async (resolution: object) =>
    (await run(folderWith(indexFiles(resolution)), ["show", "A/RES/150/7", "--votes", "--index", "index"]))
      .stdout;
  expect(await shown(line)).toContain("    no State voted\n");
  const recorded = { ...line, vote: { method: "recorded", inFavour: 2, against: 1, abstaining: 0 } };
  expect(await shown(recorded)).toContain("    how each State voted is not known\n");
});

it("show prints a paragraph of the index by symbol and label, in one word or two, and by its id", async () => {
  const [first, second] = line.paragraphs;
  const item = { ...second, id: "a-res-150-7.op2.a", label: "OP2(a)", kind: "item", order: 3 };
  const annexed = { ...second, id: "a-res-150-7.annex-ii.p1", label: "annex II, para. 1", order: 4 };
  const folder = folderWith(indexFiles({ ...line, paragraphs: [first, second, item, annexed] }));
  const labels = async (...what: string[]) => {
    const { status, stdout, stderr } = await run(folder, ["show", ...what, "--index", "index"]);
    expect([status, stderr]).toEqual([0, ""]);
    return [...stdout.matchAll(/^(OP\S+|annex II, para\. 1) /gm)].map(([, label]) => label);
  };
  for (const what of [["A/RES/150/7", "OP2"], ["A/RES/150/7 op2"], ["a-res-150-7.op2"], ["A-RES-150-7.OP2"]])
    expect(await labels(...what)).toEqual(["OP2", "OP2(a)"]);
  expect(await labels("a-res-150-7.op2.a")).toEqual(["OP2(a)"]);
  expect(await labels("A/RES/150/7", "OP2(a)", "OP1")).toEqual(["OP2(a)", "OP1"]);
  expect(await labels("A/RES/150/7, annex II, para. 1")).toEqual(["annex II, para. 1"]);
  expect(await labels("A/RES/150/7", "annex II, para. 1")).toEqual(["annex II, para. 1"]);
  const unknown = await run(folder, ["show", "a-res-150-7.op9", "--index", "index"]);
  expect([unknown.status, unknown.stdout, unknown.stderr]).toEqual([
    2,
    "",
    expect.stringContaining('A/RES/150/7 has no paragraph "a-res-150-7.op9" in the index'),
  ]);
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

describe("export with --index", () => {
  /** A folder with the records of the test kit, and an index that has one of its paragraphs by its hash. */
  const folderWithBoth = () =>
    folderWith({
      ...indexFiles(line),
      ...Object.fromEntries([...kitFiles].map(([path, text]) => [`records/${path}`, text])),
    });
  const exported = (folder: string, ...args: string[]) =>
    run(folder, ["export", "records", "--index", "index", "--out", "out", ...args]);

  it("writes the tables of texts and of the index side by side, with the same ids", async () => {
    const folder = folderWithBoth();
    const { status, stderr } = await exported(folder, "--to", "csv,ndjson,parquet,sqlite");
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^wrote out: 2 resolutions/)]);
    const rows = readFileSync(join(folder, "out/csv/index_mentions.csv"), "utf8").split(/\r?\n/);
    expect(rows.slice(0, 2)).toEqual([
      "paragraph,position,actor,capability,aspect,times",
      "a-res-150-7.op1,1,interpol,,,2",
    ]);
    const [first] = readFileSync(join(folder, "out/ndjson/index_paragraphs.ndjson"), "utf8").split("\n");
    expect(JSON.parse(first ?? "")).toMatchObject({ id: "a-res-150-7.op1", resolution: "A/RES/150/7" });
    const { files } = JSON.parse(readFileSync(join(folder, "out/manifest.json"), "utf8"));
    expect(files.map(({ path }: { path: string }) => path)).toContain("parquet/index_citations.parquet");
  });

  it("joins both in one database: the registers, the texts and the facts of the same paragraph", async () => {
    const folder = folderWithBoth();
    await exported(folder, "--to", "sqlite");
    const database = new DatabaseSync(join(folder, "out/sqlite/open-resolutions-export.sqlite"));
    const all = (sql: string) =>
      database
        .prepare(sql)
        .all()
        .map((row) => ({ ...row }));
    expect(all("SELECT name, times, label FROM index_names")).toEqual([
      { name: "International Criminal Police Organization", times: 2, label: "OP1" },
    ]);
    const [joined] = all("SELECT id, text, hash FROM index_texts WHERE label = 'OP1'");
    expect(joined).toMatchObject({ id: "a-res-150-7.op1", hash: "3".repeat(16) });
    expect(String(joined?.text).length).toBeGreaterThan(20);
    const views = all("SELECT name FROM sqlite_schema WHERE type = 'view'").map(({ name }) => name);
    for (const view of views)
      expect(() => all(`SELECT * FROM "${view}" LIMIT 1`), String(view)).not.toThrow();
    expect(views).toContain("index_requests");
    database.close();
  });

  it("keeps the index in one piece when the texts are partitioned", async () => {
    const folder = folderWithBoth();
    const { status } = await exported(folder, "--to", "csv", "--partition", "year");
    expect(status).toBe(0);
    expect(readFileSync(join(folder, "out/csv/index_paragraphs.csv"), "utf8").split(/\r?\n/)).toHaveLength(4);
  });

  it.each([
    [["--to", "csv", "--confirmed"], "no person has confirmed the facts of the index"],
    [["--to", "csv,akn"], "akn cannot have the tables of the index"],
    [["--to", "csv", "--index", "records"], "records holds no index: expected its manifest.json"],
  ])("says what does not go together: %s", async (args, message) => {
    const { status, stderr } = await exported(folderWithBoth(), ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
