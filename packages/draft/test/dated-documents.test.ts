import { describe, expect, it } from "vitest";
import { read, securityCouncil } from "./read-names.ts";

const cited = (words: string) => read(`${words}\n\n1. Thanks those who read.`).citations;
const inCouncil = (words: string) => read(`${words}\n\n1. Thanks those who read.`, securityCouncil).citations;

describe("a document that is described by its noun and date is cited, and its record is proposed", () => {
  it.each([
    [
      "the 20 June 2044 Agreement between the Government of Amberland and the Lantern Movement on fog",
      "20 June 2044 Agreement between the Government of Amberland and the Lantern Movement",
    ],
    ["the ceasefire agreement of 3 May 2044", "ceasefire agreement of 3 May 2044"],
    [
      "the report of the Lamp Office of the Organization for Cooperation in Amberland on fog of 3 May 2044",
      "report of the Lamp Office of the Organization for Cooperation in Amberland on fog of 3 May 2044",
    ],
    ["the 3 May 2044 N’ambre ceasefire agreement", "3 May 2044 N’ambre ceasefire agreement"],
    ["the transition charter of 3 May 2044", "transition charter of 3 May 2044"],
    [
      "the agreement signed in Tern Harbour on 19 June 2044",
      "agreement signed in Tern Harbour on 19 June 2044",
    ],
    ["the 22 May 2044 Presidential decree", "22 May 2044 Presidential decree"],
    ["the Joint Statement of 23 May 2044", "Joint Statement of 23 May 2044"],
    [
      "the Joint Communiqué issued by the Government of Amberland and the Keeper of the Lamps on 3 May 2044",
      "Joint Communiqué issued by the Government of Amberland and the Keeper of the Lamps on 3 May 2044",
    ],
    [
      "the Amberland ceasefire agreement, signed in Tern Harbour, 3 May 2044",
      "Amberland ceasefire agreement, signed in Tern Harbour, 3 May 2044",
    ],
    [
      "the letter dated 9 February 2044 from the Keeper of the Lamps addressed to the Harbour Master",
      "letter dated 9 February 2044 from the Keeper of the Lamps addressed to the Harbour Master",
    ],
    [
      "the annexed letter from the Keeper of the Lamps addressed to the Harbour Master dated 9 February 2044",
      "annexed letter from the Keeper of the Lamps addressed to the Harbour Master dated 9 February 2044",
    ],
    [
      "the letter of the Transitional authorities of Amberland dated 9 February 2044",
      "letter of the Transitional authorities of Amberland dated 9 February 2044",
    ],
    [
      "the note attaching a letter from the Keeper of the Lamps dated 9 February 2044",
      "letter from the Keeper of the Lamps dated 9 February 2044",
    ],
    [
      "the WFO letter of 9 February 2044 addressed to the Harbour Master",
      "WFO letter of 9 February 2044 addressed to the Harbour Master",
    ],
    [
      "the Joint Communiqué issued by the Government of Amberland and the Harbour Master of the Lamp League on 3 July 2044",
      "Joint Communiqué issued by the Government of Amberland and the Harbour Master of the Lamp League on 3 July 2044",
    ],
    ["the Report of the Keeper on fog issued 3 June 2044", "Report of the Keeper on fog issued 3 June 2044"],
    ["the Harbour Keeper’s report of 3 May 2044", "Harbour Keeper’s report of 3 May 2044"],
    [
      "the statement of the Keepers of Lamps on 17 October 2044",
      "statement of the Keepers of Lamps on 17 October 2044",
    ],
    ["the decision of the Lamp Court of 3 May 2044", "decision of the Lamp Court of 3 May 2044"],
    [
      "the statement made on 29 May 2044 by the Keeper of the Lamps on fog",
      "statement made on 29 May 2044 by the Keeper of the Lamps",
    ],
    ["the Transition Charter of 28 September 2044", "Transition Charter of 28 September 2044"],
    [
      "the Ceasefire Agreement signed in N’Oan on 8 April 2044",
      "Ceasefire Agreement signed in N’Oan on 8 April 2044",
    ],
    [
      "the advisory opinion rendered on 9 July 2044 by the Harbour Court on fog",
      "advisory opinion rendered on 9 July 2044 by the Harbour Court",
    ],
  ])("%s", (words, title) => {
    const [citation, ...others] = cited(`Recalling ${words},`);
    expect(citation).toMatch(new RegExp(`^${title} \\| [a-z0-9-]+$`));
    expect(others).toEqual([]);
    expect(read(`Recalling ${words},\n\n1. Thanks those who read.`).doubts).toContain(
      `DRF024 no document of the registers has the title "${title}"`,
    );
  });

  it.each([
    ["a report that is asked for", "his report by 3 May 2044"],
    ["a report without its author", "the report of 3 May 2044"],
    ["a date that belongs to something else", "the lamps lit on 3 May 2044 and the agreement"],
    ["any agreement", "an agreement of 3 May 2044"],
    ["an agreement without a year", "the agreement of 21 March"],
    ["a period", "the period until 30 June 2044 and the report of the Keeper"],
    [
      "a decision to do something",
      "the decision by the Government of Amberland on 3 May 2044 to light lamps",
    ],
    ["a date of its subject", "the report of the Keeper on the meeting of 3 May 2044"],
    ["a declaration that is an event", "the declaration of a storm by the Keeper on 3 May 2044"],
    ["a treaty in which something happened that day", "those who left the treaty on 3 May 2044"],
  ])("but not %s", (_, words) => {
    expect(cited(`Recalling ${words},`)).toEqual([]);
  });

  it("unless a symbol, or a title, says which document it is", () => {
    expect(cited("Noting the letter dated 3 May 2044 from the Keeper (A/98/12),")).toEqual([
      "A/98/12 | a-98-12",
    ]);
    expect(
      cited("Noting the report of 3 May 2044 of the Harbour Council, entitled “Fog: two years after”,"),
    ).toEqual(["Fog: two years after | fog-two-years-after"]);
  });
});

