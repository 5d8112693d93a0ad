import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { goodActor } from "./good-actor.ts";

const program = fileURLToPath(new URL("../dist/open-resolutions.js", import.meta.url));
const actor = "actors/guild-of-lamplighters.json";

/** A run must end with a finding or one line, and never with a stack trace. */
function expectNoTrace({ status, stdout, stderr }: Awaited<ReturnType<typeof run>>): void {
  expect(status === 1 || status === 2).toBe(true);
  expect(stdout + stderr).not.toMatch(/^ {4}at |bug in open-resolutions/m);
}

describe("a file that nobody should write ends in a finding at its place", () => {
  const deep = 100_000;
  it.each<[string, string | Uint8Array, string]>([
    ["empty", "", ":1:1 error FMT002"],
    ["not JSON", "id: unodc", ":1:1 error FMT002"],
    ["truncated", goodActor.slice(0, -20), "error FMT002"],
    ["with a trailing comma", '{"id": "unodc",}', ":1:15 error FMT002"],
    ["with a comment", '{\n  // mine\n  "id": "unodc"}', ":2:3 error FMT002"],
    ["with a duplicate key", '{"id": "unodc", "id": "unodc"}', ":1:17 error FMT004"],
    ["with a byte order mark", `\uFEFF${goodActor}`, ":1:1 error FMT002"],
    ["UTF-16", Buffer.from(goodActor, "utf16le"), "error FMT002"],
    ["UTF-16 with a byte order mark", Buffer.from(`\uFEFF${goodActor}`, "utf16le"), ":1:1 error FMT001"],
    ["invalid UTF-8", Buffer.from([0x7b, 0x0a, 0xc3, 0x28, 0x7d]), ":2:1 error FMT001"],
    ["with a lone surrogate", goodActor.replace("Lamplighters", "\\ud800"), ":4:11 error FMT007"],
    ["with a NUL", goodActor.replace("Guild of", "Guild\0of"), "error FMT002"],
    ["with NaN", '{"id": NaN}', ":1:8 error FMT002"],
    ["with a number too large", '{"id": 1e999}', ":1:8 error SCH001"],
    ["of 100,000 brackets", "[".repeat(deep), ":1:65 error FMT002"],
    ["of 100,000 closed brackets", `${"[".repeat(deep)}${"]".repeat(deep)}`, ":1:65 error FMT002"],
    ["with __proto__ as a key", '{"__proto__": {"kind": "office"}}', ":1:2 error SCH003"],
    ["with constructor as a key", '{"constructor": {"prototype": 1}}', ":1:2 error SCH003"],
    ["that moves the cursor", '{"id": "\u009b2J"}', "error"],
  ])("%s", async (_, content, place) => {
    const result = await run(folderWith({ [actor]: content }), ["validate"]);
    expectNoTrace(result);
    expect(result.stdout).toContain(place);
    expect(result.stdout).not.toMatch(/[\0\u0080-\u009f]/);
  });

  it("a string of 20 MB", async () => {
    const text = goodActor.replace("authority-class", "x".repeat(20_000_000));
    const result = await run(folderWith({ [actor]: text }), ["validate"]);
    expectNoTrace(result);
    expect(result.stdout.length).toBeLessThan(20_000);
  });
});

