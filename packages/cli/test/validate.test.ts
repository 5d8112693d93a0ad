import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataset } from "@open-resolutions/testkit/dataset";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { commonlyNamedActor, goodActor } from "./good-actor.ts";

const faulty = goodActor.replace('"authority-class"', '"authority-clas"');
const actor = "actors/guild-of-lamplighters.json";

describe("validate", () => {
  it("says nothing on standard output and ends with 0 when nothing is wrong", async () => {
    const { status, stdout, stderr } = await run(folderWith({ [actor]: goodActor }), [
      "validate",
      "--skip",
      "REF004",
    ]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toMatch(/^rules not checked this time: REF004\nno findings in 1 file, [0-9.]+ s\n$/);
  });

  it("shows place, rule, line, carets, what is wrong and what to do, and ends with 1", async () => {
    const { status, stdout } = await run(folderWith({ [actor]: faulty }), ["validate"]);
    expect(status).toBe(1);
    expect(stdout).toContain(`${actor}:5:11 error SCH004 allowed-value`);
    expect(stdout).toContain(`5 │   "kind": "authority-clas",\n  │           ^^^^^^^^^^^^^^^^\n`);
    expect(stdout).toContain('did you mean "authority-class"?');
  });

  it("warns without failing, unless it is strict", async () => {
    const folder = folderWith({ [actor]: commonlyNamedActor });
    const { status, stdout } = await run(folder, ["validate"]);
    expect({ status, warned: stdout.includes("warning IDS007") }).toEqual({ status: 0, warned: true });
    expect((await run(folder, ["validate", "--strict"])).status).toBe(1);
  });

  it("says, when it is strict and finds nothing, where the doubts of a draft are", async () => {
    const root = folderWith(Object.fromEntries(dataset));
    const said = async (...args: string[]) => (await run(root, ["validate", "--alone", ...args])).stderr;
    const resolution = "resolutions/a-res-150-7";
    expect(await said(resolution, "--strict")).toMatch(
      /^no findings in \d files, .*\ndoubts of a draft are not checked here: open-resolutions review resolutions\/a-res-150-7 says which are left\n$/,
    );
    expect(await said(".", "--strict")).toContain("open-resolutions review <folder of a resolution> says");
    expect(await said(resolution)).not.toContain("doubts");
    expect(await said("actors", "--strict")).not.toContain("doubts");
  });

  it("finds a page that was read in the future: the command, unlike the library, knows which day it is", async () => {
    const found = async (accessed: string) => {
      const folder = folderWith({ [actor]: goodActor.replace("2020-02-02", accessed) });
      return (await run(folder, ["validate", "--only", "SRC004"])).stdout;
    };
    expect(await found("9998-12-31")).toMatch(
      /^actors\/guild-of-lamplighters\.json:6:\d+ error SRC004 read-by-today$/m,
    );
    expect(await found(new Date().toISOString().slice(0, 10))).toBe("");
  });

  it("checks a file with the records beside it, and says nothing about those", async () => {
    const folder = folderWith({
      [actor]: faulty,
      "actors/who.json": goodActor.replace('"guild-of-lamplighters"', '"who-else"'),
    });
    const { stdout } = await run(folder, ["validate", actor, "--format", "json"]);
    expect(JSON.parse(stdout).files).toEqual([actor]);
    expect(new Set(JSON.parse(stdout).findings.map(({ file }: { file: string }) => file))).toEqual(
      new Set([actor]),
    );
  });

  it("understands patterns, folders and files without a place that name their schema", async () => {
    const folder = folderWith({ [actor]: goodActor, "loose.json": faulty, "package.json": "{}" });
    const files = async (...args: string[]) =>
      JSON.parse((await run(folder, ["validate", "--format", "json", ...args])).stdout).files;
    expect(await files("act*/*.json")).toEqual([actor]);
    expect(await files("actors")).toEqual([actor]);
    expect(await files(".")).toEqual([actor, "loose.json"]);
    expect((await run(folder, ["validate"])).stderr).toContain("skipped, not a record: package.json");
  });

  it("takes one document on standard input, named as a file would be", async () => {
    const folder = folderWith();
    const { status, stdout } = await run(folder, ["validate", "-", "--stdin-filepath", actor], faulty);
    expect({ status, isAtPlace: stdout.startsWith(`${actor}:5:11 error SCH004`) }).toEqual({
      status: 1,
      isAtPlace: true,
    });
  });

  it("takes lines on standard input, and recognizes their type", async () => {
    const line = JSON.stringify({ ...JSON.parse(faulty), $schema: undefined });
    const { status, stdout } = await run(
      folderWith(),
      ["validate", "-"],
      `${line}\n\n${line.replace("guild-of-lamplighters", "xyz")}\n`,
    );
    expect(status).toBe(1);
    expect([...stdout.matchAll(/^<stdin>:(\d+):(\d+) error SCH004/gm)].map(([, row]) => row)).toEqual([
      "1",
      "3",
    ]);
  });

  it("writes several formats at once", async () => {
    const folder = folderWith({ [actor]: faulty });
    await run(folder, ["validate", "-o", "sarif=out/findings.sarif", "-o", "junit=findings.xml"]);
    expect(JSON.parse(readFileSync(join(folder, "out/findings.sarif"), "utf8")).runs[0].results).toHaveLength(
      1,
    );
    expect(readFileSync(join(folder, "findings.xml"), "utf8")).toContain("<failure ");
  });

  it("reports only some rules, or not all findings", async () => {
    const folder = folderWith({ [actor]: '{"id": "A", "kind": "x", "other": 1}' });
    const codes = async (...args: string[]) =>
      JSON.parse((await run(folder, ["validate", "--format", "json", ...args])).stdout).findings.map(
        ({ code }: { code: string }) => code,
      );
    const all = await codes();
    expect(new Set(all)).toEqual(new Set(["FMT006", "SCH002", "SCH003", "SCH004", "SCH005"]));
    expect(await codes("--only", "SCH004,FMT")).toEqual(
      all.filter((code: string) => /SCH004|FMT/.test(code)),
    );
    expect(await codes("--skip", "sch")).toEqual(["FMT006"]);
    const { stderr } = await run(folder, ["validate", "--max-findings", "2"]);
    expect(stderr).toContain(`${all.length - 2} more findings: --max-findings 0 shows all`);
  });

  it("lets a record break a rule for a reason, as long as it does", async () => {
    const skip = (code: string) =>
      commonlyNamedActor.replace(
        "\n}",
        `,\n  "x_skip": [{"code": "${code}", "reason": "texts name it so"}]\n}`,
      );
    const found = async (text: string) =>
      (await run(folderWith({ [actor]: text }), ["validate", "--strict"])).stdout;
    expect(await found(skip("IDS007"))).toBe("");
    expect(await found(skip("REF002"))).toContain("FMT009 skip-needed");
    expect(await found(skip("SCH004"))).toContain("rule SCH004 does not exist, or a record cannot skip it");
    expect(await found(skip("IDS007").replace('"reason"', '"x_reason"'))).toContain(
      "needs the code of a rule and a reason",
    );
  });

  it("prints the rules, and explains one", async () => {
    const { stdout } = await run(folderWith(), ["validate", "--rules"]);
    expect(stdout).toMatch(/^REF001 +reference-resolves /m);
    expect(stdout).toMatch(/^IDX001 +index-line-valid /m);
    expect(stdout).toMatch(/^DRF001 /m);
    expect((await run(folderWith(), ["validate", "--explain", "ref001"])).stdout).toContain(
      "reference-resolves",
    );
    const { status, stderr } = await run(folderWith(), ["validate", "--explain", "REF0001"]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^there is no rule REF0001\. Did you mean REF001\?/),
    });
  });

  it("uses colours only when it should", async () => {
    const folder = folderWith({ [actor]: faulty });
    const escapeCode = "\u001B[";
    expect((await run(folder, ["validate"])).stdout).not.toContain(escapeCode);
    expect((await run(folder, ["validate", "--color", "always"])).stdout).toContain(escapeCode);
  });

  it("writes nothing but findings when it is quiet", async () => {
    const { stdout, stderr } = await run(folderWith({ [actor]: faulty }), ["validate", "--quiet"]);
    expect({ found: stdout !== "", stderr }).toEqual({ found: true, stderr: "" });
  });
});

