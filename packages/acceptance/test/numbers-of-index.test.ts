// Tests what the drafter knows of numbers against the resolutions that the index has.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFiles } from "@open-resolutions/core";
import { readFolder } from "@open-resolutions/core/files";
import { makeDrafter } from "@open-resolutions/draft";
import { parseSymbol, symbolSlug } from "@open-resolutions/symbols";
import { expect, it } from "vitest";
import { repository } from "../src/published.ts";

function slugOfSymbol(symbol: string): string {
  const parsed = parseSymbol(symbol);
  if (!parsed) throw new Error(`${symbol} is not a symbol`);
  return symbolSlug(parsed);
}

it("drafts call no number of a resolution of the index impossible", () => {
  const years = globSync("data/index/security-council/*.ndjson", { cwd: repository }).map((path) =>
    readFileSync(join(repository, path), "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: string }).id),
  );
  expect(years.length).toBeGreaterThan(0);
  const paragraphs = years.map((symbols, at) => {
    const numbers = symbols.map((symbol) => symbol.slice("S/RES/".length)).join(", ");
    return `${at + 1}. Recalls Security Council resolutions ${numbers};`;
  });
  const masthead =
    "United Nations\n\nA/RES/150/7\n\nGeneral Assembly\n\nResolution adopted by the General Assembly on 1 March 2096\n\n150/7. Lamps";
  const content = [masthead, "The General Assembly,", ...paragraphs].join("\n\n");
  const { records } = checkFiles([...readFolder(join(repository, "data"))]);
  const draft = makeDrafter(records)({ path: "numbers.txt", content });
  const cited = draft.paragraphs.flatMap(({ citations }) => citations ?? []);
  expect(cited.map(({ document }) => document)).toEqual(
    expect.arrayContaining(years.flat().map(slugOfSymbol)),
  );
  expect(draft.findings.filter(({ code }) => code === "DRF023")).toEqual([]);
});