describe("a file that cannot be read is one line, and the rest is checked", () => {
  it("a folder named as a file", async () => {
    const folder = folderWith({ [actor]: "{" });
    mkdirSync(join(folder, "actors/x.json"));
    const { stdout } = await run(folder, ["validate"]);
    expect(stdout).toContain(`${actor}:1:2 error FMT002`);
  });

  it("a link that leads back to itself, or nowhere", async () => {
    const folder = folderWith({ [actor]: "{" });
    symlinkSync("loop.json", join(folder, "actors/loop.json"));
    symlinkSync("nowhere.json", join(folder, "actors/dangling.json"));
    symlinkSync("..", join(folder, "actors/up"));
    const result = await run(folder, ["validate"]);
    expectNoTrace(result);
    expect(result.stdout).toContain(`${actor}:1:2 error FMT002`);
    expect(result.stderr).toContain(
      "actors/loop.json: cannot be read: it is a link that leads back to itself\n",
    );
    expect(result.stderr).toContain("actors/dangling.json: cannot be read: it does not exist\n");
    expect(result.status).toBe(2);
  });

  it.skipIf(process.getuid?.() === 0)(
    "a folder without permission to write: the error has the name that was asked for",
    async () => {
      const folder = folderWith({ [actor]: goodActor });
      chmodSync(join(folder, "actors"), 0o555);
      const fields = ["--id", "fog-fund", "--name", "Fog Fund", "--kind", "fund"];
      const { status, stderr } = await run(folder, ["new", "actor", ...fields]);
      chmodSync(join(folder, "actors"), 0o755);
      expect([status, stderr]).toEqual([2, "actors/fog-fund.json: cannot be written: no permission\n"]);
    },
  );

  it.skipIf(process.getuid?.() === 0)("a file without permission", async () => {
    const folder = folderWith({ [actor]: goodActor });
    chmodSync(join(folder, actor), 0o000);
    const result = await run(folder, ["validate"]);
    expect(result).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`${actor}: cannot be read: no permission`),
    });
  });

  it("a report that cannot be written", async () => {
    const folder = folderWith({ [actor]: goodActor });
    const result = await run(folder, [
      "validate",
      "-o",
      "json=actors/guild-of-lamplighters.json/report.json",
    ]);
    expectNoTrace(result);
    expect(result.status).toBe(2);
  });
});

describe("an interrupted run", () => {
  const many = Object.fromEntries(
    Array.from({ length: 1000 }, (_, at) => [
      `actors/actor-${at}.json`,
      `{"kind": "office", "id": "actor-${at}", "name": "x"}`,
    ]),
  );

  it("ends quietly when nobody reads on", async () => {
    const folder = folderWith(many);
    const child = spawn(process.execPath, [program, "validate", "--max-findings", "0"], { cwd: folder });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    await new Promise((resolve) => child.on("close", resolve));
    expect(stderr).not.toMatch(/EPIPE|^ {4}at /m);
  });

  it("leaves every file whole when --fix is interrupted", async () => {
    const folder = folderWith(many);
    const child = spawn(process.execPath, [program, "validate", "--fix", "--quiet"], { cwd: folder });
    const status = new Promise((resolve) => child.on("close", resolve));
    const isFixed = (name: string) => readFileSync(join(folder, "actors", name), "utf8").endsWith("\n");
    // The moment at which the first files are fixed, and most are not.
    while (child.exitCode === null && !isFixed("actor-0.json"))
      await new Promise((resolve) => setImmediate(resolve));
    child.kill("SIGINT");
    await status;
    const names = readdirSync(join(folder, "actors"));
    expect(names.filter((name) => !/^actor-[0-9]+\.json$/.test(name))).toEqual([]);
    for (const name of names) JSON.parse(readFileSync(join(folder, "actors", name), "utf8"));
    expect(names).toHaveLength(1000);
  });
});

it("a file that is fixed keeps its mode, and a link stays a link", async () => {
  const folder = folderWith({ "real.json": JSON.stringify(JSON.parse(goodActor)) });
  mkdirSync(join(folder, "actors"));
  chmodSync(join(folder, "real.json"), 0o640);
  symlinkSync("../real.json", join(folder, actor));
  await run(folder, ["validate", "--fix", "actors"]);
  expect(readFileSync(join(folder, "real.json"), "utf8")).toBe(goodActor);
  expect(existsSync(join(folder, actor))).toBe(true);
  writeFileSync(join(folder, "real.json"), "");
  expect(readFileSync(join(folder, actor), "utf8")).toBe("");
});
