import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { expect, it } from "vitest";
import { type SiteFile, writeSite } from "../src/index.ts";

const first: SiteFile[] = [
  ["index.html", "home"],
  ["actors/wlo.html", "an actor"],
];

it("leaves unchanged files alone, removes its own old files, and keeps those of others", () => {
  const folder = folderWith();
  expect(writeSite(folder, first)).toMatchObject({ written: 2, unchanged: 0, removed: 0 });
  const long = new Date("2001-01-01T00:00:00Z");
  utimesSync(join(folder, "index.html"), long, long);
  writeFileSync(join(folder, "CNAME"), "of somebody else");

  const second: SiteFile[] = [
    ["index.html", "home"],
    ["actors/unof.html", "another actor"],
  ];
  expect(writeSite(folder, second)).toMatchObject({ written: 1, unchanged: 1, removed: 1 });
  expect(statSync(join(folder, "index.html")).mtimeMs).toBe(long.getTime());
  expect(existsSync(join(folder, "actors/wlo.html"))).toBe(false);
  expect(readFileSync(join(folder, "CNAME"), "utf8")).toBe("of somebody else");
});

it("writes a file again that somebody deleted", () => {
  const folder = folderWith();
  writeSite(folder, first);
  expect(writeSite(folder, new Map([...first, ["index.html", "new"]]))).toMatchObject({
    written: 1,
    unchanged: 1,
  });
  expect(readFileSync(join(folder, "index.html"), "utf8")).toBe("new");
});

it("removes no file outside its folder, even if the list of files was changed", () => {
  const folder = folderWith();
  const site = join(folder, "site");
  writeSite(site, first);
  writeFileSync(join(folder, "precious.txt"), "stay");
  writeFileSync(join(site, "site.json"), JSON.stringify({ "../precious.txt": "" }));
  writeSite(site, first);
  expect(existsSync(join(folder, "precious.txt"))).toBe(true);
});
