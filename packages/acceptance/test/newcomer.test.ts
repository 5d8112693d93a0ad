import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { follow, transcript } from "../src/newcomer.ts";
import { repository } from "../src/published.ts";
import { run } from "../src/run.ts";

const consumer = inject("consumer");

it("three files of a newcomer are led to clean by what the installed command prints", async () => {
  const folder = join(inject("scratch"), "newcomer");
  mkdirSync(folder);
  const command = join(consumer, "node_modules", ".bin", "open-resolutions");
  const followed = await follow(folder, async (args) => {
    const { status, stdout, stderr } = await run(command, [...args], folder);
    return { status, output: stdout + stderr };
  });
  expect(followed.map(({ status }) => status)).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
  // When the words of the command change, `npm run docs` writes the page again.
  expect(transcript(followed)).toBe(readFileSync(join(repository, "docs/first-records.md"), "utf8"));
});