describe("validate --fix", () => {
  const untidy = JSON.stringify({
    kind: "authority-class",
    name: "Guild of Lamplighters",
    id: "guild-of-lamplighters",
    parent: "interpl",
    sources: [{ url: "https://example.org/guild", accessed: "2020-02-02", supports: ["name"] }],
  });

  it("fixes what can be fixed without loss, and a second time changes nothing", async () => {
    const folder = folderWith({ [actor]: untidy });
    const first = await run(folder, ["validate", "--fix", "--skip", "REF004"]);
    expect(first.stderr).toContain("fixed 1 file");
    const text = readFileSync(join(folder, actor), "utf8");
    expect(text).toBe(goodActor.replace('  "sources"', '  "parent": "interpol",\n  "sources"'));
    const second = await run(folder, ["validate", "--fix", "--skip", "REF004"]);
    expect({ status: second.status, stdout: second.stdout }).toEqual({ status: 0, stdout: "" });
    expect(readFileSync(join(folder, actor), "utf8")).toBe(text);
  });

  it("shows what it would do", async () => {
    const folder = folderWith({ [actor]: untidy });
    const { stdout, stderr } = await run(folder, ["validate", "--fix", "--dry-run"]);
    expect(stdout).toContain(`--- ${actor}`);
    expect(stdout).toContain('+  "parent": "interpol"');
    expect(stderr).toContain("would fix 1 file");
    expect(readFileSync(join(folder, actor), "utf8")).toBe(untidy);
  });

  it("does not change a file that would lose something", async () => {
    for (const text of [
      '{"id": "a", "id": "b"}',
      '{"x_n": 12345678901234567890, "id": "guild-of-lamplighters"}',
      "{",
    ]) {
      const folder = folderWith({ [actor]: text });
      await run(folder, ["validate", "--fix"]);
      expect(readFileSync(join(folder, actor), "utf8")).toBe(text);
    }
  });
});

