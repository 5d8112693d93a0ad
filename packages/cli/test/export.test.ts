import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson, checkFiles, type Dataset, deriveDataset } from "@open-resolutions/core";
import { datasetFiles, dataset as kitFiles } from "@open-resolutions/testkit/dataset";
import { assemblyText, councilText, nextText } from "@open-resolutions/testkit/official-texts";
import { type Run, run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { beforeAll, describe, expect, it } from "vitest";

const kit = deriveDataset(checkFiles(datasetFiles()).records);
const kitFolder = () =>
  folderWith(new Map([...kitFiles].map(([path, text]) => [`records/${path}`, text] as const)));

const recordsIn = (folder: string, path: string) =>
  readFileSync(join(folder, path), "utf8")
    .split("\n")
    .flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
const manifestIn = (folder: string) => JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
const idsOf = (records: { id: string }[]) => records.map(({ id }) => id);

/** The output of draft --ndjson for the two resolutions of the test kit, with the registers of the kit. */
let drafts: string;
/** The path of the registers, which the tests give to --registers. */
const registers = (folder: string) => join(folder, "records");

beforeAll(async () => {
  const folder = kitFolder();
  for (const { path, content } of [assemblyText, councilText]) writeFileSync(join(folder, path), content);
  const args = ["draft", assemblyText.path, councilText.path, "--ndjson", "--data", registers(folder)];
  drafts = (await run(folder, args)).stdout;
});

/** Runs export on the drafts, or on other lines, from standard input. */
const exportLines = (folder: string, args: string[], lines = drafts): Promise<Run> =>
  run(folder, ["export", "-", "--registers", registers(folder), "--out", "out", ...args], lines);

describe("export of a folder", () => {
  it("writes its records and the published registers, own records first", async () => {
    const folder = kitFolder();
    const { status, stdout, stderr } = await run(folder, [
      "export",
      "records",
      "--to",
      "ndjson,json,csv",
      "--out",
      "out",
    ]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toMatch(/^wrote out: 2 resolutions, \d+ paragraphs, \d+ files, \d+\.\d MB\n$/);
    expect(readdirSync(join(folder, "out")).sort()).toEqual(["csv", "json", "manifest.json", "ndjson"]);
    for (const plural of ["resolutions", "paragraphs"] as const)
      expect(recordsIn(folder, `out/ndjson/${plural}.ndjson`)).toEqual(kit[plural]);
    const actors = recordsIn(folder, "out/ndjson/actors.ndjson");
    expect(actors.slice(0, kit.actors.length)).toEqual(kit.actors);
    expect(idsOf(actors)).toContain("interpol");
    expect(new Set(idsOf(actors)).size).toBe(actors.length);
  });

  it("takes loose records that name their schema", async () => {
    const own = [...kitFiles].filter(([path]) => path.endsWith(".json"));
    const loose = own.map(([path, text]) => {
      const [, schema = ""] = /\/([a-z]+)\.schema\.json"/.exec(text) ?? [];
      const $schema = `https://cdn.jsdelivr.net/npm/@open-resolutions/schemas@1/dist/${schema}.schema.json`;
      const name = path.replaceAll("/", "-").replace(".json", "");
      return [`records/${name}/x.json`, canonicalJson({ ...JSON.parse(text), $schema }, schema)];
    });
    const folder = folderWith(Object.fromEntries(loose));
    const { status, stderr } = await run(folder, ["export", "records", "--to", "ndjson", "--out", "out"]);
    expect(stderr).toContain("wrote out: 2 resolutions");
    expect(status).toBe(0);
    expect(idsOf(recordsIn(folder, "out/ndjson/resolutions.ndjson")).sort()).toEqual(
      idsOf(kit.resolutions).sort(),
    );
  });

  it("with findings refuses, and with --include-invalid leaves out what they are about", async () => {
    const folder = kitFolder();
    const [bad, good] = kit.resolutions;
    if (!bad || !good) throw new Error("the test kit has two resolutions");
    const path = join(folder, "records/resolutions", bad.slug, "resolution.json");
    writeFileSync(path, readFileSync(path, "utf8").replace('"language": "en"', '"language": 5'));
    const refused = await run(folder, ["export", "records", "--to", "ndjson", "--out", "out"]);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(new RegExp(`^records/resolutions/${bad.slug}/resolution.json:\\d+:\\d+ `));
    expect(refused.stderr).toContain("open-resolutions validate records");
    expect(existsSync(join(folder, "out"))).toBe(false);
    const rest = await run(folder, [
      "export",
      "records",
      "--to",
      "ndjson",
      "--out",
      "out",
      "--include-invalid",
    ]);
    expect(rest.status).toBe(1);
    expect(idsOf(recordsIn(folder, "out/ndjson/resolutions.ndjson"))).toEqual([good.id]);
    const paragraphs: Dataset["paragraphs"] = recordsIn(folder, "out/ndjson/paragraphs.ndjson");
    expect(new Set(paragraphs.map(({ resolution }) => resolution))).toEqual(new Set([good.id]));
    // The registers say only what the exported paragraphs say.
    const actors: Dataset["actors"] = recordsIn(folder, "out/ndjson/actors.ndjson");
    const firsts = actors.flatMap(({ mentions }) => mentions.first ?? []);
    expect(firsts.filter((first) => !idsOf(paragraphs).includes(first))).toEqual([]);
  });

  it("names a misspelt flag, although --out is missing too", async () => {
    const { status, stderr } = await run(folderWith(), ["export", "data", "--oout", "out"]);
    expect([status, stderr]).toEqual([
      2,
      "error: unknown option '--oout'\n(Did you mean --out?)\nSee open-resolutions export --help\n",
    ]);
    const without = await run(folderWith(), ["export", "data"]);
    expect([without.status, without.stderr]).toEqual([2, expect.stringMatching(/^--out is missing: name/)]);
  });

  it("without records, and a path that leads nowhere, are errors", async () => {
    const folder = folderWith({ "empty/readme.txt": "" });
    const empty = await run(folder, ["export", "empty", "--out", "out"]);
    expect([empty.status, empty.stderr]).toEqual([
      2,
      expect.stringMatching(/^no records in empty; expected files/),
    ]);
    const missing = await run(folder, ["export", "nowhere", "--out", "out"]);
    expect([missing.status, missing.stderr]).toEqual([2, "nowhere: there is no such file or folder\n"]);
  });
});

describe("export of what draft --ndjson printed", () => {
  it("writes the same from a file and from standard input", async () => {
    const folder = kitFolder();
    writeFileSync(join(folder, "drafts.ndjson"), drafts);
    const piped = await exportLines(folder, ["--to", "csv,ndjson"]);
    expect([piped.status, piped.stdout]).toEqual([0, ""]);
    const before = manifestIn(join(folder, "out"));
    const args = ["drafts.ndjson", "--to", "csv,ndjson", "--registers", registers(folder), "--out", "out"];
    expect((await run(folder, ["export", ...args])).status).toBe(0);
    expect(manifestIn(join(folder, "out"))).toEqual(before);
    expect(before.resolutions).toEqual({
      count: 2,
      first: kit.resolutions.find(({ id }) => id.startsWith("A/RES"))?.id,
      last: kit.resolutions.find(({ id }) => id.startsWith("A/HRC"))?.id,
    });
  });

  it("has a record for every document that is cited", async () => {
    const folder = kitFolder();
    writeFileSync(join(folder, nextText.path), nextText.content);
    const { stdout } = await run(folder, ["draft", nextText.path, "--ndjson", "--data", registers(folder)]);
    expect(JSON.parse(stdout).documents).not.toEqual([]);
    expect((await exportLines(folder, ["--to", "ndjson"], drafts + stdout)).status).toBe(0);
    const documents = new Set(idsOf(recordsIn(folder, "out/ndjson/documents.ndjson")));
    const paragraphs: Dataset["paragraphs"] = recordsIn(folder, "out/ndjson/paragraphs.ndjson");
    const cited = paragraphs.flatMap(({ citations }) => citations.flatMap(({ document }) => document ?? []));
    expect(cited.filter((id) => !documents.has(id))).toEqual([]);
  });

  it("leaves out what only a program said with --confirmed", async () => {
    const folder = kitFolder();
    const lines = drafts.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
    const [{ paragraphs }] = lines;
    const confirmed = paragraphs.find(({ mentions }: { mentions: object[] }) => mentions.length > 0);
    delete confirmed.mentions[0].method;
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    expect((await exportLines(folder, ["--to", "ndjson", "--confirmed"], text)).status).toBe(0);
    const exported: Dataset["paragraphs"] = recordsIn(folder, "out/ndjson/paragraphs.ndjson");
    expect(exported.flatMap(({ mentions }) => mentions)).toEqual([confirmed.mentions[0]]);
    expect(exported.flatMap(({ acts, mandates, citations }) => [...acts, ...mandates, ...citations])).toEqual(
      [],
    );
    expect(new Set(exported.map(({ opener }) => opener))).toEqual(new Set([null]));
    const actors: Dataset["actors"] = recordsIn(folder, "out/ndjson/actors.ndjson");
    const named = actors.filter(({ mentions }) => mentions.count > 0);
    expect(named.map(({ id, mentions }) => [id, mentions.count])).toEqual([[confirmed.mentions[0].actor, 1]]);
  });

  it("makes a folder for each organ and year with --partition", async () => {
    const folder = kitFolder();
    expect((await exportLines(folder, ["--to", "csv,ndjson", "--partition", "organ,year"])).status).toBe(0);
    for (const { id, organ, adopted } of kit.resolutions) {
      const place = `out/ndjson/organ=${organ}/year=${adopted.slice(0, 4)}`;
      expect(idsOf(recordsIn(folder, `${place}/resolutions.ndjson`))).toEqual([id]);
    }
    expect(existsSync(join(folder, "out/ndjson/resolutions.ndjson"))).toBe(false);
    expect(existsSync(join(folder, "out/csv/actors.csv"))).toBe(true);
  });

  it("exports the others when nothing could be drafted from some, and exits with 1", async () => {
    const folder = kitFolder();
    const failed = `${JSON.stringify({ input: "minutes.txt", resolution: null, paragraphs: [], findings: [{ message: "no symbol was found" }] })}\n`;
    const { status, stderr } = await exportLines(folder, ["--to", "ndjson"], failed + drafts);
    expect(status).toBe(1);
    expect(stderr).toContain("<stdin>:1: no records were drafted from minutes.txt: no symbol was found\n");
    expect(stderr).toContain("1 document without records");
    expect(recordsIn(folder, "out/ndjson/resolutions.ndjson")).toHaveLength(2);
  });

  it.each([
    { fault: "the line is not JSON", line: "{" },
    { fault: "not a line of draft --ndjson", line: '{"id": "interpol"}' },
    { fault: "is already on an earlier line", line: () => drafts.split("\n")[0] },
    { fault: "resolution/language", line: () => changed('"language":"en"', '"language":5') },
    {
      fault: 'refers to the verb "juggle", which is in no register',
      line: () => changed('"verb":"request"', '"verb":"juggle"'),
    },
    { fault: "the line is not UTF-8", line: Buffer.from([0xff]) },
  ])("reports at its line: $fault", async ({ fault, line }) => {
    const folder = kitFolder();
    const added = typeof line === "function" ? line() : line;
    const input = Buffer.concat([Buffer.from(`${drafts}\n`), Buffer.from(added ?? ""), Buffer.from("\n")]);
    const args = ["export", "-", "--registers", registers(folder), "--out", "out", "--to", "ndjson"];
    const refused = await run(folder, args, input);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/^<stdin>:4: /);
    expect(refused.stderr).toContain(fault);
    expect(existsSync(join(folder, "out"))).toBe(false);
    const rest = await run(folder, [...args, "--include-invalid"], input);
    expect(rest.status).toBe(1);
    expect(recordsIn(folder, "out/ndjson/resolutions.ndjson")).toHaveLength(2);
  });

  it("needs a line", async () => {
    const folder = kitFolder();
    const { status, stderr } = await exportLines(folder, [], "\n");
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^no records in standard input; expected the lines/),
    ]);
  });
});

