import { describe, expect, it } from "vitest";
import { draftBody, outlineOf } from "./registers.ts";

const told = (...lines: string[]) =>
  draftBody(
    `The General Assembly,\n\nRecalling its lamps,\n\n1. Requests the keepers of the northern lighthouses\n${lines.join("\n")}\n\n2. Decides to end.`,
  ).findings.flatMap(({ code, message }) => (code === "DRF050" ? [message] : []));
const first = "to clean each lamp before the evening, to write";
const second = "into the book of the tower how much oil was burned";
const third = "during the night, and to report on it to the inspector.";

describe("a line that repeats another line of its paragraph is reported", () => {
  it.each<[string, string[], string]>([
    ["with other lines between", [first, second, first, third], "the same words as line"],
    ["in another version", [first, first.replace("each", "every"), second, third], "nearly the same words"],
    ["in part", [first, `before the evening, to write ${second}`, third], "begins with the words"],
    ["in part, alone on a line", [first, second, "how much oil was burned", third], "begins with the words"],
  ])("%s", (_, lines, message) => {
    expect(told(...lines)).toEqual([expect.stringContaining(message)]);
  });

  it("but not lines that have a few words in common, or items that do", () => {
    expect(told(first, second, third)).toEqual([]);
    expect(told(`${first} of the tower and`, `of the tower ${second}`, third)).toEqual([]);
    const item = "To clean each lamp of the northern tower before the evening;";
    expect(told("to report:", `(a) ${item}`, `(b) ${item.replace("northern", "southern")}`)).toEqual([]);
  });

  it("nor the lines of a list of persons or places", () => {
    const rows = ["northern", "southern", "eastern"].map((name) => `Tower of the ${name} coast of Atlantis`);
    expect(told("to report to:", ...rows)).toEqual([]);
  });

  it("nor the same line in another paragraph", () => {
    expect(
      told(first, second, third, "", "3. Requests the keepers", first, second, third),
    ).not.toContainEqual(expect.stringContaining("as line"));
  });
});

describe("lines that come twice, one right after the other, are drafted once", () => {
  const body = ["The General Assembly,", "Recalling its lamps,", `1. Requests the keepers ${first};`];
  const last = ["2. Requests the keepers to burn the oil of the tower;", "3. Decides to end."];
  const draftOfLines = (lines: string[]) => draftBody(lines.join("\n\n"));

  it.each<[string, string[]]>([
    ["a paragraph", [...body, ...body.slice(-1), ...last]],
    ["several", [...body, ...body.slice(-2), ...last]],
  ])("%s", (_, lines) => {
    const made = draftOfLines(lines);
    const single = draftOfLines([...body, ...last]);
    expect(outlineOf(made)).toEqual(outlineOf(single));
    expect(made.findings.filter(({ code }) => code === "DRF050")).toHaveLength(1);
    expect(made.setAside).toContainEqual(
      expect.objectContaining({ reason: "the same words as the lines before" }),
    );
  });

  it("several, of which the first comes twice by itself", () => {
    const own = ["Noting the bells,", "Recalling its lamps,", "Noting the bells,", "Recalling its towers,"];
    const around = (lines: string[]) => draftOfLines(["The General Assembly,", ...lines, ...last]);
    expect(outlineOf(around([...own, ...own]))).toEqual(outlineOf(around(own)));
    expect(around([...own, ...own]).findings.map(({ code }) => code)).toContain("DRF050");
  });

  it.each([
    ["a heading", ["Lamps, towers and harbours of the north"]],
    ["the cells of a table", ["Northern tower", "Lamps of the first class", "None"]],
  ])("but not %s", (_, lines) => {
    const made = draftOfLines([...body, ...lines, ...lines, ...last]);
    expect(made.setAside.filter(({ reason }) => reason.startsWith("the same"))).toEqual([]);
    expect(made.findings.map(({ code }) => code)).toContain("DRF050");
  });
});
