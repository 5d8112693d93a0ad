import { dataset } from "@open-resolutions/testkit/dataset";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { expect, it } from "vitest";

it("show says what is there and how to get a resolution that is not", async () => {
  const { status, stderr } = await run(folderWith(), ["show", "S/RES/9999"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^S\/RES\/9999 is not in this dataset, which has A\/RES\/77\/20/);
  expect(stderr).toContain("open-resolutions draft <file> --out data/resolutions");
  expect(stderr).toContain("open-resolutions show --data data S/RES/9999");
});

it("show says to leave out --data for what its folder does not have", async () => {
  const { stderr } = await run(folderWith(dataset), ["show", "A/RES/77/20", "--data", "."]);
  expect(stderr).toContain("or leave out --data: the published records and the index are searched then");
});

it("show says that a folder has no resolution", async () => {
  const { status, stdout, stderr } = await run(folderWith(), ["show", "--data", "."]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^there is no resolution in \.: expected resolutions\/<slug>\/resolution\.json/);
});

it("show suggests a symbol of which one digit is wrong, and no other number", async () => {
  const typo = await run(folderWith(), ["show", "A/RES/97/20"]);
  expect(typo.stderr).toContain("did you mean A/RES/77/20?");
  const other = await run(folderWith(), ["show", "A/RES/99/93"]);
  expect(other.stderr).not.toContain("did you mean");
});

it("show prints the head of a resolution before its paragraphs, in whatever case it is asked for", async () => {
  const { status, stdout } = await run(folderWith(dataset), [
    ...["show", "--data", ".", "a/res/150/7", "A/HRC/RES/180/3 "],
  ]);
  expect(status).toBe(0);
  const places = ["A/RES/150/7  ", "(a-res-150-7.pp1)", "A/HRC/RES/180/3  ", "(a-hrc-res-180-3.op1)"].map(
    (words) => stdout.indexOf(words),
  );
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
  expect(places).not.toContain(-1);
});

it("show takes a label after the symbol, as people cite a paragraph", async () => {
  const ask = (...what: string[]) => run(folderWith(dataset), ["show", "--data", ".", ...what]);
  for (const what of ["A/RES/150/7 OP4(a)", "a-res-150-7, op4(a)"]) {
    const { status, stdout } = await ask(what);
    expect(status).toBe(0);
    expect([...stdout.matchAll(/\(a-res-150-7\.op[0-9.a-z]+\)/g)].map(String)).toEqual([
      "(a-res-150-7.op4.a)",
      "(a-res-150-7.op4.a.i)",
      "(a-res-150-7.op4.a.ii)",
    ]);
  }
  for (const what of [["A/RES/150/7 OP99"], ["A/RES/150/7", "OP99"]])
    expect(await ask(...what)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^A\/RES\/150\/7 has no paragraph "OP99"; it has OP1 to OP[0-9]\n/),
    });
  const id = await ask("a-res-150-7.op99");
  expect([id.status, id.stderr]).toEqual([
    2,
    expect.stringMatching(/^A\/RES\/150\/7 has no paragraph "a-res-150-7\.op99"; it has OP1 to OP[0-9]\n/),
  ]);
});

it("show gives a label to the resolution before it, and prints what is asked for in its order", async () => {
  const { status, stdout } = await run(folderWith(dataset), [
    ...["show", "--data", ".", "A/HRC/RES/180/3", "A/RES/150/7", "OP6", "PP2"],
  ]);
  expect(status).toBe(0);
  const ids = [...stdout.matchAll(/^\S+ {2}\((\S+)\)$/gm)].map(([, id]) => id);
  expect(ids.slice(-2)).toEqual(["a-res-150-7.op6", "a-res-150-7.pp2"]);
  expect(ids.filter((id) => id?.startsWith("a-res-150-7."))).toHaveLength(2);
  expect(ids[0]).toMatch(/^a-hrc-res-180-3\./);
});

it("show says that a resolution is missing, and not a paragraph, for an id too", async () => {
  for (const what of [["A/RES/150/99", "OP5"], ["a-res-150-99.op5"]]) {
    const { status, stderr } = await run(folderWith(dataset), ["show", "--data", ".", ...what]);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^(?:A\/RES\/150\/99|a-res-150-99) is not in this dataset/),
    ]);
  }
});

it("show asks whose resolution a number is", async () => {
  const { stderr } = await run(folderWith(), ["show", "resolution 97/20"]);
  expect(stderr).toContain("write whose resolution it is: A/RES/97/20 or A/HRC/RES/97/20");
  expect((await run(folderWith(), ["show", "9325 (2090)"])).stderr).toContain("S/RES/9325 (2090)");
});

it("show says how labels look when none is near", async () => {
  const { status, stderr } = await run(folderWith(), ["show", "paragraph-seventeen"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/a label looks like [A-Z]+1, an id like a-res-/);
});

it("show works although another record has an error, and says that there is one", async () => {
  const actor = dataset.get("actors/wba.json") ?? "";
  const other = dataset.get("resolutions/a-hrc-res-180-3/paragraphs.json") ?? "";
  const folder = folderWith(
    new Map([
      ...dataset,
      ["actors/wba.json", actor.replace('"kind": "specialized-agency"', '"kind": "bureau"')],
      ["resolutions/a-hrc-res-180-3/paragraphs.json", other.replace('"text"', '"txt"')],
    ]),
  );
  const { status, stdout, stderr } = await run(folder, ["show", "--data", ".", "a-res-150-7.op6"]);
  expect(stdout).toContain("OP6  (a-res-150-7.op6)");
  expect(stderr).toMatch(/^[0-9]+ errors? in the records of \.: open-resolutions validate \. shows them\n$/);
  expect(status).toBe(0);
  const unknown = await run(folder, ["show", "--data", ".", "a-res-150-7.op99"]);
  expect(unknown).toMatchObject({ status: 2, stdout: "" });
  expect(unknown.stderr).toMatch(
    /^A\/RES\/150\/7 has no paragraph .*\n[0-9]+ errors? in the records of \.: .* shows them\n$/,
  );
  const broken = await run(folder, ["show", "--data", ".", "A/HRC/RES/180/3"]);
  expect(broken.stderr).toContain("errors in the dataset:");
  expect(broken.stderr).toContain("resolutions/a-hrc-res-180-3/paragraphs.json");
  expect(broken.status).toBe(2);
});

it("show says what a resolution contains that it does not have", async () => {
  const { status, stderr } = await run(folderWith(), ["show", "A/RES/48/134"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/it contains ".*" \(Paris Principles\): open-resolutions find paris-principles$/m);
});
