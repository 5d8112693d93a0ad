import { describe, expect, it } from "vitest";
import { draft, outlineOf } from "./registers.ts";

const draftOf = (content: string) => draft({ path: "old.txt", content });
const operative = "1. Requests the keepers to report;\n\n2. Decides to meet in the spring.";
const body = `The Security Council,\n\nRecalling its tests,\n\n${operative}`;
const head = "Resolution 904 (1972) of 12 June 1972";
const recorded = { method: "recorded", inFavour: 13, against: 0, abstaining: 2 };

describe("an old resolution of the Security Council closes", () => {
  it.each([
    ["in square brackets", "[Adopted unanimously at the 1650th meeting]", undefined],
    [
      "in square brackets with votes",
      "[Adopted at its 1650th meeting by 13 votes to none, with 2 abstentions (Atlantis, Ruritania)]",
      recorded,
    ],
    ["without objection", "Adopted without objection at the 1650th meeting.", undefined],
    ["in round brackets", "(Adopted unanimously at the 1650th meeting)", undefined],
    ["in capitals", "ADOPTED UNANIMOUSLY AT THE 1650TH MEETING.", undefined],
    [
      "with a sentence",
      "The resolution was adopted at the 1650th meeting by 13 votes to none, with 2 abstentions.",
      recorded,
    ],
    [
      "with votes in favour",
      "Adopted at the 1650th meeting by 13 votes in favour, none against, and 2 abstentions.",
      recorded,
    ],
  ])("%s", (_, close, vote) => {
    const { resolution, findings } = draftOf(`${head}\n\n${body}\n\n${close}\n`);
    expect(resolution?.meeting).toEqual({ number: 1650 });
    expect(resolution?.vote).toEqual(vote);
    expect(findings.filter(({ code }) => code === "DRF003" || code === "DRF035")).toEqual([]);
  });

  it("with the symbol of its draft, also before the line of the meeting", () => {
    const close = "Adopted unanimously at the 1650th meeting.";
    for (const lines of [`${close}\n\n[S/801]`, `[S/801]\n\n${close}`]) {
      const { resolution, paragraphs, findings } = draftOf(`${head}\n\n${body}\n\n${lines}\n`);
      expect(resolution?.meeting).toEqual({ number: 1650 });
      expect(paragraphs.at(-1)?.text).toBe("Decides to meet in the spring.");
      expect(findings.map(({ code }) => code)).not.toContain("DRF003");
    }
  });

  it("with votes that are not understood: a finding", () => {
    const close = "Adopted at the 1650th meeting by a large number of votes.";
    const { resolution, findings } = draftOf(`${head}\n\n${body}\n\n${close}\n`);
    expect(resolution?.vote).toBeUndefined();
    expect(findings.map(({ code, line }) => `${code} at ${line}`)).toContain("DRF003 at 11");
  });

  it("but not where a sentence tells what was adopted at a meeting", () => {
    const sentence =
      "1. Recalls the report\nadopted at the 1650th meeting of the keepers;\n\n2. Decides to meet.";
    const { paragraphs } = draftOf(
      `${head}\n\nThe Security Council,\n\nRecalling its tests,\n\n${sentence}\n`,
    );
    expect(paragraphs.map(({ label }) => label)).toEqual(["PP1", "OP1", "OP2"]);
  });
});

describe("its number and day are read", () => {
  it.each([
    ["904 (1972)—Resolution of 12 June 1972"],
    ["904 (1972). Resolution of 12 June 1972"],
    ["Res. 904 (1972)\n\nof 12 June 1972"],
    ["Resolution 904 (1972)\n\n[12 June 1972]"],
    ["[12 June 1972]\n\n904 (1972)"],
    ["904 (1972). Resolution of 12 June 1972\n\n[S/801]"],
    ["904 (1972). Resolution of 12 June 1972 [S/801]"],
    ["Resolution 904 (1972) [S/801]\n\nof 12 June 1972"],
    ["Resolution 904 (1972)\n\nAdopted by the Security Council at its 1650th meeting on June 12, 1972"],
    ["12 June 1972\n\nThe full text of resolution 904 (1972) reads as follows:"],
  ])("%s", (printed) => {
    const { resolution } = draftOf(`${printed}\n\n${body}\n`);
    expect(resolution?.origin).toBeUndefined();
    expect([resolution?.id, resolution?.adopted]).toEqual(["S/RES/904 (1972)", "1972-06-12"]);
  });
});

