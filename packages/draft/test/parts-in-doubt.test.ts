import { describe, expect, it } from "vitest";
import { draftBody, outlineOf } from "./registers.ts";

const preamble = "The General Assembly,\n\nRecalling its tests of the lamps,";
const close = "41st plenary meeting\n\n1 March 2045";
const text = (...paragraphs: string[]) => [preamble, ...paragraphs, close].join("\n\n");
const told = (body: string, code: string) =>
  draftBody(body).findings.flatMap((finding) => (finding.code === code ? [finding.message] : []));

describe("the marks of items that begin a paragraph", () => {
  const list = (...items: string[]) => text("1. Decides to end.", "Annex", ...items);
  const marked = "is not read as its number or mark";

  it("are each reported where a list goes on without its beginning", () => {
    const body = list(
      "The keepers have these duties.",
      "(h) To count the lamps;",
      "(j) To clean the lamps;",
      "(l) To write.",
    );
    expect(told(body, "DRF034").filter((message) => message.includes(marked))).toHaveLength(3);
  });

  it("are not where a list begins below a heading", () => {
    expect(told(list("(a) To count the lamps;", "(b) To clean the lamps."), "DRF034")).toEqual([]);
  });

  it("are not where a number comes before the first of them", () => {
    expect(told(text("1. (a) Decides to end.", "2. (a) Requests a report."), "DRF034")).toEqual([]);
  });

  it("are reported where an item before them has lost its end", () => {
    const body = text("1. Requests:", "– the keepers to count", "– the readers to read.");
    expect(told(body, "DRF031").join()).toContain("– begins this line");
  });

  it("may be two hyphens for a dash", () => {
    const body = text("1. Requests:", "-- the keepers to count;", "-- the readers to read.");
    expect(outlineOf(draftBody(body)).map(([label]) => label)).toEqual(["PP1", "OP1", "OP1(1)", "OP1(2)"]);
  });

  it("are reported inside a line", () => {
    const joined = text("1. Requests the keepers to count, – to clean the lamps;", "2. Decides to end.");
    expect(told(joined, "DRF034").join()).toContain("a list is inside");
    const aside = text(
      "1. Requests the keepers – of the towers, all of them – to count;",
      "2. Decides to end.",
    );
    expect(told(aside, "DRF034")).toEqual([]);
  });
});

describe("footnotes that a copy has put into the text", () => {
  it.each([
    "Recalling its lamps (See A/99/1, annex.) and its towers,",
    "Recalling its lamps, (Resolution 98/1.) and its towers,",
    "Recalling its lamps and its towers, (Official Records of the Harbours, Supplement No. 3 (A/99/3).)",
  ])("in brackets: %s", (words) => {
    expect(told(`The General Assembly,\n\n${words}\n\n1. Decides to end.`, "DRF044")).toHaveLength(1);
  });

  it.each([
    "Recalling its lamps (the old ones), and its towers (see A/99/1),",
    "Recalling the works of the keepers (Lamps Co.), and its towers,",
  ])("but not an aside: %s", (words) => {
    expect(told(`The General Assembly,\n\n${words}\n\n1. Decides to end.`, "DRF044")).toEqual([]);
  });

  it("with a dagger as their call", () => {
    expect(told(text("1. Recalls its lamps,† and its towers."), "DRF044").join()).toContain("†");
  });

  it("at the foot of a page, where no call is left", () => {
    const body = [
      preamble,
      "1. Requests the keepers of the harbours to\n\n1 See the book of lamps.\n2 Resolution 98/1, on towers.\n\n24-01234\n1/2\n\nA/RES/99/7\n\nreport on their lamps;",
      "2. Decides to end.",
      close,
    ].join("\n\n");
    const lines = told(body, "DRF044");
    expect(lines.filter((message) => message.includes("no call of it was found"))).toHaveLength(2);
  });
});

describe("parts of a text that others name", () => {
  const operative = ["1. Notes a;", "2. Notes b;", "3. Notes c;", "4. Decides to end."];

  it("an annex", () => {
    const [, ...rest] = operative;
    const naming = "1. Adopts the rules in the annex to the present resolution;";
    expect(told(text(naming, ...rest), "DRF050").join()).toContain("ends without one");
    expect(
      told([preamble, naming, ...rest, close, "Annex", "Rules of lamps."].join("\n\n"), "DRF050"),
    ).toEqual([]);
  });

  it("the rest of an annex that ends with a semicolon", () => {
    const annex = (end: string) =>
      text("1. Decides to end.").concat(`\n\nAnnex\n\nThe keepers shall:\n\n(a) Count;\n\n(b) Clean${end}`);
    expect(told(annex(";"), "DRF038")).toHaveLength(1);
    expect(told(annex("."), "DRF038")).toEqual([]);
  });

  it("a preamble before more than three paragraphs", () => {
    const without = (paragraphs: readonly string[]) =>
      told(["The General Assembly,", ...paragraphs, close].join("\n\n"), "DRF050");
    expect(without(operative).join()).toContain("no preamble");
    expect(without(operative.slice(1).map((each, at) => each.replace(/^[0-9]+/, String(at + 1))))).toEqual(
      [],
    );
  });

  it("the item that comes after “and”", () => {
    const list = (end: string) =>
      text("1. Requests the keepers:", "(a) To count;", `(b) To clean${end}`, "2. Decides to end.");
    expect(told(list("; and"), "DRF038")).toHaveLength(1);
    expect(told(list(";"), "DRF038")).toEqual([]);
  });
});

it("each number that no paragraph has is reported inside a text, also where pages are exchanged", () => {
  const joined = "8. Requests the readers of the 1. Notes the lamps; 2. Decides to count them;";
  const messages = told(text("7. Calls upon the keepers;", joined, "9. Decides to end."), "DRF034");
  expect(messages.map((message) => message.slice(0, 12))).toEqual(["the number 1", "the number 2"]);
  expect(told(text("1. Calls upon the keepers of 1. Notes lamps;", "2. Decides to end."), "DRF034")).toEqual(
    [],
  );
});

it("the number of a page between two paragraphs on one line is reported", () => {
  const joined = "Recalling the keepers of the lamps, 2 Reaffirming the towers of the harbours,";
  expect(told(`The General Assembly,\n\n${joined}\n\n1. Decides to end.`, "DRF034")).toHaveLength(1);
});

it("the heading of an annex on the line of its first sentence is a heading, with a finding", () => {
  const sentence = "In accordance with paragraph 1 above, the keepers of the lamps shall have these duties:";
  const made = draftBody(
    text("1. Decides to end.").concat(`\n\nAnnex ${sentence}\n\n(a) To count;\n\n(b) To clean.`),
  );
  expect(outlineOf(made).slice(2)).toEqual([
    ["annex, unnumbered 1", sentence],
    ["annex, unnumbered 1(a)", "To count;"],
    ["annex, unnumbered 1(b)", "To clean."],
  ]);
  expect(made.findings.map(({ code }) => code)).toContain("DRF031");
});
