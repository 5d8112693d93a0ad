import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { beforeAll, describe, expect, it } from "vitest";
import { draftKit, kitFolder, manifestIn, registers } from "./exporting.ts";

let drafts: string;
beforeAll(async () => {
  drafts = await draftKit();
});

describe("export --merge", () => {
  it("lists the files of several exports in one manifest", async () => {
    const folder = kitFolder();
    const lines = drafts.split(/(?<=\n)/);
    for (const [index, line] of lines.entries()) {
      const args = ["--registers", registers(folder), "--to", "ndjson", "--out", `all/part-${index + 1}`];
      expect((await run(folder, ["export", "-", ...args], line)).status).toBe(0);
    }
    const args = ["export", "--merge", "all/part-1", "all/part-2", "--out", "all"];
    const { status, stderr } = await run(folder, args);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^wrote all\/manifest.json: 2 resolutions/)]);
    const { resolutions, files } = manifestIn(join(folder, "all"));
    expect(resolutions.count).toBe(2);
    const paths = files.map(({ path }: { path: string }) => path);
    expect(paths).toContain("part-2/ndjson/paragraphs.ndjson");
    // What was cut short no longer has the bytes that its manifest says.
    writeFileSync(join(folder, "all/part-2/ndjson/paragraphs.ndjson"), "");
    const cut = await run(folder, args);
    expect([cut.status, cut.stderr]).toEqual([2, expect.stringContaining("has 0 bytes")]);
  });

  it("refuses what is not an export, and what lies elsewhere", async () => {
    const folder = folderWith({ "all/part-1/x.txt": "", "other/manifest.json": "{}" });
    const none = await run(folder, ["export", "--merge", "all/part-1", "--out", "all"]);
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining("is not an export")]);
    const elsewhere = await run(folder, ["export", "--merge", "other", "--out", "all"]);
    expect([elsewhere.status, elsewhere.stderr]).toEqual([2, expect.stringContaining("is not inside all")]);
  });
});
