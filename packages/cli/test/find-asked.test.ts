import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { indexFiles, line } from "./index-lines.ts";

const [first] = line.paragraphs;
/** An item without an act: whom it asks is in the paragraph above. */
const item = {
  ...{ id: "a-res-150-7.op1.a", label: "OP1(a)", kind: "item", order: 3, words: 9, hash: "5".repeat(16) },
  mandates: [
    {
      type: "access",
      actParagraph: "a-res-150-7.op1",
      act: 1,
      due: [{ bound: "until", period: "P1Y", since: "adoption" }],
      instruments: ["interpol-notices"],
    },
    { type: "action" },
    { type: "action" },
  ],
};
const [, second] = line.paragraphs;
const resolution = { ...line, paragraphs: [first, second, item] };
const head = "A/RES/150/7  2095-11-21  Registry of lighthouse keepers\n";
const report = "    OP1  report by secretary-general, due by 2097\n";
const access = "    OP1(a)  access by secretary-general and others, due for 1 year from 21 November 2095\n";

const found = (...args: string[]) =>
  run(folderWith(indexFiles(resolution)), ["find", ...args, "--index", "index"]);

describe("find --asked", () => {
  it("prints what an actor is asked to do, also by the act of the paragraph above, with the total first", async () => {
    const { status, stdout, stderr } = await found("Secretary-General", "--asked");
    expect(stderr).toBe("asked of Secretary-General (actor secretary-general): 3 mandates in 1 resolution\n");
    expect([status, stdout]).toEqual([
      0,
      `${head}${report}    OP1  action by secretary-general and others\n${access}`,
    ]);
  });

  it("prints what must be done with a capability", async () => {
    const { status, stdout, stderr } = await found("INTERPOL", "Notices", "--asked");
    expect([status, stdout]).toEqual([0, head + access]);
    expect(stderr).toContain("to be done with INTERPOL Notices (capability interpol-notices): 1 mandate in");
  });

  it.each([
    ["INTERPOL", 1, /^asked of .*actor interpol\): 0 mandates in 0 resolutions\n$/],
    [
      "Secretary-Generall",
      1,
      /^no actor or capability .*"Secretary-Generall"; did you mean Secretary-General\?/,
    ],
    ["Rome Statute", 2, /^"Rome Statute" is a document: only an actor can be asked/],
  ])("says when there is nothing: %s", async (name, code, message) => {
    const { status, stdout, stderr } = await found(name, "--asked");
    expect([status, stdout]).toEqual([code, ""]);
    expect(stderr).toMatch(message);
  });
});

describe("find --due", () => {
  it("prints what is due in a year from one actor, or from everybody", async () => {
    expect((await found("secretary-general", "--due", "2097")).stdout).toBe(head + report);
    expect((await found("--due", "2096")).stdout).toBe(head + access);
    const none = await found("--due", "2098");
    expect([none.status, none.stdout, none.stderr]).toEqual([
      1,
      "",
      "due in 2098: 0 mandates in 0 resolutions\n",
    ]);
  });

  it.each([
    [["--due", "next year"], '--due: "next year" is not a year; a year looks like 2027\n'],
    [[], "say what to find: a name, a title or a symbol; or --due with a year\n"],
  ])("%j", async (args, message) => {
    const { status, stdout, stderr } = await found(...args);
    expect([status, stdout, stderr]).toEqual([2, "", message]);
  });
});

it("what a paragraph asks for twice in the same words is one line", async () => {
  const act = { verb: "request", addressees: ["wba"] };
  const twice = { type: "action", act: 1, assignees: ["interpol"] };
  const folder = folderWith(
    indexFiles({ ...line, paragraphs: [{ ...first, acts: [act], mandates: [twice, twice] }, second] }),
  );
  const { stdout, stderr } = await run(folder, ["find", "interpol", "--asked", "--index", "index"]);
  expect(stdout).toBe(`${head}    OP1  action by interpol 2×\n`);
  expect(stderr).toContain("2 mandates in 1 resolution");
});
