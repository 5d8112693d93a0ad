import { councilText, nextText } from "@open-resolutions/testkit/official-texts";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { text } from "./invented-text.ts";

type Line = Record<string, unknown> & {
  id: string;
  resolution: { id: string };
  documents: object[];
  paragraphs: { id: string; lineage: object[]; mandates: object[] }[];
};

/** The lines of three texts that we wrote, with a change to each of them. */
async function drafts(change: (line: Line, index: number) => void = () => {}): Promise<string[]> {
  const input = [1, 2, 3].map((number) => JSON.stringify({ id: `text ${number}`, content: text(number) }));
  const { stdout } = await run(folderWith(), ["draft", "-", "--lines"], `${input.join("\n")}\n`);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line, index) => {
      const value = JSON.parse(line);
      change(value, index);
      return JSON.stringify(value);
    });
}

/** What `validate -` finds in lines, but that proposals are to be confirmed. */
async function findingsIn(lines: readonly string[]) {
  const { status, stdout } = await run(
    folderWith(),
    ["validate", "-", "--format", "json", "--skip", "TXT014"],
    `${lines.join("\n")}\n`,
  );
  const found: { line: number; column: number; code: string; message: string; pointer: string }[] =
    JSON.parse(stdout).findings;
  return { status, found: found.map(({ line, code, message }) => ({ line, code, message })), all: found };
}

describe("validate - of lines of draft", () => {
  it("finds nothing but what a person must confirm, also in the lines of files", async () => {
    const folder = folderWith({
      "in/a.txt": text(1),
      "in/b.txt": nextText.content,
      "in/c.txt": councilText.content,
    });
    const { stdout } = await run(folder, ["draft", "in", "--ndjson"]);
    expect(await findingsIn(stdout.trimEnd().split("\n"))).toMatchObject({ status: 0, found: [] });
    const { stdout: told } = await run(folderWith(), ["validate", "-"], stdout);
    expect(told).toMatch(/<stdin>:1:\d+ warning TXT014 /);
    expect(told).toContain("in/a.txt: ");
  });

  it("names the line, the place in it and the id", async () => {
    const lines = await drafts(({ paragraphs }, index) => {
      if (index === 1) paragraphs[1]?.mandates.push({ type: "reprot" });
    });
    const { status, all } = await findingsIn(lines);
    const found = all.find(({ pointer }) => pointer === "/paragraphs/1/mandates/1/type");
    expect(found).toMatchObject({ line: 2, message: expect.stringMatching(/^text 2: /) });
    expect(lines[1]?.slice((found?.column ?? 0) - 1)).toMatch(/^"reprot"/);
    expect(status).toBe(1);
  });

  it("finds texts that draft could not read, and what is not a line of draft", async () => {
    const { stdout } = await run(
      folderWith(),
      ["draft", "-", "--lines"],
      '{"id": "empty", "content": ""}\nx\n',
    );
    const lines = [...stdout.trimEnd().split("\n"), '{"id": 7}', "{"];
    expect((await findingsIn(lines)).found).toMatchObject([
      { line: 1, code: "DRF001", message: "empty: the text is empty" },
      { line: 2, code: "DRF017", message: expect.stringMatching(/^line 2: line 2 is not JSON/) },
      { line: 3, code: "DRF017", message: "this is not a line of open-resolutions draft" },
      { line: 4, code: "FMT002" },
    ]);
  });

  it("finds ids that two lines have", async () => {
    const [first = "", second = "", third = ""] = await drafts();
    const other = JSON.stringify({ ...JSON.parse(first), id: "another" });
    expect((await findingsIn([first, second, third, first, other])).found).toEqual([
      { line: 4, code: "IDS001", message: 'text 1: line 1 has the same id "text 1"' },
      { line: 4, code: "IDS001", message: 'text 1: line 1 has the same resolution "A/RES/99/1"' },
      { line: 5, code: "IDS001", message: 'another: line 1 has the same resolution "A/RES/99/1"' },
    ]);
  });

  it("finds lines of another version or other registers", async () => {
    const lines = await drafts((line, index) => {
      if (index === 2) line.registers = "0123456789abcdef";
    });
    const { status, found } = await findingsIn(lines);
    expect(found).toMatchObject([
      {
        line: 3,
        code: "DRF019",
        message: expect.stringContaining("with registers 0123456789abcdef, but line 1 by"),
      },
    ]);
    expect(status).toBe(0);
  });

  it("follows references to other lines, also to later ones, when all ids are known", async () => {
    const lines = await drafts(({ paragraphs, documents }, index) => {
      const document = ["a-98-15", "a-98-14", "a-98-16"][index];
      paragraphs[0]?.lineage.push({ document, label: "PP1", relation: "revised" });
      // Only the last line has the record of this document.
      if (index === 2) documents.push({ ...documents[0], id: "a-98-15", symbol: "A/98/15" });
    });
    const { found } = await findingsIn(lines);
    expect(found).toEqual([{ line: 3, code: "REF001", message: 'text 3: no document has the id "a-98-16"' }]);
  });
});
