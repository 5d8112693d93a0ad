import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { followGuide } from "../../src/follow-guide.ts";
import { repository } from "../../src/published.ts";
import { run } from "../../src/run.ts";

const docs = (path: string) => readFileSync(join(repository, "docs", path), "utf8");

it("a newcomer gets from faulty records to none by following what the installed command prints", async () => {
  const folder = join(inject("scratch"), "newcomer");
  mkdirSync(folder);
  const command = join(inject("consumer"), "node_modules", ".bin", "open-resolutions");
  const { page, statuses } = await followGuide(folder, docs("templates/first-records.md"), async (args) => {
    const { status, stdout, stderr } = await run(command, [...args], folder);
    return { status, output: stdout + stderr };
  });
  expect(statuses).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
  // When the words of the command change, `npm run docs` writes the page again.
  expect(docs("first-records.md").endsWith(page)).toBe(true);
});
