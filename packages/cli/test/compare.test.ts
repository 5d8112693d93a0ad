import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFiles, deriveUnit, indexFormat } from "@open-resolutions/core";
import { textOf } from "@open-resolutions/testkit/dataset";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";

const newer = ["resolution.json", "paragraphs.json"].map((name) => textOf(`resolutions/a-res-150-7/${name}`));

/** An older edition: A/RES/150/7 under another symbol and date, with two words more in OP3 and other ones in OP6. */
const older = newer.map((text) =>
  text
    .replaceAll("a-res-150-7", "a-res-149-1")
    .replace('"A/RES/150/7"', '"A/RES/149/1"')
    .replace('"adopted": "2095-11-21"', '"adopted": "2094-11-21"')
    .replaceAll("Strongly condemns", "Once more strongly condemns")
    .replaceAll("at its one hundred and fifty-second session a report", "at its next session a report")
    .replace(/"due": \[\s*\{\s*"quote": "at its one hundred and fifty-second session"[^\]]*\],/, ""),
);

const paths = (slug: string, [resolution = "", paragraphs = ""]: readonly string[]) => ({
  [`resolutions/${slug}/resolution.json`]: resolution,
  [`resolutions/${slug}/paragraphs.json`]: paragraphs,
});
const dataset = { ...paths("a-res-149-1", older), ...paths("a-res-150-7", newer) };

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

const summary = "A/RES/149/1 → A/RES/150/7\n23 same, 2 revised, 0 new, 0 dropped, 0 moved\n";

