import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson, type Dataset } from "@open-resolutions/core";
import { dataset as kitFiles } from "@open-resolutions/testkit/dataset";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { describe, expect, it } from "vitest";
import { idsOf, kit, kitFolder, recordsIn } from "./exporting.ts";

describe("export of a folder", () => {
  it("writes its records and the published registers, own records first", async () => {
    const folder = kitFolder();
    const { status, stdout, stderr } = await run(folder, [
      "export",
      "records",
      "--to",
      "ndjson,json,csv",
      "--out",
      "out",
    ]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toMatch(/^wrote out: 2 resolutions, \d+ paragraphs, \d+ files, \d+\.\d MB\n$/);
    expect(readdirSync(join(folder, "out")).sort()).toEqual(["csv", "json", "manifest.json", "ndjson"]);
    for (const plural of ["resolutions", "paragraphs"] as const)
      expect(recordsIn(folder, `out/ndjson/${plural}.ndjson`)).toEqual(kit[plural]);
    const actors = recordsIn(folder, "out/ndjson/actors.ndjson");
    expect(actors.slice(0, kit.actors.length)).toEqual(kit.actors);
    expect(idsOf(actors)).toContain("interpol");
    expect(new Set(idsOf(actors)).size).toBe(actors.length);
  });

  it("takes loose records that name their schema", async () => {
    const own = [...kitFiles].filter(([path]) => path.endsWith(".json"));
    const loose = own.map(([path, text]) => {
      const [, schema = ""] = /\/([a-z]+)\.schema\.json"/.exec(text) ?? [];
      const $schema = `https://cdn.jsdelivr.net/npm/@open-resolutions/schemas@1/dist/${schema}.schema.json`;
      const name = path.replaceAll("/", "-").replace(".json", "");
      return [`records/${name}/x.json`, canonicalJson({ ...JSON.parse(text), $schema }, schema)];
    });
    const folder = folderWith(Object.fromEntries(loose));
    const { status, stderr } = await run(folder, ["export", "records", "--to", "ndjson", "--out", "out"]);
    expect(stderr).toContain("wrote out: 2 resolutions");
    expect(status).toBe(0);
    expect(idsOf(recordsIn(folder, "out/ndjson/resolutions.ndjson")).sort()).toEqual(
      idsOf(kit.resolutions).sort(),
    );
  });

  it("with findings refuses, and with --include-invalid leaves out what they are about", async () => {
    const folder = kitFolder();
    const [bad, good] = kit.resolutions;
    if (!bad || !good) throw new Error("the test kit has two resolutions");
    const path = join(folder, "records/resolutions", bad.slug, "resolution.json");
    writeFileSync(path, readFileSync(path, "utf8").replace('"language": "en"', '"language": 5'));
    const refused = await run(folder, ["export", "records", "--to", "ndjson", "--out", "out"]);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(new RegExp(`^records/resolutions/${bad.slug}/resolution.json:\\d+:\\d+ `));
    expect(refused.stderr).toContain("open-resolutions validate records");
    expect(existsSync(join(folder, "out"))).toBe(false);
    const rest = await run(folder, [
      "export",
      "records",
      "--to",
      "ndjson",
      "--out",
      "out",
      "--include-invalid",
    ]);
    expect(rest.status).toBe(1);
    expect(idsOf(recordsIn(folder, "out/ndjson/resolutions.ndjson"))).toEqual([good.id]);
    const paragraphs: Dataset["paragraphs"] = recordsIn(folder, "out/ndjson/paragraphs.ndjson");
    expect(new Set(paragraphs.map(({ resolution }) => resolution))).toEqual(new Set([good.id]));
    // The registers say only what the exported paragraphs say.
    const actors: Dataset["actors"] = recordsIn(folder, "out/ndjson/actors.ndjson");
    const firsts = actors.flatMap(({ mentions }) => mentions.first ?? []);
    expect(firsts.filter((first) => !idsOf(paragraphs).includes(first))).toEqual([]);
  });

  it("names a misspelt flag, although --out is missing too", async () => {
    const { status, stderr } = await run(folderWith(), ["export", "data", "--oout", "out"]);
    expect([status, stderr]).toEqual([
      2,
      "error: unknown option '--oout'\n(Did you mean --out?)\nSee open-resolutions export --help\n",
    ]);
    const without = await run(folderWith(), ["export", "data"]);
    expect([without.status, without.stderr]).toEqual([2, expect.stringMatching(/^--out is missing: name/)]);
  });

  it("without records, and a path that leads nowhere, are errors", async () => {
    const folder = folderWith({ "empty/readme.txt": "" });
    const empty = await run(folder, ["export", "empty", "--out", "out"]);
    expect([empty.status, empty.stderr]).toEqual([
      2,
      expect.stringMatching(/^no records in empty; expected files/),
    ]);
    const missing = await run(folder, ["export", "nowhere", "--out", "out"]);
    expect([missing.status, missing.stderr]).toEqual([2, "nowhere: there is no such file or folder\n"]);
  });
});
