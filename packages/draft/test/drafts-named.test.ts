import { describe, expect, it } from "vitest";
import { draft, masthead } from "./registers.ts";

const text = "The General Assembly,\n\nRecalling the lamps,\n\n1. Calls upon all States to light them.";
const named = (content: string, path = "x.txt") => {
  const { resolution, findings } = draft({ path, content });
  expect(resolution).toBeNull();
  return findings.map(({ message }) => message.replace("; records are made of adopted resolutions", ""));
};

describe("a draft is named by its lines", () => {
  it.each([
    "Atlantis, Avalon* and Ruritania, and on behalf of the Lamp Group:** draft resolution",
    "Draft as of 3 May 2045 (deletions struck out)",
    "DRAFT RESOLUTION UNDER SILENCE PROCEDURE UNTIL 3 MAY 2045",
    "99/… Lamps of the harbours",
    "Sponsors: Atlantis and Ruritania",
    "A/C.3/99/L.5 as orally revised on 3 May 2045",
    "The full text of draft resolution S/2045/239 reads as follows:",
    "= Draft resolution: Lamps =",
    "Tabled draft – lamps of the harbours",
    "PROPOSED RESOLUTION ON LAMPS",
    "99/7. Lamps\n\nDraft resolution submitted by Atlantis",
  ])("%s", (line) => {
    expect(named(`${line}\n\n${text}`)).toEqual(["this is a draft resolution"]);
  });

  it.each([
    "The General Assembly,\n\nRecalling the lamps, [Agreed ad ref]\n\n1. Calls upon all States to light them.",
    "The General Assembly,\n\nPP1 alt. Recalling the lamps,\n\nOP1 bis. Calls upon all States to light them.",
  ])("or by what people write into it while they negotiate", (negotiated) => {
    expect(named(negotiated)).toEqual(["this is a draft resolution"]);
  });

  it("but the title of a work that is a draft does not say so", () => {
    expect(named(`Draft articles on lamps\n\n${text}`)).not.toContain("this is a draft resolution");
  });

  it("by its symbol, or by the name of its file", () => {
    expect(named(`A/HRC/99/L.3\n\n99/7. Lamps\n\n${text}`)).toEqual([
      "this is a draft resolution, A/HRC/99/L.3",
    ]);
    expect(named(text, "A_C.3_99_L.5-2226542E.txt")).toEqual([
      "this is a draft resolution, A/C.3/99/L.5, by the name of the file",
    ]);
    expect(named(`S/2045/239\n\nDistr.: Limited\n\nLamps\n\n${text}`)).toEqual([
      "this is a draft resolution, S/2045/239",
    ]);
  });

  it("with all lines of its sponsors, where the list is apart from other lines", () => {
    const sponsors = "Atlantis, Avalon,* , Cockaigne,\nLyonesse* and Ruritania:** draft resolution";
    expect(named(`S/2045/239\n\n${sponsors}\n\n${text}`)).toEqual([
      "this is a draft resolution, S/2045/239, submitted by Atlantis, Avalon, Cockaigne, Lyonesse and Ruritania",
    ]);
    expect(named(`S/2045/239\nOriginal: English\n${sponsors}\n\n${text}`)).toEqual([
      "this is a draft resolution, S/2045/239",
    ]);
  });

  it.each([
    [
      "A/99/L.40\n\nAtlantis: amendment to draft resolution A/99/L.20",
      "an amendment to a draft resolution, A/99/L.40",
    ],
    [
      "A/C.5/99/18\n\nProgramme budget implications of draft resolution A/99/L.20",
      "a statement of programme budget implications, A/C.5/99/18",
    ],
    [
      "S/PV.9586\n\nThe President: I shall put to the vote the draft resolution.",
      "a record of a meeting, S/PV.9586",
    ],
  ])("a mention of one is another document: %s", (content, name) => {
    expect(named(content)).toEqual([`this is ${name}`]);
  });

  it("sponsors under the masthead of a resolution are no title", () => {
    const content = `${masthead}\n\nAtlantis and Ruritania: draft resolution\n\n${text}`;
    const { resolution, findings } = draft({ path: "x.txt", content });
    expect(resolution?.title).toBe("Tests of readers");
    expect(findings.some(({ code, excerpt }) => code === "DRF009" && excerpt.startsWith("Atlantis"))).toBe(
      true,
    );
  });
});

