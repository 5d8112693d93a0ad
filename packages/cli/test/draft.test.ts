import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { text } from "./invented-text.ts";
import { ofKit } from "./registers-of-kit.ts";

const lines = (output: string) =>
  output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("draft --ndjson", () => {
  it("prints a line for each document of a folder, and skips other files", async () => {
    const folder = folderWith({
      "in/a.txt": text(1),
      "in/more/b.md": text(2),
      "in/c.json": "{}",
      "in/.d.txt": "x",
    });
    const { status, stdout, stderr } = await run(folder, ["draft", "in", "--ndjson", ...ofKit]);
    const [first, second] = lines(stdout);
    expect(Object.keys(first)).toEqual([
      "input",
      "version",
      "registers",
      "resolution",
      "paragraphs",
      "documents",
      "findings",
      "setAside",
      "unknownNames",
    ]);
    expect([first.input, second.input]).toEqual(["in/a.txt", "in/more/b.md"]);
    expect(first.resolution).toMatchObject({
      id: "A/RES/99/1",
      slug: "a-res-99-1",
      counts: { preambular: 1, operative: 2 },
    });
    expect(first.paragraphs.map(({ label }: { label: string }) => label)).toEqual(["PP1", "OP1", "OP2"]);
    expect(first.paragraphs[1].mandates).toMatchObject([
      { type: "report", assignees: ["secretary-general"], recipients: ["general-assembly"], method: "rule" },
    ]);
    expect(stderr).toBe("drafted 2 of 2, no doubts; skipped 1 other file\n");
    expect(status).toBe(0);
  });

  it("says how many documents are certain, and lists the others, the worst first", async () => {
    const folder = folderWith({
      "in/a.txt": text(1),
      "in/b.txt": text(2).replace("\n2. ", "\n4. "),
      "in/c.txt": text(3).replace("\n2. ", "\n4. ").replace("Agenda item", "Agendum"),
    });
    const { stderr } = await run(folder, ["draft", "in", "--ndjson", ...ofKit]);
    const [worst = "", next, last] = stderr.split("\n");
    expect(worst).toMatch(/^in\/c\.txt: [3-9] places to look at$/);
    expect(next).toBe("in/b.txt: 2 places to look at");
    expect(last).toMatch(/^drafted 3 of 3, [0-9]+ doubts, 1 certain$/);
    const { stdout } = await run(folder, ["draft", "in/a.txt", ...ofKit]);
    expect(stdout.split("\n")[0]).toMatch(/^in\/a\.txt: A\/RES\/99\/1, .*: certain$/);
  });

  it("reads standard input", async () => {
    const { status, stdout } = await run(folderWith(), ["draft", "-", "--ndjson", ...ofKit], text(3));
    expect(lines(stdout)).toMatchObject([{ input: "<stdin>", resolution: { id: "A/RES/99/3" } }]);
    expect(status).toBe(0);
  });

  it("goes on after a bad file, lists what failed, and exits with 1", async () => {
    const folder = folderWith({
      "in/a.txt": text(1),
      "in/b.txt": "",
      "in/c.txt": Uint8Array.of(0x41, 0xff, 0x42),
      "in/d.xml": "<akomaNtoso><p>Words",
      "in/e.txt": text(5),
    });
    const { status, stdout, stderr } = await run(folder, ["draft", "in", "--ndjson", ...ofKit]);
    expect(lines(stdout).map(({ input, resolution }) => [input, resolution?.id])).toEqual([
      ["in/a.txt", "A/RES/99/1"],
      ["in/b.txt", undefined],
      ["in/c.txt", undefined],
      ["in/d.xml", undefined],
      ["in/e.txt", "A/RES/99/5"],
    ]);
    expect(stderr.split("\n")).toEqual([
      "in/b.txt: the text is empty",
      "in/c.txt: this is not a text in UTF-8",
      expect.stringMatching(/^in\/d\.xml: (?:Unclosed root tag|Unexpected end)/),
      "drafted 2 of 5, 3 failed, no doubts",
      "",
    ]);
    expect(status).toBe(1);
  });
});

