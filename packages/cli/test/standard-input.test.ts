import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { program, runProcess } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { goodActor } from "./good-actor.ts";
import { outcomeOf, start } from "./inject.ts";
import { ofKit } from "./registers-of-kit.ts";

const text = `United Nations

A/RES/99/1

General Assembly

20 November 2044

Ninety-ninth session

Resolution adopted by the General Assembly on 20 November 2044

99/1. Harbours

The General Assembly,

Recalling its earlier work on harbours,

1. Requests the Secretary-General to report on harbours.

5th plenary meeting
20 November 2044
`;

/**
 * Standard input that does not block, as a terminal program or a pipe may leave it (nodejs/node#42826), and on which
 * nothing has come when it is first read: each piece is sent when the command has found nothing.
 */
async function runOnSlowPipe(args: readonly string[], pieces: readonly string[]) {
  const child = start(
    folderWith(),
    args,
    `process.stdin;
    const fs = process.getBuiltinModule("node:fs");
    const { readSync } = fs;
    fs.readSync = (file, ...others) => {
      try {
        return readSync(file, ...others);
      } catch (error) {
        if (file === 0 && error.code === "EAGAIN") fs.writeSync(3, "empty");
        throw error;
      }
    };
    process.getBuiltinModule("node:module").syncBuiltinESMExports();`,
  );
  const left = [...pieces];
  child.stdin?.on("error", () => {});
  child.stdio[3]?.on("data", () => {
    const piece = left.shift();
    if (piece === undefined) child.stdin?.end();
    else child.stdin?.write(piece);
  });
  return await outcomeOf(child);
}

describe("standard input that is slow", () => {
  it("is waited for by draft", async () => {
    const { status, stdout, stderr } = await runOnSlowPipe(
      ["draft", "-", "--ndjson", ...ofKit],
      [text.slice(0, 40), text.slice(40)],
    );
    expect({ stderr, status }).toMatchObject({ status: 0, stderr: expect.stringContaining("drafted 1") });
    expect(JSON.parse(stdout).resolution.id).toBe("A/RES/99/1");
  });

  it("is waited for by validate, as a document and as lines", async () => {
    const asDocument = [
      "validate",
      "-",
      "--skip",
      "REF004",
      "--stdin-filepath",
      "actors/guild-of-lamplighters.json",
    ];
    const half = goodActor.length / 2;
    const document = await runOnSlowPipe(asDocument, [goodActor.slice(0, half), goodActor.slice(half)]);
    expect(document).toMatchObject({ status: 0, stdout: "" });
    const line = JSON.stringify({ ...JSON.parse(goodActor), kind: "bureau" });
    const lines = await runOnSlowPipe(["validate", "-"], [`${line}\n`, `${line}\n`]);
    expect(lines.stdout.match(/SCH004/g)).toHaveLength(2);
  });
});

describe.each([["draft"], ["validate"]])("%s of standard input", (command) => {
  it("that is empty ends in one sentence", async () => {
    const { status, stdout, stderr } = await runProcess(folderWith(), [command, "-"]);
    expect(status === 1 || status === 2).toBe(true);
    expect(stdout + stderr).not.toMatch(/^ {4}at |bug in open-resolutions|EAGAIN/m);
  });

  it("that is not UTF-8 says so", async () => {
    const bytes = Buffer.from([0x7b, 0x0a, 0xc3, 0x28, 0x7d]);
    const { stdout, stderr } = await runProcess(folderWith(), [command, "-"], bytes);
    expect(stdout + stderr).toMatch(/not UTF-8|UTF-8/);
  });
});

it("draft reads no more than a resolution can have", async () => {
  const { status, stderr } = await runProcess(
    folderWith(),
    ["draft", "-", ...ofKit],
    "a b ".repeat(6_500_000),
  );
  expect(status).toBe(1);
  expect(stderr).toContain("<stdin>: it has more than 20 MB: no resolution is that long");
});

it.skipIf(process.platform === "win32").each([["draft"], ["validate"]])(
  "%s of a folder as standard input says so",
  async (command) => {
    const folder = folderWith();
    const input = openSync(folder, "r");
    const child = spawn(process.execPath, [program, command, "-"], { stdio: [input, "pipe", "pipe"] });
    closeSync(input);
    expect(await outcomeOf(child)).toEqual({
      status: 2,
      stdout: "",
      stderr: "standard input cannot be read: it is a folder\n",
    });
  },
);