it.each([
  "Keeper’s note, dated 3 May 2044, S/2044/12",
  "letter of the Keeper dated 3 May 2044 (document S/2044/12)",
  "report of 3 May 2044 of the Lamp Mission prepared by the crews of the reef (S/2044/12)",
  "report of 3 May 2044 of the Lamp Mission undertaken in the spring (S/2044/12)",
  "Keeper’s letter dated 3 May 2044 from the Harbour Master of the reef (S/2044/12)",
])("the symbol that follows says which document it is: %s", (words) => {
  expect(inCouncil(`Taking note of the ${words},`)).toEqual(["S/2044/12 | s-2044-12"]);
});

it("a symbol in another clause is of another document", () => {
  expect(
    inCouncil("Taking note of the report of 3 May 2044 of the Lamp Mission which met the crews (S/2044/12),"),
  ).toEqual([expect.stringContaining("report-of-3-may-2044"), "S/2044/12 | s-2044-12"]);
});

it("the verb of a paragraph is no owner", () => {
  expect(inCouncil("Recalling Amberland’s report of 3 May 2044 on lamps,")).toEqual([
    "Amberland’s report of 3 May 2044 | amberlands-report-of-3-may-2044",
  ]);
});

it("two documents that are described by author and date are two", () => {
  const words =
    "the decision made by the Lamp Court on 5 March 2044 and the statement of the Keepers of Fog on 9 May 2044";
  expect(cited(`Recalling ${words},`).map((one) => one.replace(/ \|.*/, ""))).toEqual([
    "decision made by the Lamp Court on 5 March 2044",
    "statement of the Keepers of Fog on 9 May 2044",
  ]);
});

