import { dataset } from "@open-resolutions/testkit/dataset";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { indexFiles, line } from "./index-lines.ts";

/** A working directory with the test kit in its folder `drafts`, and an index that has one of its resolutions too. */
const here = (more: Record<string, string> = {}) =>
  folderWith({
    ...indexFiles(line),
    ...Object.fromEntries([...dataset].map(([path, text]) => [`drafts/${path}`, text])),
    ...more,
  });
const ids = (output: string) => [...output.matchAll(/^\S+ +\((a-\S+)\)$/gm)].map(([, id]) => id);

describe("show without --data", () => {
  it("shows the records of the only dataset in the folder, and not the facts of the index", async () => {
    const { status, stdout, stderr } = await run(here(), ["show", "A/RES/150/7", "OP6", "--index", "index"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(ids(stdout)).toEqual(["a-res-150-7.op6"]);
    expect(stdout).not.toContain("facts of the index");
  });

  it("takes a label and nothing at all for those of the folder", async () => {
    const label = await run(here(), ["show", "OP6"]);
    expect(ids(label.stdout)).toEqual(["a-res-150-7.op6"]);
    const everything = await run(here(), ["show"]);
    expect(ids(everything.stdout)).toContain("a-hrc-res-180-3.op1");
    expect(ids(everything.stdout).some((id) => id?.startsWith("a-res-77-20"))).toBe(false);
  });

  it("shows what is published and what the index has when the folder does not have it", async () => {
    expect(ids((await run(here(), ["show", "A/RES/77/20 OP1"])).stdout)).toEqual(["a-res-77-20.op1"]);
    const other = { ...line, id: "A/RES/150/8", number: 8 };
    const paragraphs = line.paragraphs.map((each) => ({ ...each, id: each.id.replace("150-7", "150-8") }));
    const folder = here(indexFiles({ ...other, paragraphs }));
    const { stdout } = await run(folder, ["show", "A/RES/150/8", "--index", "index"]);
    expect(stdout).toContain("facts of the index");
  });

  it.each(["drafts", "data"])("is not misled by folders without a record in %s", async (name) => {
    const paragraphs = line.paragraphs.map((each) => ({ ...each, id: each.id.replace("150-7", "150-8") }));
    const empty = {
      ...indexFiles({ ...line, id: "A/RES/150/8", number: 8, paragraphs }),
      [`${name}/resolutions/a-res-77-20/source.txt`]: "lamps",
      [`${name}/resolutions/a-res-150-8/source.txt`]: "lamps",
    };
    const folder = folderWith(empty);
    const published = await run(folder, ["show", "A/RES/77/20 OP1"]);
    expect([published.status, ids(published.stdout)]).toEqual([0, ["a-res-77-20.op1"]]);
    expect(ids((await run(folder, ["show", "OP1"])).stdout)).toContain("a-res-77-20.op1");
    const indexed = await run(folder, ["show", "A/RES/150/8", "--index", "index"]);
    expect(indexed.stdout).toContain("facts of the index");
    expect(ids((await run(here(empty), ["show", "A/RES/77/20 OP1"])).stdout)).toEqual(["a-res-77-20.op1"]);
  });

  it("says what is wrong with the records of the folder only when they are asked for", async () => {
    const path = "drafts/resolutions/a-res-150-7/paragraphs.json";
    const broken = (dataset.get("resolutions/a-res-150-7/paragraphs.json") ?? "").replace('"text"', '"txt"');
    const folder = here({ [path]: broken });
    const own = await run(folder, ["show", "A/RES/150/7"]);
    expect([own.status, own.stderr]).toEqual([2, expect.stringContaining(path)]);
    const published = await run(folder, ["show", "A/RES/77/20 OP1"]);
    expect([published.status, published.stderr]).toEqual([0, ""]);
  });
});

it("compare looks up symbols in the only dataset of the folder, and compares word by word", async () => {
  const { status, stdout } = await run(here(), [
    "compare",
    "A/HRC/RES/180/3",
    "A/RES/150/7",
    "--index",
    "index",
  ]);
  expect(status).toBe(0);
  expect(stdout).not.toContain("hashes");
  expect(stdout).toContain("A/HRC/RES/180/3 → A/RES/150/7");
});

describe("a number of a paragraph that does not exist", () => {
  it("leads to those that exist, and not to one of the preamble", async () => {
    const alone = await run(here(), ["show", "OP23"]);
    expect([alone.status, alone.stderr]).toEqual([
      2,
      expect.stringMatching(/^there is no paragraph or resolution "OP23"; .*A\/RES\/150\/7 has OP1 to OP7/),
    ]);
    expect(alone.stderr).not.toContain("did you mean");
    const published = await run(here(), ["show", "OP17"]);
    expect(published.stderr).toContain("show A/RES/77/20 OP17\n");
  });

  it("of an item leads to the items of its paragraph", async () => {
    const { stderr } = await run(here(), ["show", "A/RES/150/7 OP4(z)"]);
    expect(stderr).toMatch(/^A\/RES\/150\/7 has no paragraph "OP4\(z\)"; it has OP4 with OP4\(a\) to OP4\(/);
    expect((await run(here(), ["show", "A/RES/150/7 OP6(a)"])).stderr).toContain("it has OP6 without items");
  });

  it("of the index leads to those of the index", async () => {
    const { stderr } = await run(folderWith(indexFiles(line)), [
      ...["show", "A/RES/150/7 OP9", "--index", "index"],
    ]);
    expect(stderr).toContain('has no paragraph "OP9" in the index, where it has OP1 to OP2;');
    const id = await run(folderWith(indexFiles(line)), [...["show", "a-res-150-7.op9", "--index", "index"]]);
    expect(id.stderr).toContain('has no paragraph "a-res-150-7.op9" in the index, where it has OP1 to OP2;');
  });
});
