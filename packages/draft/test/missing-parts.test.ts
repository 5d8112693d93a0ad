import { describe, expect, it } from "vitest";
import { draft, draftBody } from "./registers.ts";

const keepers = ["northern", "southern", "eastern", "western", "small", "tall", "old", "new"];
const paragraphs = keepers.map(
  (name, at) => `${at + 1}. Requests the keepers of the ${name} towers to report;`,
);
const close = "41st plenary meeting\n\n1 March 2045";
const told = (parts: readonly string[], code: string) =>
  draftBody(["The General Assembly,", ...parts].join("\n\n")).findings.flatMap((finding) =>
    finding.code === code ? [`${finding.line} ${finding.message}`] : [],
  );
const whole = ["Recalling its lamps,", ...paragraphs, "9. Decides to end.", close];

describe("parts that a copy lacks", () => {
  it("a whole text has no finding", () => {
    for (const code of ["DRF038", "DRF050", "DRF051"]) expect(told(whole, code)).toEqual([]);
  });

  it("the end of a long text without meeting and day", () => {
    expect(told(whole.slice(0, -1), "DRF038").join()).toContain("ends without meeting and day");
  });

  it("an excerpt of few paragraphs needs no close", () => {
    expect(told(["Recalling its lamps,", "1. Decides to end."], "DRF038")).toEqual([]);
  });

  it("a full stop where the other paragraphs have a semicolon", () => {
    const changed = whole.map((part) => (part.startsWith("4.") ? part.replace(/;$/, ".") : part));
    expect(told(changed, "DRF038")).toHaveLength(1);
  });

  it("a full stop after an item that is not the last", () => {
    const list =
      "9. Requests the keepers:\n\n(a) To count lamps.\n\n(b) To clean lamps;\n\n(c) To write it down;";
    expect(told([...whole.slice(0, -2), list, "10. Decides to end.", close], "DRF038")).toHaveLength(1);
  });

  it.each([
    [["Recalling also its lamps,", ...whole.slice(1)], '"Recalling also"'],
    [
      [
        ...whole.slice(0, 1),
        ...paragraphs,
        "9. Also urges the keepers to write;",
        "10. Decides to end.",
        close,
      ],
      '"Also urges"',
    ],
  ])("a paragraph that adds to none before it", (parts, words) => {
    expect(told(parts, "DRF050").join()).toContain(words);
  });

  it("one that adds to a paragraph before it, or to words inside one, is none", () => {
    const parts = [
      "Recalling, in this regard, its lamps,",
      "Recalling also its towers,",
      "Recalling further the efforts of the coast,",
      "Noting with regret its fog,",
      "Noting also with regret its storms,",
      "1. Requests the keepers to report, and urges them to write;",
      "2. Also urges them to meet.",
    ];
    expect(told(parts, "DRF050")).toEqual([]);
  });

  it.each([
    [
      ["Recalling its lamps,", "Noting its fog,", "Recalling also its towers,"],
      "Recalling also",
      '"Recalling"',
    ],
    [
      ["Recalling its lamps,", "Recalling further its towers,"],
      "Recalling further",
      '"Recalling" and "also"',
    ],
    [
      ["Recalling its lamps,", "Recalling also its fog,", "Recalling also its towers,"],
      "Recalling also",
      '"Recalling"',
    ],
  ])("a preambular paragraph out of its turn: %j", (preamble, opening, needed) => {
    expect(told([...preamble, "1. Decides to end."], "DRF050").join()).toContain(
      `"${opening}" needs a paragraph that begins with ${needed} right before it`,
    );
  });

  it("the Security Council has other paragraphs between", () => {
    const content =
      "S/RES/2899 (2044)\n\nResolution 2899 (2044)\n\nAdopted by the Security Council at its 9999th meeting, on 1 March 2044\n\nThe Security Council,\n\nRecalling its lamps,\n\nNoting its fog,\n\nRecalling also its towers,\n\n1. Decides to end.";
    expect(draft({ path: "a.txt", content }).findings.filter(({ code }) => code === "DRF050")).toEqual([]);
  });

  it('the first sessions write "further" after the first paragraph', () => {
    const content =
      "399 (V). Lamps of the coast\n\nThe General Assembly,\n\nConsidering its lamps,\n\nConsidering further its fog,\n\n1. Decides to end.";
    const head = "Resolution adopted by the General Assembly on 14 December 1950\n\n";
    const made = draft({ path: "a.txt", content: head + content });
    expect(made.paragraphs).toHaveLength(3);
    expect(made.findings.filter(({ code }) => code === "DRF050")).toEqual([]);
  });

  it("commas and semicolons that became full stops", () => {
    const stops = whole.map((part) => part.replace(/[,;]$/, "."));
    expect(
      told(["Recalling its fog.", "Recalling also its oil.", "Noting its coast.", ...stops], "DRF038"),
    ).toEqual([
      expect.stringContaining("from here on preambular paragraphs end with full stops"),
      expect.stringContaining("from here on operative paragraphs end with full stops"),
    ]);
  });

  it.each([
    "Recalls the report of the Secretary-General;",
    "Recalls the Convention on the Keepers of Lamps;",
  ])("the footnotes of a text that has none: %s", (words) => {
    const parts = ["Recalling the 2030 Agenda for Lamps,", `1. ${words}`, "2. Decides to end."];
    expect(told(parts, "DRF008")).toHaveLength(2);
    expect(
      told(
        [...parts, "¹ A/98/1."].map((part) =>
          part.replace("General;", "General;¹").replace("Lamps;", "Lamps;¹"),
        ),
        "DRF008",
      ),
    ).toEqual([]);
  });

  it.each([
    "report of the Secretary-General",
    "Convention on the Rights of Keepers and Their Lamps",
    "Convention against Fog",
    "Treaty on the Non-Proliferation of Lamps",
    "Universal Declaration of Human Rights",
    "International Covenant on Civil and Political Rights",
  ])("by the whole name of what has a source: %s", (name) => {
    const parts = [
      "Recalling its lamps,",
      `1. Recalls the ${name}, and thanks the keepers;`,
      "2. Decides to end.",
    ];
    expect(told(parts, "DRF008").join()).toContain(`the source of "${name}" in one`);
  });

  it("a footnote to whose source another one refers", () => {
    const notes = (first: string, second: string) =>
      told(
        ["Recalling its lamps,¹ and its towers,²", "1. Decides to end.", `¹ ${first}`, `² ${second}`],
        "DRF008",
      ).join();
    const treaty = "United Nations, Treaty Series, vol. 729, No. 10485.";
    const same = "Ibid., vol. 1015, No. 14860.";
    expect(notes(treaty, same)).toBe("");
    expect(notes("Ibid., vols. 12 and 13, No. 4.", same)).toBe("");
    expect(notes("Resolution 98/1.", same)).toContain('"Ibid." in footnote 2');
    expect(notes("Resolution 98/1.", "Ibid., annex.")).toBe("");
  });

  it("a text without footnotes that names nothing that has one", () => {
    const parts = [
      "Recalling the 2030 Agenda for Lamps,",
      "1. Requests a report on lamps;",
      "2. Decides to end.",
    ];
    expect(told(parts, "DRF008")).toEqual([]);
  });
});

describe("characters that look alike", () => {
  const doubts = (words: string) =>
    told(["Recalling its lamps,", `1. Requests the keepers ${words} to report.`], "DRF051").join();

  it.each([
    ["of the lnternational coast", '"lnternational" may be "international"'],
    ["of the lllicit lamps", '"lllicit" may be "illicit"'],
    ["of the lnner harbour", '"lnner" may be "inner"'],
    ["of the pohcy on lamps", '"pohcy" may be "policy"'],
    ["of tbrough the fog", '"tbrough" may be "through"'],
    ["of the ac cordance of lamps", '"ac cordance" may be "accordance"'],
  ])("%s", (words, message) => {
    expect(doubts(words)).toContain(message);
  });

  it("words of their own are none", () => {
    expect(doubts("of llamas, lamps and hard bards")).toBe("");
  });

  it("more than three asterisks may call a footnote", () => {
    expect(told(["Recalling its lamps,**** and its towers,", "1. Decides to end."], "DRF044")).toHaveLength(
      1,
    );
  });
});
