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
});
