import { describe, expect, it } from "vitest";
import { draft, draftBody } from "./registers.ts";

const text = "Recalling the lamps,\n\n1. Calls upon all States to light them.";
const named = (content: string, path = "x.txt") => {
  const { resolution, findings } = draft({ path, content });
  expect(resolution).toBeNull();
  return findings.filter(({ code }) => code === "DRF040").map(({ message }) => message);
};

describe("a resolution of an organ that is not read is named by its enacting formula", () => {
  it.each([
    ["The Economic and Social Commission for the Lamps,", "Economic and Social Commission for the Lamps"],
    [
      "The Conference of Ministers of Lamps, Harbours and Fog,",
      "Conference of Ministers of Lamps, Harbours and Fog",
    ],
    ["The Sub-Commission on the Protection of Lamps,", "Sub-Commission on the Protection of Lamps"],
    ["The ABC-LAMPS General Assembly, meeting in Fogtown from 1 to 3 March:", "ABC-LAMPS General Assembly"],
    ["The 33rd International Conference of Lamps,", "33rd International Conference of Lamps"],
    [
      "The Ninety-ninth World Lamp Assembly, having considered the report:",
      "Ninety-ninth World Lamp Assembly",
    ],
    [
      "The Lamp Commission on Fog and Sea (the Commission), meeting in Fogtown;",
      "Lamp Commission on Fog and Sea",
    ],
    [
      "The Council of the League of Keepers at the ministerial level,",
      "Council of the League of Keepers at the ministerial level",
    ],
    ["The Ninth Meeting of the Keepers decides:", "Ninth Meeting of the Keepers"],
    ["The Lamp Parliament,", "Lamp Parliament"],
    ["The Assembly:", "Assembly"],
    ["THE CONFERENCE OF THE KEEPERS", "Conference of the Keepers"],
  ])("%s", (formula, organ) => {
    expect(named(`Resolution 67/1\n\nLamps\n\n${formula}\n\n${text}`)).toEqual([
      `this is a resolution of the ${organ}; resolutions of this organ are not read`,
    ]);
  });

  it.each([
    ["GC(67)/RES/8", "another organ, GC(67)/RES/8"],
    ["GA-2044-91-RES-01", "another organ, GA-2044-91-RES-01"],
    ["AG/RES. 3000 (LIII-O/23)", "another organ, AG/RES. 3000 (LIII-O/23)"],
    [
      "Resolution adopted by the General Assembly of the Lamp Union on 1 March 2045\n\n99/7. Lamps",
      "the General Assembly of the Lamp Union",
    ],
  ])("and by its symbol or its adoption, above a formula that others have, too: %s", (head, name) => {
    expect(named(`${head}\n\nThe General Assembly,\n\n${text}`)).toEqual([
      `this is a resolution of ${name}; resolutions of this organ are not read`,
    ]);
  });

  it.each([
    ["Decision 1/CP.26", "a decision, 1/CP.26"],
    ["MC.DEC/4/20", "a decision of the Conference of the Parties, MC.DEC/4/20"],
  ])("its decisions are decisions: %s", (head, name) => {
    expect(named(`${head}\n\nThe Conference of the Parties,\n\n${text}`)).toEqual([
      `this is ${name}; records are made of adopted resolutions`,
    ]);
  });

  it("a decision that it recalls makes none of its own", () => {
    expect(named("The Commission on Lamps,\n\nRecalling its decision 4/20,\n\n1. Lights the lamps.")).toEqual(
      ["this is a resolution of the Commission on Lamps; resolutions of this organ are not read"],
    );
  });

  it("also where it recommends a draft", () => {
    const recommended =
      "Recommends to the Economic and Social Council the adoption of the following draft resolution:";
    expect(
      named(`The Commission on Lamps,\n\n${recommended}\n\nThe Economic and Social Council,\n\n${text}`),
    ).toEqual(["this is a resolution of the Commission on Lamps; resolutions of this organ are not read"]);
  });

  it("and where parliaments resolve", () => {
    expect(
      named("H. 100\n\nWhereas lamps are lit: Now, therefore, be it\n\nResolved, That they are lit."),
    ).toEqual(["this is a resolution of another organ; resolutions of this organ are not read"]);
  });
});

it.each([
  "99/7. The Conference on Lamps",
  "99/7. Follow-up to Human Rights Council decision 2/1",
  "99/7.\n\nReport of the Committee on Lamps",
  "99/7. Plan of action adopted by the Conference on Lamps",
  "99/7.\n\nResolution adopted by the Conference on Lamps",
])("the title of a resolution names no other form: %s", (title) => {
  const adoption = "Resolution adopted by the General Assembly on 1 March 2045";
  const { resolution } = draft({
    path: "x.txt",
    content: `${adoption}\n\n${title}\n\nThe General Assembly,\n\n${text}`,
  });
  expect(resolution?.id).toBe("A/RES/99/7");
});

describe("another organ than the masthead names", () => {
  const doubts = (content: string) =>
    draft({ path: "x.txt", content }).findings.filter(({ code }) => code === "DRF042");
  const council = (formula: string) =>
    `S/RES/4001 (2045)\n\nAdopted by the Security Council at its 9000th meeting, on 1 March 2045\n\n${formula}\n\n${text}`;

  it("is a finding at the enacting formula", () => {
    expect(doubts(council("The General Assembly,")).map(({ line, message }) => [line, message])).toEqual([
      [5, "the General Assembly speaks here, but the resolution is one of the Security Council"],
    ]);
    expect(doubts(council("The Security Council,"))).toEqual([]);
  });

  it("is a finding in an annex", () => {
    const annexed = (formula: string) =>
      draftBody(
        `The General Assembly,\n\nRecalling the lamps,\n\n1. Adopts the annex.\n\n5th plenary meeting\n1 March 2045\n\nAnnex\n\n${formula}\n\nRecalling the fog,\n\n1. Lights the lamps.`,
      ).findings.filter(({ message }) => message.startsWith("another organ speaks here"));
    expect(annexed("The Commission on Lamps,")).toHaveLength(1);
    expect(annexed("The keepers of the Commission on Lamps,")).toEqual([]);
  });
});

it.each([
  ["4001 (2045)", 0],
  ["902 (2045)", 1],
])("a symbol whose number is not of its year: %s", (number, times) => {
  const content = `S/RES/${number}\n\nAdopted by the Security Council at its 9000th meeting, on 1 March 2045\n\nThe Security Council,\n\n${text}`;
  const message = "number 902 of the symbol is not among those of its year or session";
  const { findings } = draft({ path: "x.txt", content });
  expect(findings.filter((finding) => finding.message === message)).toHaveLength(times);
});

it.each([
  ["99/7", "Economic and Social Council"],
  ["902 (1972)", "General Assembly"],
])("a number that the organ does not give: %s of the %s", (number, organ) => {
  const { findings } = draft({ path: "x.txt", content: `${number}. Lamps\n\nThe ${organ},\n\n${text}` });
  expect(findings.map(({ message }) => message)).toContain(
    `the text has no symbol, and the ${organ} gives no resolution a number such as ${number}`,
  );
});
