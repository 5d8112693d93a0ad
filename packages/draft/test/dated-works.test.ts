import { describe, expect, it } from "vitest";
import { read, securityCouncil } from "./read-names.ts";
import { draftBody } from "./registers.ts";
import { validated } from "./validated.ts";

const cited = (words: string) => read(`Recalling ${words},\n\n1. Thanks those who read.`).citations;
const inCouncil = (words: string) =>
  read(`Recalling ${words},\n\n1. Thanks those who read.`, securityCouncil).citations;

describe("the works of a body are cited by their dates", () => {
  it.each([
    [
      "the Buoy Agency’s press statements of 3 May 2044 and 9 July 2044",
      "Buoy Agency’s press statements of 3 May 2044 | press-statement-of-the-buoy-agency-of-3-may-2044",
      "9 July 2044 | press-statement-of-the-buoy-agency-of-9-july-2044",
    ],
    [
      "the Buoy Agency (BUOYA) Communiqués of 3 May, and 9 July 2044",
      "Buoy Agency (BUOYA) Communiqués of 3 May | communique-of-the-buoy-agency-of-3-may-2044",
      "9 July 2044 | communique-of-the-buoy-agency-of-9-july-2044",
    ],
    [
      "the WFO LKC press statement of 3 May 2044",
      "WFO LKC press statement of 3 May 2044 | press-statement-of-the-wfo-lkc-of-3-may-2044",
    ],
    [
      "the BUOYA’s 3 May 2044 decision on fog",
      "BUOYA’s 3 May 2044 decision | decision-of-the-buoy-agency-of-3-may-2044",
    ],
    [
      "the communiqués of the Buoy Agency of 3 May 2044 and 9 July 2044, in which it lit the lamps",
      "communiqués of the Buoy Agency of 3 May 2044 | communique-of-the-buoy-agency-of-3-may-2044",
      "9 July 2044 | communique-of-the-buoy-agency-of-9-july-2044",
    ],
    [
      "the decision of the BUOYA of 3 May 2044 to light the lamps",
      "decision of the BUOYA of 3 May 2044 | decision-of-the-buoy-agency-of-3-may-2044",
    ],
    [
      "the decision of the Buoy Agency, adopted in Fogtown, in May 2044",
      "decision of the Buoy Agency, adopted in Fogtown, in May 2044 | decision-of-the-buoy-agency-of-may-2044",
    ],
    [
      "the Communiqué of the Buoy Agency held on 3 May 2044",
      "Communiqué of the Buoy Agency held on 3 May 2044 | communique-of-the-buoy-agency-of-3-may-2044",
    ],
  ])("%s", (words, ...expected) => {
    expect(cited(words)).toEqual(expected);
  });

  it.each([
    "the Buoy Agency’s press statement of 3 May",
    "the BUOYA’s 3 May 2044 decision to light the lamps",
    "the Amberland decision of 3 May 2044",
    "its decision of 3 May 2044",
    "the decision of the Buoy Agency on 3 May 2044 to light the lamps",
    "the decision of the Buoy Agency to light the lamps on 3 May 2044",
    "the decisions of the Buoy Agency held in May 2044",
    "the decision of the Amberland of 3 May 2044",
    "the decision of the Buoy Agency of 3 May",
    "its press statement of 3 May 2044",
  ])("but not by %s", (words) => {
    expect(cited(words)).toEqual([]);
  });

  it("and a symbol says itself which document it is", () => {
    expect(cited("the Buoy Agency’s communiqué of 3 May 2044 (A/98/12)")).toEqual(["A/98/12 | a-98-12"]);
  });

  it("and the Security Council calls its own so", () => {
    expect(inCouncil("its press statements of 3 May 2044 and 9 July 2044")).toEqual([
      "press statements of 3 May 2044 | press-statement-of-the-security-council-of-3-may-2044",
      "9 July 2044 | press-statement-of-the-security-council-of-9-july-2044",
    ]);
    expect(inCouncil("its decision of 3 May 2044")).toEqual([]);
  });

  it("each of them may be meant again by its noun and date", () => {
    const again = (words: string) =>
      cited(`the Buoy Agency’s communiqués of 3 May 2044 and 9 July 2044, and noting ${words}`).slice(2);
    expect(again("the 9 July 2044 communiqué")).toEqual([
      "9 July 2044 communiqué | communique-of-the-buoy-agency-of-9-july-2044",
    ]);
    expect(again("the 9 March 2044 communiqué")).toEqual([]);
  });
});

