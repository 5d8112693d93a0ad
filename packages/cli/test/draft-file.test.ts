import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { expect, it } from "vitest";
import { runWithFailing, start } from "./inject.ts";
import { text } from "./invented-text.ts";
import { ofKit } from "./registers-of-kit.ts";

const lines = [1, 2, 3].map(
  (number) => `${JSON.stringify({ id: `text ${number}`, content: text(number) })}\n`,
);
const draft = ["draft", "-", "--lines", ...ofKit, "--out-file", "drafts.ndjson"];

it("--out-file moves the lines into place, and writes a manifest last", async () => {
  const folder = folderWith({ "in/a.txt": text(1), "in/b.txt": "" });
  expect(await run(folder, [...draft, "--quiet"], lines.join(""))).toEqual({
    status: 0,
    stdout: "",
    stderr: "",
  });
  const printed = await run(folder, ["draft", "-", "--lines", ...ofKit], lines.join(""));
  const file = readFileSync(join(folder, "drafts.ndjson"));
  expect(file.toString()).toBe(printed.stdout);
  const { version, registers } = JSON.parse(printed.stdout.split("\n")[0] ?? "");
  expect(JSON.parse(readFileSync(join(folder, "drafts.ndjson.manifest.json"), "utf8"))).toEqual({
    generator: "open-resolutions draft",
    version,
    registers,
    files: [
      {
        path: "drafts.ndjson",
        bytes: file.length,
        sha256: createHash("sha256").update(file).digest("hex"),
        rows: 3,
        first: "text 1",
        last: "text 3",
      },
    ],
  });
  const files = await run(folder, ["draft", "in", "--ndjson", ...ofKit, "--out-file", "drafts.ndjson"]);
  expect(files.status).toBe(1);
  expect(readFileSync(join(folder, "drafts.ndjson"), "utf8").trimEnd().split("\n")).toHaveLength(2);
  expect(readdirSync(folder).sort()).toEqual(["drafts.ndjson", "drafts.ndjson.manifest.json", "in"]);
});

const before = { "drafts.ndjson": "before\n", "drafts.ndjson.manifest.json": "{}\n" };

const contentsOf = (folder: string) =>
  Object.fromEntries(Object.keys(before).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

it("a process that is killed while it writes leaves the file of the last run as it was", async () => {
  const folder = folderWith(before);
  const child = start(
    folder,
    draft,
    `const fs = process.getBuiltinModule("node:fs");
    const { writeFileSync, writeSync } = fs;
    fs.writeFileSync = (file, ...others) => {
      writeFileSync(file, ...others);
      if (typeof file === "number") writeSync(3, "written");
    };
    process.getBuiltinModule("node:module").syncBuiltinESMExports();`,
  );
  child.stdin?.write(lines.slice(0, 2).join(""));
  child.stdio[3]?.once("data", () => child.kill("SIGKILL"));
  expect(await once(child, "close")).toEqual([null, "SIGKILL"]);
  expect(contentsOf(folder)).toEqual(before);
  expect((await run(folder, [...draft, "--quiet"], lines.join(""))).status).toBe(0);
  expect(readFileSync(join(folder, "drafts.ndjson"), "utf8").split("\n")).toHaveLength(4);
});

it("a process that is interrupted while it writes leaves nothing else", async () => {
  const folder = folderWith(before);
  const child = start(
    folder,
    draft,
    `const fs = process.getBuiltinModule("node:fs");
    const { writeFileSync, writeSync } = fs;
    fs.writeFileSync = (file, ...others) => {
      writeFileSync(file, ...others);
      if (typeof file === "number") writeSync(3, "written");
    };
    process.getBuiltinModule("node:module").syncBuiltinESMExports();`,
  );
  child.stdin?.write(lines.slice(0, 2).join(""));
  child.stdio[3]?.once("data", () => child.kill("SIGTERM"));
  expect(await once(child, "close")).toEqual([143, null]);
  expect(contentsOf(folder)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(Object.keys(before));
});

it.each([["1"], ["2"]])("a disk that is full ends the run with one line, and --jobs %s", async (jobs) => {
  const folder = folderWith(before);
  const injected = { call: "writeFileSync", path: /^\d+$/, code: "ENOSPC" } as const;
  const ended = await runWithFailing(folder, [...draft, "--jobs", jobs], injected, lines.join(""));
  expect(ended).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("the disk is full") });
  expect(contentsOf(folder)).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(Object.keys(before));
});