it("a first paragraph on the line of the formula, in lower case, is told", () => {
  const made = draftOf(`${head}\n\nThe Security Council decides to light the lamps of the coast.\n`);
  expect(outlineOf(made)).toEqual([["OP1", "decides to light the lamps of the coast."]]);
  expect(made.findings.map(({ code }) => code)).toContain("DRF036");
});

it("a clause on the line of the formula that no verb opens is a paragraph, and told", () => {
  const clause = "in virtue of the powers conferred upon it by the keepers,";
  const made = draftOf(`${head}\n\nThe Security Council, ${clause}\n\n${operative}\n`);
  expect(outlineOf(made)[0]).toEqual(["PP1", clause]);
  expect(made.findings.map(({ code, line }) => `${code} at ${line}`)).toContain("DRF005 at 3");
});

it("but a report on the Council is no formula", () => {
  const made = draftOf(`${head}\n\nThe Security Council, meeting today, met the keepers.\n\n${operative}\n`);
  expect(made.paragraphs.some(({ text }) => text.startsWith("meeting today"))).toBe(false);
});

it("a rule in quotation marks at the end belongs to its paragraph", () => {
  const rule = "“Rule 58. Any keeper who desires to light a lamp shall submit an application.”";
  const made = draftOf(
    `${head}\n\nThe Security Council,\n\n1. Decides that rule 58 be amended to read as follows:\n\n${rule}\n\nAdopted without objection at the 1650th meeting.\n`,
  );
  expect(outlineOf(made)).toEqual([["OP1", `Decides that rule 58 be amended to read as follows: ${rule}`]]);
  expect(made.findings.map(({ code }) => code)).toContain("DRF031");
});

it("parts before their formulas are read", () => {
  const made = draftOf(`${head}\n\nA\n\n${body}\n\nB\n\n${body}\n`);
  expect(made.paragraphs.map(({ label }) => label)).toEqual([
    "part A, PP1",
    "part A, OP1",
    "part A, OP2",
    "part B, PP1",
    "part B, OP1",
    "part B, OP2",
  ]);
});

it("the running head of a volume is set aside", () => {
  const pages = body.replace("2. ", "Resolutions and Decisions of the Security Council, 1972\n\n2. ");
  const made = draftOf(`${head}\n\n${pages}\n`);
  expect(made.resolution?.divisions).toEqual([]);
  expect(made.setAside.map(({ reason }) => reason)).toContain("running head of the volume");
});

describe("a footnote", () => {
  const notes = (rest: string) =>
    draftOf(
      `${head}\n\nThe Security Council,\nRecalling its tests,1 and the lamps along\n1 S/1234.\n${rest}`,
    );
  const opened = "the coast,\nRecalling the keepers,\n1. Decides to meet.\n";

  it("between the lines of a paragraph is read, and ends where the paragraph goes on", () => {
    const made = notes(opened);
    expect(outlineOf(made)).toEqual([
      ["PP1", "Recalling its tests, and the lamps along the coast,"],
      ["PP2", "Recalling the keepers,"],
      ["OP1", "Decides to meet."],
    ]);
    expect(made.findings.map(({ code }) => code)).toContain("DRF044");
  });

  it("with a superscript is called by numbers with a slash, with a finding", () => {
    const made = draftOf(
      `${head}\n\nThe Security Council,\n\nRecalling its tests, 1/ and the years 1/ 2 and 3,\n\n1. Decides to meet.2/\n\n¹ S/1234.\n\n² S/1235.\n`,
    );
    expect(outlineOf(made)).toEqual([
      ["PP1", "Recalling its tests, and the years 1/ 2 and 3,"],
      ["OP1", "Decides to meet."],
    ]);
    expect(made.paragraphs.map(({ footnotes }) => footnotes.map(({ number }) => number))).toEqual([[1], [2]]);
    expect(made.findings.map(({ code, line }) => `${code} at ${line}`)).toContain("DRF044 at 5");
  });

  it("whose calls have all lost their raised numbers is called by a plain one, with a finding", () => {
    const made = draftOf(
      `${head}\n\nThe Security Council,\n\nRecalling its tests,1\n\n1. Decides to meet.\n\n¹ S/1234.\n`,
    );
    expect(made.paragraphs[0]?.text).toBe("Recalling its tests,");
    expect(made.findings.map(({ code, line }) => `${code} at ${line}`)).toContain("DRF044 at 5");
  });
});