it("a decision to do something is not the one that was cited before", () => {
  const again = (words: string) =>
    cited(`the decision of the Buoy Agency of 3 May 2044 and ${words}`).slice(1);
  expect(again("the decision of the Buoy Agency to light the reef")).toEqual([]);
  expect(again("noting the decision of the Buoy Agency")).toEqual([
    "decision of the Buoy Agency | decision-of-the-buoy-agency-of-3-may-2044",
  ]);
});

describe("a statement on a day by somebody", () => {
  it("is cited with its author", () => {
    expect(cited("the statement on 3 May 2044 by the Lamp Contact Group of harbours")).toEqual([
      "statement on 3 May 2044 by the Lamp Contact Group | statement-on-3-may-2044-by-the-lamp-contact-group",
    ]);
    expect(cited("the statement on 3 May 2044")).toEqual([]);
  });
});

it("the check accepts the records of such works, and sessions that bodies call by their years", () => {
  const made = draftBody(`The General Assembly,

Recalling the World Lighthouse Organization’s press statements of 3 May and 9 July 2044 and the WFO LKC decision of 3 May 2044,

1. Requests the World Lighthouse Organization to report at its 2045 substantive session.`);
  expect(made.paragraphs[0]?.citations).toHaveLength(3);
  expect(made.paragraphs[1]?.mandates[0]?.due).toMatchObject([{ date: "2045" }]);
  expect(validated(made)).toEqual([]);
});

describe("the statements, reports and letters of an author are cited by their dates", () => {
  it.each([
    [
      "the reports of the Buoy Group dated 3 May, 9 July 2044, and 9 March 2045",
      "reports of the Buoy Group dated 3 May | report-of-the-buoy-group-dated-3-may-2044",
      "9 July 2044 | report-of-the-buoy-group-dated-9-july-2044",
      "9 March 2045 | report-of-the-buoy-group-dated-9-march-2045",
    ],
    [
      "the letters of the Harbour Master to the Keeper of the Lamp of 3 May 2044 and 9 July 2044",
      "letters of the Harbour Master to the Keeper of the Lamp of 3 May 2044 | letter-of-the-harbour-master-to-the-keeper-of-the-lamp-of-3-may-2044",
      "9 July 2044 | letter-of-the-harbour-master-to-the-keeper-of-the-lamp-of-9-july-2044",
    ],
    [
      "the Harbour Master’s reports of 3 May 2044 and 9 July 2044",
      "Harbour Master’s reports of 3 May 2044 | report-of-the-harbour-master-of-3-may-2044",
      "9 July 2044 | report-of-the-harbour-master-of-9-july-2044",
    ],
  ])("%s", (words, ...expected) => {
    expect(cited(words)).toEqual(expected);
  });

  it.each([
    "the reports of the Buoy Group dated 3 May and 9 July",
    "the reports of the Buoy Group on meetings of 3 May 2044 and 9 July 2044",
    "the statements of its President of 3 May 2044 and 9 July 2044",
    "the presidential statements of 3 May 2044 and 9 July 2044",
  ])("but not by %s", (words) => {
    expect(cited(words)).toEqual([]);
  });

  it.each(["statements of its President", "statements by its President,", "Presidential Statements"])(
    "and the Security Council means its own President by %s",
    (words) => {
      const [first, second, ...others] = inCouncil(`the ${words} of 3 May 2044 and 9 July 2044`);
      expect(others).toEqual([]);
      expect(first).toMatch(/-the-president-of-the-security-council-of-3-may-2044$/);
      expect(second).toMatch(/^9 July 2044 \| .*-the-president-of-the-security-council-of-9-july-2044$/);
    },
  );

  it("and one whose symbol the text gives is that document", () => {
    const words =
      "the report of the Buoy Group dated 9 July 2044 (S/2044/77), and the reports of the Buoy Group dated 3 May and 9 July 2044";
    expect(inCouncil(words)).toEqual([
      "S/2044/77 | s-2044-77",
      "reports of the Buoy Group dated 3 May | report-of-the-buoy-group-dated-3-may-2044",
      "9 July 2044 | s-2044-77",
    ]);
  });

  it("but not one of another author", () => {
    const words =
      "the report of the Harbour Office dated 9 July 2044 (S/2044/77), and the reports of the Buoy Group dated 3 May and 9 July 2044";
    expect(inCouncil(words).at(-1)).toBe("9 July 2044 | report-of-the-buoy-group-dated-9-july-2044");
  });
});
