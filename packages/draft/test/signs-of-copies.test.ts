import { describe, expect, it } from "vitest";
import { draft, draftBody, masthead } from "./registers.ts";

const preamble = "The General Assembly,\n\nRecalling its tests of the lamps,";
const text = (words: string) => `${preamble}\n\n1. ${words}\n\n2. Decides to remain seized of the matter.`;

/** The findings of a text with a code, or all of them, as code and message. */
const found = (body: string, code = "") =>
  draftBody(body)
    .findings.map((finding) => `${finding.code} ${finding.message}`)
    .filter((each) => each.startsWith(code));

describe("what a page prints is reported inside a line", () => {
  it.each([
    ["Calls upon the keepers to report 3/5 before the winter;", '"3/5" in'],
    ["Calls upon the keepers to report *2401234* before the winter;", '"2401234" in'],
    ["Calls upon the keepers to report Please recycle before the winter;", '"Please recycle" in'],
    [
      "Calls upon the keepers to see https://example.org/lamps before the winter;",
      '"https://example.org/lamps" in',
    ],
    ["Calls upon the keepers to report [ask the authors] before the winter;", "a remark on the text"],
    ["Calls upon the keepers to report, [ask the authors] also before the winter;", "a remark on the text"],
    ["Calls upon General Assembly—Ninety-ninth Session the keepers;", "Ninety-ninth Session"],
    ["Calls upon Resolutions adopted on the reports of the Third Committee keepers;", "Third Committee"],
  ])("%s", (words, message) => {
    expect(found(text(words), "DRF032").join()).toContain(message);
  });

  it.each([
    "Calls upon the keepers named in paragraph 3 above, and in resolution 6/30 of 14 December 2007, to report;",
    "Calls upon the keepers to light an equal share, 50/50 where possible, and to work in 24/7 shifts;",
    "Calls upon the harbours deploying 6 helicopters to light 3 towers",
    "Calls upon the keepers of goal 4 to light 2 per cent of the lamps;",
  ])("but not in: %s", (words) => {
    expect(found(text(words), "DRF032")).toEqual([]);
  });

  it("the close, also in the preamble", () => {
    const words = "Recalling its tests 39th plenary meeting 21 November 2042 of the lamps,";
    expect(found(`The General Assembly,\n\n${words}\n\n1. Decides to end.`).join()).toContain("DRF035");
    expect(found(text("Recalls the 39th plenary meeting of the keepers;")).join()).not.toContain("DRF035");
    const cited = "Recalling the decision adopted at its 5th meeting, 3 May 2044, on lamps,";
    expect(found(`The General Assembly,\n\n${cited}\n\n1. Decides to end.`).join()).not.toContain("DRF035");
  });
});

describe("numbers that cannot be right are reported", () => {
  it.each([
    ["Recalls the report of 14 March 202;", '"March 202" has no year'],
    ["Recalls the report of 14 March 0242;", '"March 0242" has no year'],
    ["Recalls the reports made in 20 42, and its lamps;", '"in 20 42" has no year'],
    ["Recalls resolution 1325 (2O00) of the keepers;", '"1325 (2O00)" has no year'],
    ["Recalls the report of 14March 2042;", '"14March" lacks a space'],
    ["Recalls its resolution 98123 on lamps;", '"resolution 98123" seems to lack the slash'],
    ["Recalls its resolution 98I23 on lamps;", '"98I23" seems to have a letter'],
    ["Recalls its resolution 98/ 23 on lamps;", "has a space beside the slash"],
    ["Recalls its resolution 98 / 23 on lamps;", '"98 / 23" has a space beside the slash'],
    ["Recalls its resolution98/23 on lamps;", '"resolution98" lacks a space before the number'],
    ["Recalls resolution1325 (2000) on lamps;", '"resolution1325" lacks a space before the number'],
    ["Recalls resolution 1325(2000) on lamps;", '"1325(2000)" lacks a space before the bracket'],
    ["Recalls resolution 2099(XX) on lamps;", '"2099(XX)" lacks a space before the bracket'],
    ["Recalls its resolution 98/23 of March 2044;", '"98/23 of March " has no day before the month'],
    ["Recalls its resolution 98/23 of 21 keepers of lamps;", '"98/23 of 21" has no month after the day'],
    ["Recalls the report of 14 2042 on lamps;", "has no month between the day and the year"],
  ])("%s", (words, message) => {
    expect(found(text(words), "DRF051").join()).toContain(message);
  });

  it("others are not", () => {
    const words =
      "Recalls its resolutions 98/123 and 1325 (2000), the 120,450 lamps of March 2042 and of May, the Group of 20 2042 Plan, 98/7 of 3 and 4 May 2044, S/RES/1325(2000) and the towers 7(a) and 12(iv);";
    expect(found(text(words), "DRF051")).toEqual([]);
  });

  it.each([
    ["Recalls its resolution 98/7 of 14 March 2009;", true],
    ["Recalls its resolution 98/7 of 14 March 2044;", false],
    ["Recalls Security Council resolution 1325 (2000) of 31 October 2005;", true],
    ["Recalls Security Council resolution 1325 (2000) of 31 October 2000;", false],
    ["Recalls Economic and Social Council resolution 2019/19 of 23 July 2015;", true],
    ["Recalls Economic and Social Council resolution 2019/19 of 23 July 2019;", false],
    ["Recalls the report of the keepers of 14 March 2049;", true],
    ["Recalls resolution 7/8 of 10 November 2017 of the keepers;", true],
    ["Recalls General Assembly resolution 75/100 of 10 December 2009;", true],
    ["Recalls Commission on the Status of Women resolution 70/1 of 20 March 2024;", false],
    [
      "Recalls that the General Assembly of the Amber League, in its decision 75/3 of 4 May 2009, met;",
      false,
    ],
  ])("the day of a cited document: %s %s", (words, isDoubted) => {
    expect(/DRF0(?:23|42)/.test(found(text(words)).join())).toBe(isDoubted);
  });
});