/** The first draft as a resolution of its own with something changed in it. */
function changed(from: string, to: string): string {
  const [line = ""] = drafts.split("\n");
  if (!line.includes(from)) throw new Error(`the draft does not say ${from}`);
  const { id, slug } = JSON.parse(line).resolution;
  return line.replaceAll(`"${id}"`, `"${id}0"`).replaceAll(`"${slug}`, `"${slug}0`).replace(from, to);
}

describe("export --registers", () => {
  it("takes a file with lists of records", async () => {
    const folder = folderWith();
    const { resolutions: _, paragraphs: __, ...lists } = kit;
    writeFileSync(join(folder, "registers.json"), JSON.stringify(lists));
    const args = ["export", "-", "--registers", "registers.json", "--to", "ndjson", "--out", "out"];
    const { status, stderr } = await run(folder, args, drafts);
    expect(stderr).toMatch(/^wrote out: 2 resolutions/);
    expect(status).toBe(0);
    expect(idsOf(recordsIn(folder, "out/ndjson/actors.ndjson"))).toEqual(
      expect.arrayContaining([...idsOf(kit.actors), "interpol"]),
    );
  });

  it.each([
    { text: "[", says: /^registers.json: .*expected JSON with lists of records/ },
    { text: '{"people": []}', says: /"people" is not a list of records/ },
    { text: '{"actors": [{"id": "x"}]}', says: /^registers.json: \/actors\/0 must have required property/ },
  ])("refuses $text", async ({ text, says }) => {
    const folder = folderWith({ "registers.json": text });
    const args = ["export", "-", "--registers", "registers.json", "--out", "out"];
    const { status, stderr } = await run(folder, args, drafts);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
  });
});

