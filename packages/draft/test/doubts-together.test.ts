import { describe, expect, it } from "vitest";
import { draft, draftBody, masthead, outlineOf } from "./registers.ts";

const told = ({ findings }: ReturnType<typeof draft>, code: string) =>
  findings.filter((each) => each.code === code).map(({ message }) => message);

/** Words in lines that are filled up to a width. */
function lines(words: string, width: number): string[] {
  const made: string[] = [];
  for (const word of words.split(" ")) {
    const last = made.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) made.push(word);
    else made[made.length - 1] = `${last} ${word}`;
  }
  return made;
}

const keeper = (name: string) =>
  `the keepers of the ${name} lighthouses, who clean each lamp before the evening, and of the Lamp Office of Atlantis, which counts the ships that pass the Harbour of the Fog, and of all towers of the coast`;

describe("blank lines between all lines of a text", () => {
  const preamble = ["northern", "southern", "western", "eastern", "smaller"].flatMap((name) =>
    lines(`Recalling the work of ${keeper(name)},`, 46),
  );
  const made = (own: readonly string[]) =>
    draft({
      path: "x.txt",
      content: [...masthead.split("\n\n"), "The General Assembly,", ...own, "1. Decides to read."].join(
        "\n\n",
      ),
    });

  it("are one finding that names the lines", () => {
    const { findings } = made(preamble);
    expect(outlineOf(made(preamble))).toHaveLength(6);
    const joined = findings.filter(({ code }) => ["DRF003", "DRF031", "DRF036"].includes(code));
    expect(joined.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^blank lines come between all lines of this text;.*places: lines \d+, /),
    ]);
  });

  it("leave open whether a sentence of an annex after a full line begins a paragraph, but not after a short one", () => {
    const annex = (before: string) =>
      draftBody(
        `The General Assembly,\n\n1. Adopts the plan.\n\nAnnex\n\n1. The keepers of the northern towers light all of their lamps\n\nin the fog and also in the evening. ${before}\n\nSouthern ships wait near the coast until the lamps are lit\n\nagain in the evening.`,
      );
    expect(told(annex("Then the towers shine."), "DRF031")).toEqual([
      expect.stringMatching(/^the line before this one fills the width/),
    ]);
    expect(told(annex(""), "DRF031")).toEqual([]);
  });

  it("do not explain a line with a capital after a line that has room", () => {
    const short = preamble.flatMap((line, at) =>
      at === 2 ? [line, "Lamp Office", "Towers of Atlantis"] : [line],
    );
    expect(told(made(short), "DRF031").join("\n")).toContain("this block starts with a capital");
  });
});

describe("lines that a program has wrapped twice", () => {
  const comb = (words: string) =>
    lines(words, 76)
      .flatMap((line) => lines(line, 66))
      .join("\n");
  const preamble = ["northern", "southern", "western", "eastern", "smaller", "newer", "older"].map((name) =>
    comb(`Recalling the work of ${keeper(name)}, in the Harbour of Fog and at the Lamp Office,`),
  );
  const doubts = (paragraphs: readonly string[]) =>
    told(draftBody(["The General Assembly,", ...paragraphs, "1. Decides to read."].join("\n\n")), "DRF031");

  const short = "Noting the fog of the\nHarbour\nand the lamps,";

  it("are one finding", () => {
    expect(doubts([...preamble, short, short])).toEqual([
      expect.stringMatching(/^short lines are inside the sentences/),
    ]);
  });

  it("are not what one short line shows", () => {
    const whole = preamble.map((paragraph) => paragraph.replaceAll("\n", " "));
    expect(doubts([...whole, short, short]).join()).not.toContain("wrapped its lines twice");
  });
});

