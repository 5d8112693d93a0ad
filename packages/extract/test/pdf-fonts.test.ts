import { describe, expect, it } from "vitest";
import { draftPagesSet, outline, type Words } from "./pdf-pages.ts";

const mapped = (lines: string[], y: number): Words[] =>
  lines.map((line, at) => [line, 72, y + 12 * at, 10, "Mapped"]);
const messages = ({ findings }: Awaited<ReturnType<typeof draftPagesSet>>) =>
  findings.map(({ message }) => message);

/** Each code is its own character, but for some. */
const like = (others: string) => `1 beginbfrange <20> <7E> <0020> endbfrange ${others}`;
const softHyphens = like("1 beginbfchar <2D> <00AD> endbfchar");

describe("a font of a PDF file", () => {
  it("may map its only hyphen to U+00AD, also where it belongs to the word", async () => {
    const lines = [
      "1. Requests the Secretary-General to light the lamps of the harbours, and to",
      "count the sea-lamps and the harbour-lamps for 2031-2040.",
    ];
    const made = await draftPagesSet({ map: softHyphens }, mapped(lines, 240));
    expect(outline(made)).toEqual([
      [
        "OP1",
        "Requests the Secretary-General to light the lamps of the harbours, and to count the sea-lamps and the harbour-lamps for 2031-2040.",
      ],
    ]);
    expect(messages(made)).not.toContainEqual(expect.stringContaining("hyphens"));
  });

  it("may map so the hyphens that cut words at the ends of lines", async () => {
    const lines = ["1. Requests the enforcement of the rules of the lamps, and of law en-", "forcement."];
    const made = await draftPagesSet({ map: softHyphens }, mapped(lines, 240));
    expect(outline(made)).toEqual([
      ["OP1", "Requests the enforcement of the rules of the lamps, and of law enforcement."],
    ]);
  });

  it("that says no characters makes the file unreadable", async () => {
    const map = "1 beginbfrange <20> <7E> <E000> endbfrange";
    const lines = Array.from(
      { length: 20 },
      (_, at) => `${at + 1}. Requests the keepers to light the lamps.`,
    );
    await expect(draftPagesSet({ map }, mapped(lines, 240))).rejects.toThrow("do not say which characters");
  });

  it("that says no characters for a few words has findings at their line", async () => {
    const map = "1 beginbfrange <20> <7E> <E000> endbfrange";
    const made = await draftPagesSet({ map }, [
      ["1. Requests the keepers to light the lamps of the harbours, and recalls the", 72, 240],
      ...mapped(["Lamp Rules"], 252),
    ]);
    expect(made.findings.map(({ code, line }) => [code, line])).toContainEqual(["DRF014", 7]);
  });
});