describe("export refuses", () => {
  it.each([
    { args: ["--to", "cvs"], says: '"cvs" is not a format' },
    { args: ["--to", "json", "--partition", "year"], says: "json cannot be partitioned" },
    { args: ["--to", "csv", "--partition", "month"], says: "--partition takes organ and year" },
    { args: ["--to", "csv", "--partition", "year,year"], says: "--partition takes organ and year" },
  ])("$args", async ({ args, says }) => {
    const { status, stderr } = await exportLines(kitFolder(), args);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
  });

  it("an output folder with other files", async () => {
    const folder = kitFolder();
    mkdirSync(join(folder, "out"));
    writeFileSync(join(folder, "out/notes.txt"), "mine");
    const { status, stderr } = await exportLines(folder, []);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^out is not empty and holds no manifest.json of an export/);
    expect(readdirSync(join(folder, "out"))).toEqual(["notes.txt"]);
  });

  it("an output folder that cannot be made", async () => {
    const folder = kitFolder();
    writeFileSync(join(folder, "file"), "");
    const args = ["export", "-", "--registers", registers(folder), "--out", "file/out"];
    const { status, stderr } = await run(folder, args, drafts);
    expect(status).toBe(2);
    expect(stderr).toBe("file: something else is in its place\n");
  });
});

