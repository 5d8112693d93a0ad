import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, type TestContext, vi } from "vitest";
import { processesOf } from "../src/rehearse/processes.ts";
import { isListening } from "../src/rehearse/registry.ts";

const program = fileURLToPath(new URL("../src/commands/rehearse.ts", import.meta.url));
const nothing = { files: [], processes: [] };

/** A rehearsal, while it runs. */
interface Rehearsal {
  child: ChildProcess;
  /** What it said until now. */
  said: () => string;
  /** How it ended. */
  ended: Promise<number | string>;
}

/** A folder for temporary files that no other test has; its name is in the environment of what is started there. */
function temporaryFolder({ onTestFinished }: Pick<TestContext, "onTestFinished">): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "open-resolutions-rehearsal-test-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function start(temporary: string, ...args: string[]): Rehearsal {
  return startProgram(temporary, process.execPath, [program, ...args]);
}

function startProgram(temporary: string, command: string, args: string[], more = {}): Rehearsal {
  const env = { ...process.env, npm_lifecycle_event: undefined, ...more, TMPDIR: temporary };
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (piece) => {
      text += piece;
    });
  const ended = once(child, "close").then(([status, signal]) => status ?? signal);
  return { child, said: () => text, ended };
}

/** What rehearsals left in their folder for temporary files, and what still runs of them. */
function whatIsLeft(temporary: string): { files: string[]; processes: number[] } {
  return { files: readdirSync(temporary), processes: processesOf(temporary) };
}

/** Waits until a rehearsal has told of its first step, and is in the middle of the next. */
async function inTheMiddle({ child, said }: Rehearsal): Promise<void> {
  while (!said().includes("✓")) await once(child.stdout ?? child, "data");
}

/** Waits until a program that a rehearsal started has npm install the last release, in a process group of its own. */
async function inTheCheck(temporary: string): Promise<void> {
  const installing = () => globSync("*/tmp/open-resolutions-release-*/package.json", { cwd: temporary });
  await vi.waitUntil(() => installing().length > 0, { timeout: 240_000 });
}

function portIn(temporary: string): number {
  const [settings = ""] = globSync("*/registry/npmrc", { cwd: temporary });
  return Number(/^registry=\S+:(\d+)\/$/m.exec(readFileSync(join(temporary, settings), "utf8"))?.[1]);
}

// The longest goes first, so that the others take the time beside it.
it.concurrent("is green when it is killed and run again, and then nothing is left of either", async (context) => {
  const temporary = temporaryFolder(context);
  const killed = start(temporary);
  await inTheCheck(temporary);
  killed.child.kill("SIGKILL");
  expect(await killed.ended).toBe("SIGKILL");
  expect(readdirSync(temporary)).toHaveLength(1);

  const again = start(temporary);
  expect([await again.ended, again.said()]).toEqual([0, expect.stringContaining("nothing is left")]);
  expect(again.said()).toContain("removed what killed rehearsals left: 1");
  expect(again.said().split("\n").length).toBeLessThan(24);
  expect(whatIsLeft(temporary)).toEqual(nothing);
});

describe.concurrent("a rehearsal that was spoilt ends with 1, and names the cause", () => {
  it.for<[way: string, cause: string | RegExp]>([
    [
      "files",
      '@open-resolutions/csv: dist/datapackage.json was built and is not in the tarball; see "files"',
    ],
    ["types", '@open-resolutions/json: the entry point "." leads to dist/types.d.ts, which is not there'],
    ["byte", "@open-resolutions/csv: dist/actors.csv is not byte for byte what was built"],
    ["id", /- the capability "\S+" of \S+ is gone without a tombstone: add /],
    ["bump", /a minor bump is demanded by theme rehearsed-theme \(a record is added\)/],
  ])("%s", async ([way, cause], context) => {
    const temporary = temporaryFolder(context);
    const rehearsal = start(temporary, "--sabotage", way);
    expect(await rehearsal.ended).toBe(1);
    expect(rehearsal.said()).toMatch(cause);
    expect(rehearsal.said()).toMatch(/^✗ \S/m);
    expect(whatIsLeft(temporary)).toEqual(nothing);
  });
});

describe.concurrent("a rehearsal that is interrupted stops everything and removes it", () => {
  it.for([
    ["SIGHUP", 129],
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s", async ([signal, code], context) => {
    const temporary = temporaryFolder(context);
    const rehearsal = start(temporary);
    await inTheMiddle(rehearsal);
    const port = portIn(temporary);
    expect([readdirSync(temporary).length, await isListening(port)]).toEqual([1, true]);
    rehearsal.child.kill(signal);
    expect(await rehearsal.ended).toBe(code);
    expect(rehearsal.said()).toContain(`interrupted (${signal}): everything was stopped and removed`);
    expect(whatIsLeft(temporary)).toEqual(nothing);
    expect(await isListening(port)).toBe(false);
  });

  it("while a program that it started has started others", async (context) => {
    const temporary = temporaryFolder(context);
    const rehearsal = start(temporary);
    await inTheCheck(temporary);
    rehearsal.child.kill("SIGTERM");
    expect(await rehearsal.ended).toBe(143);
    expect(whatIsLeft(temporary)).toEqual(nothing);
  });

  it("when nobody reads any more what it prints", async (context) => {
    const temporary = temporaryFolder(context);
    const rehearsal = start(temporary);
    await inTheMiddle(rehearsal);
    rehearsal.child.stdout?.destroy();
    expect(await rehearsal.ended).toBe(141);
    expect(rehearsal.said()).toContain("interrupted (the output was closed)");
    expect(whatIsLeft(temporary)).toEqual(nothing);
  });

  it.skipIf(process.platform === "win32")(
    "when the shell ends in which npm had started it",
    async (context) => {
      const temporary = temporaryFolder(context);
      // Behind a command that is not the last one, no shell gives its place to it.
      const command = `"${process.execPath}" "${program}"; true`;
      const shell = startProgram(temporary, "sh", ["-c", command], {
        npm_lifecycle_event: "release:rehearse",
      });
      await inTheMiddle(shell);
      shell.child.kill("SIGTERM");
      expect(await shell.ended).toBe("SIGTERM");
      expect(shell.said()).toContain("interrupted (npm was stopped)");
      expect(whatIsLeft(temporary)).toEqual(nothing);
    },
  );
});

it.concurrent("refuses a sabotage that there is not, and says which there are", async (context) => {
  const rehearsal = start(temporaryFolder(context), "--sabotage", "tea");
  expect(await rehearsal.ended).toBe(2);
  expect(rehearsal.said()).toBe('there is no sabotage "tea": files, types, byte, id, bump\n');
});
