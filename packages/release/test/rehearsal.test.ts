import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const program = fileURLToPath(new URL("../src/commands/rehearse.ts", import.meta.url));

/** A rehearsal, while it runs. */
interface Rehearsal {
  child: ChildProcess;
  /** What it said until now. */
  said: () => string;
  /** How it ended. */
  ended: Promise<number | string>;
}

function start(...args: string[]): Rehearsal {
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (piece) => {
      text += piece;
    });
  const ended = once(child, "close").then(([status, signal]) => status ?? signal);
  return { child, said: () => text, ended };
}

/** The folders of a rehearsal that are still there. */
function foldersOf({ child }: Rehearsal): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(`open-resolutions-rehearsal-${child.pid}-`));
}

/** Waits until a rehearsal has told of its first step, and is in the middle of the next. */
async function inTheMiddle({ child, said }: Rehearsal): Promise<void> {
  while (!said().includes("✓")) await once(child.stdout ?? child, "data");
}

describe.concurrent("a rehearsal that was spoilt ends with 1, and names the cause", () => {
  it.each([
    [
      "files",
      '@open-resolutions/csv: dist/datapackage.json was built and is not in the tarball; see "files"',
    ],
    ["types", '@open-resolutions/json: the entry point "." leads to dist/types.d.ts, which is not there'],
    ["byte", "@open-resolutions/csv: dist/actors.csv is not byte for byte what was built"],
    ["id", /- the capability "\S+" of \S+ is gone without a tombstone: add /],
    ["bump", /a minor bump is demanded by theme rehearsed-theme \(a record is added\)/],
  ])("%s", async (way, cause) => {
    const rehearsal = start("--sabotage", way);
    expect(await rehearsal.ended).toBe(1);
    expect(rehearsal.said()).toMatch(cause);
    expect(foldersOf(rehearsal)).toEqual([]);
  });
});

describe("a rehearsal that is interrupted", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s stops everything and removes it", async (signal, code) => {
    const rehearsal = start();
    await inTheMiddle(rehearsal);
    expect(foldersOf(rehearsal)).toHaveLength(1);
    rehearsal.child.kill(signal);
    expect(await rehearsal.ended).toBe(code);
    expect(rehearsal.said()).toContain("everything was stopped and removed");
    expect(foldersOf(rehearsal)).toEqual([]);
  });

  it("is green when it is killed and run again, and then nothing is left of either", async () => {
    const killed = start();
    await inTheMiddle(killed);
    killed.child.kill("SIGKILL");
    expect(await killed.ended).toBe("SIGKILL");
    expect(foldersOf(killed)).toHaveLength(1);

    const again = start();
    expect([await again.ended, again.said()]).toEqual([0, expect.stringContaining("nothing is left")]);
    expect(again.said().split("\n").length).toBeLessThan(24);
    expect([...foldersOf(killed), ...foldersOf(again)]).toEqual([]);
  });
});

it("refuses a sabotage that there is not, and says which there are", async () => {
  const rehearsal = start("--sabotage", "tea");
  expect(await rehearsal.ended).toBe(2);
  expect(rehearsal.said()).toBe('there is no sabotage "tea": files, types, byte, id, bump\n');
});