describe("wrong use ends with 2 and says what to do", () => {
  it.each([
    [["validate", "--fx"], /Did you mean --fix\?/],
    [["validte"], /Did you mean validate\?/],
    [["validate", "nowhere.json"], /^nowhere\.json: there is no such file or folder$/m],
    [["validate"], /^no records in \.: expected files such as actors\/<id>\.json/],
    [["validate", "--dry-run"], /use both/],
    [["validate", "--stdin-filepath", "x.json"], /write - as the path/],
    [["validate", "-", "--fix"], /standard input cannot be fixed/],
    [["validate", "--format", "xml"], /Allowed choices are pretty, json, github, sarif, junit/],
    [["validate", "-o", "sarif"], /Expected format=file/],
    [["validate", "--only", "TXTT"], /Did you mean TXT\?/],
    [["docs", "acter"], /did you mean actor\?/],
    [["show", "OP99"], /has OP1 to OP/],
    [["new", "acter"], /Did you mean actor\?/],
    [["validte", "--help"], /unknown command 'validte'\n\(Did you mean validate\?\)/],
    [["help", "validte"], /Did you mean validate\?/],
  ])("%j", async (args, message) => {
    const { status, stdout, stderr } = await run(folderWith(), args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("    at ");
  });
});

describe("--help of every command has examples", () => {
  it.each([
    [[]],
    [["validate"]],
    [["draft"]],
    [["new"]],
    ...["resolution", "actor", "capability", "document", "theme"].map((type) => [["new", type]]),
    [["show"]],
    [["compare"]],
    [["docs"]],
  ])("%j", async (command) => {
    const { status, stdout } = await run(folderWith(), [...command, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\nExamples:\n( {2}(?:\$ open-resolutions |# ).*\n)+/);
  });
});

it("a record that was made is one that the check lets pass", async () => {
  const folder = folderWith();
  const made = await run(folder, ["new", "theme", "--label", "Trafficking in timber", "--group", "crime"]);
  expect(made).toMatchObject({ status: 0, stderr: "" });
  expect(existsSync(join(folder, "vocabularies/themes.json"))).toBe(true);
  expect((await run(folder, ["validate"])).status).toBe(0);
});
