import { describe, expect, it } from "vitest";
import { draftBody } from "./registers.ts";

const width = 60;

/** Words in lines that a program filled up to a width. */
function wrap(words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const numbered = (name: string) =>
  `Requests the keepers of the ${name} lighthouses to clean each lamp before the evening, to write into the book of the tower how much oil was burned during the night and by whom it was brought, to count the ships that pass the harbour in the fog, and to report on all of this to the inspector of the coast before the winter begins`;
const names = ["northern", "southern", "eastern", "western", "smallest", "tallest"];
const paragraphs = names.map((name, at) => wrap(`${at + 1}. ${numbered(name)};`));

/** The findings on lines of a text in which the lines of the third paragraph are changed. */
function told(change: (lines: string[]) => string[]): string[] {
  const body = paragraphs.map((lines, at) => (at === 2 ? change(lines) : lines).join("\n")).join("\n\n");
  const { findings } = draftBody(
    `The General Assembly,\n\nRecalling its lamps,\n\n${body}\n\n7. Decides to end.`,
  );
  return findings.flatMap(({ code, message }) =>
    code === "DRF043" && /characters|ends early/.test(message) ? [message] : [],
  );
}

describe("in a text whose lines a program filled up to a width", () => {
  it("no line is told where none is damaged", () => {
    expect(told((lines) => lines)).toEqual([]);
  });

  it("a line that ends although the next word had room is told at the next line", () => {
    const short = (lines: string[]) =>
      lines.map((line, at) => (at === 1 ? line.split(" ").slice(0, -3).join(" ") : line));
    expect(told(short)).toEqual([expect.stringContaining("ends early")]);
  });

  it("a line with more words than others is told", () => {
    expect(told((lines) => lines.map((line, at) => (at === 2 ? `${line} and 14 others` : line)))).toEqual([
      expect.stringContaining("at most 60 characters"),
    ]);
  });

  it("a line before a space at which no line may end, or measured with its marks of emphasis, is not short", () => {
    const kept = (lines: string[]) =>
      lines.map((line, at) => (at === 1 ? `${line} 3\u00A0oil\u00A0lamps` : line));
    const rewrapped = (lines: string[]) =>
      wrap(kept(lines).join(" ").replace("lamp before", "_lamp_ before"));
    expect(told(rewrapped)).toEqual([]);
  });

  it("lines that were set by hand, or by the width of letters, are not told", () => {
    const ragged = (lines: string[]) => wrap(lines.join(" ")).map((line) => line.replace(/ (\S+)$/, "\n$1"));
    const body = paragraphs.map((lines) => ragged(lines).join("\n")).join("\n\n");
    const { findings } = draftBody(`The General Assembly,\n\nRecalling its lamps,\n\n${body}`);
    expect(findings.filter(({ message }) => /at most|ends early/.test(message))).toEqual([]);
  });
});
