import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { indexFiles, line } from "./index-lines.ts";

describe("find, with symbols and documents", () => {
  it("prints the title and the symbol of a document", async () => {
    const shown = async (name: string) =>
      (await run(folderWith(indexFiles(line)), ["find", name, "--index", "index"])).stderr;
    expect(await shown("a-res-70-1")).toContain(
      "Transforming our world: the 2030 Agenda for Sustainable Development (A/RES/70/1, document a-res-70-1): 0",
    );
    expect(await shown("a/res/150/7")).toContain(`${line.title} (A/RES/150/7, document a-res-150-7): 0`);
  });

  it("says that a symbol is unknown or misspelt, with the one that may be meant", async () => {
    const answer = async (name: string) =>
      (await run(folderWith(indexFiles(line)), ["find", name, "--index", "index"])).stderr;
    expect(await answer("A/RES/150/7x")).toContain(
      "no record of the registers and no resolution of the index has this symbol; did you mean A/RES/150/7?\n",
    );
    expect(await answer("A/RES/150/77777x")).toBe(
      '"A/RES/150/77777x" is not the symbol of a document: one looks like A/RES/70/1\n',
    );
    expect(await answer("A/RES/150/7")).not.toContain("no record");
    expect(await answer("lamps and/or 7")).not.toContain("symbol of a document");
  });

  it("looks for words with a stroke and a digit in titles and names before it takes them for a symbol", async () => {
    const title = "Keepers of FOG/LAMP26";
    const answer = (words: string) =>
      run(folderWith(indexFiles({ ...line, title })), ["find", words, "--index", "index"]);
    const found = await answer("fog/lamp26");
    expect([found.status, found.stdout]).toEqual([0, `A/RES/150/7  2095-11-21  ${title}\n`]);
    expect(found.stderr).not.toContain("symbol of a document");
    expect((await answer("fog/lamp27")).stderr).toContain("is not the symbol of a document");
  });

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
      /it contains "International Instrument to Enable .*" \(.*\), cited in 1 paragraph in 1 resolution: open-resolutions find international-tracing-instrument\n/,
    );
    const none = await run(folderWith(indexFiles(citing)), ["find", "A/RES/141/1", "--index", "index"]);
    expect(none.stderr).not.toContain("it contains");
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
});
