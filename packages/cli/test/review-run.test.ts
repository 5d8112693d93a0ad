import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { review } from "../src/commands/review/run.ts";
import { agency, datasetWith, fog, paragraph, place, pressing, published } from "./reviewing.ts";

describe("a review", () => {
  it("writes after each key, so that a review that is killed loses nothing but the last key", async () => {
    const root = datasetWith(agency, fog);
    const seen: number[] = [];
    await review(join(root, "resolutions/a-res-150-7"), published, {
      keys: (async function* () {
        yield "y";
        seen.push(readFileSync(join(root, place), "utf8").split('"method"').length - 1);
        yield "y";
        seen.push(readFileSync(join(root, place), "utf8").split('"method"').length - 1);
      })(),
      write: () => {},
      width: () => 80,
      colors: false,
      reviewer: undefined,
    });
    expect(seen).toEqual([1, 0]);
  });

  it("names the reviewer and the day only when asked to, and the records stay valid", async () => {
    const root = datasetWith(agency);
    await pressing(root, "y", { reviewer: { name: "Ada Example", on: "2096-01-02" } });
    expect(paragraph(root, "op5").mentions).toContainEqual({
      quote: "World Buoy Agency",
      actor: "wba",
      role: "beneficiary",
      reviewer: { name: "Ada Example", on: "2096-01-02" },
    });
    const { status, stdout } = await run(root, ["validate", ".", "--alone"]);
    expect(stdout).not.toContain("error");
    expect(status).toBe(0);
  });

  it("stops when another program changes the file, and overwrites nothing", async () => {
    const root = datasetWith(agency, fog);
    const keys = (async function* () {
      yield "s";
      writeFileSync(join(root, place), "{}\n");
      yield "y";
    })();
    const started = review(join(root, "resolutions/a-res-150-7"), published, {
      keys,
      write: () => {},
      width: () => 80,
      colors: false,
      reviewer: undefined,
    });
    await expect(started).rejects.toThrow(/was changed by another program: start the review again/);
    expect(readFileSync(join(root, place), "utf8")).toBe("{}\n");
  });

  it("fits a narrow terminal, with and without colours", async () => {
    const root = datasetWith(agency, fog);
    for (const colors of [false, true]) {
      const { screens } = await pressing(root, "?xsf1\u001Bt", { width: 40, colors });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the codes of colours
      const lines = screens.flatMap((text) => text.replace(/\u001B\[[0-9;]*m/g, "").split("\n"));
      expect(lines.filter((line) => line.length > 40)).toEqual([]);
    }
  });

  it("lists its keys, and says when a key means nothing", async () => {
    const { screens } = await pressing(datasetWith(agency), "x?");
    expect(screens[1]).toContain("unknown key: ? lists the keys");
    expect(screens[2]).toMatch(/^y {3}confirm\nn {3}refuse\n/);
  });

  it("says what to do when nothing is left, or when the folder is another one", async () => {
    const { end } = await pressing(datasetWith(), "");
    expect(end).toContain("every annotation is confirmed");
    await expect(pressing(folderWith(), "")).rejects.toThrow(
      /has no paragraphs\.json\. Name a folder such as/,
    );
  });

  it("takes a file in the folder for the folder", async () => {
    const root = datasetWith(agency);
    const { status, stderr } = await run(root, ["review", place]);
    expect(stderr).toContain("open-resolutions validate resolutions/a-res-150-7 counts the proposals");
    expect(status).toBe(2);
    const other = await run(folderWith({ "a.txt": "" }), ["review", "a.txt"]);
    expect(other.stderr).toMatch(/^a\.txt is not the folder of a resolution/);
  });

  it("needs a terminal, and says so elsewhere", async () => {
    const { status, stderr } = await run(datasetWith(agency), ["review", "resolutions/a-res-150-7"]);
    expect(stderr).toContain("there is no terminal here: start it in a terminal");
    expect(status).toBe(2);
  });
});

describe("a screen", () => {
  it("shows of every statement what it is about, also where it is narrow", async () => {
    const root = datasetWith([
      '"actor": "wlo-general-secretariat", "role": "subject"}',
      '"actor": "wlo-general-secretariat", "role": "subject", "method": "rule"}',
    ]);
    const { screens } = await pressing(root, "\u001B[B", { width: 50 });
    const words = (screens[1] ?? "").replace(/\s+/g, " ");
    for (const id of ["wlo-general-secretariat", "wlo-office-united-nations", "wlo-lamp-programmes"])
      expect(words).toContain(`actor ${id}; role subject`);
  });

  it("asks what fits the statement that is added", async () => {
    const root = datasetWith(agency);
    const asked = async (keys: string) => (await pressing(root, keys)).screen.replace(/\s+/g, " ");
    expect(await asked("a1invites\r")).toContain("which verb? (Enter");
    expect(await asked("a2towers\r")).toContain("whom or what do the words name? (Enter");
    expect(await asked("a3annex\r")).toContain('which document, or "none"? (Enter');
    expect(await asked("a4give\r")).toContain("who must do it? (Enter");
  });
});
