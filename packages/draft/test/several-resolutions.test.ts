import { describe, expect, it } from "vitest";
import { draft } from "./registers.ts";

describe("several resolutions in one text", () => {
  const resolution = (number: string) =>
    `${number}\n\nThe Security Council,\n\nRecalling the lost records,\n\n1. Decides to read.`;

  it.each([
    ["numbers", "Resolution 901 (1972)\nof 3 May 1972", "Resolution 902 (1972)\nof 12 June 1972"],
    ["symbols", "S/RES/901 (1972)\n\n3 May 1972", "S/RES/902 (1972)\n\n12 June 1972"],
  ])("are told by their %s", (_, first, second) => {
    const made = draft({ path: "text.txt", content: `${resolution(first)}\n\n${resolution(second)}\n` });
    expect(made.records).toBeNull();
    expect(made.findings.map(({ code }) => code)).toEqual(["DRF041"]);
  });

  it("the same one twice is told at its second masthead, or drafted once where no word differs", () => {
    const once = `General Assembly\n\nResolution adopted by the General Assembly on 1 March 2045\n\n99/7. Lamps of the coast\n\nThe General Assembly,\n\nRecalling the lost records,\n\n1. Decides to read.\n\n5th plenary meeting\n\n1 March 2045`;
    const other = once.replace("lost", "old");
    const made = draft({ path: "a-res-99-7.txt", content: `A/RES/99/7\n\n${once}\n\n${other}\n` });
    expect(made.records).toBeNull();
    expect(made.findings.map(({ code, line }) => [code, line])).toEqual([["DRF041", 21]]);
    expect(draft({ path: "a-res-99-7.txt", content: `A/RES/99/7\n\n${once}\n` }).findings).toEqual([]);
    const same = draft({ path: "a-res-99-7.txt", content: `A/RES/99/7\n\n${once}\n\n${once}\n` });
    expect(same.findings.map(({ code, line }) => [code, line])).toEqual([["DRF050", 19]]);
  });

  it("the name of a file tells the symbol of each organ", () => {
    const body =
      "The General Assembly,\n\nRecalling the lost records,\n\n1. Decides to read.\n\n5th plenary meeting\n1 March 2045";
    expect(draft({ path: "A_RES_ES-10-21.txt", content: body }).resolution?.id).toBe("A/RES/ES-10/21");
    const council = `Adopted by the Security Council at its 9999th meeting, on 1 March 2045\n\n${body.replace("General Assembly", "Security Council")}`;
    expect(draft({ path: "s-res-4999-2045.txt", content: council }).resolution?.id).toBe("S/RES/4999 (2045)");
  });
});
