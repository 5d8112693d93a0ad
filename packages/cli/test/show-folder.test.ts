import { rmSync } from "node:fs";
import { join } from "node:path";
import { dataset } from "@open-resolutions/testkit/dataset";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { text } from "./invented-text.ts";

const ids = (output: string) => [...output.matchAll(/^\S+ +\((a-\S+)\)$/gm)].map(([, id]) => id);

describe("show --data takes", () => {
  it("the folder of one resolution, with the records beside it", async () => {
    const folder = folderWith(new Map([...dataset].map(([path, content]) => [`ds/${path}`, content])));
    const ask = (data: string) => run(folder, ["show", "--data", data, "OP1"]);
    const one = await ask("ds/resolutions/a-res-150-7");
    expect(ids(one.stdout)).toEqual(["a-res-150-7.op1"]);
    expect(one).toMatchObject({ status: 0, stderr: "" });
    expect(await ask("./ds/resolutions/a-res-150-7/")).toEqual(one);
    const all = await ask("ds/resolutions");
    expect(ids(all.stdout)).toContain("a-hrc-res-180-3.op1");
    expect(all).toEqual(await ask("ds"));
  });

  it("a draft in a folder with any name, and says at which path its records have errors", async () => {
    const folder = folderWith({ "text.txt": text(1) });
    await run(folder, ["draft", "text.txt", "--out", "a b", "--quiet"]);
    const args = ["show", "--data", "a b/a-res-99-1", "OP2"];
    const shown = await run(folder, args);
    expect(ids(shown.stdout)).toEqual(["a-res-99-1.op2"]);
    rmSync(join(folder, "a b/a-res-99-1/paragraphs.json"));
    const broken = await run(folder, args);
    expect(broken.stderr).toContain("\na b/a-res-99-1/resolution.json:");
    expect(broken.status).toBe(2);
  });
});
