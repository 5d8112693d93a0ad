import { describe, expect, it } from "vitest";
import { draftPages, draftPagesSet, outline, type Words } from "./pdf-pages.ts";

const text = (lines: string[], y: number): Words[] => lines.map((line, at) => [line, 72, y + 12 * at]);
const body = text(["1. Requests the keepers to light the lamps of the shores and of", "the harbours."], 240);
const lamps = [["OP1", "Requests the keepers to light the lamps of the shores and of the harbours."]];
type Made = Awaited<ReturnType<typeof draftPages>>;
const doubts = ({ findings }: Made) =>
  findings.filter(({ code }) => code === "DRF047").map(({ message }) => message);
const headings = ({ resolution }: Made) =>
  resolution?.divisions?.flatMap((division) => ("heading" in division ? [division.heading] : []));

describe("a PDF file of other typesetters", () => {
  it("may have its pages turned by a quarter", async () => {
    for (const turned of [90, 180, 270])
      expect(outline(await draftPagesSet({ turned }, body))).toEqual(lamps);
  });

  it("of a scanner may have words that are not printed, with a finding", async () => {
    const made = await draftPagesSet({ operators: "3 Tr" }, body);
    expect(outline(made)).toEqual(lamps);
    expect(doubts(made)).toEqual([
      "the words of page 1 were recognized in a picture, and any of them may be wrong",
    ]);
    expect(doubts(await draftPages(body))).toEqual([]);
  });

  it("has a watermark over its words, or alone on a page after that", async () => {
    const made = await draftPages(
      [...body, ["DRAFT", 90, 260, 60]],
      [
        ["2. Decides to count them.", 72, 92],
        ["DRAFT", 90, 500, 60],
      ],
    );
    expect(outline(made)).toEqual([...lamps, ["OP2", "Decides to count them."]]);
    expect(made.setAside.filter(({ reason }) => reason === "printed across the page")).toHaveLength(2);
  });

  it("prints small capitals as smaller capitals, which are small letters", async () => {
    const made = await draftPages([
      ["L", 72, 232, 10, "Times-Bold"],
      ["AMPS OF THE SHORES", 78.7, 232, 8, "Times-Bold"],
      ...text(
        body.map(([line]) => line),
        252,
      ),
    ]);
    expect(headings(made)).toEqual(["Lamps of the shores"]);
  });
});