describe("draft --out", () => {
  it("says which records have no place in a folder that is not one of resolutions, also to who wants no summary", async () => {
    const folder = folderWith({ "text.txt": text(1), "other.txt": text(2) });
    const written = await run(folder, ["draft", "text.txt", "--out", "data"]);
    const line = (what: string) =>
      `did not write ${what}, and validate will miss them: write into a folder named "resolutions" (--out data/resolutions) to get them too\n`;
    expect(written.stdout).toBe("wrote data/a-res-99-1\nnext: open-resolutions review data/a-res-99-1\n");
    expect(written.stderr).toContain(line("3 records of documents that it cites"));
    const quiet = await run(folder, ["draft", "text.txt", "other.txt", "--out", "data", "--quiet"]);
    expect([quiet.stdout, quiet.stderr]).toEqual(["", line("6 records of documents that they cite")]);
    const placed = await run(folder, ["draft", "text.txt", "--out", "data/resolutions", "--quiet"]);
    expect([placed.stdout, placed.stderr]).toEqual(["", ""]);
  });

  it("takes no draft of an earlier run for an input of the folder around it", async () => {
    const folder = folderWith({ "text.txt": text(1), "other.txt": text(2) });
    const again = () => run(folder, ["draft", ".", "--out", "data/resolutions"]);
    expect((await again()).stderr).toContain("drafted 2 of 2");
    const second = await again();
    expect([second.status, second.stderr]).toEqual([0, expect.stringContaining("drafted 2 of 2")]);
    const inside = await run(folder, ["draft", "data/resolutions", "--out", "data/resolutions"]);
    expect(inside.stderr).toContain("drafted 2 of 2");
  });

  it("makes the folder that a dataset expects, which the check accepts but for what a person must confirm", async () => {
    const folder = folderWith({ "text.txt": text(1) });
    const { status, stdout } = await run(folder, ["draft", "text.txt", "--out", "data/resolutions"]);
    expect(stdout.split("\n")).toEqual([
      "wrote data/resolutions/a-res-99-1, and 3 records of documents that it cites",
      "next: open-resolutions review data/resolutions/a-res-99-1",
      "",
    ]);
    expect(status).toBe(0);
    const made = join(folder, "data/resolutions/a-res-99-1");
    expect(readdirSync(made).sort()).toEqual(["paragraphs.json", "resolution.json", "source.txt"]);
    expect(readFileSync(join(made, "source.txt"), "utf8")).toBe(text(1));
    expect(readdirSync(join(folder, "data/documents")).sort()).toEqual([
      "a-98-14.json",
      "a-99-l-4.json",
      "a-res-98-1.json",
    ]);
    const checked = await run(folder, ["validate", "data"]);
    expect(checked.stdout).toContain("TXT014 proposals-confirmed");
    expect(checked.stdout).not.toContain("error");
    expect(checked.status).toBe(0);
  });

  it("can be shown at once, in a folder of its own", async () => {
    const folder = folderWith({ "text.txt": text(1) });
    await run(folder, ["draft", "text.txt", "--out", "data/resolutions"]);
    const { status, stdout } = await run(folder, ["show", "--data", "data", "a-res-99-1.op2"]);
    expect(stdout).toContain("OP2  (a-res-99-1.op2)");
    expect(stdout).toContain("member-states");
    expect(status).toBe(0);
  });

  it("a second time changes nothing, and other records are never overwritten", async () => {
    const folder = folderWith({ "text.txt": text(1) });
    const draft = () => run(folder, ["draft", "text.txt", "--out", "out", ...ofKit]);
    await draft();
    expect((await draft()).stdout).toBe("out/a-res-99-1 is unchanged\n");
    const edited = folderWith({ "text.txt": text(1), "out/a-res-99-1/resolution.json": "{}\n" });
    const { status, stderr } = await run(edited, ["draft", "text.txt", "--out", "out", ...ofKit]);
    expect(stderr).toContain(
      "out/a-res-99-1 already exists with other records, because somebody changed them, or the registers have other names now: move it away, or draft into another folder",
    );
    expect(status).toBe(1);
    expect(readdirSync(join(edited, "out/a-res-99-1"))).toEqual(["resolution.json"]);
    expect(readdirSync(join(edited, "out"))).toEqual(["a-res-99-1"]);
  });

  it("of two inputs with the same resolution keeps the first, and names both", async () => {
    const folder = folderWith({
      "in/a.txt": text(1),
      "in/b.txt": text(1).replace("to read.", "to read aloud."),
      "in/c.txt": text(1),
    });
    const { status, stdout, stderr } = await run(folder, ["draft", "in", "--out", "out/resolutions"]);
    expect(stdout.split("\n")).toEqual([
      "wrote out/resolutions/a-res-99-1, and 3 records of documents that it cites",
      "out/resolutions/a-res-99-1 has the same records from in/a.txt",
      "",
    ]);
    expect(stderr.split("\n")).toEqual([
      "in/b.txt: in/a.txt of this run is A/RES/99/1 too, and its records, which are others, are in out/resolutions/a-res-99-1: to keep those of this input, move that folder away, and draft this input alone",
      "drafted 2 of 3, 1 failed, no doubts",
      "",
    ]);
    expect(status).toBe(1);
    const again = await run(folder, ["draft", "in/b.txt", "--out", "out/resolutions"]);
    expect(again.stderr).toContain("drafted 0, 1 failed, no doubts\n");
  });

  it("prints a command that can be copied, whatever the name of the folder", async () => {
    const next = async (out: string) =>
      /next: open-resolutions review (.*)/.exec(
        (await run(folderWith({ "text.txt": text(1) }), ["draft", "text.txt", "--out", out])).stdout,
      )?.[1];
    expect(await next("a b")).toBe('"a b/a-res-99-1"');
    expect(await next("été/résolutions")).toBe("été/résolutions/a-res-99-1");
    expect(await next("it's $1")).toBe("'it'\\''s $1/a-res-99-1'");
  });

  it("says what was not sure at its line, and writes all the same", async () => {
    const folder = folderWith({ "text.txt": text(1).replace("2. Calls", "4. Calls") });
    const { stdout } = await run(folder, ["draft", "text.txt", "--out", "out", ...ofKit]);
    expect(stdout).toContain("text.txt:29:1 warning DRF002 numbers-in-order");
    expect(stdout).toContain("numbering jumps from 1 to 4");
    expect(existsSync(join(folder, "out/a-res-99-1"))).toBe(true);
  });
});

