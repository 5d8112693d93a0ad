import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { indexFiles, line } from "./index-lines.ts";

describe("a resolution without the letters of its parts", () => {
  /** A resolution with the letters of its parts, which cites one with the same letters. */
  const withParts = (number: number, parts: string) => ({
    ...line,
    id: `A/RES/150/${number} ${parts}`,
    number,
    paragraphs: [
      {
        ...line.paragraphs[1],
        id: `a-res-150-${number}-${parts.toLowerCase()}.part-a-op1`,
        label: "part A, OP1(a)(iii)",
        citations: [{ document: `a-res-141-${number}-${parts.toLowerCase()}`, role: "recalls" }],
      },
    ],
  });
  const ask = (...words: string[]) => {
    const files = indexFiles(withParts(8, "A-B"), withParts(9, "B"), withParts(9, "C"));
    return run(folderWith(files), [...words, "--index", "index"]);
  };

  it("is shown and found", async () => {
    for (const asked of ["A/RES/150/8", "A/RES/150/8 B", "a/res/150/8 ", "a-res-150-8-a-b"]) {
      const { status, stdout } = await ask("show", asked);
      expect([status, stdout]).toEqual([0, expect.stringMatching(/^A\/RES\/150\/8 A-B {2}/)]);
      // A long label keeps its distance from what is said.
      expect(stdout).toContain("part A, OP1(a)(iii) cites a-res-141-8-a-b");
    }
    const { stdout, stderr } = await ask("find", "a/res/141/8");
    expect(stdout).toMatch(/^A\/RES\/150\/8 A-B /);
    expect(stderr).toContain("(document a-res-141-8-a-b): 1 paragraph in 1 resolution");
  });

  it("is asked for when several have letters", async () => {
    const several = '"A/RES/150/9" can mean several: give one of A/RES/150/9 B, A/RES/150/9 C\n';
    expect(await ask("show", "A/RES/150/9")).toMatchObject({ status: 2, stderr: several });
    const compared = await ask("compare", "A/RES/150/9", "A/RES/77/20");
    expect(compared).toMatchObject({ status: 2, stderr: several });
    const { status, stderr } = await ask("find", "A/RES/141/9");
    expect([status, stderr]).toEqual([2, expect.stringContaining("a-res-141-9-b, a-res-141-9-c")]);
  });

  it("is found where its parts are cited", async () => {
    const citing = (number: number, ...documents: string[]) => ({
      ...line,
      id: `A/RES/150/${number}`,
      number,
      paragraphs: documents.map((document, at) => ({
        ...line.paragraphs[1],
        id: `a-res-150-${number}.op${at + 1}`,
        label: `OP${at + 1}`,
        order: at + 1,
        citations: [{ document, role: "recalls" }],
      })),
    });
    const cited = ["a-res-150-8-a", "a-res-150-8-b", "a-res-150-8-a", "a-res-150-80"];
    const folder = folderWith(indexFiles(withParts(8, "A-B"), citing(10, ...cited)));
    const find = (asked: string) => run(folder, ["find", asked, "--index", "index"]);
    for (const asked of ["A/RES/150/8", "A/RES/150/8 A-B"]) {
      const { status, stdout, stderr } = await find(asked);
      expect([status, stdout]).toEqual([0, expect.stringContaining("    OP1; OP2; OP3\n")]);
      expect(stderr).toContain(
        "A-B, document a-res-150-8-a and a-res-150-8-b): 3 paragraphs in 1 resolution",
      );
    }
    expect((await find("A/RES/150/8 B")).stdout).toContain("    OP2\n");
  });
});

describe("a resolution of the Security Council without its year", () => {
  const council = (id: string, ...documents: string[]) => ({
    ...line,
    id,
    organ: "security-council",
    session: undefined,
    number: 3999,
    paragraphs: [
      {
        ...line.paragraphs[1],
        id: "s-res-3999-2095.op1",
        label: "OP1",
        order: 1,
        citations: documents.map((document) => ({ document, role: "recalls" })),
      },
    ],
  });

  it("is the one that the index has, and not one that a text misprints", async () => {
    const folder = folderWith(indexFiles(council("S/RES/1999 (2011)", "s-res-1999-2011", "s-res-1999-2012")));
    for (const asked of ["S/RES/1999", "1999 (2011)", "resolution 1999 (2011)"]) {
      const { status, stderr } = await run(folder, ["find", asked, "--index", "index"]);
      expect([status, stderr]).toEqual([
        0,
        expect.stringContaining("S/RES/1999 (2011), document s-res-1999-2011): 1 paragraph"),
      ]);
    }
  });
});