describe("a date leads back", () => {
  it("to the same noun and date, in either order and without the year", () => {
    const id = "ceasefire-agreement-of-3-may-2044";
    expect(
      cited(
        "Recalling the ceasefire agreement of 3 May 2044,\n\nNoting the 3 May 2044 agreement, and the agreement of 3 May,",
      ),
    ).toEqual([
      `ceasefire agreement of 3 May 2044 | ${id}`,
      `3 May 2044 agreement | ${id}`,
      `agreement of 3 May | ${id}`,
    ]);
  });

  it("and the author, to the document whose symbol is in brackets", () => {
    expect(
      inCouncil(
        "Noting the report of the Secretary-General of 2 June 2044 (S/2044/353),\n\nNoting the Secretary-General’s report, and his report of 2 June 2044,",
      ),
    ).toEqual([
      "S/2044/353 | s-2044-353",
      "Secretary-General’s report | s-2044-353",
      "report of 2 June 2044 | s-2044-353",
    ]);
  });

  it("to the report that its author made, and to the above-mentioned one", () => {
    const noted =
      "Noting the report of the Secretary-General of 2 June 2044 (S/2044/353),\n\nNoting peace,\n\n";
    const last = (words: string) => inCouncil(`${noted}Noting ${words},`).slice(1);
    expect(last("the lamps recommended by the Secretary-General in his report")).toEqual([
      "report | s-2044-353",
    ]);
    expect(last("the lamps of the aforementioned report")).toEqual(["aforementioned report | s-2044-353"]);
    expect(last("a report, and the lamps of the aforementioned report")).toEqual([]);
    expect(last("the lamps that the Secretary-General recommends in his next report")).toEqual([]);
  });

  it("to nothing, when two documents may be meant", () => {
    expect(
      inCouncil(
        "Noting the reports of the Keeper, the report of the Secretary-General of 2 June 2044 (S/2044/353) and the report of the Secretary-General of 3 July 2044 (S/2044/400), and noting the Secretary-General’s report,",
      ),
    ).toEqual(["S/2044/353 | s-2044-353", "S/2044/400 | s-2044-400"]);
  });
});

it("a joint communiqué is meant again by its date, and by its name", () => {
  const first =
    "Recalling the Joint Communiqué issued by Amberland and the Keeper of the Lamps on 3 May 2044,";
  const quotes = cited(
    `${first}\n\nNoting the 3 May 2044 Communiqué,\n\nNoting the aims of the Joint Communiqué,`,
  )
    .filter((one) => one.includes("| joint-communique-issued-by-amberland"))
    .map((one) => one.split(" | ")[0]);
  expect(quotes.slice(1)).toEqual(["3 May 2044 Communiqué", "Joint Communiqué"]);
});

describe("words that point back to a resolution", () => {
  it.each([
    ["resolution 4998 (2044), and the measures of that resolution", "resolution | s-res-4998-2044"],
    ["its resolution 4998 (2044), including paragraph 3 of the resolution", "resolution | s-res-4998-2044"],
    [
      "resolution 4998 (2044) and the Panel established by the same resolution",
      "same resolution | s-res-4998-2044",
    ],
    [
      "the rules of resolution 4997 (2044), as modified by paragraphs 2 and 3 of resolution 4998 (2044), and the crews listed under that resolution",
      "resolution | s-res-4997-2044",
    ],
    [
      "resolutions 4997 (2044) and resolution 4998 (2044), and paragraph 5 of that resolution",
      "resolution | s-res-4998-2044",
    ],
  ])("%s", (words, expected) => {
    expect(inCouncil(`Recalling ${words},`).at(-1)).toBe(expected);
  });

  it.each([
    [
      "several that may be meant",
      "resolution 4997 (2044), as modified by resolution 4998 (2044), and that resolution",
    ],
    ["a list", "resolutions 4997 (2044) and 4998 (2044), and the same resolution"],
    ["a number that follows", "resolution 4997 (2044), and that resolution 4998 (2044) lit the coast"],
    ["this resolution", "resolution 4997 (2044), and this resolution"],
  ])("but not %s", (_, words) => {
    expect(inCouncil(`Recalling ${words},`).filter((one) => /^(?:same )?resolution \| s-/.test(one))).toEqual(
      [],
    );
  });

  it("from the paragraph after it", () => {
    expect(
      inCouncil("Recalling resolution 4998 (2044),\n\nNoting that by that resolution it lit the coast,"),
    ).toEqual(["4998 (2044) | s-res-4998-2044", "resolution | s-res-4998-2044"]);
  });
});

it("a special report is meant again by its author", () => {
  expect(
    inCouncil(
      "Recalling the special report of the Keeper on MINUFOG of 3 March 2043 (S/2043/243), and the Special Report of the Keeper,",
    ),
  ).toEqual(["S/2043/243 | s-2043-243", "Special Report of the Keeper | s-2043-243"]);
});
