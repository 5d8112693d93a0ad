import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { goodActor } from "./good-actor.ts";
import { runWithFailing } from "./inject.ts";

const actor = "actors/guild-of-lamplighters.json";
const other = "actors/police.json";
const untidy = (id: string) => JSON.stringify({ kind: "authority-class", name: id, id });

describe("--fix when a file cannot be written", () => {
  it.each([
    ["the disk is full", "writeFileSync", "ENOSPC"],
    ["the folder is read-only", "writeFileSync", "EACCES"],
    ["the file became a folder", "renameSync", "EISDIR"],
  ] as const)("reports what is still wrong: %s", async (_, call, code) => {
    const folder = folderWith({ [actor]: untidy("guild-of-lamplighters"), [other]: untidy("police") });
    const failing = { call, path: /guild-of-lamplighters\.json\.\d+\.new$/, code };
    const { status, stdout, stderr } = await runWithFailing(folder, ["validate", "--fix"], failing);
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^${actor}: cannot be written: (?!${code})`, "m"));
    expect(stderr).toContain("fixed 1 file; 1 file could not be written");
    expect(stderr).not.toContain("no findings");
    expect(stdout).toContain(`${actor}:1:1 error FMT006`);
    expect(stdout).not.toContain(`${other}:1:1 error FMT006`);
    expect(readFileSync(join(folder, actor), "utf8")).toBe(untidy("guild-of-lamplighters"));
    expect(readFileSync(join(folder, other), "utf8")).toContain('"$schema"');
  });
});

describe("an empty path is refused and changes nothing", () => {
  it.each([
    [["validate", "--fix", ""]],
    [["validate", ""]],
    [["validate", "-", "--stdin-filepath", ""]],
    [["draft", ""]],
    [["draft", "a.txt", "--out", ""]],
    [["draft", "a.txt", "--data="]],
    [["show", ""]],
    [["show", "--data", ""]],
    [["compare", "", "A/RES/77/20"]],
    [["compare", "A/RES/77/20", "A/RES/77/20", "--data", ""]],
    [["diff", "", ""]],
    [["docs", ""]],
    [["new", "actor", "--name", ""]],
  ])("%j", async (args) => {
    const folder = folderWith({ [actor]: untidy("guild-of-lamplighters"), "a.txt": "x" });
    const { status, stdout, stderr } = await run(folder, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/ is empty: [^\n]+\n$/);
    expect(readFileSync(join(folder, actor), "utf8")).toBe(untidy("guild-of-lamplighters"));
  });
});

describe.skipIf(process.platform === "win32")("a pipe that is named as a record", () => {
  const withPipe = (path: string) => {
    const folder = folderWith({ [actor]: goodActor, "texts/a.txt": "Nothing." });
    execFileSync("sh", ["-c", `mkfifo "$0"`, join(folder, path)]);
    return folder;
  };

  it("is skipped in a folder", async () => {
    const { status, stderr } = await run(withPipe("actors/pipe.json"), ["validate", "--skip", "REF004"]);
    expect(status).toBe(0);
    expect(stderr).toContain("skipped, not a regular file: actors/pipe.json");
    expect((await run(withPipe("texts/pipe.txt"), ["draft", "texts"])).stderr).toContain(
      "skipped 1 other file",
    );
  });

  it.each([["validate"], ["draft"]])("is refused by %s when it is named", async (command) => {
    const { status, stderr } = await run(withPipe("pipe.json"), [command, "pipe.json"]);
    expect(status).toBe(2);
    expect(stderr).toContain("pipe.json: it is not a regular file: pipe its content into this command");
  });

  it("is not read by compare", async () => {
    const folder = withPipe("texts/resolution.json");
    expect(await run(folder, ["compare", "texts", "A/RES/77/20"])).toMatchObject({ status: 2 });
    expect(await run(folder, ["compare", "texts/resolution.json", "A/RES/77/20"])).toMatchObject({
      status: 2,
    });
  });
});

describe("a folder that cannot be listed is one line, and the rest is checked", () => {
  const failing = { call: "readdirSync", path: /private$/, code: "EACCES" } as const;

  it("by validate", async () => {
    const folder = folderWith({ [actor]: "{" });
    mkdirSync(join(folder, "actors/private"));
    const { status, stdout, stderr } = await runWithFailing(folder, ["validate"], failing);
    expect(status).toBe(2);
    expect(stdout).toContain(`${actor}:1:2 error FMT002`);
    expect(stderr).toContain("actors/private: cannot be read: no permission\n");
  });

  it("by draft", async () => {
    const folder = folderWith({ "texts/a.txt": "Nothing." });
    mkdirSync(join(folder, "texts/private"));
    const { status, stderr } = await runWithFailing(folder, ["draft", "texts"], failing);
    expect(status).toBe(1);
    expect(stderr).toContain("texts/private: cannot be read: no permission\n");
  });

  it("by show, which needs the whole folder", async () => {
    const folder = folderWith({ [actor]: goodActor });
    mkdirSync(join(folder, "private"));
    const { status, stderr } = await runWithFailing(folder, ["show", "--data", "."], failing);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "private: no permission\n" });
    expect(existsSync(join(folder, actor))).toBe(true);
  });
});

it("a file in the wrong place is told its whole place", async () => {
  const { stdout } = await run(folderWith({ "data/actors/police.json": goodActor }), ["validate", "data"]);
  expect(stdout).toContain(
    'the id "guild-of-lamplighters" belongs in actors/guild-of-lamplighters.json, not in actors/police.json',
  );
});
