import { describe, expect, it } from "vitest";
import { draftBody } from "./registers.ts";

describe("footnotes", () => {
  it("are lifted from the middle of a paragraph, and anchored", () => {
    const made = draftBody(`The General Assembly,

Recalling the report¹ of

¹ A/99/1, annex.

² See resolution 98/1.

the Secretary-General,²

1. Notes both.`);
    expect(made.resolution?.footnotes.map(({ number, text, kind }) => [number, text, kind])).toEqual([
      [1, "A/99/1, annex.", "document"],
      [2, "See resolution 98/1.", "see"],
    ]);
    expect(made.paragraphs[0]?.text).toBe("Recalling the report of the Secretary-General,");
    expect(made.paragraphs[0]?.footnotes.map(({ number, after, offset }) => [number, after, offset])).toEqual(
      [
        [1, "report", 20],
        [2, "Secretary-General,", 46],
      ],
    );
  });

  it("an exponent is none", () => {
    const made = draftBody("The General Assembly,\n\n1. Notes 3 km² of land¹ and 5 m².\n\n¹ A/99/1.");
    expect(made.paragraphs[0]?.text).toBe("Notes 3 km² of land and 5 m².");
  });

  it("one that is called and not there is told, and one that is there and not called", () => {
    const made = draftBody("The General Assembly,\n\n1. Notes the land.¹\n\n2. Notes the sea.\n\n² A/99/2.");
    expect(made.findings.map(({ message }) => message)).toEqual([
      "footnote 1 is called here, but its text is not in the input, and footnote 2 is never called: the numbers of footnotes from here on may be wrong",
      "footnote 2 is never called",
    ]);
  });

  it("Ibid. is what the footnote before cites, and a doubt without one", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling¹ and reading,²\n\n1. Notes.\n\n¹ Ibid.\n\n² Resolution 98/1.",
    );
    expect(made.findings.map(({ code }) => code)).toEqual(["DRF012"]);
    const cited = draftBody(
      "The General Assembly,\n\nRecalling¹ and reading²,\n\n1. Notes.\n\n¹ Resolution 98/1.\n\n² Ibid., chaps. VII–XI.",
    );
    expect(cited.paragraphs[0]?.citations.map(({ document, pinpoint }) => [document, pinpoint])).toEqual([
      ["a-res-98-1", undefined],
      ["a-res-98-1", "chaps. VII–XI"],
    ]);
  });

  describe("that give a place in the Treaty Series", () => {
    const read = (words: string, notes: string) => {
      const { paragraphs, findings } = draftBody(
        `The General Assembly,\n\n${words},\n\n1. Notes.\n\n${notes}`,
      );
      return {
        cited: paragraphs.flatMap(({ citations }) =>
          citations
            .filter(({ footnote }) => footnote)
            .map(({ quote, document, role }) => [quote, document, role]),
        ),
        aside: paragraphs.flatMap(({ setAside = [] }) => setAside.map(({ quote }) => quote)),
        named: paragraphs.flatMap(({ mentions }) => mentions.map(({ quote }) => quote)),
        found: findings.filter(({ code }) => code === "DRF012").map(({ message }) => message),
      };
    };

    it("cite the treaty before the call, and name nobody", () => {
      const made = read(
        "Recalling resolution 98/1¹ and resolution 98/2 of 3 May 2044,²",
        "¹ United Nations, Treaty Series, vol. 9001, No. 12.\n\n² Ibid., vols. 9002 and 9003, No. 13.",
      );
      expect(made.cited).toEqual([
        ["United Nations, Treaty Series, vol. 9001, No. 12", "a-res-98-1", "source"],
        ["Ibid., vols. 9002 and 9003, No. 13", "a-res-98-2", "source"],
      ]);
      expect(made.named).toEqual([]);
    });

    it("and are a finding when no treaty is cited directly before it", () => {
      const made = read(
        "Recalling resolution 98/1 and a treaty on fog¹",
        "¹ United Nations, Treaty Series, vol. 9001, No. 12.",
      );
      expect(made.cited).toEqual([]);
      expect(made.named).toEqual([]);
      expect(made.aside).toEqual(["United Nations, Treaty Series"]);
      expect(made.found).toEqual([
        "no treaty is cited directly before the call of this footnote, which gives a place in the Treaty Series",
      ]);
    });
  });
});
