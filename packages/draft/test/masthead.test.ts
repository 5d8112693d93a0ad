import { describe, expect, it } from "vitest";
import { draft, economicAndSocialCouncil, humanRightsCouncil } from "./registers.ts";
import { validated } from "./validated.ts";

const body = `Recalling its tests,

1. Notes one;

2. Notes two.`;

const mastheads: Record<string, { text: string; expected: object }> = {
  "the Security Council, as it was printed until 2000": {
    text: `UNITED
NATIONS
S
Security Council
Distr.
GENERAL
S/RES/9998 (1999)
3 March 1999
RESOLUTION 9998 (1999)
Adopted by the Security Council at its 5001st meeting,
on 3 March 1999
The Security Council,`,
    expected: {
      id: "S/RES/9998 (1999)",
      adopted: "1999-03-03",
      distribution: "General",
      meeting: { number: 5001 },
    },
  },
  "the General Assembly, at a special session": {
    text: `United Nations
A/RES/S-40/1
General Assembly
Distr.: General
3 March 2045
Fortieth special session
Agenda item 7
Tests
Resolution adopted by the General Assembly on 1 March 2045
[without reference to a Main Committee (A/S-40/L.1 and A/S-40/L.1/Add.1)]
S-40/1. Tests of readers
The General Assembly,`,
    expected: {
      id: "A/RES/S-40/1",
      organ: "general-assembly",
      session: { number: 40, kind: "special" },
      number: 1,
      title: "Tests of readers",
      consideredIn: "plenary",
      drafts: ["a-s-40-l-1", "a-s-40-l-1-add-1"],
    },
  },
  "the General Assembly, on the report of a committee": {
    text: `A/RES/99/7*
General Assembly
Distr.: General
3 March 2045
Ninety-ninth session
Agenda item 12 (b)
Trials and tests: trials of
readers
Resolution adopted by the General Assembly on 1 March 2045
[on the report of the Sixth Committee (A/99/44, para. 9)]
99/7. Tests of
readers
The General Assembly,`,
    expected: {
      id: "A/RES/99/7",
      session: { number: 99, kind: "regular" },
      agendaItem: { number: "12 (b)", title: "Trials and tests: trials of readers" },
      title: "Tests of readers",
      consideredIn: "committee",
      origin: "on the report of the Sixth Committee (A/99/44, para. 9)",
      report: { document: "a-99-44", pinpoint: "para. 9" },
      published: "2045-03-03",
      adopted: "2045-03-01",
      distribution: "General",
    },
  },
  "the General Assembly, with an agenda item that names decisions of the organ": {
    text: `A/RES/99/8
General Assembly
Ninety-ninth session
Agenda item 13 (a)
Review of the recommendations adopted by the General Assembly at its fortieth special session: lamps
Resolution adopted by the General Assembly on 1 March 2045
99/8. Tests of readers
The General Assembly,`,
    expected: {
      agendaItem: {
        number: "13 (a)",
        title:
          "Review of the recommendations adopted by the General Assembly at its fortieth special session: lamps",
      },
      adopted: "2045-03-01",
    },
  },
  "the General Assembly in its first years": {
    text: `General Assembly
Resolution adopted by the General Assembly on 14 December 1960
1514 (XV). Tests of old readers
The General Assembly,`,
    expected: {
      id: "A/RES/1514 (XV)",
      session: { number: 15, kind: "regular" },
      number: 1514,
      adopted: "1960-12-14",
    },
  },
  "the Security Council, which has neither title nor session": {
    text: `United Nations
S/RES/9999 (2045)
Security Council
Distr.: General
3 March 2045
Resolution 9999 (2045)
Adopted by the Security Council at its 19021st meeting, on 1 March 2045
The Security Council,`,
    expected: {
      id: "S/RES/9999 (2045)",
      organ: "security-council",
      number: 9999,
      meeting: { number: 19021 },
      adopted: "2045-03-01",
    },
  },
  "the Economic and Social Council, whose sessions are years": {
    text: economicAndSocialCouncil,
    expected: {
      id: "E/RES/2045/3",
      organ: "economic-and-social-council",
      session: { number: 2045, kind: "regular" },
      consideredIn: "plenary",
      origin: "on a proposal considered in plenary meeting (E/2045/L.4)",
      drafts: ["e-2045-l-4"],
    },
  },
  "the Human Rights Council, above which the General Assembly stands": {
    text: humanRightsCouncil,
    expected: {
      id: "A/HRC/RES/99/3",
      organ: "human-rights-council",
      session: { number: 99, kind: "regular" },
      published: "2045-03-14",
      adopted: "2045-03-01",
    },
  },
};

