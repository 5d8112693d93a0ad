import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkFolder, loadDataset, readFolder } from "../src/files.ts";
import { dataset } from "./dataset-files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "open-resolutions-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe("reading a folder", () => {
  it("gives the files in the order of their paths, and no hidden ones", () => {
    for (const path of ["b/2.json", "a/1.json", "b/10.json", ".git/config", "a/.DS_Store"]) put(path, "{}");
    expect([...readFolder(folder)].map(({ path }) => path)).toEqual(["a/1.json", "b/10.json", "b/2.json"]);
  });

  it("ends on a link that leads back, and follows a link to a file", () => {
    put("actors/unodc.json", "{}");
    symlinkSync(".", join(folder, "actors", "loop"));
    symlinkSync("unodc.json", join(folder, "actors", "link.json"));
    symlinkSync("nowhere.json", join(folder, "actors", "dangling.json"));
    const files = [...readFolder(folder)].map(({ path, content }) => [path, content.length]);
    expect(files).toEqual([
      ["actors/dangling.json", 0],
      ["actors/link.json", 2],
      ["actors/loop", 0],
      ["actors/unodc.json", 2],
    ]);
  });
});

describe("a dataset folder", () => {
  it("that is the real one is loaded", () => {
    for (const [path, text] of dataset) put(path, text);
    expect(loadDataset(folder).paragraphs).toHaveLength(50);
  });

  it("that is not there, or holds no resolution, is an error of one line", () => {
    expect(() => checkFolder(join(folder, "nowhere"))).toThrow(
      /^the dataset folder .* cannot be read: ENOENT/,
    );
    put("actors/unodc.json", "{}");
    expect(() => checkFolder(folder)).toThrow(
      /holds no resolution: expected resolutions\/<slug>\/resolution.json$/,
    );
  });

  it("with faults is refused with every finding", () => {
    for (const [path, text] of dataset) put(path, text);
    put("actors/who.json", "{}");
    put("actors/icao.json", "[]");
    expect(() => loadDataset(folder)).toThrow(/icao\.json:1:1 SCH001.*who\.json:1:1 SCH002/s);
  });
});

describe("one fault gives one finding, also when a whole file is at fault", () => {
  it.each([
    ["resolutions/a-res-77-20/paragraphs.json", "null"],
    ["resolutions/a-res-77-20/paragraphs.json", "[]"],
    ["vocabularies/verbs.json", '"verbs"'],
    ["vocabularies/themes.json", "{"],
    ["resolutions/a-res-77-20/resolution.json", "7"],
  ])("%s is %s", (path, text) => {
    for (const [file, content] of dataset) put(file, file === path ? text : content);
    expect(checkFolder(folder).findings.map(({ file, line }) => [file, line])).toEqual([[path, 1]]);
  });

  it.each([
    ["resolutions/a-res-77-20/paragraphs.json", "REF003"],
    ["vocabularies/verbs.json", "REF005"],
    ["resolutions/a-res-77-20/source.txt", "TXT003"],
  ])("%s is missing", (path, code) => {
    for (const [file, content] of dataset) if (file !== path) put(file, content);
    expect(checkFolder(folder).findings.map((finding) => finding.code)).toEqual([code]);
  });
});