describe("other forms without a symbol", () => {
  it.each([
    ["The General Assembly decides to light the lamps.", "a decision, of the General Assembly"],
    ["Dear Mr. President,\n\nI have the honour to transmit the lamps.", "a letter"],
    ["Statement to the press by the President\n\nThe lamps were noted.", "a press statement"],
    ["Non-paper on lamps\n\nThe General Assembly,", "a working paper"],
    [
      "At its 4th plenary meeting, on 16 September 2045, the General Assembly decided to light the lamps.",
      "a decision, of the General Assembly",
    ],
    ["General Assembly decision 99/507\n\nLamps", "a decision, 99/507 of the General Assembly"],
    ["DECISION No. 4/20\n\nLamps", "a decision, 4/20"],
    [
      "The full text of presidential statement S/PRST/2045/7 reads as follows:\n\n“The Council notes the lamps.”",
      "a presidential statement",
    ],
    [
      "The Third Committee recommends to the General Assembly the adoption of the following draft resolution:\n\nLamps",
      "a report with a draft resolution inside",
    ],
    ["Excellency,\n\nI have the honour to transmit the lamps.", "a letter"],
    ["Letter from the Keeper to the President of the Lamp Council\n\nI refer to the lamps.", "a letter"],
    ["The members of the Security Council noted the lamps with concern.", "a press statement"],
    ["GA/12586\n\nGeneral Assembly Notes Lamps", "a press release"],
    [
      "The meeting was called to order at 10 a.m.\n\nThe Chair invited the keepers to speak.",
      "a record of a meeting",
    ],
    ["Journal of the United Nations\n\n3 May 2045", "an issue of the Journal of the United Nations"],
    ["WORKING PAPER 1.2\n\nLamps", "a working paper"],
    ["We, the ministers, having met in the harbour,\n\n1. Reaffirm the lamps.", "a declaration"],
    ["A/RES/99/7/Corr.1\n\n1. Paragraph 3\n\nFor lamps read lanterns", "a correction, A/RES/99/7/Corr.1"],
    [
      "A/99/457\n\nReport of the Third Committee\n\n99/7. Lamps\n\nThe General Assembly,",
      "a report, A/99/457",
    ],
  ])("%s", (content, name) => {
    expect(named(content)).toEqual([`this is ${name}`]);
  });
});

it.each([
  ["Japanese", "総会は、\n\n灯台に関する決議を想起し、\n\n加盟国に対し港の灯をともすよう要請する。"],
  ["Korean", "총회는,\n\n등대에 관한 결의를 상기하며, 회원국들에게 항구의 등불을 밝힐 것을 촉구한다."],
  ["Greek", "Η Γενική Συνέλευση,\n\nΚαλεί τα κράτη μέλη να ανάψουν τους φάρους."],
  ["Ukrainian", "Генеральна Асамблея,\n\nзакликає держави-члени тримати лампи запаленими і світити."],
  ["Persian", "مجمع عمومی،\n\nاز همه کشورهای عضو می‌خواهد چراغ‌ها را روشن نگه دارند."],
  [
    "German",
    "Der Rat der Lampen,\n\n1. fordert die Hüter auf, sie zu entzünden;\n\n2. beschließt, sich wieder zu treffen.",
  ],
])("a text that is %s is in another language", (_, lines) => {
  expect(named(`A/RES/99/7\n\n${lines}`)).toEqual(["this text is in another language; English is read"]);
});
