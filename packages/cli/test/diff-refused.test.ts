import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { filesAfter, replace } from "@open-resolutions/testkit/edits";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { packed, published, repository } from "./editions.ts";
import { refused } from "./refused.ts";

describe("what cannot be compared is told in one line", () => {
  it("a path that is not there, and is no version", async () => {
    expect(await run(folderWith(), ["diff", "no/such", published])).toEqual(
      refused("no/such: there is no such folder or tarball"),
    );
  });

  it("a folder that is not a dataset", async () => {
    expect(await run(folderWith(), ["diff", ".", published])).toEqual(refused("is not a dataset"));
  });

  it("a folder of which a file is missing", async () => {
    const folder = folderWith();
    cpSync(join(published, "dist"), folder, { recursive: true });
    spawnSync("rm", [join(folder, "verbs.ndjson")]);
    expect(await run(folder, ["diff", published, "."])).toEqual(refused("it has no verbs.ndjson"));
  });

  it.each<[what: string, file: string, content: string | Uint8Array, message: string]>([
    ["a line that is no record", "themes.ndjson", "{}\n".repeat(42), "themes: a record has no id"],
    [
      "a file that is cut",
      "verbs.ndjson",
      "",
      "verbs.ndjson is damaged: it has 0 records, and dataset.json counts",
    ],
    [
      "a text that is not UTF-8",
      "verbs.ndjson",
      Uint8Array.of(0xff, 10),
      "verbs.ndjson is damaged: it is not valid UTF-8",
    ],
    [
      "a count that is no number",
      "dataset.json",
      '{"version": "1.0.0", "counts": {"actors": "70"}}',
      "expected the count of (?:resolutions|actors), a number",
    ],
    ["a description that is no JSON", "dataset.json", "{", "dataset.json is damaged: "],
    ["a description of something else", "dataset.json", "{}", "dataset.json is damaged: expected a version"],
    [
      "schemas that are none",
      "structure.json",
      '{"authored": []}',
      "structure.json is damaged: expected schemas",
    ],
    [
      "records of a kind that came later",
      "dataset.json",
      '{"version": "2.0.0", "counts": {"meetings": 1}}',
      "has meetings, which this version cannot read: compare it with npx open-resolutions@2\\.0\\.0 diff",
    ],
    [
      "schemas with a reference that leads nowhere",
      "structure.json",
      '{"authored": {"actor": {"$ref": "#/$defs/x"}}, "published": {}, "tables": []}',
      "points to no schema; is one of them damaged, or newer than this version",
    ],
  ])("%s", async (_, file, content, message) => {
    const folder = folderWith();
    cpSync(join(published, "dist"), folder, { recursive: true });
    writeFileSync(join(folder, file), content);
    expect(await run(folder, ["diff", published, "."])).toEqual(refused(message));
  });

  it("a folder of records without a resolution", async () => {
    const folder = folderWith();
    mkdirSync(join(folder, "data/resolutions"), { recursive: true });
    expect(await run(folder, ["diff", published, "data"])).toEqual(refused("has no resolution"));
  });

  it.skipIf(process.platform === "win32")("what is neither a folder nor a file", async () => {
    expect(await run(folderWith(), ["diff", "/dev/null", published])).toEqual(
      refused("/dev/null is neither a folder nor a file"),
    );
  });

  it("records that have errors", async () => {
    const files = filesAfter(replace("actors/wba.json", '"specialized-agency"', '"bureau"'));
    const folder = folderWith(new Map([...files].map(([path, text]) => [`data/${path}`, text] as const)));
    expect(await run(folder, ["diff", published, "data"])).toEqual(
      refused("the records in data have 1 error, the first in actors/wba.json, line \\d+"),
    );
  });

  it("a file that is not a tarball", async () => {
    const folder = folderWith({ "notes.txt": "no tarball" });
    expect(await run(folder, ["diff", "notes.txt", published])).toEqual(
      refused("notes.txt is not a tarball, or it is damaged"),
    );
  });

  it("a tarball of something else", async () => {
    const folder = folderWith();
    spawnSync("npm", [
      "pack",
      "--ignore-scripts",
      "--pack-destination",
      folder,
      join(repository, "packages/types"),
    ]);
    const [tarball = ""] = readdirSync(folder);
    expect(await run(folder, ["diff", tarball, published])).toEqual(
      refused('is not a tarball of @open-resolutions/json: it contains "@open-resolutions/types"'),
    );
  });

  it("a tarball that is cut, and one of which a byte is wrong", async () => {
    const { folder, tarball } = packed();
    const [cut, spoilt] = ["cut.tgz", "spoilt.tgz"].map((name) => join(folder, name)) as [string, string];
    copyFileSync(join(folder, tarball), cut);
    truncateSync(cut, 5000);
    const bytes = readFileSync(join(folder, tarball));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(spoilt, bytes);
    expect(await run(folder, ["diff", cut, published])).toEqual(refused("or it is damaged"));
    expect(await run(folder, ["diff", spoilt, published])).toEqual(refused("or it is damaged"));
    const tar = gunzipSync(readFileSync(join(folder, tarball)));
    writeFileSync(cut, gzipSync(tar.subarray(0, tar.length >> 1)));
    expect(await run(folder, ["diff", cut, published])).toEqual(refused("or it is damaged"));
  });

  it.skipIf(process.platform === "win32")("a tarball that holds a file twice", async () => {
    const { folder, tarball } = packed();
    writeFileSync(join(folder, "twice.tar"), gunzipSync(readFileSync(join(folder, tarball))));
    mkdirSync(join(folder, "package/dist"), { recursive: true });
    writeFileSync(join(folder, "package/dist/actors.ndjson"), "");
    spawnSync("tar", ["-rf", "twice.tar", "package/dist/actors.ndjson"], { cwd: folder });
    writeFileSync(join(folder, "twice.tgz"), gzipSync(readFileSync(join(folder, "twice.tar"))));
    expect(await run(folder, ["diff", "twice.tgz", published])).toEqual(
      refused("twice\\.tgz is not a tarball, or it is damaged: it contains dist/actors\\.ndjson twice"),
    );
  });

  it("a name that is none, and one that would move the cursor", async () => {
    expect(await run(folderWith(), ["diff", "", published])).toEqual(refused("an argument is empty"));
    expect(await run(folderWith(), ["diff", "a\u001B[31m/b", published])).toEqual(
      refused("a\uFFFD\\[31m/b: there is no such folder"),
    );
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
    "a tarball that nobody may read is not called damaged",
    async () => {
      const { folder, tarball } = packed();
      chmodSync(join(folder, tarball), 0o000);
      expect(await run(folder, ["diff", tarball, published])).toEqual(refused("EACCES: permission denied"));
    },
  );
});
