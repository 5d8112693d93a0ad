import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const source = readFileSync(`${repository}data/resolutions/a-res-77-20/source.txt`, "utf8");
const guide = readFileSync(`${repository}docs/drafting.md`, "utf8");

/** What the guide prints: its blocks of output, without the commands. */
const printed = [...guide.matchAll(/^```(?:text|console)\n(.*?)^```/gms)].map(([, block = ""]) =>
  block.replace(/^\$ .*\n/gm, "").trim(),
);

/** How many statements are proposed follows the registers, with every record that is added to them. */
const withoutCount = (text: string) => text.replace(/\d+(?= statements)/, "some");

describe("docs/drafting.md prints what the commands print", () => {
  const [doubt = "", proposals = "", failed = "", ...others] = printed;

  it("in three blocks", () => {
    expect(failed).not.toBe("");
    expect(others).toEqual([]);
  });

  it("a doubt where a paragraph is missing", async () => {
    const without = source.replace(/^13\. .*\n/m, "");
    expect(without).not.toBe(source);
    const { stdout } = await run(folderWith({ "a-res-77-20.txt": without }), ["draft", "a-res-77-20.txt"]);
    expect(stdout).toContain(doubt);
  });

  it("what a check of the draft tells", async () => {
    const folder = folderWith({ "a-res-77-20.txt": source });
    await run(folder, ["draft", "a-res-77-20.txt", "--out", "drafts/resolutions"]);
    const { stdout, status } = await run(folder, ["validate", "drafts"]);
    expect(withoutCount(stdout)).toContain(withoutCount(proposals));
    expect(status).toBe(0);
  });

  it("a bad file of a folder at the end", async () => {
    const folder = folderWith({
      "official/a-res-77-20.txt": source,
      "official/minutes.txt": "no resolution\n",
    });
    const { stderr, status } = await run(folder, ["draft", "official/", "--ndjson"]);
    expect(stderr.trim()).toBe(failed);
    expect(status).toBe(1);
  });
});
