import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { dataset as kitFiles } from "@open-resolutions/testkit/dataset";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { indexFiles, line, lineOf } from "./index-lines.ts";

describe("find", () => {
  it("prints the resolutions and paragraphs that name an actor, by name or id", async () => {
    const folder = folderWith(indexFiles(line));
    for (const name of ["INTERPOL", "interpol"]) {
      const { status, stdout, stderr } = await run(folder, ["find", name, "--index", "index"]);
      expect([status, stdout]).toEqual([
        0,
        "A/RES/150/7  2095-11-21  Registry of lighthouse keepers\n    OP1\n",
      ]);
      expect(stderr).toContain("1 paragraph in 1 resolution");
    }
  });

  it.each(["Database of Stolen Works of Art", "Stolen Works of Art Database of INTERPOL"])(
    "knows a capability by a name in another order of words: %s",
    async (name) => {
      const { stderr } = await run(folderWith(indexFiles(line)), ["find", name, "--index", "index"]);
      expect(stderr).toContain("(capability stolen-works-of-art-database)");
    },
  );

  it("prints those that cite a document", async () => {
    const { stdout } = await run(folderWith(indexFiles(line)), ["find", "A/RES/141/1", "--index", "index"]);
    expect(stdout).toContain("    OP2\n");
    const byTitle = ["find", "Charter of the United Nations", "--index", "index"];
    const { status, stderr } = await run(folderWith(indexFiles(line)), byTitle);
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining("(document charter-of-the-united-nations)"),
    ]);
  });

  it("says what a document contains, and how often that is cited", async () => {
    const [first, second] = line.paragraphs;
    const citations = [{ document: "international-tracing-instrument", role: "names" }];
    const citing = { ...line, paragraphs: [first, { ...second, citations }] };
    const asked = ["find", "A/60/88", "--index", "index"];
    const { status, stdout, stderr } = await run(folderWith(indexFiles(citing)), asked);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      /it contains "International Instrument to Enable .*" \(1 paragraph in 1 resolution\): open-resolutions find international-tracing-instrument\n/,
    );
    const none = await run(folderWith(indexFiles(citing)), ["find", "A/RES/141/1", "--index", "index"]);
    expect(none.stderr).not.toContain("it contains");
  });

  it.each(["cybercrime convention", "Convention against Cybercrime"])(
    "knows a document by the words of its title in any order: %s",
    async (name) => {
      const { stderr } = await run(folderWith(indexFiles(line)), ["find", name, "--index", "index"]);
      expect(stderr).toContain("(document united-nations-convention-against-cybercrime-");
    },
  );

  it("prints the resolutions with a subject, or with the words in their title", async () => {
    const subject = { id: "unbis.fog-signals", list: "unbis", heading: "FOG SIGNALS", resolutions: 1 };
    const paragraphs = [{ ...line.paragraphs[1], id: "a-res-150-8.op1" }];
    const other = { ...line, id: "A/RES/150/8", paragraphs, title: "Lamps", subjects: [subject.id] };
    const files = {
      ...indexFiles(line, other),
      "index/subjects.ndjson": lineOf("subjects.ndjson", subject),
    };
    const found = async (words: string) => {
      const { status, stdout, stderr } = await run(folderWith(files), ["find", words, "--index", "index"]);
      return { status, symbols: stdout.match(/^A\/RES\S+/gm), stderr };
    };
    expect(await found("signals of fog")).toEqual({
      status: 0,
      symbols: ["A/RES/150/8"],
      stderr: expect.stringContaining('is named "signals of fog"; 1 resolution with the subject FOG SIGNALS'),
    });
    expect(await found("lighthouse keeper")).toEqual({
      status: 0,
      symbols: ["A/RES/150/7"],
      stderr: expect.stringContaining('1 resolution with the words "lighthouse", "keeper" in the title'),
    });
    expect(await found("lighthouse signals")).toEqual({
      status: 1,
      symbols: null,
      stderr: expect.stringContaining(
        'no subject or title of the index has the words "lighthouse", "signals"; ',
      ),
    });
    expect(await found("of the")).toEqual({
      status: 1,
      symbols: null,
      stderr: expect.stringContaining("subjects and titles are not searched for words as common as these"),
    });
  });

  it.each([
    ["women", "un-women"],
    ["water", "un-water"],
    ["police", "united-nations-police"],
    ["the Police", "united-nations-police"],
  ])("looks for one common word in titles, and only hints at a record: %s", async (word, id) => {
    const titled = { ...line, title: `Lamps for ${word} at sea` };
    const asked = ["find", word, "--index", "index"];
    const { status, stdout, stderr } = await run(folderWith(indexFiles(titled)), asked);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^A\/RES\/150\/7 .*\n$/)]);
    expect(stderr).toMatch(new RegExp(`^if it is meant: .*: open-resolutions find ${id}$`, "m"));
    const none = await run(folderWith(indexFiles(line)), asked);
    expect([none.status, none.stdout]).toEqual([1, ""]);
    expect(none.stderr).toMatch(new RegExp(`open-resolutions find ${id}\n$`));
  });

  it.each([
    ["un women", "actor un-women"],
    ["police of the United Nations", "actor united-nations-police"],
    ["special notices", "capability interpol-special-notices"],
    ["SPECIAL NOTICES", "capability interpol-special-notices"],
    ["Special Notices", "capability interpol-special-notices"],
  ])("knows a name of two words in other letters or another order: %s", async (name, shown) => {
    const { stderr } = await run(folderWith(indexFiles(line)), ["find", name, "--index", "index"]);
    expect(stderr).toContain(`(${shown})`);
  });

  it("names three subjects at most, the shortest, and each once whatever its letters", async () => {
    const headings = [
      "FOG IN HARBOURS",
      "Fog signals",
      "FOG SIGNALS",
      "FOG",
      "FOG LAMPS",
      "FOG HORNS AT SEA",
    ];
    const subjects = headings.map((heading, at) => ({
      id: `unbis.fog-${at}`,
      list: "unbis",
      heading,
      resolutions: 1,
    }));
    const files = {
      ...indexFiles({ ...line, subjects: subjects.map(({ id }) => id) }),
      "index/subjects.ndjson": subjects.map((each) => lineOf("subjects.ndjson", each)).join(""),
    };
    const { stderr } = await run(folderWith(files), ["find", "fog", "--index", "index"]);
    expect(stderr).toContain("with the subject FOG; FOG LAMPS; FOG SIGNALS, and 2 more, 0 resolutions");
  });

  it("names the narrower capabilities of one, and its broader one", async () => {
    const related = async (name: string) =>
      (await run(folderWith(indexFiles(line)), ["find", name, "--index", "index"])).stderr;
    expect(await related("INTERPOL Notices")).toMatch(
      /^narrower: .*Special Notices: open-resolutions find interpol-special-notices$/m,
    );
    expect(await related("INTERPOL Special Notices")).toMatch(
      /^broader: INTERPOL Notices: open-resolutions find interpol-notices$/m,
    );
  });

  it("counts the places in the resolution that contains a document apart", async () => {
    const citations = [
      {
        document: "united-nations-convention-against-cybercrime-strengthening-international",
        role: "recalls",
      },
    ];
    const citing = (id: string, label: string) => ({
      ...line,
      id: id.toUpperCase().replaceAll("-", "/"),
      paragraphs: [{ ...line.paragraphs[1], id: `${id}.op1`, label, citations }],
    });
    const files = indexFiles(citing("a-res-79-243", "OP1"), citing("a-res-150-8", "OP3"));
    const { stdout, stderr } = await run(folderWith(files), [
      "find",
      "United Nations Convention against Cybercrime",
      "--index",
      "index",
    ]);
    expect(stdout).toMatch(/^A\/RES\/150\/8 .*\n {4}OP3\n$/);
    expect(stderr).toContain("1 paragraph in 1 resolution\n1 paragraph in A/RES/79/243 itself");
  });

  it("asks which one is meant when a name has several records", async () => {
    const name = "INTERPOL Human Trafficking Expert Group";
    const { status, stderr } = await run(folderWith(indexFiles(line)), ["find", name, "--index", "index"]);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        /is the name of several: give one of the ids .*interpol-human-trafficking-expert-group/,
      ),
    ]);
  });

  it("says where an index is broken, and what to do", async () => {
    for (const text of [
      '{"id": "A/RES/150/7", "interpol"\n',
      '{"id": "A/RES/150/7", "terms": ["interpol"]}\n',
    ]) {
      const folder = folderWith({ ...indexFiles(line), "index/general-assembly/2095.ndjson": text });
      const { status, stderr } = await run(folder, ["find", "INTERPOL", "--index", "index"]);
      expect([status, stderr]).toEqual([
        2,
        expect.stringContaining("open-resolutions validate index shows what is wrong"),
      ]);
      expect(stderr).toContain("index/general-assembly/2095.ndjson has a line that is not a valid record");
    }
  });

  it("says what to install for an index of another format", async () => {
    const folder = folderWith({ ...indexFiles(line), "index/manifest.json": '{"format": 99, "files": []}' });
    const { status, stderr } = await run(folder, ["find", "INTERPOL", "--index", "index"]);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/index: the index has format 99.*npm install/),
    ]);
  });

  it("says how to get an index, and which names are near", async () => {
    const folder = folderWith({ ...indexFiles(line), "empty/readme.txt": "nothing" });
    const none = await run(folder, ["find", "INTERPOL", "--index", "empty"]);
    expect([none.status, none.stderr]).toEqual([
      2,
      expect.stringContaining("npm install @open-resolutions/index"),
    ]);
    const unknown = await run(folder, ["find", "interpoll", "--index", "index"]);
    expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringContaining("did you mean interpol?")]);
  });
});

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
      "paragraph,position,actor,capability,times",
      "a-res-150-7.op1,1,interpol,,2",
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
    expect(both.stdout).toMatch(/^2 of 2|By their hashes, 2 of 2/m);
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
