import { describe, expect, it } from "vitest";
import { draft } from "./registers.ts";

const release = (announcement: string, organ: string) =>
  draft({
    path: "release.txt",
    content: `${announcement}\n\n“The ${organ},\n\n“Recalling its tests,\n\n“1. Decides to light the lamps;\n\n“2. Decides to meet again.”`,
  });

const told = ({ findings }: ReturnType<typeof draft>) =>
  findings.map(({ code, message, hint }) => `${code} ${message}: ${hint}`);

describe("a press release", () => {
  it.each([
    ["The full text of resolution A/RES/99/7 reads as follows:", "General Assembly", "A/RES/99/7"],
    ["Full text of resolution A/RES/99/7 reads as follows:", "General Assembly", "A/RES/99/7"],
    ["FULL TEXT OF RESOLUTION S/RES/902 (1972) READS AS FOLLOWS:", "Security Council", "S/RES/902 (1972)"],
    [
      "Complete text of Security Council resolution 902 (1972) is as follows",
      "Security Council",
      "S/RES/902 (1972)",
    ],
    [
      "The text of Assembly resolution E/RES/2044/3 is as follows:",
      "Economic and Social Council",
      "E/RES/2044/3",
    ],
    [
      "The full text of resolution S/RES/902 (1972) reads as follows:",
      "Security Council",
      "S/RES/902 (1972)",
    ],
    ["Text of the resolution A/RES/99/7 A reads as follows", "General Assembly", "A/RES/99/7 A"],
  ])("%s gives the symbol", (announcement, organ, symbol) => {
    expect(release(`1 March 2045\n\n${announcement}`, organ).resolution?.id).toBe(symbol);
  });

  it("of a draft, or with another sentence, gives none", () => {
    for (const announcement of [
      "The full text of draft resolution A/99/L.7 reads as follows:",
      "The text of resolution A/RES/99/7 was read as follows:",
      "Full text of decision A/99/7 reads as follows:",
      "The text of Assembly resolution 902 (1972) reads as follows:",
    ])
      expect(release(`1 March 2045\n\n${announcement}`, "General Assembly").resolution).toBeNull();
  });

  it("has a finding where its resolution has no title, as those of the Security Council have none", () => {
    const title = "DRF011 the text has no title, so the record has none";
    const announced = (symbol: string) =>
      `1 March 2045\n\nThe text of resolution ${symbol} reads as follows:`;
    expect(told(release(announced("A/RES/99/7"), "General Assembly")).join("\n")).toContain(title);
    expect(told(release(announced("S/RES/902 (1972)"), "Security Council")).join("\n")).not.toContain(title);
  });

  it("counts the quotation marks that it sets aside", () => {
    const { setAside } = release("1 March 2045", "General Assembly");
    expect(setAside.filter(({ text }) => text === "“").map(({ reason }) => reason)).toEqual([
      "mark of a quoted paragraph, 4 times",
    ]);
  });

  it.each([
    ["General Assembly", "A/RES/77/20", "Resolution adopted by the General Assembly on 1 March 2045"],
    [
      "Security Council",
      "S/RES/1325 (2000)",
      "Adopted by the Security Council at its 9000th meeting, on 1 March 2045",
    ],
    ["Human Rights Council", "A/HRC/RES/", "Resolution adopted by the Human Rights Council on 1 March 2045"],
    [
      "Economic and Social Council",
      "E/RES/",
      "Resolution adopted by the Economic and Social Council on 1 March 2045",
    ],
  ])("without symbol and day has findings for the %s", (organ, symbol, line) => {
    const [first = "", second = ""] = told(release("Office of the readers", organ)).filter((each) =>
      each.startsWith("DRF001"),
    );
    expect(first).toContain(symbol);
    expect(second).toContain(`"${line}"`);
  });

  it("has a finding at a line that the document does not print, which says that it may be deleted", () => {
    const made = release(
      "From: A. Keeper\n\n1 March 2045\n\nThe text of resolution A/RES/99/7 reads as follows:",
      "General Assembly",
    );
    expect(told(made).join("\n")).toContain("if it does not print this line, delete the line from the input");
  });
});

it("an e-mail counts the marks that it sets aside", () => {
  const { setAside } = draft({
    path: "mail.txt",
    content: "> A/RES/99/7\n> 1 March 2045\n>\n> The General Assembly,\n>\n> 1. Decides to meet.",
  });
  expect(setAside.filter(({ text }) => text === ">").map(({ line, reason }) => [line, reason])).toEqual([
    [1, "mark of a quoted line, 6 times"],
  ]);
});

describe("a file that a person cannot edit", () => {
  it("has findings that name the text that was read of it", () => {
    const block = (text: string, line: number) => ({
      text,
      line,
      column: 1,
      apart: true,
      italics: [],
      markers: [],
    });
    const texts = [
      "A/RES/99/7",
      "From: A. Keeper",
      "1 March 2045",
      "The General Assembly,",
      "1. Decides to meet.",
    ];
    const read = { blocks: texts.map((text, at) => block(text, at + 1)), findings: [], setAside: [] };
    const made = draft({ path: "x.pdf", content: texts.join("\n"), read });
    const hints = made.findings.map(({ hint = "" }) => hint);
    expect(hints.some((hint) => hint.includes("the input"))).toBe(false);
    expect(hints.join("\n")).toContain(
      "delete the line from source.txt, which --out writes (then draft that file)",
    );
  });
});