describe("export --merge", () => {
  it("lists the files of several exports in one manifest", async () => {
    const folder = kitFolder();
    const lines = drafts.split(/(?<=\n)/);
    for (const [index, line] of lines.entries()) {
      const args = ["--registers", registers(folder), "--to", "ndjson", "--out", `all/part-${index + 1}`];
      expect((await run(folder, ["export", "-", ...args], line)).status).toBe(0);
    }
    const args = ["export", "--merge", "all/part-1", "all/part-2", "--out", "all"];
    const { status, stderr } = await run(folder, args);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^wrote all\/manifest.json: 2 resolutions/)]);
    const { resolutions, files } = manifestIn(join(folder, "all"));
    expect(resolutions.count).toBe(2);
    const paths = files.map(({ path }: { path: string }) => path);
    expect(paths).toContain("part-2/ndjson/paragraphs.ndjson");
    // What was cut short no longer has the bytes that its manifest says.
    writeFileSync(join(folder, "all/part-2/ndjson/paragraphs.ndjson"), "");
    const cut = await run(folder, args);
    expect([cut.status, cut.stderr]).toEqual([2, expect.stringContaining("has 0 bytes")]);
  });

  it("refuses what is not an export, and what lies elsewhere", async () => {
    const folder = folderWith({ "all/part-1/x.txt": "", "other/manifest.json": "{}" });
    const none = await run(folder, ["export", "--merge", "all/part-1", "--out", "all"]);
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining("is not an export")]);
    const elsewhere = await run(folder, ["export", "--merge", "other", "--out", "all"]);
    expect([elsewhere.status, elsewhere.stderr]).toEqual([2, expect.stringContaining("is not inside all")]);
  });
});
