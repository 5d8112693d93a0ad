import { describe, expect, it } from "vitest";
import { draft, outlineOf } from "./registers.ts";

const text =
  "Resolution 904 (1972) of 12 June 1972\n\nThe Security Council,\n\nRecalling its tests,\n\n1. Decides to meet in the spring.";
const draftOf = (content: string) => draft({ path: "data.txt", content });

describe("a data set is named", () => {
  it.each([
    ["JSON", JSON.stringify({ symbol: "S/RES/904 (1972)", text }, null, 2)],
    ["JSON", JSON.stringify([{ id: 904, paragraphs: text.split("\n\n") }], null, 1)],
    ["the list of a program", `['${text.split("\n\n").join("', '")}']`],
    ["(CSV)", `symbol,year,text\n"S/RES/904 (1972)",1972,"${text}"\n`],
  ])("%s", (name, content) => {
    const { resolution, findings } = draftOf(content);
    expect(resolution).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(["DRF049"]);
    expect(findings[0]?.message).toContain(name);
  });

  it("but not a masthead with commas", () => {
    expect(draftOf(`Lamps,harbours,coasts\n\n${text}`).resolution?.id).toBe("S/RES/904 (1972)");
  });
});

describe("a resolution is read", () => {
  it.each([
    ["from one line of JSON with other fields", JSON.stringify({ id: "S/RES/904 (1972)", year: 1972, text })],
    ["below the fields of a header", `symbol: S/RES/904 (1972)\ndate: 1972-06-12\n---\n\n${text}`],
    [
      "with the number of each line",
      `${text}\n\n2. Ends.`
        .split("\n")
        .concat(Array(6).fill(""))
        .map((line, at) => `${at + 1}: ${line}`)
        .join("\n"),
    ],
  ])("%s", (_, content) => {
    const made = draftOf(content);
    expect(made.resolution?.id).toBe("S/RES/904 (1972)");
    expect(outlineOf(made)[1]).toEqual(["OP1", expect.stringContaining("Decides to meet in the spring.")]);
  });
});