describe("draft alone shows what would be made", () => {
  it("with the first words of each paragraph, and what was set aside", async () => {
    const folder = folderWith({ "text.txt": text(1) });
    const { stdout } = await run(folder, ["draft", "text.txt"]);
    expect(stdout).toContain("text.txt: A/RES/99/1, Tests of readers: certain\n");
    expect(stdout).toContain("  OP2  Calls upon Member States to read.\n");
    expect(stdout).toContain("  line 1 set aside (publisher): United Nations\n");
    expect(readdirSync(folder)).toEqual(["text.txt"]);
  });
});

it("draft says of records that they are not an official text", async () => {
  const folder = folderWith({
    "text.txt": text(1),
    "more.json": '{"lamps": 3}',
    "texts.ndjson": '{"id": "1", "content": "The General Assembly,"}',
  });
  await run(folder, ["draft", "text.txt", "--out", "a b/resolutions", "--quiet"]);
  const drafted = await run(folder, ["draft", "text.txt", "--ndjson"]);
  const path = "a b/resolutions/a-res-99-1/paragraphs.json";
  const { status, stdout, stderr } = await run(folder, ["draft", path, "more.json", "text.txt"]);
  expect(stdout).toContain(
    'open-resolutions review "a b/resolutions/a-res-99-1" asks you about each proposal in them',
  );
  expect(stderr).toContain(`${path}: this holds records already, and is not an official text\n`);
  expect(stderr).toContain("more.json: this is JSON, not an official text\n");
  expect(stderr).toContain("drafted 1 of 3, 2 failed, no doubts");
  expect(status).toBe(1);
  const lines = await run(folder, ["draft", "-"], drafted.stdout);
  expect(lines.stdout).toContain("these are drafts already, as lines");
  const texts = await run(folder, ["draft", "texts.ndjson"]);
  expect(texts.stdout).toContain("open-resolutions draft - --lines < texts.ndjson");
});

describe("wrong use is told in one line, with exit 2", () => {
  it.each([
    [["nowhere.txt"], /^nowhere\.txt: there is no such file or folder$/],
    [["empty"], /^empty: this folder contains no text, PDF, Word, HTML or XML file /],
    [["text.txt", "-"], /^- means standard input and cannot be combined/],
    [["text.txt", "--data", "empty"], /^empty is not a dataset folder/],
    [["text.txt", "--out", "text.txt"], /^--out: text\.txt is a file; name a folder/],
    [["text.txt", "--from", "pdf"], /argument 'pdf' is invalid. Allowed choices are text, akn/],
    [["text.txt", "--out", "x", "--ndjson"], /cannot be used with option/],
    [[], /missing required argument 'path'/],
  ])("%j", async (args, message) => {
    const folder = folderWith({ "text.txt": text(1), "empty/x.json": "{}" });
    const { status, stderr } = await run(folder, ["draft", ...args]);
    expect(stderr.split("\n")[0]?.replace(/^error: /, "")).toMatch(message);
    expect(status).toBe(2);
  });
});

it("draft --unknown-names prints what the registers lack, the most frequent first", async () => {
  const more = (number: number) =>
    text(number).replace(
      "1. ",
      "1. Welcomes the work of the World Buoy Agency (WBYA) and the Fog Fund;\n\n1. ",
    );
  const folder = folderWith({ "in/a.txt": more(3), "in/b.txt": more(4).replaceAll("Fog Fund", "harbours") });
  const { status, stdout } = await run(folder, ["draft", "in", "--unknown-names"]);
  expect(stdout.split("\n")).toEqual([
    "times  texts  probably      name                      first place",
    "    2      2  organization  World Buoy Agency (WBYA)  a-res-99-3.op1",
    "    1      1  organization  Fog Fund                  a-res-99-3.op1",
    "",
  ]);
  expect(status).toBe(0);
});
