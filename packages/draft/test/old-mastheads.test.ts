import { describe, expect, it } from "vitest";
import { draft, outlineOf } from "./registers.ts";

const draftOf = (content: string, path = "old.txt") => draft({ path, content });
const body =
  "Recalling its tests,\n\n1. Requests the keepers to report;\n\n2. Decides to meet in the spring.";
const outline = [
  ["PP1", "Recalling its tests,"],
  ["OP1", "Requests the keepers to report;"],
  ["OP2", "Decides to meet in the spring."],
];
const council = `The Security Council,\n\n${body}\n`;
const codesOf = (made: ReturnType<typeof draft>) =>
  made.findings.map(({ code, line }) => `${code} at ${line}`);

describe("the number and the day of an old resolution are read", () => {
  it.each([
    ["in capitals", "RESOLUTION 904 (1972) OF 12 JUNE 1972"],
    ["in capitals, as volumes print them", "904 (1972). RESOLUTION OF 12 JUNE 1972"],
    ["with spaces inside", "Resolution 904 ( 1972 ) of 12 June 1972"],
    ["on two lines", "904 (1972)\n\nResolution of 12 June 1972"],
    ['after "No."', "No. 904 (1972)\n\nResolution of 12 June 1972"],
    ["after a colon", "Resolution 904 (1972): 12 June 1972"],
    ["as in the United States", "Resolution 904 (1972) of June 12, 1972"],
    [
      "in the line of adoption",
      "RESOLUTION 904 (1972) ADOPTED BY THE SECURITY COUNCIL AT ITS 1650TH MEETING, ON 12 JUNE 1972",
    ],
    ["after the label of a data set", "Text: Resolution 904 (1972) of 12 June 1972"],
    [
      "beside the French line",
      "904 (1972). Resolution of 12 June 1972 904 (1972). Résolution du 12 juin 1972 [S/801]",
    ],
    ["in a symbol and brackets", "S/RES/904 (1972) (12 June 1972)"],
  ])("%s", (_, head) => {
    const made = draftOf(`${head}\n\n${council}`);
    expect([made.resolution?.id, made.resolution?.adopted]).toEqual(["S/RES/904 (1972)", "1972-06-12"]);
    expect(outlineOf(made)).toEqual(outline);
    expect(codesOf(made)).not.toContain("DRF051 at 1");
  });

  it.each([
    ["RESOLUTlON 904 (1972) of 12 June 1972", "1972-06-12"],
    ["Resolut ion 904 (1972) of 12 June 1972", "1972-06-12"],
    ["Resolution 9O4 (l972) of l2 June 1972", "1972-06-12"],
    ["904 (1972). Resolution of 12 Octobcr 1972", "1972-10-12"],
    ["RESOLUTlON 904 (1972)\n\nof 12 June 1972", "1972-06-12"],
    ["RESOLUTION 904 (l972) OF l2 JUNE l972", "1972-06-12"],
  ])("where text recognition misread it, with a finding: %s", (head, day) => {
    const made = draftOf(`${head}\n\n${council}`);
    expect([made.resolution?.id, made.resolution?.adopted]).toEqual(["S/RES/904 (1972)", day]);
    expect(codesOf(made)).toContain("DRF051 at 1");
  });

  it("where the day on the line below is misread, with a finding at each line", () => {
    const made = draftOf(`RESOLUTlON 904 (1972)\n\nof 12 June I972\n\n${council}`);
    expect([made.resolution?.id, made.resolution?.adopted]).toEqual(["S/RES/904 (1972)", "1972-06-12"]);
    expect(codesOf(made)).toEqual(expect.arrayContaining(["DRF051 at 1", "DRF051 at 3"]));
  });

  it.each([
    "Resolution 904 (1972) of 3l June 1972",
    "904 (1972). Resolution of 31 June 1972",
    "Resolution 904 (1972)\n\nof 31 June 1972",
    "S/RES/904 (1972)\n\nAdopted by the Security Council at its 1650th meeting, on June 31, 1972",
  ])("a day that no calendar has is reported: %s", (head) => {
    const made = draftOf(`${head}\n\n${council}`);
    expect(made.resolution).toBeNull();
    expect(made.findings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^(?:31 June 1972|June 31, 1972) is not a real date/),
    );
  });

  it("in capitals, of the General Assembly", () => {
    const made = draftOf(
      `RESOLUTION ADOPTED BY THE GENERAL ASSEMBLY ON 14 DECEMBER 1960\n\n1599 (XV). Lamps of the coast\n\nThe General Assembly,\n\n${body}\n`,
    );
    expect([made.resolution?.id, made.resolution?.adopted]).toEqual(["A/RES/1599 (XV)", "1960-12-14"]);
  });

  it("but another word before it is no masthead", () => {
    expect(draftOf(`Revolution 904 (1972) of 12 June 1972 in Atlantis\n\n${council}`).resolution).toBeNull();
  });

  it("with a name and no full stop, of a session", () => {
    const made = draftOf(
      `RESOLUTION 1599 (XV)\n\nLamps of the coast\n\nThe General Assembly,\n\n${body}\n\n947th plenary meeting,\n14 December 1960.\n`,
    );
    expect([made.resolution?.id, made.resolution?.title]).toEqual(["A/RES/1599 (XV)", "Lamps of the coast"]);
  });

  it("twice: on a line of its own, and before the title", () => {
    const made = draftOf(
      `Resolution 1599 (XV)\n\n1599 (XV). Lamps of the coast\n\nThe General Assembly,\n\n${body}\n\n947th plenary meeting,\n14 December 1960.\n`,
    );
    expect([made.resolution?.id, made.resolution?.title]).toEqual(["A/RES/1599 (XV)", "Lamps of the coast"]);
  });

  it("from the name of a file with a language", () => {
    const close = "Adopted by the Security Council at its 1650th meeting, on 12 June 1972";
    expect(draftOf(`${close}\n\n${council}`, "S_RES_904_1972_EN.txt").resolution?.id).toBe(
      "S/RES/904 (1972)",
    );
  });
});

