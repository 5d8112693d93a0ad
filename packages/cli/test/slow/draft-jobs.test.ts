import { once } from "node:events";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { outcomeOf, start } from "../inject.ts";
import { text } from "../invented-text.ts";
import { draftLines, lineOf, many, values } from "../lines-of-texts.ts";
import { ofKit } from "../registers-of-kit.ts";

describe.each([["1"], ["3"]])("draft --lines --jobs %s", (jobs) => {
  it("waits for a reader that is slow", async () => {
    const child = start(folderWith(), ["draft", "-", "--lines", ...ofKit, "--jobs", jobs], "");
    child.stdin?.end(many.join(""));
    const ended = once(child, "close");
    let output = "";
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      output += chunk.toString("latin1");
    }
    expect(output).toBe(Buffer.from((await draftLines(many.join(""))).stdout).toString("latin1"));
    expect(await ended).toEqual([0, null]);
  });

  it("ends in silence when the reader has read enough", async () => {
    const child = start(folderWith(), ["draft", "-", "--lines", ...ofKit, "--jobs", jobs], "");
    child.stdin?.on("error", () => {});
    const feed = () => {
      while (child.stdin?.writable && child.stdin.write(many.join("")));
    };
    child.stdin?.on("drain", feed);
    feed();
    let problems = "";
    child.stderr?.on("data", (chunk) => {
      problems += chunk;
    });
    child.stdout?.once("data", () => child.stdout?.destroy());
    expect(await once(child, "close")).toEqual([0, null]);
    expect(problems).toBe("");
  });
});

describe("draft --jobs", () => {
  it("writes the same bytes with one thread and with several", async () => {
    const folder = folderWith(
      Object.fromEntries(many.map((_, index) => [`in/${index}.txt`, index % 5 === 0 ? "" : text(index)])),
    );
    const draft = (...flags: string[]) => run(folder, ["draft", "in", ...ofKit, ...flags]);
    for (const flags of [["--ndjson"], []])
      expect(await draft(...flags, "--jobs", "3")).toEqual(await draft(...flags, "--jobs", "1"));
    const input = `${many.join("")}bad\n`;
    expect(await draftLines(input, "--jobs", "3")).toEqual(await draftLines(input));
  });

  it("answers for a thread that ends over a text, and drafts the others", async () => {
    const child = start(
      folderWith(),
      ["draft", "-", "--lines", ...ofKit, "--jobs", "2"],
      `const { isMainThread, parentPort } = process.getBuiltinModule("node:worker_threads");
      if (!isMainThread)
        parentPort.on("message", ({ bytes }) => {
          if (Buffer.from(bytes).includes("deadly")) process.exit(9);
        });`,
    );
    child.stdin?.end(many.with(7, lineOf("deadly", text(7))).join(""));
    const { status, stdout } = await outcomeOf(child);
    const answers = values(stdout);
    expect(answers.map(({ id }) => id)).toEqual(
      many.map((line, at) => (at === 7 ? "deadly" : JSON.parse(line).id)),
    );
    expect(answers.filter(({ resolution }) => resolution === null)).toMatchObject([
      {
        id: "deadly",
        findings: [
          { code: "DRF018", message: "the program stopped while it read this text: its thread ended" },
        ],
      },
    ]);
    expect(status).toBe(1);
  });
});