describe("compare", () => {
  it("prints the summary, what came and went, and each paragraph", async () => {
    const { status, stdout, stderr } = await run(folderWith(dataset), [
      "compare",
      "A/RES/149/1",
      "A/RES/150/7",
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.startsWith(summary)).toBe(true);
    expect(
      stdout,
    ).toContain(`  = report by secretary-general, to general-assembly, due at session 152 (general-assembly, from September
    2097) (OP6, renews OP6, changed)
`);
    expect(stdout).toMatch(/^PP1 +same: Recalling its resolution 141\/1 of 12 May 2087, .*…$/m);
    expect(stdout).toMatch(
      /^OP3 +revised\n {4}\[-Once more strongly-\] ?\{\+Strongly\+\} condemns the theft/m,
    );
    expect(stdout).toContain(`to the General Assembly at its [-next-] {+one hundred and
    fifty-second+} session a report on the lamps that the present resolution lights;`);
    expect(stdout.split("\n").every((line) => line.length <= 110)).toBe(true);
  });

  it("shows what is new in full, and what was dropped at the end", async () => {
    const [before, after] = [older, newer].map(([, paragraphs = ""]) => JSON.parse(paragraphs));
    const op2 = before.paragraphs.find(({ id }: { id: string }) => id === "a-res-149-1.op2");
    op2.mentions = op2.mentions.filter(({ quote }: { quote: string }) => quote !== "FogTracker");
    after.paragraphs.pop();
    const folder = folderWith({
      ...dataset,
      "resolutions/a-res-149-1/paragraphs.json": JSON.stringify(before),
      "resolutions/a-res-150-7/paragraphs.json": JSON.stringify(after),
    });
    const there = await run(folder, ["compare", "a-res-149-1", "a-res-150-7"]);
    expect(there.stdout).toContain("  + fogtracker (OP2)\n");
    expect(there.stdout).toMatch(
      /\nDropped from A\/RES\/149\/1\nannex, para. 3 +dropped\n {4}A gull may stand .*\n(?: {4}.*\n)*$/,
    );
    const back = await run(folder, ["compare", "a-res-150-7", "a-res-149-1"]);
    expect(back.stdout).toContain("  - fogtracker (OP2)\n");
    expect(back.stdout).toMatch(/^annex, para. 3 +new\n {4}A gull may stand/m);
  });

  it("uses colours instead of marks when it should", async () => {
    const args = ["compare", "a-res-149-1", "a-res-150-7", "--color", "always"];
    const { stdout } = await run(folderWith(dataset), args);
    const [red, green] = ["\u001B[31m", "\u001B[32m"];
    expect(stdout).toContain(`${red}\u001B[9mOnce\u001B[29m`);
    expect(stdout).toContain(`${green}Strongly\u001B[39m condemns`);
    expect(stdout).not.toMatch(/\[-|\{\+/);
  });

  it("prints data, and Markdown that shows the words as they are", async () => {
    const text = older.map((record) => record.replaceAll("ships of rocks", "ships of *rocks*"));
    const folder = folderWith({ ...dataset, ...paths("a-res-149-1", text) });
    const print = async (format: string) =>
      (await run(folder, ["compare", "a-res-149-1", "a-res-150-7", "--format", format])).stdout;
    expect(JSON.parse(await print("json"))).toMatchObject({
      older: { id: "A/RES/149/1" },
      counts: { same: 22, revised: 3, new: 0, dropped: 0, moved: 0 },
    });
    const markdown = await print("markdown");
    expect(markdown).toContain("> <del>Once more strongly</del><ins>Strongly</ins> condemns");
    expect(markdown).toContain("ships of <del>\\*rocks\\*</del> <ins>rocks</ins>");
  });

  it("takes a resolution from a folder, a file of drafts, a dataset and the published records", async () => {
    const lines = draftLine("a-res-149-1", older) + draftLine("a-res-150-7", newer);
    const folder = folderWith({
      "drafts.ndjson": `{"input": "x.txt", "resolution": null, "paragraphs": []}\n\n${lines}`,
      "one.json": draftLine("a-res-149-1", older),
      ...Object.fromEntries(Object.entries(dataset).map(([path, text]) => [`mine/${path}`, text])),
    });
    for (const args of [
      ["drafts.ndjson#A/RES/149/1", "mine/resolutions/a-res-150-7"],
      ["one.json", "drafts.ndjson#a-res-150-7"],
      ["mine/resolutions/a-res-149-1", "mine/resolutions/a-res-150-7"],
      ["A/RES/149/1", "A/RES/150/7", "--data", "mine"],
    ]) {
      const { status, stdout, stderr } = await run(folder, ["compare", ...args]);
      expect({ status, stderr, isSame: stdout.startsWith(summary) }).toEqual({
        status: 0,
        stderr: "",
        isSame: true,
      });
    }
  });

  it("looks in the folder of --data first, and then among the published records", async () => {
    const folder = folderWith(
      Object.fromEntries(Object.entries(dataset).map(([path, text]) => [`mine/${path}`, text])),
    );
    const { status, stdout, stderr } = await run(folder, [
      ...["compare", "A/RES/77/20", "A/RES/150/7", "--data", "mine", "--format", "json"],
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      older: { id: "A/RES/77/20" },
      newer: { id: "A/RES/150/7" },
    });
  });

  it("of a published resolution with itself says that all is the same", async () => {
    const { status, stdout } = await run(folderWith(), ["compare", "A/RES/77/20", "a-res-77-20"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\n\d+ same, 0 revised, 0 new, 0 dropped, 0 moved\n/);
  });
});

describe("compare --write", () => {
  const args = ["compare", "A/RES/149/1", "A/RES/150/7", "--write"];
  const file = "resolutions/a-res-150-7/paragraphs.json";
  const paragraphsOf = (folder: string) => JSON.parse(readFileSync(join(folder, file), "utf8")).paragraphs;

  it("writes the lineage, keeps everything else, and a second time changes nothing", async () => {
    const folder = folderWith(dataset);
    const first = await run(folder, args);
    expect(first).toMatchObject({
      status: 0,
      stderr: `wrote to ${file} the origin of 25 of 25 paragraphs\n`,
    });
    const written = readFileSync(join(folder, file), "utf8");
    const paragraphs = paragraphsOf(folder);
    expect(paragraphs[2].lineage).toEqual([
      { document: "a-res-149-1", label: "PP3", relation: "same", likeness: 100, method: "rule" },
    ]);
    const withoutLineage = ({ lineage, ...own }: { lineage: unknown }) => own;
    const before = JSON.parse(newer[1] ?? "").paragraphs;
    expect(paragraphs.map(withoutLineage)).toEqual(before.map(withoutLineage));
    const second = await run(folder, args);
    expect(second).toMatchObject({ status: 0, stderr: `${file} already has this lineage\n` });
    expect(readFileSync(join(folder, file), "utf8")).toBe(written);
    const { stdout } = await run(folder, ["validate", "--skip", "REF001,TXT003,TXT014,IDS003"]);
    expect(stdout.split("\n").filter((line) => line.includes("a-res-150-7/paragraphs.json"))).toEqual([]);
  });

  it("keeps what a person wrote", async () => {
    const records = JSON.parse(newer[1] ?? "");
    const byPerson = { document: "a-res-149-1", label: "PP25", relation: "revised" };
    records.paragraphs[0].lineage = [byPerson];
    const folder = folderWith({ ...dataset, [file]: JSON.stringify(records) });
    await run(folder, args);
    expect(paragraphsOf(folder)[0].lineage).toEqual([byPerson]);
    expect(paragraphsOf(folder)[2].lineage).toHaveLength(1);
  });

  it.each([
    [
      "to itself",
      ["A/RES/150/7", "A/RES/150/7"],
      "A/RES/150/7 cannot be compared with itself for --write: name an earlier resolution\n",
    ],
    [
      "to an earlier one",
      ["A/RES/150/7", "A/RES/149/1"],
      "A/RES/150/7 was adopted after A/RES/149/1: name the earlier resolution first\n",
    ],
    [
      "to a draft",
      ["A/RES/149/1", "draft.json"],
      "the lineage of draft.json cannot be written: name the folder of its records, or its dataset by --data\n",
    ],
  ])("writes nothing %s", async (_, names, stderr) => {
    const folder = folderWith({ ...dataset, "draft.json": draftLine("a-res-150-7", newer) });
    expect(await run(folder, ["compare", ...names, "--write"])).toEqual({ status: 2, stdout: "", stderr });
    expect(readFileSync(join(folder, file), "utf8")).toBe(newer[1]);
  });

  it("writes nothing where a number would lose digits", async () => {
    const text = (newer[1] ?? "").replace(
      '"id": "a-res-150-7.pp1",',
      '"id": "a-res-150-7.pp1", "x_n": 12345678901234567890,',
    );
    const folder = folderWith({ ...dataset, [file]: text });
    expect(await run(folder, args)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/more digits than a program keeps/),
    });
    expect(readFileSync(join(folder, file), "utf8")).toBe(text);
  });
});

describe("bad input ends compare with 2 and one line", () => {
  /** An installed index, which has no resolution. */
  const index = "node_modules/@open-resolutions/index";
  const files = {
    ...dataset,
    "resolutions/broken/resolution.json": newer[0] ?? "",
    "resolutions/broken/paragraphs.json": '{\n  "paragraphs": [,]\n}\n',
    "resolutions/misquoted/resolution.json": newer[0] ?? "",
    "resolutions/misquoted/paragraphs.json": (newer[1] ?? "").replace(
      '"quote": "Amberland"',
      '"quote": "Amberlund"',
    ),
    "empty.ndjson": "",
    "empty.json": " \n",
    "broken.ndjson": `${draftLine("a-res-149-1", older)}{"input": "x",}\n`,
    "other.json": '{"resolution": {"id": "A/RES/149/1"}, "paragraphs": [{}]}',
    "none.ndjson": '{"input": "x.txt", "resolution": null, "paragraphs": [], "findings": []}\n',
    "two.ndjson": draftLine("a-res-149-1", older) + draftLine("a-res-150-7", newer),
    "latin.ndjson": Buffer.from([0x7b, 0xe9, 0x7d]),
    "text.txt": "United Nations",
    [`${index}/package.json`]: '{"name": "@open-resolutions/index", "version": "1.0.0"}',
    [`${index}/dist/manifest.json`]: JSON.stringify({ format: indexFormat }),
  };
  it.each([
    [
      "A/RES/150/8",
      /^there is no resolution "A\/RES\/150\/8" in resolutions or the published dataset or the index; did you mean A\/RES\/150\/7\?/,
    ],
    ["a-res-149-2", /did you mean A\/RES\/149\/1\?/],
    ["150/7", /^150\/7: there is no such file or folder; a symbol looks like A\/RES\/77\/20$/],
    ["nowhere.ndjson", /^nowhere\.ndjson: there is no such file or folder/],
    [
      "resolutions",
      /^resolutions is not the folder of a resolution: it has no resolution\.json and no paragraphs\.json$/,
    ],
    [".", /; to compare resolutions in it, name their symbols with --data \.$/],
    ["resolutions/broken", /^resolutions\/broken\/paragraphs\.json:2:18: expected a value/],
    [
      "resolutions/misquoted",
      /^resolutions\/misquoted\/paragraphs\.json:\d+:\d+: "Amberlund" is not in the text/,
    ],
    ["empty.ndjson", /^empty\.ndjson is empty: expected \{input, resolution, paragraphs, findings\}/],
    ["empty.json", /^empty\.json:1:1: the file is empty/],
    ["broken.ndjson", /^broken\.ndjson:2:14: JSON allows no comma/],
    ["other.json", /^other\.json: this is not a draft: expected \{input, resolution, paragraphs, findings\}/],
    ["none.ndjson", /^none\.ndjson contains no resolution/],
    ["two.ndjson", /^two\.ndjson contains 2 resolutions: name one, such as two\.ndjson#A\/RES\/149\/1$/],
    [
      "two.ndjson#A/RES/150/2",
      /^there is no resolution "A\/RES\/150\/2" in two\.ndjson; did you mean A\/RES\/150\/7\?$/,
    ],
    ["latin.ndjson", /^latin\.ndjson:1: not UTF-8/],
    ["text.txt", /^text\.txt is not a draft: make one with open-resolutions draft text\.txt --ndjson$/],
  ])("%s", async (asked, message) => {
    const { status, stdout, stderr } = await run(folderWith(files), ["compare", asked, "A/RES/150/7"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^.*\n$/);
    expect(stderr.trimEnd()).toMatch(message);
  });

  it("a dataset folder that is none", async () => {
    const { status, stderr } = await run(folderWith(files), [
      "compare",
      "A/RES/149/1",
      "A/RES/150/7",
      "--data",
      "x",
    ]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "x is not a dataset folder: it has no folder named resolutions\n",
    });
  });
});