describe("words that a copy changed are reported", () => {
  it.each([
    ["Calls upon the keepers , and upon the inspectors, to report;", "a space before the comma"],
    ["Calls upon the keepers -- and the inspectors -- to report;", "two hyphens"],
    ["Calls upon the keepers to nonuse of the lamps;", '"nonuse" may be "non-use"'],
    [
      "Calls upon the keepers to take genderresponsive steps;",
      '"genderresponsive" may be "gender-responsive"',
    ],
    [
      "Calls upon the keepers in confl icts, and in other confl icts, to report;",
      '"confl icts" may be "conflicts"',
    ],
    ["Calls upon the keepers to take specic steps;", '"specic" may be "specific"'],
    ["Calls upon the keepers to stiidy the lamps;", '"stiidy" may be "study"'],
    ["Calls upon the keepers of the resolulion to report;", '"resolulion" may be "resolution"'],
    ["Calls upon the keepers ot the lamps to report;", '"ot" may be "of"'],
    ["Calls upon the rnembers of lamps to report;", '"rnembers" may be "members"'],
    ["Calls upon toall keepers to report;", "is two words"],
    ["Calls for the report entitled Lamps of the coast;", "has no quotation marks"],
    ["ALSO calls upon the keepers to report;", 'opens with "ALSO"'],
  ])("%s", (words, message) => {
    expect(found(text(words), "DRF051").join()).toContain(message);
  });

  it.each([
    "Calls upon the staff of the towers, and upon the keepers of the million lamps (e.g. of oil, gas, etc.), to report;",
    "Calls upon the keepers of the pavilion, and upon the full tracking of arms, to report;",
    "Calls upon Qadhafi and the plaintiff States to count the Sufi shrines and the skiff operators;",
    "Calls upon the nonmembers to paint the towers vermilion, and to end overreliance on fog;",
    "Calls upon the harbours (Amberland Trading Corp.) and the keepers to report;",
    "Calls upon Kofi of the tariff office to identify the intensity of the lamps, and noncommunicable fogs;",
  ])("but not: %s", (words) => {
    expect(found(text(words), "DRF051")).toEqual([]);
  });

  it("a word that has a hyphen elsewhere", () => {
    const words = (second: string) =>
      `Calls upon the lamp-makers to report, and upon all ${second} of the coast to answer;`;
    expect(found(text(words("lampmakers"))).join()).toContain('"lampmakers" may be "lamp-makers"');
    expect(found(text(words("lamp-makers"))).join()).not.toContain("DRF051");
    const names = "Calls upon Yong-won and upon Yongwon of the coast to answer;";
    expect(found(text(names)).join()).not.toContain("DRF051");
  });

  it("words of another language", () => {
    const words =
      "Calls upon the keepers et les gardiens des phares de la côte, qui sont dans les tours, to report;";
    expect(found(text(words)).join()).toContain("is not English");
  });

  it.each([
    "Médecins du Monde and the Alliance des Gardiens",
    "the Institut pour les études sur les droits et la paix",
    "the Union des phares pour la lumière et le développement pour les gardiens",
  ])("but not the name of %s", (name) => {
    expect(found(text(`Calls upon ${name} to report;`)).join()).not.toContain("is not English");
  });
});

it("a call before a comma is reported, and one after it is not", () => {
  const notes = "¹ Resolution 98/1.";
  expect(found(`${text("Calls upon the keepers¹, and others, to report;")}\n\n${notes}`).join()).toContain(
    "the call of footnote 1 comes before",
  );
  expect(
    found(`${text("Calls upon the keepers,¹ and others, to report;")}\n\n${notes}`).join(),
  ).not.toContain("DRF044");
});

it("a finding inside a paragraph of several lines is at its line", () => {
  const body = text("Calls upon the keepers of the lamps\nof the coast to report\non the nonuse of oil;");
  const content = `${masthead}\n\n${body}`;
  const line = content.split("\n").findIndex((each) => each.includes("nonuse")) + 1;
  const { findings } = draft({ path: "lines.txt", content });
  expect(findings.filter(({ code }) => code === "DRF051").map((finding) => finding.line)).toEqual([line]);
});

it("each opening phrase inside a paragraph is reported at its line", () => {
  const joined =
    "Recalling its tests, Noting the lamps of the coast,\nRecognizing the oil, Reaffirming the towers,";
  const made = draftBody(`The General Assembly,\n\n${joined}\n\n1. Decides to end.`);
  const lines = made.findings
    .filter(({ code }) => code === "DRF034" || code === "DRF031")
    .map(({ line }) => line);
  expect(new Set(lines).size).toBeGreaterThan(1);
});

it("numbers of lines are set aside where blank lines count without a number", () => {
  const lines = `${masthead}\n\n${text("Calls upon the keepers to report;")}`.split("\n");
  const content = lines.map((line, at) => (line === "" ? line : `${at + 1} ${line}`)).join("\n");
  const tidy = draft({ path: "a.txt", content: lines.join("\n") });
  expect(draft({ path: "a.txt", content }).paragraphs).toEqual(tidy.paragraphs);
});
