import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkFiles, deriveUnit } from "@open-resolutions/core";
import { describe, expect, it } from "vitest";
import { folderWith, run } from "./run.ts";

const data = fileURLToPath(new URL("../../../data/resolutions/a-res-77-20/", import.meta.url));
const newer = ["resolution.json", "paragraphs.json"].map((name) => readFileSync(join(data, name), "utf8"));

/** An older edition: A/RES/77/20 under another symbol and date, with one word more in OP7 and one less in OP19. */
const older = newer.map((text) =>
  text
    .replaceAll("a-res-77-20", "a-res-76-1")
    .replace('"A/RES/77/20"', '"A/RES/76/1"')
    .replace('"adopted": "2022-11-21"', '"adopted": "2021-11-21"')
    .replaceAll("Also reaffirms", "Again also reaffirms")
    .replaceAll("at its seventy-ninth session a report", "at its next session a report"),
);

const paths = (slug: string, [resolution = "", paragraphs = ""]: readonly string[]) => ({
  [`resolutions/${slug}/resolution.json`]: resolution,
  [`resolutions/${slug}/paragraphs.json`]: paragraphs,
});
const dataset = { ...paths("a-res-76-1", older), ...paths("a-res-77-20", newer) };

/** The line that a draft of these records is. */
function draftLine(slug: string, texts: readonly string[]): string {
  const files = Object.entries(paths(slug, texts)).map(([path, content]) => ({ path, content }));
  const { resolution, paragraph } = checkFiles(files).records.entries;
  if (!resolution[0]) throw new Error(`${slug} is no resolution`);
  const whole = deriveUnit(
    resolution[0].value,
    paragraph.map(({ value }) => value),
  );
  return `${JSON.stringify({ input: `${slug}.txt`, ...whole, findings: [] })}\n`;
}

const summary = "A/RES/76/1 → A/RES/77/20\n48 same, 2 revised, 0 new, 0 dropped, 0 moved\n";

