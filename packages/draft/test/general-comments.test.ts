import { describe, expect, it } from "vitest";
import { generalCommentsIn } from "../src/annotate/citations/numbers/general-comments.ts";
import { draft } from "./read-names.ts";
import { draftBody, masthead } from "./registers.ts";

const found = (text: string) => generalCommentsIn(text).map(({ name, body }) => [name, body]);
const lamps = "Committee on the Rights of Lamps";

describe("a general comment is of the body", () => {
  it.each([
    `Noting general comment No. 3 (2044) of the ${lamps} on fog,`,
    `Noting ${lamps} general comment No. 3 (2044) on fog,`,
    `Noting the ${lamps}’s general comment No. 3,`,
    `Noting the work of the ${lamps} on fog, in particular its general comment No. 3 (2044),`,
    `Noting general comment No. 3 (2044) on fog, adopted by the ${lamps},`,
  ])("%s", (text) => {
    expect(found(text)).toEqual([["general comment No. 3", lamps]]);
  });

  it("that is named after a list of them", () => {
    const text = `Noting general comments No. 3 (2044) on fog and No. 4 on rain, adopted by the ${lamps},`;
    expect(found(text)).toEqual([
      ["general comment No. 3", lamps],
      ["general comment No. 4", lamps],
    ]);
  });

  it("and of none when another comment or sentence is between", () => {
    const text = `Noting general recommendation No. 3 on fog, and general comment No. 4 on rain of the ${lamps},`;
    expect(found(text)).toEqual([
      ["general recommendation No. 3", undefined],
      ["general comment No. 4", lamps],
    ]);
    expect(found(`Noting general comment No. 3; and the report of the ${lamps},`)).toEqual([
      ["general comment No. 3", undefined],
    ]);
    expect(found("Noting general comments and article No. 3,")).toEqual([]);
  });
});

it("a comment, or a number before a year, of a body that is not known is a finding", () => {
  const { paragraphs, findings } = draftBody(
    "The General Assembly,\n\nNoting general comment No. 3 (2044), resolution 98-1 and resolution 7/2044,\n\n1. Thanks those who read.",
  );
  expect(paragraphs.flatMap(({ citations }) => citations)).toEqual([]);
  expect(findings.filter(({ code }) => code === "DRF022").map(({ message }) => message)).toEqual([
    "no body of the registers is named with 98-1: no document is cited",
    "no body of the registers is named with 7/2044: no document is cited",
    "no body of the registers is named with general comment No. 3 (2044): no document is cited",
  ]);
});

it("a comment that two paragraphs print at different lengths is one document", () => {
  const [long, short] = ["on fog of the Committee on Lamps", "of the Committee on Lamps"];
  const { paragraphs, records } = draft({
    path: "comments.txt",
    content: `${masthead}\n\nThe General Assembly,\n\nNoting general comment No. 3 (2044) ${long},\n\nNoting also general comment No. 3 (2044) ${short},\n\n1. Thanks those who read.\n`,
  });
  const cited = paragraphs.flatMap(({ citations }) => citations.map(({ document }) => document));
  expect(cited).toEqual([
    "committee-on-lamps-general-comment-no-3",
    "committee-on-lamps-general-comment-no-3",
  ]);
  expect(records?.documents.map(({ id }) => id)).toContain("committee-on-lamps-general-comment-no-3");
});
