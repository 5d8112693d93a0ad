import { describe, expect, it } from "vitest";
import { changesMarkdown, outlineChanges } from "../src/index.ts";
import { bury, changesBetween, type Dataset, firstParagraph, rename } from "./changes-between.ts";
import { edited, smallDataset } from "./small-edition.ts";

describe("what is printed", () => {
  const detailsOf = (edit: (dataset: Dataset) => void) =>
    outlineChanges(changesBetween(smallDataset(), edited(edit))).sections.flatMap(({ entries }) => entries);

  it("shows a change word by word, and counts computed values and references to moved records", () => {
    const entries = detailsOf((all) => {
      const paragraph = firstParagraph(all);
      paragraph.text = paragraph.text.replace("ILO and FAO", "FAO");
      rename(all, "fao", "food-office");
      bury(all, "fao", "moved", "food-office");
      paragraph.mentions.shift();
      for (const mention of paragraph.mentions)
        Object.assign(mention, { actor: "food-office", start: 9, end: 12 });
    });
    expect(entries.map(({ sign, name, text }) => [sign, name, text])).toEqual([
      [">", "actor fao", "is now food-office"],
      ["~", "paragraph a-res-99-1.op1", ""],
    ]);
    expect(entries[1]?.details.map(({ place }) => place)).toEqual([
      "/text",
      "/mentions/0",
      "and 1 reference to a moved record and 2 computed values",
    ]);
    expect(entries[1]?.details[0]?.words).toContainEqual({ change: "removed", text: " ILO and" });
  });

  it.each([
    ["at its end", `${"a".repeat(300)}b`, `${"a".repeat(300)}c`],
    ["at its start", `b${"a".repeat(300)}`, `c${"a".repeat(300)}`],
    ["in its length", "a".repeat(300), "a".repeat(301)],
    ["beside characters of two code units", `${"\u{1F30D}".repeat(80)}b`, `${"\u{1F30D}".repeat(80)}c`],
  ])("cuts a long value that differs %s so that the difference is visible", (_, old, now) => {
    const named = (name: string) =>
      edited(({ actors: [first] }) => void Object.assign(first ?? {}, { name }));
    const outline = outlineChanges(changesBetween(named(old), named(now)));
    const { old: before = "", new: after = "" } = outline.sections[0]?.entries[0]?.details[0] ?? {};
    expect(before).not.toBe(after);
    expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(100);
    expect(before + after).not.toMatch(/\p{Cs}/u);
  });

  it("moves no cursor and ends no Markdown", () => {
    const entries = detailsOf(({ actors }) => {
      actors.push({ id: "odd", name: "\u001B[2J `odd` [a](b)", kind: "office", aliases: [] });
      Object.assign(actors[0] ?? {}, { acronym: "\u009B31m`" });
    });
    expect(JSON.stringify(entries)).not.toMatch(/\p{Cc}/u);
    expect(JSON.stringify(entries)).toContain("\\\\u009b31m");
    const changes = changesBetween(
      smallDataset(),
      edited(({ actors }) => void Object.assign(actors[0] ?? {}, { acronym: "`[x](y)" })),
    );
    expect(changesMarkdown(changes)).toContain('  - /acronym: \\+ ``"`[x](y)"``');
  });
});