describe("compare", () => {
  it("prints the summary, what came and went, and each paragraph", async () => {
    const { status, stdout, stderr } = await run(folderWith(dataset), [
      "compare",
      "A/RES/76/1",
      "A/RES/77/20",
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.startsWith(summary)).toBe(true);
    expect(stdout).toContain(
      "  = report by secretary-general, to general-assembly, due at session 79 (OP19, renews OP19)\n",
    );
    expect(stdout).toMatch(/^PP1 +same: Recalling its resolution 51\/1 of 15 October 1996, .*…$/m);
    expect(stdout).toMatch(/^OP7 +revised\n {4}\[-Again also-\]\{\+Also\+\} reaffirms the importance/m);
    expect(stdout).toContain(`to the General Assembly at its [-next-] {+seventy-ninth+} session
    a report on the implementation of the present resolution;`);
    expect(stdout.split("\n").every((line) => line.length <= 110)).toBe(true);
  });

  it("shows what is new in full, and what was dropped at the end", async () => {
    const [before, after] = [older, newer].map(([, paragraphs = ""]) => JSON.parse(paragraphs));
    const op13 = before.paragraphs.find(({ id }: { id: string }) => id === "a-res-76-1.op13");
    op13.mentions = op13.mentions.filter(({ quote }: { quote: string }) => quote !== "BioTracker");
    after.paragraphs.pop();
    const folder = folderWith({
      ...dataset,
      "resolutions/a-res-76-1/paragraphs.json": JSON.stringify(before),
      "resolutions/a-res-77-20/paragraphs.json": JSON.stringify(after),
    });
    const there = await run(folder, ["compare", "a-res-76-1", "a-res-77-20"]);
    expect(there.stdout).toContain("  + biotracker (OP13)\n");
    expect(there.stdout).toMatch(
      /\nDropped from A\/RES\/76\/1\nOP20 +dropped\n {4}Decides to include .*\n(?: {4}.*\n)*$/,
    );
    const back = await run(folder, ["compare", "a-res-77-20", "a-res-76-1"]);
    expect(back.stdout).toContain("  - biotracker (OP13)\n");
    expect(back.stdout).toMatch(/^OP20 +new\n {4}Decides to include/m);
  });

  it("uses colours instead of marks when it should", async () => {
    const args = ["compare", "a-res-76-1", "a-res-77-20", "--color", "always"];
    const { stdout } = await run(folderWith(dataset), args);
    const [red, green] = ["\u001B[31m", "\u001B[32m"];
    expect(stdout).toContain(`${red}\u001B[9mAgain\u001B[29m`);
    expect(stdout).toContain(`${green}Also\u001B[39m reaffirms`);
    expect(stdout).not.toMatch(/\[-|\{\+/);
  });

  it("prints data, and Markdown that shows the words as they are", async () => {
    const text = older.map((record) => record.replaceAll("article 4 (4)", "article *4* (4)"));
    const folder = folderWith({ ...dataset, ...paths("a-res-76-1", text) });
    const print = async (format: string) =>
      (await run(folder, ["compare", "a-res-76-1", "a-res-77-20", "--format", format])).stdout;
    expect(JSON.parse(await print("json"))).toMatchObject({
      older: { id: "A/RES/76/1" },
      counts: { same: 47, revised: 3, new: 0, dropped: 0, moved: 0 },
    });
    const markdown = await print("markdown");
    expect(markdown).toContain("> <del>Again also</del><ins>Also</ins> reaffirms");
    expect(markdown).toContain("article <del>\\*4\\*</del> <ins>4</ins> (4)");
  });

  it("takes a resolution from a folder, a file of drafts, a dataset and the published records", async () => {
    const lines = draftLine("a-res-76-1", older) + draftLine("a-res-77-20", newer);
    const folder = folderWith({
      "drafts.ndjson": `{"input": "x.txt", "resolution": null, "paragraphs": []}\n\n${lines}`,
      "one.json": draftLine("a-res-76-1", older),
      ...Object.fromEntries(Object.entries(dataset).map(([path, text]) => [`mine/${path}`, text])),
    });
    for (const args of [
      ["drafts.ndjson#A/RES/76/1", "A/RES/77/20"],
      ["one.json", "drafts.ndjson#a-res-77-20"],
      ["mine/resolutions/a-res-76-1", "A/RES/77/20"],
      ["A/RES/76/1", "A/RES/77/20", "--data", "mine"],
    ]) {
      const { status, stdout, stderr } = await run(folder, ["compare", ...args]);
      expect({ status, stderr, isSame: stdout.startsWith(summary) }).toEqual({
        status: 0,
        stderr: "",
        isSame: true,
      });
    }
  });

  it("of a resolution with itself says that all is the same", async () => {
    const { status, stdout } = await run(folderWith(), ["compare", "A/RES/77/20", "a-res-77-20"]);
    expect(status).toBe(0);
    expect(stdout).toContain("\n50 same, 0 revised, 0 new, 0 dropped, 0 moved\n");
  });
});

describe("compare --write", () => {
  const args = ["compare", "A/RES/76/1", "A/RES/77/20", "--write"];
  const file = "resolutions/a-res-77-20/paragraphs.json";
  const paragraphsOf = (folder: string) => JSON.parse(readFileSync(join(folder, file), "utf8")).paragraphs;

  it("writes the lineage, keeps everything else, and a second time changes nothing", async () => {
    const folder = folderWith(dataset);
    const first = await run(folder, args);
    expect(first).toMatchObject({
      status: 0,
      stderr: `wrote to ${file} where 50 of 50 paragraphs come from\n`,
    });
    const written = readFileSync(join(folder, file), "utf8");
    const paragraphs = paragraphsOf(folder);
    expect(paragraphs[0].lineage).toEqual([
      { document: "a-res-76-1", label: "PP1", relation: "same", method: "rule" },
    ]);
    const others = paragraphs.map(({ lineage, ...own }: { lineage: unknown }) => own);
    expect(others).toEqual(JSON.parse(newer[1] ?? "").paragraphs);
    const second = await run(folder, args);
    expect(second).toMatchObject({ status: 0, stderr: `${file} has this lineage already\n` });
    expect(readFileSync(join(folder, file), "utf8")).toBe(written);
    const { stdout } = await run(folder, ["validate", "--skip", "REF001,TXT003,TXT014,IDS003"]);
    expect(stdout.split("\n").filter((line) => line.includes("a-res-77-20/paragraphs.json"))).toEqual([]);
  });

  it("keeps what a person wrote", async () => {
    const records = JSON.parse(newer[1] ?? "");
    const byPerson = { document: "a-res-76-1", label: "PP25", relation: "revised" };
    records.paragraphs[0].lineage = [byPerson];
    const folder = folderWith({ ...dataset, [file]: JSON.stringify(records) });
    await run(folder, args);
    expect(paragraphsOf(folder)[0].lineage).toEqual([byPerson]);
    expect(paragraphsOf(folder)[1].lineage).toHaveLength(1);
  });

  it.each([
    [
      "to itself",
      ["A/RES/77/20", "A/RES/77/20"],
      "A/RES/77/20 cannot come from itself: name an earlier resolution\n",
    ],
    [
      "to an earlier one",
      ["A/RES/77/20", "A/RES/76/1"],
      "A/RES/77/20 is later than A/RES/76/1: name the earlier one first\n",
    ],
    [
      "to a draft",
      ["A/RES/76/1", "draft.json"],
      "the lineage of draft.json cannot be written: name the folder of its records, or its dataset by --data\n",
    ],
  ])("writes nothing %s", async (_, names, stderr) => {
    const folder = folderWith({ ...dataset, "draft.json": draftLine("a-res-77-20", newer) });
    expect(await run(folder, ["compare", ...names, "--write"])).toEqual({ status: 2, stdout: "", stderr });
    expect(readFileSync(join(folder, file), "utf8")).toBe(newer[1]);
  });

  it("writes nothing where a number would lose digits", async () => {
    const text = (newer[1] ?? "").replace(
      '"id": "a-res-77-20.pp1",',
      '"id": "a-res-77-20.pp1", "x_n": 12345678901234567890,',
    );
    const folder = folderWith({ ...dataset, [file]: text });
    expect(await run(folder, args)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/more digits than can be kept/),
    });
    expect(readFileSync(join(folder, file), "utf8")).toBe(text);
  });
});

describe("bad input ends compare with 2 and one line", () => {
  const files = {
    ...dataset,
    "resolutions/broken/resolution.json": newer[0] ?? "",
    "resolutions/broken/paragraphs.json": '{\n  "paragraphs": [,]\n}\n',
    "resolutions/misquoted/resolution.json": newer[0] ?? "",
    "resolutions/misquoted/paragraphs.json": (newer[1] ?? "").replace(
      '"quote": "Singapore"',
      '"quote": "Singapur"',
    ),
    "empty.ndjson": "",
    "empty.json": " \n",
    "broken.ndjson": `${draftLine("a-res-76-1", older)}{"input": "x",}\n`,
    "other.json": '{"resolution": {"id": "A/RES/76/1"}, "paragraphs": [{}]}',
    "none.ndjson": '{"input": "x.txt", "resolution": null, "paragraphs": [], "findings": []}\n',
    "two.ndjson": draftLine("a-res-76-1", older) + draftLine("a-res-77-20", newer),
    "latin.ndjson": Buffer.from([0x7b, 0xe9, 0x7d]),
    "text.txt": "United Nations",
  };
  it.each([
    [
      "A/RES/77/21",
      /^there is no resolution "A\/RES\/77\/21" in resolutions or the published dataset; did you mean A\/RES\/77\/20\?/,
    ],
    ["a-res-76-2", /did you mean A\/RES\/76\/1\?/],
    ["77/20", /^77\/20: there is no such file or folder, and a symbol is written such as A\/RES\/77\/20$/],
    ["nowhere.ndjson", /^nowhere\.ndjson: there is no such file or folder/],
    ["resolutions", /^resolutions is no resolution: it has no resolution\.json and no paragraphs\.json$/],
    [".", /; name one of those in it, with --data \.$/],
    ["resolutions/broken", /^resolutions\/broken\/paragraphs\.json:2:18: expected a value/],
    [
      "resolutions/misquoted",
      /^resolutions\/misquoted\/paragraphs\.json:\d+:\d+: "Singapur" does not stand in the text/,
    ],
    ["empty.ndjson", /^empty\.ndjson is empty: expected \{input, resolution, paragraphs, findings\}/],
    ["empty.json", /^empty\.json:1:1: the file is empty/],
    ["broken.ndjson", /^broken\.ndjson:2:15: expected a key in double quotes/],
    ["other.json", /^other\.json: this is no draft: expected \{input, resolution, paragraphs, findings\}/],
    ["none.ndjson", /^none\.ndjson holds no resolution/],
    ["two.ndjson", /^two\.ndjson holds 2 resolutions: say which one, such as two\.ndjson#A\/RES\/76\/1$/],
    [
      "two.ndjson#A/RES/77/2",
      /^there is no resolution "A\/RES\/77\/2" in two\.ndjson; did you mean A\/RES\/77\/20\?$/,
    ],
    ["latin.ndjson", /^latin\.ndjson:1: it is not UTF-8/],
    ["text.txt", /^text\.txt is no draft: make one by open-resolutions draft text\.txt --ndjson$/],
  ])("%s", async (asked, message) => {
    const { status, stdout, stderr } = await run(folderWith(files), ["compare", asked, "A/RES/77/20"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^.*\n$/);
    expect(stderr.trimEnd()).toMatch(message);
  });

  it("a dataset folder that is none", async () => {
    const { status, stderr } = await run(folderWith(files), [
      "compare",
      "A/RES/76/1",
      "A/RES/77/20",
      "--data",
      "x",
    ]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "x is no dataset: it has no folder resolutions\n",
    });
  });
});
