import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { brokenLinks } from "../html.ts";

const folder = fileURLToPath(new URL("../../dist/", import.meta.url));
const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
  .filter((path) => !path.startsWith("lib/"));
const textOf = (path: string) => readFileSync(join(folder, path), "utf8");
const isText = (path: string) => path.endsWith(".html");

describe("the pages of the published dataset", () => {
  it("have no broken link and no broken anchor", () => {
    const texts = new Map(paths.map((path) => [path, isText(path) ? textOf(path) : ""]));
    // A server shows the page for missing addresses at any depth: its links begin at the root of the server.
    const pages = paths.filter((path) => isText(path) && path !== "404.html");
    expect(pages.length).toBeGreaterThan(100);
    const broken = pages.flatMap((path) =>
      brokenLinks(path, texts.get(path) ?? "", (target) => texts.get(target)).map(
        (link) => `${path}: ${link}`,
      ),
    );
    expect(broken).toEqual([]);
  });

  it("keep the reading view within 25 kB of HTML, gzipped, and 6 kB of script", () => {
    for (const path of paths.filter((own) => /^resolutions\/(?!index).*\.html$/.test(own))) {
      const html = textOf(path);
      expect(gzipSync(html).length, path).toBeLessThanOrEqual(25_000);
      const scripts = [...html.matchAll(/<script[^>]*src="\.\.\/([^"]+)"/g)].map(([, script = ""]) =>
        textOf(script),
      );
      expect(scripts.join("").length).toBeLessThanOrEqual(6_000);
    }
  });
});