describe("mastheads", () => {
  it.each(Object.entries(mastheads))("of %s", (_, { text, expected }) => {
    const made = draft({ path: "masthead.txt", content: `${text}\n\n${body}` });
    expect(made.resolution).toMatchObject(expected);
    expect(made.paragraphs.map(({ label }) => label)).toEqual(["PP1", "OP1", "OP2"]);
    const lines = draft({ path: "masthead.txt", content: `${text.replaceAll("\n", "\n\n")}\n\n${body}` });
    expect(lines.resolution).toEqual(made.resolution);
  });

  it("without a symbol: number and organ give it, and the draft says so", () => {
    const text = mastheads["the Human Rights Council, above which the General Assembly stands"]?.text ?? "";
    const made = draft({ path: "x.txt", content: `${text.replace("A/HRC/RES/99/3\n", "")}\n\n${body}` });
    expect(made.resolution?.id).toBe("A/HRC/RES/99/3");
    expect(made.findings.map(({ code }) => code)).toEqual(["DRF010"]);
  });

  it("without any: the name of the file gives the symbol, the meeting the day", () => {
    const content = `The General Assembly,\n\n${body}\n\n5th (resumed) plenary meeting\n\n1 March 2045`;
    const made = draft({ path: "in/A_RES_99_7-4512345E.txt", content });
    expect(made.resolution).toMatchObject({
      id: "A/RES/99/7",
      adopted: "2045-03-01",
      meeting: { number: 5, kind: "resumed-plenary" },
    });
    expect(made.findings.map(({ code }) => code)).toEqual(["DRF010", "DRF010", "DRF011"]);
  });

  it.each(["7th (closed) meeting,", "7th meeting(Part II),", "7st meeting,", "7th (resumed) meeting,"])(
    "of the Security Council, which says more of the meeting: %s",
    (meeting) => {
      const made = draft({
        path: "x.txt",
        content: `S/RES/9999 (2045)\n\nSecurity Council\n\nResolution 9999 (2045)\n\nAdopted by the Security Council at its ${meeting} on 1 March 2045\n\nThe Security Council,\n\n${body}`,
      });
      expect(made.resolution).toMatchObject({ adopted: "2045-03-01", meeting: { number: 7 } });
      expect(validated(made)).toEqual([]);
    },
  );

  it.each([
    ["a volume", "330 (1972). Resolution of 12 June 1972"],
    ["a day below the number", "Resolution 330 (1972)\n\nof 12 June 1972"],
    ["a day on the line of the number", "RESOLUTION 330 (1972) of 12 June 1972"],
    [
      "a wrapped line of adoption",
      "Resolution 330 (1972)\n\nAdopted by the Security Council at its 1650th meeting,\non 12 June 1972",
    ],
  ])("of the Security Council in its first years: %s", (_, text) => {
    const close =
      "Adopted at the 1650th meeting by 13 votes to none, with 2 abstentions\n(Atlantis, Ruritania).";
    const made = draft({ path: "x.txt", content: `${text}\n\nThe Security Council,\n\n${body}\n\n${close}` });
    expect(made.resolution).toMatchObject({
      id: "S/RES/330 (1972)",
      adopted: "1972-06-12",
      meeting: { number: 1650 },
      vote: { method: "recorded", inFavour: 13, against: 0, abstaining: 2 },
    });
    expect(made.findings.every(({ code }) => code === "DRF010")).toBe(true);
  });

  it.each([
    ["several agenda items", "Agenda item 12 (b)", "Agenda items 12 (b) and 14", "DRF009"],
    ["several resolutions", "Resolution adopted by", "Resolutions adopted by"],
  ])("with %s, the records agree with the source", (_, one, several, ...codes) => {
    const text = mastheads["the General Assembly, on the report of a committee"]?.text
      .replace(one, several)
      .replace("Sixth", "Third")
      .replace("A/RES/99/7*", `A/RES/99/7${several.startsWith("Agenda") ? "" : " A-B"}`);
    const made = draft({ path: "x.txt", content: `${text}\n\n${body}` });
    expect(made.findings.map(({ code }) => code)).toEqual(codes);
    expect(validated(made)).toEqual([]);
  });

  it("without a symbol anywhere there is no draft, and one finding says what to do", () => {
    const made = draft({ path: "x.txt", content: `The General Assembly,\n\n${body}` });
    expect(made.resolution).toBeNull();
    expect(made.findings.map(({ severity, code, message, hint }) => [severity, code, message, hint])).toEqual(
      [
        [
          "error",
          "DRF001",
          "this is the text of a resolution of the General Assembly without its masthead: it has no symbol",
          "write the symbol on a line of its own above the text, such as A/RES/77/20",
        ],
        [
          "error",
          "DRF001",
          "the text has no day of adoption",
          'write a line above the enacting formula, as the official document prints it, such as "Resolution adopted by the General Assembly on 1 March 2045"',
        ],
      ],
    );
  });

  it.each([
    [
      "with a number and no day",
      "Resolution 9999 (2045)",
      ["the text has the number 9999 (2045), but no day of adoption"],
    ],
    [
      "with its meeting and no number",
      "RESOLUTION ADOPTED AT THE 5001ST MEETING",
      [
        "this is the text of a resolution of the Security Council without its number: it has no symbol",
        "the text has no day of adoption",
      ],
    ],
  ])("%s there is no draft, and the finding says what is missing", (_, head, messages) => {
    const made = draft({ path: "x.txt", content: `${head}\n\nThe Security Council,\n\n${body}` });
    const errors = made.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ message }) => message)).toEqual(messages);
    expect(errors.at(-1)?.hint).toContain('"Adopted by the Security Council at its 9000th meeting, on');
  });

  it("a letter above the masthead is one finding, and so are many lines that are not understood", () => {
    const text = mastheads["the Security Council, which has neither title nor session"]?.text ?? "";
    const messages = (lines: string) =>
      draft({ path: "x.txt", content: `${lines}\n\n${text}\n\n${body}` })
        .findings.filter(({ code }) => code === "DRF009")
        .map(({ line, message }) => `${line}: ${message}`);
    const letter =
      "Letter dated 3 March 2045 from the keepers addressed to the Secretary-General\n\nI transmit the text.\n\nKeep it well.";
    expect(messages(letter)).toEqual([
      "1: a letter is above the resolution, and no record holds its 3 lines",
    ]);
    const lamp = "this line of the masthead is not understood, and no record holds it";
    expect(messages("A lamp.\n\nA second lamp.\n\nA third lamp.")).toEqual([
      `1: ${lamp} (3 places: lines 1, 3, 5)`,
    ]);
    const twelve = Array.from({ length: 12 }, (_, at) => `Lamp number ${"abcdefghijkl"[at]}.`);
    expect(messages(twelve.join("\n\n"))).toEqual([
      expect.stringContaining("lines 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23)"),
    ]);
    expect(messages("A lamp.\n\nA second lamp.")).toEqual([`1: ${lamp}`, `3: ${lamp}`]);
  });
});
