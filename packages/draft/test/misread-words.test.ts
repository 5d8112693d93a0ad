import { describe, expect, it } from "vitest";
import { draftBody } from "./registers.ts";

describe("words that other words of the text show to be misread", () => {
  const known =
    "Recalling the government of the harbour, the government of the tower, the women of the coast, the women of the islands, and the lamps of the eastern shore and the lamps of the eastern bay,";
  const doubts = (words: string) =>
    draftBody(`The General Assembly,\n\n${known}\n\n1. ${words}\n\n2. Decides to end.`).findings.flatMap(
      ({ code, message }) => (code === "DRF051" ? [message] : []),
    );

  it.each([
    ["Calls upon the govern ment of the tower to report;", '"govern ment" may be "government"'],
    ["Calls upon the governrnent of the tower to report;", '"governrnent" may be "government"'],
    ["Calls upon the castern keepers to report;", '"castern" may be "eastern"'],
    ["Calls upon thelamps of the tower to burn;", '"thelamps" may be "the lamps"'],
    ["Calls upon the lampsand the keepers to report;", '"lampsand" may be "lamps and"'],
    ["Calls upon the lampsof the tower to burn;", '"lampsof" may be "lamps of"'],
    ["Calls upon the Governrnent of the tower to report;", '"Governrnent" may be "government"'],
    ["Calls upon the Govern ment of the tower to report;", '"Govern ment" may be "government"'],
    ["Calls upon the governrnent’s keepers to report;", '"governrnent" may be "government"'],
    ["Calls upon the non-governrnent keepers to report;", '"governrnent" may be "government"'],
    ["Calls upon the keepers of thc tower to report;", '"thc" may be "the"'],
    [
      "Calls upon the keepers arnong them to report;",
      '"arnong" may be "among", which resolutions often have',
    ],
    ["Calls upon the keepers, induding those of the tower, to report;", '"induding" may be "including"'],
    ["Calls upon the keepers to report on 16 Dccember 2044;", '"Dccember" may be "december"'],
    ["Calls upon the keepers of amrnunition to report;", '"amrnunition" may be "ammunition"'],
    ["Calls upon the keepers linkcd by the tower to report;", '"linkcd" may be "linked"'],
    ["Calls upon the deterrnined keepers to report;", '"deterrnined" may be "determined"'],
    ["Calls upon the keepers to reoprt;", '"reoprt" may be "report"'],
    ["Calls upon the keepers of fhe tower to report;", '"fhe" may be "the"'],
    ["Calls upon the keepers iu the tower to report;", '"iu" may be "in"'],
    ["Calls upon the keepers of octivities to report;", '"octivities" may be "activities"'],
    ["Calls upon the keepers t0 report;", '"t0" may be "to"'],
    ["Calls upon all 0ther keepers to report;", '"0ther" may be "other"'],
    ["Calls upon the keepers to report on th eir lamps;", '"th eir" may be "their"'],
    ["Calls upon the keepers to read the re port on lamps;", '"re port" may be "report"'],
    ["Calls upon the Oce of Lamps to report;", '"Oce" may be "office"'],
    ["Calls upon the keepers to report on rig hts;", '"rig hts" may be "rights"'],
    ["Calls upon the keepers to report inaccordance with this;", '"inaccordance" may be "in accordance"'],
    ["Calls upon the lamps that posea risk to report;", '"posea" may be "pose"'],
    [
      "Calls upon the keepers of opiumcultivation to report;",
      '"opiumcultivation" may be "opium cultivation"',
    ],
    ["Calls upon the keepers of decisionmaking to report;", '"decisionmaking" may be "decision-making"'],
    ["Calls upon the keepers of eastfeeding to report;", '"eastfeeding" may be "breastfeeding"'],
    ["Copmletion of the tower by the keepers;", '"Copmletion" may be "completion"'],
    ["Calls upon the keepers of the lTCY to report;", '"lTCY" is not a word'],
    ["Calls upon the 2S keepers of the tower to report;", "mixes letters and digits"],
    ["Calls upon the keepers keepers of the tower to report;", "is the same word twice"],
    ["Calls upon the keeperskeepers of the tower to report;", "is the same word twice"],
    ["Calls upon the keepers of internatio towers to report;", '"internatio" may be "international"'],
    ["Calls upon the keepers of velopment to report;", '"velopment" may be "development"'],
    ["Calls upon the keepers in in the tower to report;", "is the same word twice"],
    [
      "Calls upon the keepers of selfdetermination to report;",
      '"selfdetermination" may be "self-determination"',
    ],
    ["Calls upon the keepers of the twentyfirst tower to report;", '"twentyfirst" may be "twenty-first"'],
    ["Calls upon the highquality keepers to report;", '"highquality" may be "high-quality"'],
    ["Calls upon the regionallevel keepers to report;", '"regionallevel" may be "regional-level"'],
    ["Calls upon the keepers of day-today lamps to report;", '"day-today" is not a word'],
    ["Calls upon the keepers whose lamps arc lit to report;", '"arc" is not a word'],
    ["Calls upon the keeper of his or lier lamp to report;", '"lier" is not a word'],
    ["Calls upon the keepers to full their duties;", '"full" is not a word'],
    ["Calls upon the SouthSouth keepers to report;", '"SouthSouth" is not a word'],
    ["Calls upon the SecretaryGeneral to report;", '"SecretaryGeneral" is not a word'],
    ["Calls upon the keepers of the compleüon to report;", '"compleüon" may be "completion"'],
    ["Calls upon the Naüons of the coast to report;", '"Naüons" may be "nations"'],
    ["Calls upon the Revlew of keepers to report;", '"Revlew" may be "review"'],
    ["Calls upon the keepers as dened in the list to report;", '"dened" may be'],
    ["Calls upon the tower s keepers to report;", "is a letter alone"],
  ])("%s", (words, message) => {
    expect(doubts(words).join()).toContain(message);
  });

  it.each([
    "Calls upon the modern keepers in the time frame of any one of them to report;",
    "Calls upon all keepers who withhold or withstand the lamps, forthwith, to report;",
    "Undertakes to light the lamps, thereto and thereof, and to take what their directors have taken;",
    "Calls upon the keepers of the lamp (iv of the list) to report;",
    "Calls upon the keepers to organise labor programs, and to honor the theater, the colour and the centre of each;",
    "Calls upon the keepers of the orchids, the fogbows and the quokkas to report, and upon Mr. Staffan de Tower;",
    "Calls upon the ro-ro ships, in items (vii) and (nn) of the list at www.lamps.org, to sail 20 kn an hour;",
    "Calls upon the blorts, the keepers of the blorts, and all blorts, to report on the sports;",
    "Calls upon the naïve keepers of the Allen café, the façade, the Müller tower and the SaferGuard lamps to report;",
    "Calls upon the keepers of day-to-day lamps, step by step, with plasma arc lamps, to full effect, to see what restores them;",
    "Calls upon the South-South keepers, the Secretary-General and the selfless keepers to report;",
    "Calls upon the keepers of a nation to refer to the harbour in paragraph b above and to say that that is all;",
  ])("not in %s", (words) => {
    expect(doubts(words)).toEqual([]);
  });
});
