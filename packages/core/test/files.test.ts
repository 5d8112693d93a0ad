import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { dataset } from "@open-resolutions/testkit/dataset";
import { filesAfter, remove, write } from "@open-resolutions/testkit/edits";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { checkFolder, loadDataset, readFolder } from "../src/files.ts";

describe("reading a folder", () => {
  it("gives the files in the order of their paths, and no hidden ones", () => {
    const paths = ["b/2.json", "a/1.json", "b/10.json", ".git/config", "a/.DS_Store"];
    const folder = folderWith(Object.fromEntries(paths.map((path) => [path, "{}"])));
    expect([...readFolder(folder)].map(({ path }) => path)).toEqual(["a/1.json", "b/10.json", "b/2.json"]);
  });

  it("ends on a link that leads back, and follows a link to a file", () => {
    const folder = folderWith({ "actors/unof.json": "{}" });
    symlinkSync(".", join(folder, "actors", "loop"));
    symlinkSync("unof.json", join(folder, "actors", "link.json"));
    symlinkSync("nowhere.json", join(folder, "actors", "dangling.json"));
    const files = [...readFolder(folder)].map(({ path, content }) => [path, content.length]);
    expect(files).toEqual([
      ["actors/dangling.json", 0],
      ["actors/link.json", 2],
      ["actors/loop", 0],
      ["actors/unof.json", 2],
    ]);
  });
});

describe("a dataset folder", () => {
  it("without findings is loaded", () => {
    expect(loadDataset(folderWith(dataset)).resolutions.map(({ id }) => id)).toEqual([
      "A/HRC/RES/180/3",
      "A/RES/150/7",
    ]);
  });

  it("that is missing, or has no resolution, is an error of one line", () => {
    const folder = folderWith({ "actors/unof.json": "{}" });
    expect(() => checkFolder(join(folder, "nowhere"))).toThrow(
      /^the dataset folder .* cannot be read: ENOENT/,
    );
    expect(() => checkFolder(folder)).toThrow(
      /has no resolution: expected resolutions\/<slug>\/resolution.json$/,
    );
  });

  it("with findings is refused, and the error lists all of them", () => {
    const files = filesAfter(write("actors/wba.json", "{}"), write("actors/amberland.json", "[]"));
    expect(() => loadDataset(folderWith(files))).toThrow(/amberland\.json:1:1 SCH001.*wba\.json:1:1 SCH002/s);
  });
});

describe("one mistake gives one finding, also when a whole file is wrong", () => {
  it.each([
    ["resolutions/a-res-150-7/paragraphs.json", "null"],
    ["resolutions/a-res-150-7/paragraphs.json", "[]"],
    ["vocabularies/verbs.json", '"verbs"'],
    ["vocabularies/themes.json", "{"],
    ["resolutions/a-res-150-7/resolution.json", "7"],
  ])("%s is %s", (path, text) => {
    const folder = folderWith(filesAfter(write(path, text)));
    expect(checkFolder(folder).findings.map(({ file, line }) => [file, line])).toEqual([[path, 1]]);
  });

  it.each([
    ["resolutions/a-res-150-7/paragraphs.json", "REF003"],
    ["vocabularies/verbs.json", "REF005"],
    ["resolutions/a-res-150-7/source.txt", "TXT003"],
  ])("%s is missing", (path, code) => {
    const folder = folderWith(filesAfter(remove(path)));
    expect(checkFolder(folder).findings.map((finding) => finding.code)).toEqual([code]);
  });
});
