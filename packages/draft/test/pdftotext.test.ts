import { describe, expect, it } from "vitest";
import { draft, draftBody, outlineOf } from "./registers.ts";

describe("texts as pdftotext -layout prints them", () => {
  it("an indent begins a paragraph where no blank line does", () => {
    const made = draftBody(`The General Assembly,
    Recalling the letters of the sea, and all who read
them on the shore in the evening when the light of the
tower is lit,
    Gratified that they are read by so many of the
readers of the archive,
    1. Decides to go on reading the letters of the sea
in the evening;
    2. Decides to end.`);
    expect(outlineOf(made).map(([label]) => label)).toEqual(["PP1", "PP2", "OP1", "OP2"]);
    expect(made.findings.filter(({ code }) => code.startsWith("DRF03"))).toEqual([]);
  });

  it("the number of a footnote is alone on its line", () => {
    const made = draftBody(`The General Assembly,

Recalling the agreement,1 and the report 2 of the

1
  Agreement of the Sea, 12 May 2030.
2
  A/99/1.
2/3
A/RES/99/7
readers,

1. Decides to read.`);
    expect(made.resolution?.footnotes.map(({ number, text }) => [number, text])).toEqual([
      [1, "Agreement of the Sea, 12 May 2030."],
      [2, "A/99/1."],
    ]);
    expect(outlineOf(made)[0]?.[1]).toBe("Recalling the agreement, and the report of the readers,");
  });

  it("a number that nothing calls stays alone, with a finding", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling the agreement of the\n7\nSecretary,\n\n1. Decides to read.",
    );
    expect(made.resolution?.footnotes).toEqual([]);
    expect(made.findings.map(({ code, line }) => `${code} ${line}`)).toContain("DRF032 26");
  });

  it("a long title at the head of a page takes several lines", () => {
    const title = "Reading of the letters that came over the sea";
    const content = `United Nations\n\nA/RES/99/7\n\nGeneral Assembly\n\nDistr.: General\n\n3 March 2045\n\nNinety-ninth session\n\nResolution adopted by the General Assembly on 1 March 2045\n\n99/7. ${title}\n\nThe General Assembly,\n\nRecalling the letters of\n\f    A/RES/99/7                99/7. Reading of the letters\n                               that came over the sea\nthe sea,\n\n1. Decides to read.\n\n45-00001    2/2\n`;
    const made = draft({ path: "test.txt", content });
    expect(outlineOf(made)[0]?.[1]).toBe("Recalling the letters of the sea,");
    expect(made.findings).toEqual([]);
  });

  it("the line of adoption is cut inside its day", () => {
    const content =
      "United Nations\nA/RES/99/7\nGeneral Assembly\nDistr.: General\n3 March 2045\nNinety-ninth session\nResolution adopted by the General Assembly on 1\nMarch 2045\n99/7. Tests\nThe General Assembly,\n\nRecalling the letters,\n\n1. Decides to read.\n";
    const made = draft({ path: "test.txt", content });
    expect(made.resolution?.adopted).toBe("2045-03-01");
    expect(made.findings).toEqual([]);
  });

  it("a period of years and a symbol are cut at the end of a line", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling the decade of reading 2031–\n2040 and document A/99/\n12 on it,\n\n1. Decides to read.",
    );
    expect(outlineOf(made)[0]?.[1]).toBe(
      "Recalling the decade of reading 2031–2040 and document A/99/12 on it,",
    );
  });

  it("findings have the lines and columns that an editor shows, which count no form feeds", () => {
    const { findings } = draftBody(
      "The General Assembly,\n\nRecalling the sea,\n\n\fA/RES/99/7\n\n\fNoting the lamp\vof the har|bour,\n\n1. Decides to read the let|ters.",
    );
    const places = findings
      .filter(({ message }) => message.includes("sign of programs"))
      .map(({ line, column, excerpt, excerptColumn }) => [line, column, excerpt, excerptColumn]);
    expect(places).toEqual([
      [29, 18, "Noting the lamp\vof the har|bour,", 2],
      [31, 1, "1. Decides to read the let|ters.", 1],
    ]);
  });
});
