import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataset } from "@open-resolutions/testkit/dataset";
import { run } from "@open-resolutions/testkit/run-command";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { expect, it } from "vitest";

it("makes pages of anybody's own records, with every file in the manifest", async () => {
  const folder = folderWith(new Map([...dataset].map(([path, text]) => [`records/${path}`, text] as const)));
  const { status, stderr } = await run(folder, ["export", "records", "--to", "site", "--out", "out"]);
  expect(stderr).toMatch(/^wrote out: 2 resolutions, \d+ paragraphs, \d+ files/);
  expect(status).toBe(0);
  const home = readFileSync(join(folder, "out/site/index.html"), "utf8");
  expect(home).toContain('href="resolutions/a-res-150-7.html"');
  expect(readFileSync(join(folder, "out/site/resolutions/a-res-150-7.html"), "utf8")).toContain(
    "Registry of lighthouse keepers",
  );
  const { files } = JSON.parse(readFileSync(join(folder, "out/manifest.json"), "utf8"));
  const paths = files.map(({ path }: { path: string }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(["site/index.html", "site/actors/wlo.html", "site/site.json"]),
  );
  // The published registers have thousands of records that these resolutions do not mention; "Try it" drafts with them.
  expect(paths).not.toContain("site/actors/interpol.html");
  expect(readFileSync(join(folder, "out/site/data/registers.js"), "utf8")).toContain('"id":"interpol"');
  const pages = paths.filter((path: string) => path.endsWith(".html"));
  const missing = pages.flatMap((path: string) =>
    [...readFileSync(join(folder, "out", path), "utf8").matchAll(/ href="(?!https?:|data:)([^"#?]+)/g)]
      .map(([, to = ""]) => join(folder, "out", path, "..", to))
      .filter((to) => !existsSync(to)),
  );
  expect(missing).toEqual([]);
});

it("says that pages cannot be partitioned", async () => {
  const folder = folderWith(new Map([...dataset].map(([path, text]) => [`records/${path}`, text] as const)));
  const args = ["export", "records", "--to", "site", "--partition", "year", "--out", "out"];
  const { status, stderr } = await run(folder, args);
  expect(status).toBe(2);
  expect(stderr).toContain("site cannot be partitioned");
});

it("calls the pages what it is told, and else records made with the program", async () => {
  const folder = folderWith(new Map([...dataset].map(([path, text]) => [`records/${path}`, text] as const)));
  const exported = async (...more: string[]) => {
    const { status } = await run(folder, ["export", "records", "--to", "site", "--out", "out", ...more]);
    expect(status).toBe(0);
    return {
      home: readFileSync(join(folder, "out/site/index.html"), "utf8"),
      manifest: JSON.parse(readFileSync(join(folder, "out/manifest.json"), "utf8")),
    };
  };
  const named = await exported("--title", "Lamps, 2090 to 2095");
  expect(named.home).toContain("<title>Lamps, 2090 to 2095</title>");
  expect(named.manifest.dataset.title).toBe("Lamps, 2090 to 2095");
  const unnamed = await exported();
  expect(unnamed.home).toContain("<title>United Nations resolutions, recorded with Open Resolutions</title>");
  expect(unnamed.manifest.dataset.title).toBe(
    "United Nations resolutions, recorded with Open Resolutions (unofficial)",
  );
  const downloads = readFileSync(join(folder, "out/site/downloads.html"), "utf8");
  expect(downloads).toContain("open-resolutions-export.xlsx");
  const { status, stderr } = await run(folder, ["export", "records", "--title", " ", "--out", "other"]);
  expect([status, stderr]).toEqual([2, expect.stringContaining("--title is empty")]);
});
