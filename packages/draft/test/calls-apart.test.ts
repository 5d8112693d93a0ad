import { describe, expect, it } from "vitest";
import { draftBody } from "./registers.ts";

const preamble = "The General Assembly,\n\nRecalling its tests of the lamps along the coast,";
const end = "2. Decides to remain seized of the matter.";

describe("numbers with a space before them", () => {
  const doubts = (words: string, note: string) =>
    draftBody(`${preamble}\n\n1. ${words}\n\n${end}\n\n${note}`)
      .findings.flatMap(({ code, message }) => (code === "DRF044" ? [message] : []))
      .join();

  it("may call a footnote that nothing calls", () => {
    const note = "³ A/99/1.";
    const message = "may call footnote 3, which nothing calls";
    expect(doubts("Calls upon the keepers of the towers, 3 and the inspectors, to report;", note)).toContain(
      message,
    );
    expect(doubts("Calls upon the keepers 3 of the towers to report;", note)).toContain(message);
    expect(doubts("Calls upon the keepers³ of at least 3 of the towers to report;", note)).toBe("");
    expect(doubts("Calls upon at least 3 of the keepers in paragraph 3 of the list to report;", note)).toBe(
      "",
    );
  });
});
