import { once } from "node:events";
import { createInterface } from "node:readline";
import { councilText, nextText } from "@open-resolutions/testkit/official-texts";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { outcomeOf, start } from "./inject.ts";
import { text } from "./invented-text.ts";
import { draftLines, lineOf, many, values } from "./lines-of-texts.ts";
import { ofKit } from "./registers-of-kit.ts";

describe("draft --lines", () => {
  it("answers each line by a line, in order, with its id, the version and a hash of the registers", async () => {
    const { status, stdout, stderr } = await draftLines(
      lineOf("b", nextText.content) + lineOf("a", councilText.content, { form: "text", column: 7 }),
    );
    const answers = values(stdout);
    expect(answers.map(({ id, resolution }) => [id, resolution.id])).toEqual([
      ["b", "A/RES/151/3"],
      ["a", "A/HRC/RES/180/3"],
    ]);
    expect(answers[0]).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      registers: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(answers[1].registers).toBe(answers[0].registers);
    expect(stderr).toMatch(/^drafted 2 of 2, /m);
    expect(status).toBe(0);
  });

  it("names the id where a finding of a file names the path", async () => {
    const { stdout } = await draftLines(lineOf("the id", text(1).replace("2. Calls", "4. Calls")));
    expect(values(stdout)[0].findings).toMatchObject([
      { file: "the id", line: 27, code: "DRF002" },
      { file: "the id", line: 29, code: "DRF002" },
    ]);
  });

  it("answers every line that it cannot draft, and exits with 1", async () => {
    const input = [
      lineOf("empty", ""),
      "{\n",
      "\n",
      '{"content": "no id"}\n',
      '{"id": "no content"}\n',
      lineOf("form", text(1), { form: "pdf" }),
      lineOf("twice", text(1)),
      lineOf("twice", text(1)),
      "[1]",
    ].join("");
    const { status, stdout } = await draftLines(input);
    const answers = values(stdout);
    const told = answers.map(({ id, line, resolution, findings: [finding] }) => [
      id,
      line,
      resolution?.id ?? finding.message,
    ]);
    expect(told).toEqual([
      ["empty", undefined, "the text is empty"],
      [null, 2, expect.stringMatching(/^line 2 is not JSON: /)],
      [null, 3, "line 3 is empty"],
      [null, 4, "line 4 has no id that is a text"],
      ["no content", undefined, 'the line of "no content" has no content that is a text'],
      ["form", undefined, 'the form of "form" is neither "text" nor "akn"'],
      ["twice", undefined, "A/RES/99/1"],
      ["twice", undefined, "A/RES/99/1"],
      [null, 9, "line 9 has no id that is a text"],
    ]);
    expect(answers.every(({ paragraphs, findings }) => paragraphs && findings)).toBe(true);
    expect(status).toBe(1);
  });

  it("answers a line that is not UTF-8, and reads on", async () => {
    const bytes = Buffer.concat([Buffer.of(0x22, 0xc3, 0x28, 0x22, 0x0a), Buffer.from(lineOf("a", text(1)))]);
    const [first, second] = values((await draftLines(bytes)).stdout);
    expect(first).toMatchObject({ id: null, line: 1, findings: [{ message: "line 1 is not UTF-8" }] });
    expect(second.resolution.id).toBe("A/RES/99/1");
  });

  it("answers a text of 25 MB by its id, and a line too long to be kept by its number", async () => {
    const input = lineOf("long", "a b ".repeat(6_250_000)) + lineOf("longer", "a b ".repeat(11_000_000));
    const { status, stdout } = await draftLines(input + lineOf("a", text(1)));
    expect(
      values(stdout).map(({ id, line, resolution, findings: [finding] }) => [
        id ?? line,
        resolution?.id ?? finding.message,
      ]),
    ).toEqual([
      ["long", "it has more than 20 MB: no resolution is that long"],
      [2, "line 2 has more than 40 MB"],
      ["a", "A/RES/99/1"],
    ]);
    expect(status).toBe(1);
  });

  it("of no line is no line, and that is fine", async () => {
    expect(await draftLines("", "--quiet")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("by four processes of a quarter each is the same bytes as by one", async () => {
    const one = await draftLines(many.join(""));
    const quarters = await Promise.all(
      [0, 6, 12, 18].map((from) => draftLines(many.slice(from, from + 6).join(""))),
    );
    expect(quarters.map(({ stdout }) => stdout).join("")).toBe(one.stdout);
  });

  it("answers a line before the next one comes", async () => {
    const child = start(folderWith(), ["draft", "-", "--lines", ...ofKit], "");
    const answers = createInterface({ input: child.stdout as NodeJS.ReadableStream });
    const ended = outcomeOf(child);
    for (const number of [1, 2, 3]) {
      const answered = once(answers, "line");
      child.stdin?.write(lineOf(`text ${number}`, text(number)));
      expect(JSON.parse((await answered)[0]).id).toBe(`text ${number}`);
    }
    child.stdin?.end();
    expect(await ended).toMatchObject({ status: 0 });
  });
});

describe("draft --registers", () => {
  const actor = {
    id: "guild-of-readers",
    name: "Guild of Readers",
    kind: "office",
    sources: [{ url: "https://example.org/guild", accessed: "2020-02-02", supports: ["name"] }],
  };
  const named = text(1).replace("Calls upon Member States", "Calls upon the Guild of Readers");

  it("joins own registers with the published ones, from a file or a folder", async () => {
    const folder = folderWith({
      "own.json": JSON.stringify({ actors: [actor] }),
      "own/actors/guild-of-readers.json": JSON.stringify(actor),
      "text.txt": named,
    });
    const draft = (...flags: string[]) => run(folder, ["draft", "text.txt", "--ndjson", ...flags]);
    const [file, own] = [await draft("--registers", "own.json"), await draft("--registers", "own")];
    const [answer] = values(file.stdout);
    const actors = answer.paragraphs.flatMap(({ mentions }: { mentions: { actor: string }[] }) =>
      mentions.map((mention) => mention.actor),
    );
    expect(actors).toContain("guild-of-readers");
    expect(actors).toContain("secretary-general");
    expect(own.stdout).toBe(file.stdout);
    const [without] = values((await draft()).stdout);
    expect(without.registers).not.toBe(answer.registers);
    const checked = await run(folder, ["validate", "-", "--registers", "own"], file.stdout);
    expect(checked.stdout).not.toContain("error");
    const unknown = await run(folder, ["validate", "-"], file.stdout);
    expect(unknown.stdout).toContain('no actor has the id "guild-of-readers"');
  });
});

describe("wrong use of lines is told in one line, with exit 2", () => {
  it.each([
    [["text.txt", "--lines"], /^--lines reads standard input: write - as the path/],
    [["-", "--lines", "--ndjson"], /cannot be used with option/],
    [["-", "--lines", "--out", "x"], /cannot be used with option/],
    [["-", "--lines", "--jobs", "0"], /Expected a whole number from 1 to 256/],
    [["text.txt", "--out-file", "x"], /^--out-file is for lines: use it with --ndjson or --lines/],
    [["-", "--lines", "--out-file", "folder"], /^folder is not a file/],
    [["-", "--lines", "--registers", "nowhere.json"], /^nowhere\.json: it does not exist/],
    [["-", "--lines", "--registers", "list.json"], /^list\.json: expected JSON with lists of records/],
    [["-", "--lines", "--registers", "folder"], /^folder holds no registers/],
    [["-", "--lines", "--registers", "folder", "--data", "folder"], /cannot be used with option/],
  ])("%j", async (args, message) => {
    const folder = folderWith({ "text.txt": text(1), "folder/x.json": "{}", "list.json": "[]" });
    const { status, stdout, stderr } = await run(folder, ["draft", ...args]);
    expect(stderr.split("\n")[0]?.replace(/^error: /, "")).toMatch(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});
