import { describe, expect, it } from "vitest";
import { draft, outlineOf } from "./registers.ts";

const draftOf = (content: string) => draft({ path: "old.txt", content });
const codesOf = (made: ReturnType<typeof draft>) =>
  made.findings.map(({ code, line }) => `${code} at ${line}`);
const outline = [
  ["PP1", "Recalling its tests,"],
  ["OP1", "Requests the keepers to report;"],
  ["OP2", "Decides to meet in the spring."],
];

describe("what volumes and libraries print on a page is set aside", () => {
  const head = "Resolution 904 (1972) of 12 June 1972";
  const pages = (line: string) =>
    draftOf(
      `${head}\nThe Security Council,\nRecalling its tests and the lamps along\n${line}\nthe coast,\n1. Decides to meet.\n`,
    );

  it.each([
    "Resolutions adopted by the Security Council in 1972 7",
    "8 Resolutions adopted by the Security Council in 1972",
    "Part I. Resolutions adopted by the Security Council in 1972",
    "UN LIBRARY",
    "--- Page 2 ---",
  ])("%s", (line) => {
    const made = pages(line);
    expect(made.paragraphs[0]?.text).toBe("Recalling its tests and the lamps along the coast,");
    expect(codesOf(made)).toContain("DRF032 at 4");
  });

  it("but not a line of the sentence", () => {
    const line = "the resolutions adopted by the Security Council in 1972 on";
    expect(pages(line).paragraphs[0]?.text).toContain(line);
  });
});

describe("a number that text recognition changed", () => {
  const head = "Resolution 904 (1972) of 12 June 1972\n\nThe Security Council,\n\nRecalling its tests,\n\n";

  it("is read where it comes next beside Arabic numbers, with a finding", () => {
    const made = draftOf(`${head}I. Requests the keepers to report;\n\n2. Decides to meet in the spring.\n`);
    expect(outlineOf(made)).toEqual(outline);
    expect(codesOf(made)).toContain("DRF002 at 7");
  });

  it("is Roman beside Roman ones", () => {
    const made = draftOf(`${head}I. Requests the keepers to report;\n\nII. Decides to meet in the spring.\n`);
    expect(outlineOf(made)).toEqual(outline);
    expect(codesOf(made)).not.toContain("DRF002 at 7");
  });
});

describe("in a text without blank lines there is a finding", () => {
  const head =
    "Resolution 904 (1972) of 12 June 1972\nThe Security Council,\nRecalling its tests,\nRecalling its lamps,\n";

  it.each([
    [
      "where the first word of a paragraph is in pieces",
      "Re calling the coast and all its harbours,\n1. Decides to meet.",
      "DRF031 at 5",
    ],
    [
      "where the first word of a paragraph is spaced",
      "R e c a l l i n g the coast and its harbours,\n1. Decides to meet.",
      "DRF031 at 5",
    ],
    ["where D is read in pieces", "I)etermining that the lamps are lit,\n1. Decides to meet.", "DRF051 at 5"],
    [
      "where an asterisk calls a footnote after a year",
      "Recalling the lamps of 1971** and their light,\n1. Decides to meet.",
      "DRF044 at 5",
    ],
    [
      "where a number in brackets may call a footnote",
      "Recalling the lamps of 1971, (2) and their light,\n1. Decides to meet.",
      "DRF044 at 5",
    ],
  ])("%s", (_, text, code) => {
    expect(codesOf(draftOf(head + text))).toContain(code);
  });

  it("but not where a sentence goes on", () => {
    const made = draftOf(`${head}Recalling the lamps of article 3 (1) and their light,\n1. Decides to meet.`);
    expect(codesOf(made)).not.toContain("DRF044 at 5");
  });
});