describe("openings in capitals", () => {
  const body = (openings: readonly string[]) =>
    `The General Assembly,\n\n${openings.map((word) => `${word} the lamps of the harbour,`).join("\n\n")}\n\n1. DECIDES to read.`;

  it("are a finding at each paragraph", () => {
    expect(told(draftBody(body(["RECALLING", "NOTING", "RECOGNIZING"])), "DRF051")).toHaveLength(4);
  });

  it("of one among others are a finding at its place", () => {
    expect(
      told(
        draftBody(body(["RECALLING", "Noting", "Recognizing", "Recalling"]).replace("DECIDES", "Decides")),
        "DRF051",
      ),
    ).toEqual([expect.stringContaining('this paragraph opens with "RECALLING" in capitals')]);
  });
});

describe("words at a hyphen", () => {
  const joined = (left: string, right: string) =>
    draftBody(
      `The General Assembly,\n\nRecalling the lamps and the ${left}-\n${right} of the harbour,\n\n1. Decides to read.`,
    );

  it("that official texts use are joined without a finding", () => {
    const made = joined("activ", "ity");
    expect(outlineOf(made)[0]?.[1]).toContain("the activity of");
    expect(told(made, "DRF043")).toEqual([]);
  });

  it("that no official text uses have a finding", () => {
    expect(told(joined("lamp", "ery"), "DRF043")).toEqual(['"lamp-" and "ery" are joined to "lampery"']);
  });

  it("have a finding where both halves are words, even if official texts use the whole word", () => {
    expect(told(joined("match", "making"), "DRF043")).toEqual([
      '"match-" and "making" are joined to "matchmaking"',
    ]);
  });

  it.each([
    ["pro", "vided", "provided"],
    ["sub", "mitted", "submitted"],
    ["harbour", "based", "harbour-based"],
    ["four", "year", "four-year"],
    ["INTERPOL", "led", "INTERPOL-led"],
    ["e", "mail", "e-mail"],
    ["Sou", "theast", "Southeast"],
    ["cross", "sea", "cross-sea"],
  ])("%s- and %s are surely %s", (left, right, whole) => {
    const made = joined(left, right);
    expect(outlineOf(made)[0]?.[1]).toContain(`the ${whole} of`);
    expect(told(made, "DRF043")).toEqual([]);
  });

  it("of two words that no official text has as one word have a finding", () => {
    expect(told(joined("break", "waters"), "DRF043")).toEqual([
      '"break-" and "waters" are joined to "break-waters"',
    ]);
  });

  it.each([
    ["pre", "sent", "present"],
    ["well", "being", "well-being"],
    ["Ambrian", "speaking", "Ambrian-speaking"],
    ["re", "emergence", "re-emergence"],
  ])("%s- and %s are %s with a finding", (left, right, whole) => {
    const made = joined(left, right);
    expect(outlineOf(made)[0]?.[1]).toContain(`the ${whole} of`);
    expect(told(made, "DRF043")).toEqual([`"${left}-" and "${right}" are joined to "${whole}"`]);
  });

  it("keep the hyphen after a small word between two", () => {
    const made = joined("lamp-by", "lamp care");
    expect(outlineOf(made)[0]?.[1]).toContain("the lamp-by-lamp care of");
    expect(told(made, "DRF043")).toEqual([]);
  });
});

describe("what official texts print is no doubt", () => {
  it.each([
    ["blanks to fill in", "Notes the oath “I, [name], keep the lamp” and its close, [day, month];", "DRF051"],
    ["the day of a date", "Notes the keeper, born on 6 June 1966, of the harbour;", "DRF034"],
  ])("%s", (_, words, code) => {
    const made = draftBody(
      `The General Assembly,\n\nRecalling its lamps,\n\n1. ${words}\n\n2. Decides to end.`,
    );
    expect(told(made, code)).toEqual([]);
  });

  it("a remark in square brackets is one", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling its lamps,\n\n1. Notes the [old] lamps of the harbour.",
    );
    expect(told(made, "DRF051").join()).toContain('"[old]" is in square brackets');
  });
});

it("marks of Markdown in a text that is read rightly are no differences from the source", () => {
  const content = `${masthead.replace("99/7. Tests", "## 99/7. Tests")}\n\n**The General Assembly**,\n\n_Recalling_ its lamps,\n\n1. **Decides** to read.`;
  expect(told(draft({ path: "x.md", content }), "DRF015")).toEqual([]);
});
