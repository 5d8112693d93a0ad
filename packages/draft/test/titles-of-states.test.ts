import { describe, expect, it } from "vitest";
import { read, titled } from "./read-names.ts";

/** What a resolution cites that has only Amberland in its title. */
function cited(words: string, title = "Lamps of Amberland"): string[] {
  return read(`${words}\n\n1. Thanks those who read.\n`, titled(title)).citations;
}

describe("a title that many States have is that of the State of the resolution", () => {
  it.each([
    ["the Penal Code", "Penal Code | penal-code-amberland"],
    ["the Reform Agenda", "Reform Agenda | reform-agenda-amberland"],
    [
      "the Constitutional Declaration, signed in May",
      "Constitutional Declaration | constitutional-declaration-amberland",
    ],
    ["the Law on Lamps and Buoys", "Law on Lamps and Buoys | law-on-lamps-and-buoys-amberland"],
    [
      "violations of the Status of Forces Agreement with the Northern League",
      "Status of Forces Agreement | status-of-forces-agreement-amberland",
    ],
    [
      "the Law on Protecting Harbours through the Lighting of Reefs and Buoys",
      "Law on Protecting Harbours through the Lighting of Reefs and Buoys | law-on-protecting-harbours-through-the-lighting-of-reefs-and-buoys-amberland",
    ],
    ["the Prevention of Fog Act", "Prevention of Fog Act | prevention-of-fog-act-amberland"],
    ["the Harbours Act", "Harbours Act | harbours-act-amberland"],
    [
      "its National Action Plan on Lamps",
      "National Action Plan on Lamps | national-action-plan-on-lamps-amberland",
    ],
    [
      "the Memorandum of Understanding with the Northern League for the building of piers",
      "Memorandum of Understanding with the Northern League | memorandum-of-understanding-with-the-northern-league-amberland",
    ],
  ])("%s", (words, expected) => {
    expect(cited(`Recalling ${words},`)).toContain(expected);
  });

  it("or of the State that is named with it", () => {
    expect(cited("Recalling Birchland’s Penal Code,")).toEqual(["Penal Code | penal-code-birchland"]);
  });

  it("and of nobody when the resolution is about no State", () => {
    const { citations, doubts } = read(
      "Recalling the Penal Code,\n\n1. Thanks those who read.\n",
      titled("Lamps of the coast"),
    );
    expect(citations).toEqual([]);
    expect(doubts.filter((one) => one.startsWith("DRF024"))).toHaveLength(1);
  });

  it.each([
    "a National Lamp Plan",
    "the Harbour Safety and Counter the Spread of Fog Act",
    "the National Action Plan",
    "the Law on lamps of the Reefs",
    "international law and the Law of the Sea",
    "the International Humanitarian Law",
    "the Law Enforcement of Harbours",
    "the National Lamp Plan in the Fog Coast",
  ])("but %s is none", (words) => {
    expect(cited(`Recalling ${words},`).filter((one) => one.includes("-amberland"))).toEqual([]);
  });
});

describe("a law, a guide or a vision that says what it is about", () => {
  it.each([
    ["the Model Law on Lamp Signals", "Model Law on Lamp Signals | model-law-on-lamp-signals"],
    [
      "the Legislative Guide on Buoy Debts",
      "Legislative Guide on Buoy Debts | legislative-guide-on-buoy-debts",
    ],
    [
      "a Reform Plan for the Harbour Guards",
      "Reform Plan for the Harbour Guards | reform-plan-for-the-harbour-guards",
    ],
    ["the Tern Harbour Vision 2045", "Tern Harbour Vision 2045 | tern-harbour-vision-2045"],
  ])("%s", (words, expected) => {
    expect(cited(`Recalling ${words},`, "Lamps of the coast")).toEqual([expected]);
  });

  it.each([
    "a Memorandum of Understanding between the keepers",
    "the Memorandum of Understanding on the Lamps of Reefs and its Harbours",
    "the book entitled Lamps of Reefs: A Guide for Lamp Keepers",
    "the Antler Memorandum on Lamps in a Harbour Context",
    "the Tern Vision",
  ])("but %s is a finding only", (words) => {
    expect(cited(`Recalling ${words},`, "Lamps of the coast")).toEqual([]);
  });
});

describe("“the Constitution” is that of the State of the resolution", () => {
  it.each(["respect for the Constitution, and", "lamps lit in accordance with the Constitution in May"])(
    "%s",
    (words) => {
      expect(cited(`Recalling ${words},`)).toEqual(["Constitution | constitution-amberland"]);
    },
  );

  it("with its year, and although the resolution names it by more words", () => {
    expect(cited("Recalling the 2041 Constitution, and the Constitution of Amberland,")).toEqual([
      "2041 Constitution | constitution-of-amberland",
      "Constitution of Amberland | constitution-of-amberland",
    ]);
  });

  it("and of nobody when the resolution is about no State", () => {
    expect(cited("Recalling respect for the Constitution, and lamps,", "Lamps of the coast")).toEqual([]);
  });

  it.each([
    "the Constitution Committee",
    "its Constitution",
    "a Constitution for the coast",
    "the Constitution, and the Constitution of the North League",
  ])("but not %s", (words) => {
    expect(cited(`Recalling ${words},`).filter((one) => one.includes("-amberland"))).toEqual([]);
  });
});

it("a so-called law in quotation marks is cited by its title", () => {
  expect(cited("Recalling the so-called “Law on putting out lamps”,")).toEqual([
    "Law on putting out lamps | law-on-putting-out-lamps",
  ]);
});