describe("the enacting formula is read", () => {
  const head = "Resolution 904 (1972) of 12 June 1972";

  it.each([
    "The Secu rity Council,",
    "The Security Couucil,",
    "TheSecurityCouncil,",
    "The Security Council.",
    "'The Security Council,",
  ])("where it is misread, with a finding: %s", (formula) => {
    const made = draftOf(`${head}\n\n${formula}\n\n${body}\n`);
    expect(outlineOf(made)).toEqual(outline);
    expect(codesOf(made)).toContain("DRF051 at 3");
  });

  it("in italics by underscores", () => {
    const made = draftOf(`${head}\n\n_The Security Council,_\n\n${body}\n`);
    expect(outlineOf(made)).toEqual(outline);
    expect(codesOf(made)).not.toContain("DRF051 at 3");
  });

  it("but the name of another body is none", () => {
    expect(
      draftOf(`${head}\n\nThe Safety Council,\n\n${body}\n`).findings.map(({ code }) => code),
    ).not.toContain("DRF051");
  });

  it("on one line with a text whose paragraphs have no numbers", () => {
    const made = draftOf(`${head} ${council.replace(/[0-9]\. /g, "").replace(/\s*\n\s*/g, " ")}`);
    expect(outlineOf(made)).toEqual(outline);
  });

  it("on one line with the masthead and the text, with a finding", () => {
    const made = draftOf(`${head} ${council.replace(/\s*\n\s*/g, " ")}`);
    expect(outlineOf(made)).toEqual(outline);
    expect(codesOf(made)).toContain("DRF034 at 1");
  });

  it("and the symbol, the title and the adoption are read from one line, also of the General Assembly", () => {
    const made = draftOf(
      "United Nations A/RES/99/7 General Assembly Distr.: General 3 March 2045 Ninety-ninth session Agenda item 12 Resolution adopted by the General Assembly on 1 March 2045 [without reference to a Main Committee (A/99/L.9)] 99/7. Lamps of the harbour The General Assembly, Recalling its lamps, 1. Decides to light them;\nA/RES/99/7 2. Decides to end.",
    );
    expect(made.resolution).toMatchObject({
      id: "A/RES/99/7",
      title: "Lamps of the harbour",
      adopted: "2045-03-01",
    });
    // The rest of a page that is one line is not a running head.
    expect(outlineOf(made).at(-1)?.[1]).toContain("Decides to end.");
  });
});

describe("a copy with the name of the Security Council before the number", () => {
  it.each([
    "SECURITY COUNCIL RESOLUTION 902 (1994)",
    "Security Council resolution 902 (1994)",
    "United Nations Security Council Resolution 902 (1994)",
    "UN Security Council Resolution 902 (1994)",
  ])("%s", (line) => {
    const made = draft({
      path: "copy.txt",
      content: `${line}\n\nof 11 March 1994\n\nThe Security Council,\n\nRecalling its tests,\n\n1. Decides to end.`,
    });
    expect([made.resolution?.id, made.resolution?.adopted]).toEqual(["S/RES/902 (1994)", "1994-03-11"]);
  });
});
